"""Languages by the names that babel and polyglossia give them."""

from __future__ import annotations

from functools import lru_cache

_NAMES = {
    "af": "afrikaans", "ar": "arabic", "az": "azerbaijani", "be": "belarusian",
    "bg": "bulgarian", "bs": "bosnian", "ca": "catalan", "cs": "czech", "cy": "welsh",
    "da": "danish", "de": "ngerman", "de-at": "naustrian", "de-ch": "nswissgerman",
    "el": "greek", "en": "english", "en-au": "australian", "en-ca": "canadian",
    "en-gb": "british", "en-nz": "newzealand", "en-us": "american", "eo": "esperanto",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "fr-ca": "canadien", "ga": "irish", "gl": "galician", "he": "hebrew",
    "hi": "hindi", "hr": "croatian", "hu": "magyar", "hy": "armenian", "id": "indonesian",
    "is": "icelandic", "it": "italian", "ja": "japanese", "ka": "georgian", "ko": "korean",
    "la": "latin", "lt": "lithuanian", "lv": "latvian", "mk": "macedonian", "nb": "norsk",
    "nl": "dutch", "nn": "nynorsk", "no": "norsk", "pl": "polish", "pt": "portuguese",
    "pt-br": "brazilian", "ro": "romanian", "ru": "russian", "sk": "slovak",
    "sl": "slovene", "sq": "albanian", "sr": "serbian", "sr-cyrl": "serbianc",
    "sv": "swedish", "th": "thai", "tr": "turkish", "tk": "turkmen", "uk": "ukrainian",
    "ur": "urdu", "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip


@lru_cache(maxsize=1024)
def babel_name(language: str | None) -> str:
    """Return babel's name of a language tag, or "" where babel has none."""
    subtags = (language or "").lower().replace("_", "-").split("-")
    while subtags:
        found = _NAMES.get("-".join(subtags))
        if found:
            return found
        subtags.pop()
    return ""
