"""The languages that citations can be printed in."""

from __future__ import annotations

from quotarium.gui.language_names import language_name
from quotarium.gui.widgets.box import Box

#: The locales of the CSL project that most people need; a style may bring its own.
LANGUAGES = (
    *("en-US", "en-GB", "az-AZ", "ar", "cs-CZ", "da-DK", "de-DE", "es-ES", "fr-FR", "it-IT"),
    *("ja-JP", "nl-NL", "nb-NO", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "tr-TR", "uk-UA"),
    "zh-CN",
)


def language_box(name: str) -> Box:
    """Return a box of the languages that citations can be printed in."""
    from quotarium.citing.locales import available

    box = Box(name)
    present = available()
    for tag in LANGUAGES:
        if tag in present:
            box.addItem(language_name(tag), tag)
    return box
