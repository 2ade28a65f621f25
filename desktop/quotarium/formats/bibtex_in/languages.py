"""Languages as .bib files name them, as language tags."""

from __future__ import annotations

from typing import Final

from quotarium.formats.bibtex.languages import babel_name

_TAGS = (
    "af ar az be bg bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-NZ en-US eo es et eu "
    "fa fi fr fr-CA ga gl he hi hr hu hy id is it ja ka ko la lt lv mk nb nl nn pl pt pt-BR ro ru "
    "sk sl sq sr sr-Cyrl sv th tr tk uk ur vi zh"
)
_OTHERS: Final = {
    "german": "de", "germanb": "de", "naustrian": "de-AT", "austrian": "de-AT",
    "swissgerman": "de-CH", "french": "fr", "francais": "fr", "usenglish": "en-US",
    "ukenglish": "en-GB", "brazil": "pt-BR", "portuges": "pt", "norwegian": "nb", "hungarian": "hu",
    "deutsch": "de", "farsi": "fa", "slovenian": "sl", "mexican": "es-MX", "acadian": "fr-CA",
    "français": "fr", "español": "es", "italiano": "it", "русский": "ru", "türkçe": "tr",
}  # fmt: skip
_NAMES: Final = {babel_name(tag): tag for tag in reversed(_TAGS.split())} | _OTHERS


def language_tag(name: str) -> str:
    """Return the tag of a language named as babel does; other names are kept as they are."""
    return _NAMES.get(name.strip().lower(), name.strip())
