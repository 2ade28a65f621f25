"""Names in any of the common alphabets brought to one spelling, so that transliterations meet.

Tolstoj, Tolstoy and Толстой become the same letters, and so do Aliyev, Əliyev and Алиев. The
letters are for comparing only: they are coarser than any standard of transliteration.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "v", "ђ": "dj", "ћ": "c", "џ": "j", "љ": "li",
    "њ": "ni", "ј": "i", "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ү": "u", "ұ": "u",
    "һ": "kh", "ҝ": "g", "ҹ": "j", "ҳ": "kh", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip
_GREEK: Final = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "kh", "ψ": "ps", "ω": "o",
}  # fmt: skip
_GEORGIAN: Final = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j kh".split(),
        strict=True,
    )
)
_ARMENIAN: Final = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e e t zh i l kh ts k kh dz gh ch m i n sh o ch p j r s v t r ts v p k o f"
        " ev".split(),
        strict=True,
    )
)
_HEBREW: Final = dict(
    zip(
        "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
        ["", "b", "g", "d", "h", "u", "z", "kh", "t", "i", "k", "k", "l", "m", "m", "n", "n", "s",
         "", "p", "f", "ts", "ts", "k", "r", "sh", "t"],
        strict=True,
    )
)  # fmt: skip
_ARABIC: Final = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکیةىئءؤ",
        ["a", "b", "t", "th", "j", "h", "kh", "d", "z", "r", "z", "s", "sh", "s", "d", "t", "z",
         "", "gh", "f", "k", "k", "l", "m", "n", "h", "u", "i", "p", "ch", "zh", "g", "k", "i",
         "a", "i", "i", "", "u"],
        strict=True,
    )
)  # fmt: skip
#: Latin letters that have no letter below their mark, or whose mark makes another sound.
_LATIN: Final = {
    "ł": "l", "ø": "o", "đ": "dj", "ð": "d", "þ": "th", "ħ": "kh", "ı": "i", "ə": "a",
    "æ": "ae", "œ": "oe", "ß": "ss", "ç": "ch", "č": "ch", "ć": "c", "ş": "sh", "š": "sh",
    "ș": "sh", "ž": "zh", "ğ": "g", "ż": "zh", "ц": "ts", "ț": "ts", "ţ": "ts",
}  # fmt: skip
_LETTERS: Final = {
    **_CYRILLIC, **_GREEK, **_GEORGIAN, **_ARMENIAN, **_HEBREW, **_ARABIC, **_LATIN,
}  # fmt: skip

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(pattern), letters) for pattern, letters in pairs)


_FIRST: Final = _rules(
    (r"schtsch|chtch|shch|szcz", "S"), (r"tsch|tch|cz", "C"), (r"sch|sh|sz", "S"), (r"dzh|dj", "J"),
    (r"zh", "J"), (r"kh", "h"), (r"gh", "g"), (r"ph", "f"), (r"th", "t"), (r"tz|ts", "c"),
    (r"ck|q", "k"), (r"ks", "x"), (r"ou", "u"), (r"w", "v"), (r"ff?$", "v"),
)  # fmt: skip
#: Letters read as in English, French or Azerbaijani, and as in German or Slavic languages.
_WESTERN: Final = _rules((r"ch", "C"), (r"j(?=[aeou])", "J"), (r"(?<=n)e$", ""))
_EASTERN: Final = _rules(
    (r"ch", "h"), (r"z", "c"), (r"^s(?=[aeiou])", "z"), (r"ae", "e"), (r"oe", "o"), (r"ue", "u"),
    (r"J", "z"),
)  # fmt: skip
_LAST: Final = _rules(
    (r"[yj]", "i"), (r"(?<=[SC])ov", "ev"), (r"i+(?=[aeou])", ""), (r"(?<=[aeou])i+(?=[aeou])", "")
)
#: Sounds that the same letter or spelling stands for in one language or the other.
_MERGED: Final = str.maketrans({"x": "h", "J": "z", "S": "s", "C": "c", "f": "v"})
_VOWELS: Final = str.maketrans("", "", "aeiou")
_TWICE: Final = re.compile(r"([^\W\d])\1+")


def romanised(text: str) -> str:
    """Return a text in small Latin letters without marks, words apart by single spaces."""
    found = []
    for sign in unicodedata.normalize("NFC", text.casefold()):
        letters = _LETTERS.get(sign)
        if letters is None:
            plain = unicodedata.normalize("NFKD", sign)
            letters = "".join(_LETTERS.get(one, one) for one in plain if one.isalnum())
            if not letters and not unicodedata.combining(sign) and sign not in "'’ʼʹʻ`\u200c":
                letters = " "
        found.append(letters)
    return " ".join("".join(found).split())


@lru_cache(maxsize=65_536)
def sounds(word: str) -> tuple[str, ...]:
    """Return how a word may sound, coarsely: spellings of one name have a reading in common."""
    letters = romanised(word).replace(" ", "")
    read = [_read(letters, (*_FIRST, *way, *_LAST)) for way in (_WESTERN, _EASTERN)]
    return tuple(dict.fromkeys(read))


def bones(sound: str) -> str:
    """Return the consonants of a sound, for scripts that write no vowels."""
    return _TWICE.sub(r"\1", sound.translate(_VOWELS)).removesuffix("h")


def _read(letters: str, rules: _Rules) -> str:
    for pattern, sound in rules:
        letters = pattern.sub(sound, letters)
    return _TWICE.sub(r"\1", letters.translate(_MERGED))
