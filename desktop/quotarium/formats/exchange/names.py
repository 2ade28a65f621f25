"""Names as formats of references write them, taken apart."""

from __future__ import annotations

import re
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


def inverted(text: str, role: str = "author") -> Creator:
    """Return the creator of “Family, Given” or “Family, Given, Jr.”; else a whole name.

    This is how RIS, EndNote and PubMed write persons: a name without a comma is an organisation's
    or a single one. A final comma marks an organisation in EndNote.
    """
    text = " ".join(text.split())
    if "," not in text:
        return Creator(role=role, literal=text)
    if text.endswith(",") and text.count(",") == 1:
        return Creator(role=role, literal=text[:-1].strip())
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 3 or not parts[0] or (len(parts) > 1 and not parts[1]):
        return Creator(role=role, literal=text)
    suffix = parts[2] if len(parts) == 3 else None
    if suffix and not _SUFFIX.fullmatch(suffix):
        # “Smith, Jr., John” is as common as “Smith, John, Jr.”.
        if not _SUFFIX.fullmatch(parts[1]):
            return Creator(role=role, literal=text)
        parts[1], suffix = suffix, parts[1]
    return Creator(role=role, family=parts[0], given=parts[1], suffix=suffix or None)


def written(creator: Creator) -> str:
    """Return “Family, Given, Suffix”, as `inverted` reads it; organisations get no comma.

    A particle goes before the family name, as citation styles that keep it would sort it.
    """
    if creator.literal or not creator.family:
        literal = creator.literal or creator.given or ""
        return f"{literal}," if "," in literal and literal.count(",") == 1 else literal
    before = (creator.dropping_particle, creator.non_dropping_particle, creator.family)
    family = " ".join(part for part in before if part)
    parts = [family, creator.given or "", creator.suffix or ""]
    return ", ".join(part for part in parts if part) if creator.given else family


def direct_or_inverted(text: str, role: str = "author") -> Creator:
    """Return the creator of “Given Family” or “Family, Given”, told by the comma."""
    text = " ".join(text.split())
    if "," in text:
        return inverted(text, role)
    words = text.split(" ")
    if len(words) == 1 or len(words) > 4 or _ORGANISATION.search(text):
        return Creator(role=role, literal=text)
    start = len(words) - 1
    suffix = None
    if start > 1 and _SUFFIX.fullmatch(words[-1]):
        suffix = words[-1]
        start -= 1
    family = words[start]
    particle = start
    while particle > 1 and words[particle - 1][:1].islower():
        particle -= 1
    return Creator(
        role=role,
        family=family,
        given=" ".join(words[:particle]),
        non_dropping_particle=" ".join(words[particle:start]) or None,
        suffix=suffix,
    )
