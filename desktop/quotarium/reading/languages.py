"""Guess a text's language offline, from its letters and commonest words; None when unsure."""

from __future__ import annotations

import re
from collections import Counter

#: The commonest words of the languages known, and of their look-alikes, which are never returned.
_WORDS = {
    "en": "the of and to in that is was for it with as his on be at by this had not are but from",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "de la le et les des en un du une que est pour qui dans par plus sur ne pas ce au se il",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero fue",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao",
    "ru": "и в не на что с по это как а но он к из у за от так же для бы мы было его то все о",
    "tr": "ve bir bu da de için ile olarak daha çok olan gibi kadar ne ama o ise sonra en var mı",
    "az": "və bir bu də da üçün ilə olan kimi daha isə ki o hər çox sonra görə var deyil idi",
    "it": "di che è la il un a per in una non sono si da con del della le lo gli i al più ma",
    "nl": "de het een en van in is dat op te zijn met voor niet die aan er om ook als bij",
    "ca": "de la i el que a en els les un per una amb no és del dels al es més però va als",
    "ro": "de și în a la cu pe nu că o un care este din mai pentru ce se fi au sunt al",
    "sv": "och i att det som en på är av för med den till inte om ett de var har",
    "da": "og i at det er en til på som af for den med ikke de der et har var",
    "pl": "i w na z nie się do to że jest o jak po co od za ale dla są był",
    "cs": "a v se na je že s z do o to jako i k ve za by ale si jsou byl",
    "uk": "і в не на що з та як у за до це він але від про для бути його вже є був",
    "be": "і ў на не з па што як да за у а але гэта ад для пра было ён яна яго так",
    "bg": "и на да в се от за с че не по са е си като това до ще при но",
    "sr": "и у је да се на за су од са не као који али то из што би",
    "id": "yang dan di dari untuk dengan ini itu dalam pada tidak adalah ke",
}
#: The languages that are told by their words.
KNOWN = ("en", "de", "fr", "es", "pt", "ru", "tr", "az")
_LETTERS = {
    "ru": "ыэ",
    "be": "ўі",
    "uk": "іїєґ",
    "sr": "ђћјљњџ",
    "az": "ə",
    "tr": "ğı",
    "pt": "ãõ",
    "es": "ñ¿¡",
    "de": "ß",
}
_STOP = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
#: Fewer words say nothing.
_FEWEST = 6
#: In running text at least this share of words is among the commonest of its language.
_SHARE = 0.12
_LEAD = 1.15


def guess_language(text: str) -> str | None:
    """Return the BCP 47 code of a text in one of the program's languages, None when unsure."""
    words = [found[0] for found in _WORD.finditer(text[:_SAMPLE].replace("İ", "i").lower())]
    if len(words) < _FEWEST:
        return None
    counts = Counter(words)
    letters = Counter(char for word in words for char in word)
    shares = {
        language: sum(counts[word] for word in stop) / len(words)
        + sum(letters[letter] for letter in _LETTERS.get(language, "")) / len(words) / 2
        for language, stop in _STOP.items()
    }
    (best, share), (_, second) = sorted(shares.items(), key=lambda item: -item[1])[:2]
    return best if best in KNOWN and share >= _SHARE and share >= _LEAD * second else None
