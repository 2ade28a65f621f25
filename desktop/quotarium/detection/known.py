"""Speakers of the library found again under another spelling, script or transliteration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.detection.suggestion import KnownSpeaker
from quotarium.model.folding import folded

_LATIN: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z", "и": "i",
        "і": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "ь": "", "э": "e",
        "ю": "iu", "я": "ia", "ё": "e", "ә": "a",
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
        "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
        "χ": "kh", "ψ": "ps", "ω": "o",
        "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "e", "թ": "t", "ժ": "zh", "ի": "i",
        "լ": "l", "խ": "kh", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "gh", "ճ": "ch", "մ": "m", "յ": "y",
        "ն": "n", "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t", "ր": "r",
        "ց": "ts", "ւ": "v", "փ": "p", "ք": "k", "օ": "o", "ֆ": "f", "և": "ev",
        "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
        "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p", "ქ": "k",
        "ღ": "gh", "ყ": "q", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j", "ჰ": "h",
    }
)  # fmt: skip
#: What different transliterations write for one sound, longest first.
_SOUNDS: Final = (
    ("shch", "s"), ("sch", "s"), ("tsch", "c"), ("tch", "c"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"),
    ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("dj", "j"), ("dzh", "j"), ("w", "v"), ("x", "h"), ("q", "g"), ("z", "s"), ("ck", "k"),
)  # fmt: skip
_VOWELS: Final = frozenset("aeiouyj")


def _sound(word: str) -> str:
    """Return a word's consonants, and whether it begins with a vowel."""
    latin = word.translate(_LATIN)
    for written, sound in _SOUNDS:
        latin = latin.replace(written, sound)
    first = "V" if latin[:1] in "aeiouy" else ""
    kept: list[str] = []
    for letter in latin:
        if letter not in _VOWELS and (not kept or kept[-1] != letter):
            kept.append(letter)
    return first + "".join(kept)


class Known:
    """The library's speakers, made ready for looking up."""

    def __init__(self, speakers: Sequence[KnownSpeaker]) -> None:
        self._exact: dict[str, list[KnownSpeaker]] = {}
        self._sounds: dict[tuple[str, str], list[KnownSpeaker]] = {}
        for speaker in speakers:
            for name in speaker.names:
                words = _words(name)
                self._put(self._exact, " ".join(words), speaker)
                if len(words) > 1:
                    key = (_sound(words[0]), _sound(words[-1]))
                    if speaker not in self._sounds.setdefault(key, []):
                        self._sounds[key].append(speaker)

    def __bool__(self) -> bool:
        return bool(self._exact)

    @staticmethod
    def _put(table: dict[str, list[KnownSpeaker]], key: str, speaker: KnownSpeaker) -> None:
        if speaker not in table.setdefault(key, []):
            table[key].append(speaker)

    def find(self, name: str) -> tuple[KnownSpeaker, str] | None:
        """Return the one speaker that a name means and why; None where none or several fit."""
        words = _words(name)
        if not words:
            return None
        exact = self._exact.get(" ".join(words), [])
        if len(exact) == 1:
            return exact[0], "a name of a speaker in the library"
        if exact or len(words) < 2:
            return None
        alike = self._sounds.get((_sound(words[0]), _sound(words[-1])), [])
        if len(alike) == 1 and len(_sound(words[-1])) > 2:
            return alike[0], "sounds like a speaker in the library"
        return None


def _words(name: str) -> list[str]:
    if name.count(",") == 1:
        family, given = name.split(",")
        name = f"{given} {family}"
    return folded(name).split()
