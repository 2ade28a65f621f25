"""Windows’ numbers of languages (MS-LCID), as far as Word’s sources are likely to have them."""

from __future__ import annotations

from typing import Final

TAGS: Final = {
    1033: "en-US", 2057: "en-GB", 3081: "en-AU", 4105: "en-CA", 1031: "de-DE", 2055: "de-CH",
    3079: "de-AT", 1036: "fr-FR", 3084: "fr-CA", 1034: "es-ES", 3082: "es-ES", 2058: "es-MX",
    1040: "it-IT", 1046: "pt-BR", 2070: "pt-PT", 1049: "ru-RU", 1055: "tr-TR", 1068: "az-AZ",
    1058: "uk-UA", 1045: "pl-PL", 1029: "cs-CZ", 1043: "nl-NL", 1053: "sv-SE", 1044: "nb-NO",
    1030: "da-DK", 1035: "fi-FI", 1032: "el-GR", 1037: "he-IL", 1025: "ar-SA", 1065: "fa-IR",
    1041: "ja-JP", 1042: "ko-KR", 2052: "zh-CN", 1028: "zh-TW", 1079: "ka-GE", 1067: "hy-AM",
    1048: "ro-RO", 1038: "hu-HU", 1026: "bg-BG", 1066: "vi-VN", 1087: "kk-KZ", 0: "en",
}  # fmt: skip
NUMBERS: Final = {tag.lower(): number for number, tag in reversed(list(TAGS.items()))} | {
    tag.split("-")[0]: number for number, tag in reversed(list(TAGS.items())) if number
}


def tag(number: str) -> str:
    """Return the language tag of a number, or the text itself."""
    return TAGS.get(int(number), number) if number.isdecimal() else number


def lcid(language: str) -> str:
    """Return the number of a language tag as text, or ""."""
    found = NUMBERS.get(language.lower()) or NUMBERS.get(language.lower().split("-")[0])
    return str(found) if found else ""
