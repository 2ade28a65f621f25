"""Windows’ numbers of languages (MS-LCID, 2.2), of those that citations are likely to be in."""

from __future__ import annotations

from typing import Final

#: The first of several regions is what a language without one becomes.
TAGS: Final = {
    1033: "en-US", 2057: "en-GB", 3081: "en-AU", 4105: "en-CA", 1031: "de-DE", 2055: "de-CH",
    3079: "de-AT", 1036: "fr-FR", 3084: "fr-CA", 3082: "es-ES", 1034: "es-ES", 2058: "es-MX",
    1040: "it-IT", 2070: "pt-PT", 1046: "pt-BR", 1049: "ru-RU", 1055: "tr-TR", 1068: "az-AZ",
    1058: "uk-UA", 1045: "pl-PL", 1029: "cs-CZ", 1043: "nl-NL", 1053: "sv-SE", 1044: "nb-NO",
    2068: "nn-NO", 1030: "da-DK", 1035: "fi-FI", 1032: "el-GR", 1037: "he-IL", 1025: "ar-SA",
    1065: "fa-IR", 1041: "ja-JP", 1042: "ko-KR", 2052: "zh-CN", 1028: "zh-TW", 1079: "ka-GE",
    1067: "hy-AM", 1048: "ro-RO", 1038: "hu-HU", 1026: "bg-BG", 1066: "vi-VN", 1087: "kk-KZ",
    1027: "ca-ES", 1061: "et-EE", 1050: "hr-HR", 1063: "lt-LT", 1062: "lv-LV", 1051: "sk-SK",
    1060: "sl-SI", 10266: "sr-Cyrl-RS", 1054: "th-TH", 0: "en",
}  # fmt: skip
_KNOWN: Final = [(number, tag.lower()) for number, tag in reversed(TAGS.items()) if number]
_NUMBERS: Final = {tag.split("-")[0]: number for number, tag in _KNOWN} | {
    tag: number for number, tag in _KNOWN
}


def tag(number: str) -> str:
    """Return the language tag of a number, or the text itself."""
    return TAGS.get(int(number), number) if number.isdecimal() else number


def lcid(language: str | None) -> int | None:
    """Return the number of a language tag, None for one that is not known."""
    wanted = (language or "").lower().replace("_", "-")
    return _NUMBERS.get(wanted) or _NUMBERS.get(wanted.split("-")[0])
