"""Rules of attribution: which role was held on a day, and when a quotation is second-hand."""

from __future__ import annotations

from collections.abc import Iterable

from quotarium.model.dates import Answer, Edtf, contains
from quotarium.model.folding import folded
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker


def roles_on(speaker: Speaker, said: Edtf | None) -> tuple[Role, ...]:
    """Return the roles that were or may have been held on the date, the surest first.

    A role without an interval fits any date; without a date every role may fit.
    """
    if said is None:
        return speaker.roles
    sure, possible = [], []
    for role in speaker.roles:
        fit = Answer.POSSIBLE if role.held is None else contains(role.held, said)
        if fit is Answer.YES:
            sure.append(role)
        elif fit is Answer.POSSIBLE:
            possible.append(role)
    return (*sure, *possible)


def role_to_print(speaker: Speaker, said: Edtf | None, override: str | None = None) -> str | None:
    """Return the role printed beside the name: the override, else the only one that fits.

    Where several roles fit equally well, none is chosen for the researcher.
    """
    if override is not None:
        return override or None
    sure = [
        role
        for role in speaker.roles
        if role.held is not None and said is not None and contains(role.held, said) is Answer.YES
    ]
    fitting = sure or list(roles_on(speaker, said))
    return fitting[0].printed if len(fitting) == 1 else None


def is_second_hand(speakers: Iterable[Speaker], source: Source) -> bool:
    """Tell whether a quotation comes to us through somebody else.

    It does when none of its speakers is an author of the source read. A quotation without a
    speaker is taken as the source's own words.
    """
    voices = tuple(speakers)
    if not voices:
        return False
    authors = source.authors
    return not any(
        _same_name(name, author) for voice in voices for name in voice.names for author in authors
    )


def _same_name(name: Name, author: Creator) -> bool:
    whole = set(folded(name.full).split())
    theirs = set(folded(author.name).split())
    if whole == theirs:
        return True
    if not (author.family and author.given):
        return False
    family, given = folded(author.family), folded(author.given)
    rest = whole - set(family.split())
    if not set(family.split()) <= whole or not rest:
        return False
    # "I. Aliyev" and "Ilham Aliyev" are the same author as far as a citation goes.
    return any(
        given.startswith(word) or word.startswith(given.split()[0])
        for word in rest
        if len(word) == 1 or len(given.split()[0]) == 1
    )
