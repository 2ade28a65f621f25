"""Speakers of the library found again under another spelling, script or transliteration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.detection.suggestion import KnownSpeaker
from quotarium.marking import tr
from quotarium.model.folding import folded

_LATIN: Final = str.maketrans(
    {
        letter: latin
        for letters, latins in (
            (
                "абвгґдеєжзиійклмнопрстуфхцчшщъыьэюяёә",
                "a b v g g d e e zh z i i i k l m n o p r s t u f kh ts ch sh sh _ y _ e iu ia e a",
            ),
            ("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n ks o p r s s t y f kh ps o"),
            (
                "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
                "a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o"
                " f ev",
            ),
            (
                "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
            ),
        )
        for letter, latin in zip(letters, latins.replace("_", "").split(" "), strict=True)
    }
)
#: What different transliterations write for one sound, longest first.
_SOUNDS: Final = tuple(
    pair.split("=")
    for pair in (
        "shch=s tsch=c sch=s tch=c dzh=j zh=j kh=h gh=g sh=s ch=c ts=c tz=c ph=f th=t dj=j "
        "w=v x=h q=g z=s ck=k"
    ).split()
)
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
        self._families: dict[str, list[KnownSpeaker]] = {}
        self._sounds: dict[tuple[str, str], list[KnownSpeaker]] = {}
        for speaker in speakers:
            for name in speaker.names:
                words = _words(name)
                self._put(self._exact, " ".join(words), speaker)
                if len(words) > 1:
                    self._put(self._families, words[-1], speaker)
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
            return exact[0], tr("“{name}” is a name of a speaker in the library")
        if exact:
            return None
        if len(words) == 1:
            family = self._families.get(words[0], [])
            return (
                (family[0], tr("“{name}” is the only speaker in the library of that name"))
                if (len(family) == 1)
                else None
            )
        alike = self._sounds.get((_sound(words[0]), _sound(words[-1])), [])
        if len(alike) == 1 and len(_sound(words[-1])) > 2:
            return alike[0], tr("“{name}” sounds like a speaker in the library")
        return None


def _words(name: str) -> list[str]:
    if name.count(",") == 1:
        family, given = name.split(",")
        name = f"{given} {family}"
    return folded(name).split()
