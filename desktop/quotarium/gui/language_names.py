"""The names of languages and scripts in the language of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from quotarium.gui.translation import translated
from quotarium.marking import tr

#: By BCP 47 tags; the names are those of Unicode's CLDR, which Qt brings in English only.
_LANGUAGES: Final = {
    "af": tr("Afrikaans"),
    "am": tr("Amharic"),
    "ar": tr("Arabic"),
    "az": tr("Azerbaijani"),
    "be": tr("Belarusian"),
    "bg": tr("Bulgarian"),
    "bn": tr("Bangla"),
    "bs": tr("Bosnian"),
    "ca": tr("Catalan"),
    "cs": tr("Czech"),
    "cy": tr("Welsh"),
    "da": tr("Danish"),
    "de": tr("German"),
    "el": tr("Greek"),
    "en": tr("English"),
    "eo": tr("Esperanto"),
    "es": tr("Spanish"),
    "et": tr("Estonian"),
    "eu": tr("Basque"),
    "fa": tr("Persian"),
    "fi": tr("Finnish"),
    "fr": tr("French"),
    "ga": tr("Irish"),
    "gl": tr("Galician"),
    "he": tr("Hebrew"),
    "hi": tr("Hindi"),
    "hr": tr("Croatian"),
    "hu": tr("Hungarian"),
    "hy": tr("Armenian"),
    "id": tr("Indonesian"),
    "is": tr("Icelandic"),
    "it": tr("Italian"),
    "ja": tr("Japanese"),
    "ka": tr("Georgian"),
    "kk": tr("Kazakh"),
    "ko": tr("Korean"),
    "ku": tr("Kurdish"),
    "ky": tr("Kyrgyz"),
    "la": tr("Latin"),
    "lt": tr("Lithuanian"),
    "lv": tr("Latvian"),
    "mk": tr("Macedonian"),
    "mn": tr("Mongolian"),
    "ms": tr("Malay"),
    "mt": tr("Maltese"),
    "nb": tr("Norwegian Bokmål"),
    "ne": tr("Nepali"),
    "nl": tr("Dutch"),
    "nn": tr("Norwegian Nynorsk"),
    "pl": tr("Polish"),
    "ps": tr("Pashto"),
    "pt": tr("Portuguese"),
    "ro": tr("Romanian"),
    "ru": tr("Russian"),
    "sd": tr("Sindhi"),
    "sk": tr("Slovak"),
    "sl": tr("Slovenian"),
    "sq": tr("Albanian"),
    "sr": tr("Serbian"),
    "sv": tr("Swedish"),
    "sw": tr("Swahili"),
    "ta": tr("Tamil"),
    "te": tr("Telugu"),
    "tg": tr("Tajik"),
    "th": tr("Thai"),
    "tk": tr("Turkmen"),
    "tr": tr("Turkish"),
    "tt": tr("Tatar"),
    "uk": tr("Ukrainian"),
    "ur": tr("Urdu"),
    "uz": tr("Uzbek"),
    "vi": tr("Vietnamese"),
    "yi": tr("Yiddish"),
    "zh": tr("Chinese"),
    "grc": tr("Ancient Greek"),
    "en-GB": tr("British English"),
    "en-US": tr("American English"),
    "pt-BR": tr("Brazilian Portuguese"),
    "pt-PT": tr("European Portuguese"),
}
#: By ISO 15924 codes.
_SCRIPTS: Final = {
    "Arab": tr("Arabic script"),
    "Armn": tr("Armenian script"),
    "Cyrl": tr("Cyrillic script"),
    "Deva": tr("Devanagari script"),
    "Geor": tr("Georgian script"),
    "Grek": tr("Greek script"),
    "Hani": tr("Han script"),
    "Hebr": tr("Hebrew script"),
    "Jpan": tr("Japanese script"),
    "Kore": tr("Korean script"),
    "Latn": tr("Latin script"),
    "Thai": tr("Thai script"),
}


def language_name(tag: str) -> str:
    """Return a language's name for its BCP 47 tag: with its region where it is told apart by it.

    A language without a name here has Qt's English one, and what is no language stays as it is.
    """
    code = tag.replace("_", "-")
    name = _LANGUAGES.get(code) or _LANGUAGES.get(code.split("-")[0].lower())
    if name is not None:
        return translated(name)
    language = QLocale(code.replace("-", "_")).language()
    if language in {QLocale.Language.C, QLocale.Language.AnyLanguage}:
        return tag
    return QLocale.languageToString(language)


def script_name(code: str) -> str:
    """Return a script's name for its ISO 15924 code, the code where Qt does not know it."""
    if name := _SCRIPTS.get(code):
        return translated(name)
    script = QLocale.codeToScript(code)
    return code if script is QLocale.Script.AnyScript else QLocale.scriptToString(script)
