"""Rules of attribution: which role was held on a day, and when a quotation is second-hand."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from quotarium.model.dates import Answer, Edtf, contains
from quotarium.model.folding import folded
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.model.value import Value


class RoleFit(StrEnum):
    """How a role to print was found.

    GIVEN with the quote itself; CERTAIN, the only one surely held on the day; POSSIBLE, the only
    one that may have been; SEVERAL fit; NONE does.
    """

    GIVEN = "given"
    CERTAIN = "certain"
    POSSIBLE = "possible"
    SEVERAL = "several"
    NONE = "none"


class RoleOnDay(Value):
    """The role to print, how it was found, and the roles that fit the day, the surest first."""

    fit: RoleFit
    role: str | None = None
    candidates: tuple[Role, ...] = ()


def role_on_day(speaker: Speaker, said: Edtf | None, override: str | None = None) -> RoleOnDay:
    """Tell which of a speaker's roles is the one of an utterance; an override settles it.

    A role without an interval may fit any date, and without a date every role may fit. A role
    that was surely held goes before one that may have been. Where several fit equally well, none
    is chosen for the researcher.
    """
    fits = [(role, _fit(role, said)) for role in speaker.roles]
    sure = tuple(role for role, fit in fits if fit is Answer.YES)
    possible = tuple(role for role, fit in fits if fit is Answer.POSSIBLE)
    candidates = (*sure, *possible)
    if override is not None:
        return RoleOnDay(fit=RoleFit.GIVEN, role=override or None, candidates=candidates)
    fitting = sure or possible
    if not fitting:
        return RoleOnDay(fit=RoleFit.NONE)
    # The same office held twice is no question.
    if len({role.printed for role in fitting}) > 1:
        return RoleOnDay(fit=RoleFit.SEVERAL, candidates=candidates)
    found = RoleFit.CERTAIN if sure else RoleFit.POSSIBLE
    return RoleOnDay(fit=found, role=fitting[0].printed, candidates=candidates)


def role_to_print(speaker: Speaker, said: Edtf | None, override: str | None = None) -> str | None:
    """Return the role printed beside the name; see `role_on_day`."""
    return role_on_day(speaker, said, override).role


def _fit(role: Role, said: Edtf | None) -> Answer:
    if said is None or role.held is None:
        return Answer.POSSIBLE
    return contains(role.held, said)


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
