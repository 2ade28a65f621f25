"""Names as BibTeX and biber take them apart: von Last, Jr, First."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from quotarium.formats.bibtex.escape import clean, escaped
from quotarium.formats.bibtex.marked import marked
from quotarium.model.source import Creator

# biber reads "family=…" as its extended form of names, wherever it stands.
_EXTENDED: Final = re.compile(r"=")
# A list that ends with this name is an incomplete one ("et al.").
_AND_OTHERS: Final = "others"
# Names as most are: letters, points and single hyphens, the given ones parted by single spaces.
_PLAIN_FAMILY: Final = re.compile(r"(?:[^\W_]|-(?!-))+")
_PLAIN_GIVEN: Final = re.compile(r"(?:[^\W_]|[.]|-(?!-)|(?<=[\w.]) (?=\w))+")
_AND: Final = re.compile(r"\band\b", re.IGNORECASE)


def names_value(creators: Iterable[Creator], *, ascii_only: bool = False) -> str:
    """Return a list of names, parted by "and"."""
    found = (_name(creator, ascii_only) for creator in creators)
    return " and ".join(name for name in found if name)


def keeps_particles(creators: Iterable[Creator]) -> bool:
    """Tell whether the particles of these names belong to the family name (van Gogh).

    BibLaTeX drops particles unless it is told, and can be told only for a whole entry.
    """
    kept = False
    for one in creators:
        if one.dropping_particle:
            return False
        kept = kept or bool(one.non_dropping_particle)
    return kept


def list_value(items: Iterable[str], *, ascii_only: bool = False) -> str:
    """Return a list of publishers, places and the like; an "and" inside one does not part it."""
    written = (marked(item, ascii_only=ascii_only) for item in items if clean(item))
    return " and ".join(f"{{{one}}}" if _AND.search(one) else one for one in written)


def _name(creator: Creator, ascii_only: bool) -> str:
    family, given = creator.family, creator.given
    if (
        family
        and given
        and not creator.literal
        and not (creator.suffix or creator.dropping_particle or creator.non_dropping_particle)
        and _PLAIN_FAMILY.fullmatch(family)
        and _PLAIN_GIVEN.fullmatch(given)
        and family[0].isupper()
        and not _AND.search(given)
        and (not ascii_only or (family + given).isascii())
    ):
        return f"{family}, {given}"
    return _careful_name(creator, ascii_only)


def _careful_name(creator: Creator, ascii_only: bool) -> str:
    def part(text: str | None) -> str:
        return _EXTENDED.sub("{=}", escaped(text or "", ascii_only=ascii_only))

    if creator.literal or not creator.family:
        return _whole(part(creator.literal or creator.given or creator.suffix))
    family, given, suffix = part(creator.family), part(creator.given), part(creator.suffix)
    dropping, kept = part(creator.dropping_particle), part(creator.non_dropping_particle)
    prefix = " ".join(one for one in (dropping, kept) if one)
    plain = creator.family
    if (dropping and kept) or (prefix and not _is_prefix(prefix)):
        # A particle is told by its small letter: others go with the name they belong to.
        family = " ".join(one for one in (kept, family) if one)
        given = " ".join(one for one in (given, dropping) if one)
        prefix = ""
        plain = f"{creator.non_dropping_particle or ''} {plain}"
    whole = " ".join(one for one in (given, prefix, family, suffix) if one)
    if not given:
        return _whole(whole)
    # A word in small letters would be taken as a particle.
    lowered = any(_first_letter(word).islower() for word in clean(plain).split())
    last = f"{{{family}}}" if lowered else _braced(family)
    parts = [f"{prefix} {last}" if prefix else last, suffix and _braced(suffix), _braced(given)]
    made = ", ".join(one for one in parts if one)
    # biber counts every comma of a name, also those in braces, and gives up at the third.
    return _whole(whole) if made.count(",") > (2 if suffix else 1) else made


def _whole(name: str) -> str:
    """Return a name that is not to be taken apart."""
    if name.casefold() == _AND_OTHERS:
        name = f"{{{name[0]}}}{name[1:]}"
    return f"{{{name}}}" if name else ""


def _is_prefix(prefix: str) -> bool:
    return all(word[:1].islower() for word in re.split(r"\s+", prefix)) and "{" not in prefix


def _first_letter(word: str) -> str:
    return next((sign for sign in word if sign.isalpha()), "")


def _braced(part: str) -> str:
    return f"{{{part}}}" if "," in part or _AND.search(part) else part
