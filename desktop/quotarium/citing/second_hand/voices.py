"""Who said it, as a citation names him."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable

from quotarium.model.details import Attributed
from quotarium.model.folding import folded
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Speaker, SpeakerKind
from quotarium.model.value import Value

_PARTICLE_TEXT = """
    al an as at ash ben bin bint da das de del della den der des di do dos du el ibn la le los
    ter ten van vom von zu zum zur af av
"""
_PARTICLES = frozenset(_PARTICLE_TEXT.split())
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi", "ps", "ug", "sd", "ckb"))
_FAMILY_FIRST = frozenset({"hu", "ja", "ko", "vi", "zh"})
_EAST_ASIAN = re.compile("[぀-ヿ㐀-鿿가-힣]")
_MARKUP = re.compile(r"<(?=/?(?:i|b|sc|sub|sup|span)\b)")


class Voice(Value):
    """A name ready for a citation; organisations and unnamed voices have no `family`.

    `named` is False for a description ("one political analyst"), which is not written as a name.
    """

    full: str
    family: str | None = None
    given: str | None = None
    named: bool = True

    @property
    def short(self) -> str:
        """The family name, or the whole name."""
        return self.family or self.full


def voice(speaker: Speaker, language: str) -> Voice:
    """Return a speaker's name, in the variant of `language` where there is one.

    A family name that is not given is the last word of a person's name with its particles ("van
    der Meer"), the first before a comma or in languages that put it first. Names in Chinese,
    Japanese and Korean script stay whole.
    """
    name = _variant(speaker.names, language)
    if speaker.kind is not SpeakerKind.PERSON:
        return Voice(full=name.full, named=speaker.kind is not SpeakerKind.UNNAMED)
    family, given = name.family, name.given
    if family is None:
        family, given = _split(name)
    return Voice(full=_natural(name, family, given), family=family, given=given)


def author(creator: Creator) -> Voice:
    """Return an author of a source as a voice."""
    if not creator.family:
        return Voice(full=creator.name)
    return Voice(full=creator.name, family=creator.short, given=creator.given)


def shared_families(speakers: Iterable[Attributed], sources: Iterable[Source]) -> frozenset[str]:
    """Return the family names, folded, that different people of a document bear.

    They are told apart by the whole name (APA 7, 8.20; CMOS 17, 15.22; MLA 9, 6.5).
    """
    bearers: dict[str, set[str]] = {}
    voices = [voice(one.speaker, "") for one in speakers]
    voices += [author(one) for source in sources for one in source.authors]
    for one in voices:
        if one.family:
            bearers.setdefault(folded(one.family), set()).add(folded(one.given or ""))
    return frozenset(family for family, given in bearers.items() if len(given) > 1)


def with_role(name: str, role: str | None) -> str:
    """Return a name with its role: a title of one word before it, a longer one after a comma."""
    if not role:
        return name
    return f"{role} {name}" if len(role.split()) == 1 else f"{name}, {role}"


def plain(text: str, language: str) -> str:
    """Return text for a CSL prefix: no mark-up in it, its direction kept to itself.

    Text that runs against the citation's language is isolated (Unicode UAX #9, section 2.4.2:
    U+2068 … U+2069), so that commas and dates beside it stay in their places.
    """
    # A word joiner after "<" keeps "<i>" in a name from being read as italics.
    return isolated(_MARKUP.sub("<\u2060", html.unescape(text)), language)


def isolated(text: str, language: str) -> str:
    """Return text whose direction is kept to itself where it runs against the language."""
    rightwards = _direction(text)
    against = rightwards is not None and rightwards != runs_rightwards(language)
    return f"\u2068{text}\u2069" if against else text


def runs_rightwards(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return language.split("-")[0].lower() in _RIGHT_TO_LEFT


def _direction(text: str) -> bool | None:
    """Tell whether the first strong character runs right to left; None where there is none."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return None


def _variant(names: tuple[Name, ...], language: str) -> Name:
    primary = language.split("-")[0].lower()
    fitting = (n for n in names if n.language and n.language.split("-")[0].lower() == primary)
    return names[0] if not primary else next(fitting, names[0])


def _natural(name: Name, family: str | None, given: str | None) -> str:
    """Return the name in spoken order where it is stored as "Family, Given"."""
    if "," in name.full and family and given:
        return f"{given} {family}"
    return name.full


def _split(name: Name) -> tuple[str | None, str | None]:
    if _EAST_ASIAN.search(name.full):
        return None, None
    before, comma, after = (part.strip() for part in name.full.partition(","))
    if comma and after.casefold() not in _SUFFIXES:
        return (before, after) if before and after else (None, None)
    words = before.split()
    while len(words) > 2 and words[-1].casefold() in _SUFFIXES:
        words.pop()
    if len(words) < 2:
        return None, None
    if (name.language or "").split("-")[0].lower() in _FAMILY_FIRST:
        return words[0], " ".join(words[1:])
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return " ".join(words[start:]), " ".join(words[:start])
