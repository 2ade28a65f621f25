"""The language of the window: which there are, which is spoken, and words outside a class."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from quotarium.marking import Said
from quotarium.paths import resource

#: The languages of the window by their tags, each by its own name.
LANGUAGES = {
    "en": "English",
    "az": "Azərbaycanca",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "tr": "Türkçe",
    "ru": "Русский",
    "ar": "العربية",
}


def tr(text: str, comment: str | None = None, n: int = -1) -> str:
    """Translate a literal text outside a class; `n` chooses the plural form and fills %n or %Ln."""
    return QCoreApplication.translate("", text, comment, n)


def translated(text: str) -> str:
    """Translate a text that was marked in a table or by a room without Qt.

    Facts put into it are the user's words and stay, unless they are marked themselves.
    """
    if not isinstance(text, Said):
        return QCoreApplication.translate("", text)
    words = QCoreApplication.translate("", text.template)
    if not text.facts:
        return words
    facts = {
        name: translated(fact) if isinstance(fact, Said) else fact
        for name, fact in text.facts.items()
    }
    return words.format(**facts)


def in_figures(number: int) -> str:
    """Return a number with the figures and the grouping of the language: 1,284, 1.284, ١٬٢٨٤."""
    return QLocale().toString(number)


def available() -> list[tuple[str, str]]:
    """Return tag and own name of each language that the window speaks."""
    return list(LANGUAGES.items())


def chosen(tag: str) -> str:
    """Return the language for a choice; "" is the system's, or English where it is not spoken."""
    if tag in LANGUAGES:
        return tag
    wanted = (QLocale(name) for name in QLocale.system().uiLanguages())
    tags = (locale.name().split("_")[0] for locale in wanted)
    return next((one for one in tags if one in LANGUAGES), "en")


def spoken() -> str:
    """Return the tag of the language that the window speaks."""
    tag = QLocale().name().split("_")[0]
    return tag if tag in LANGUAGES else "en"


def install(app: QApplication, tag: str = "") -> None:
    """Let the program speak a language: its words, Qt's own, numbers, dates and direction.

    What is on the screen already keeps its words.
    """
    wanted = chosen(tag)
    system = QLocale.system()
    # A territory of the system says more than the bare language: 1.234,5 or 1’234.5 in German.
    known = system.name().split("_")[0] == wanted
    QLocale.setDefault(system if known else QLocale(wanted))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    # Qt asks the one installed last first, so that our words can stand in for Qt's.
    for path in (_words_of_qt(wanted), resource("i18n") / f"quotarium_{wanted}.qm"):
        translator = QTranslator(app)
        if path is not None and translator.load(str(path)):
            app.installTranslator(translator)
    app.setLayoutDirection(QLocale().textDirection())


def _words_of_qt(tag: str) -> Path | None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Qt has Portuguese by its country, and no Azerbaijani: that is ours.
    files = (
        folder / f"qtbase_{tag}.qm",
        folder / f"qtbase_{tag}_BR.qm",
        resource("i18n") / f"qtbase_{tag}.qm",
    )
    return next((file for file in files if file.is_file()), None)
