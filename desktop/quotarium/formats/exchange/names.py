"""Names as formats of references write them, taken apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.model.source import Creator

_SUFFIX: Final = re.compile(r"(?:[JS]r\.?|[IV]{2,4}|1st|2nd|3rd|\dth)", re.IGNORECASE)
#: Words by which an organisation is known even where its name has a comma or several words.
_ORGANISATION: Final = re.compile(
    r"\b(?:universit\w*|institut\w*|ministr\w*|committee|commission|council|association|"
    r"organi[sz]ation|department|agency|society|foundation|cent(?:er|re)|bureau|office|bank|"
    r"group|team|consortium|fakult\w*|verlag|press|gmbh|inc|ltd|llc|corp)\b\.?",
    re.IGNORECASE,
)


_SMALL: Final = re.compile(r"\b(?:of|for|the|and|on|in|at|für|des|et|und|to)\b|[&/()\d]")
_MOST: Final = 50_000


@lru_cache(maxsize=_MOST)
def inverted(text: str, role: str = "author") -> Creator:
    """Return the creator of “Family, Given” or “Family, Given, Jr.”; else a whole name.

    So RIS, EndNote and PubMed write persons. A comma at the end marks an organisation, as in
    EndNote. Particles in small letters are told from the family name before which, or from the
    given name after which, they stand, as citation processors do.
    """
    text = " ".join(text.split())
    if text.endswith(",") and len(text) > 1:
        return Creator(role=role, literal=text[:-1])
    parts = [part.strip() for part in text.split(",")]
    if len(parts) not in (2, 3) or not all(parts):
        return Creator(role=role, literal=text)
    suffix = parts[2] if len(parts) == 3 else None
    if suffix and _SUFFIX.fullmatch(parts[1]) and not _SUFFIX.fullmatch(suffix):
        # “Smith, Jr., John” is as common as “Smith, John, Jr.”.
        parts[1], suffix = suffix, parts[1]
    before, family = _leading_particle(parts[0])
    given, after = _trailing_particle(parts[1])
    return Creator(
        role=role,
        family=family,
        given=given,
        non_dropping_particle=before or None,
        dropping_particle=after or None,
        suffix=suffix or None,
    )


def _leading_particle(family: str) -> tuple[str, str]:
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count][:1].islower():
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _trailing_particle(given: str) -> tuple[str, str]:
    words = given.split(" ")
    count = len(words)
    while count > 1 and words[count - 1][:1].islower():
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def written(creator: Creator) -> str:
    """Return “Family, Given, Suffix”, as `inverted` reads it; whole names end in a comma."""
    if creator.literal or not creator.family or not creator.given:
        return f"{creator.name}," if creator.name else ""
    before = (creator.non_dropping_particle, creator.family)
    after = (creator.given, creator.dropping_particle)
    parts = [" ".join(part for part in both if part) for both in (before, after)]
    return ", ".join([*parts, creator.suffix] if creator.suffix else parts)


@lru_cache(maxsize=_MOST)
def direct_or_inverted(text: str, role: str = "author") -> Creator:
    """Return the creator of “Given Family” or “Family, Given”, told by the comma.

    What may be an organisation stays whole.
    """
    text = " ".join(text.split())
    if "," in text:
        return inverted(text, role)
    words = text.split(" ")
    if not 1 < len(words) <= 4 or _ORGANISATION.search(text) or _SMALL.search(text.lower()):
        return Creator(role=role, literal=text)
    if any(word.isupper() and len(word) > 2 for word in words) or not text[0].isupper():
        return Creator(role=role, literal=text)
    start = len(words) - 1
    suffix = None
    if start > 1 and _SUFFIX.fullmatch(words[-1]):
        suffix = words[-1]
        start -= 1
    particle = start
    while particle > 1 and words[particle - 1][:1].islower():
        particle -= 1
    return Creator(
        role=role,
        family=words[start],
        given=" ".join(words[:particle]),
        non_dropping_particle=" ".join(words[particle:start]) or None,
        suffix=suffix,
    )
