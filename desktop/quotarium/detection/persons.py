"""Who is named in a document: names joined to persons by full name, surname and title."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from quotarium.detection.lexicon import Is
from quotarium.detection.names import Mention, Person, given_names

#: Persons of one surname among whom a full name is looked for.
_NAMESAKES: Final = 20
#: How many names are looked through for the first or last one that is a person's.
_NEAR: Final = 40
#: A given name tells more of “he” or “she” than pronouns that may mean somebody else.
_NAME_TELLS: Final = 5


class Persons:
    """Who is named in a document, and where."""

    def __init__(self, found: list[Mention], flags: dict[str, int]) -> None:
        self.mentions = sorted(found, key=lambda mention: mention.start)
        self.flags = flags
        self.persons: list[Person] = []
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, Person] = {}
        for mention in self.mentions:
            if len(mention.words) > 1:
                self._add_full(mention)
        recent: dict[tuple[str, str], Person] = {}
        for mention in self.mentions:
            if len(mention.words) == 1:
                self._add_short(mention, recent)
            elif mention.person:
                surname = mention.person.surname
                recent[surname, ""] = recent[surname, mention.person.gender_of_name] = (
                    mention.person
                )
        for person in self.persons:
            self._weigh(person)
        self._starts = [mention.start for mention in self.mentions]

    def _add_full(self, mention: Mention) -> None:
        words = mention.words
        probe = Person(words)
        for person in self._by_surname.get(probe.surname, [])[-_NAMESAKES:]:
            if _same(person.words, words):
                if len(words) > len(person.words):
                    person.words = words
                self._join(person, mention)
                return
        self._new(probe, mention)
        self._by_given.setdefault(words[0].lower(), probe)

    def _new(self, person: Person, mention: Mention) -> None:
        self.persons.append(person)
        self._by_surname.setdefault(person.surname, []).append(person)
        self._join(person, mention)

    def _add_short(self, mention: Mention, recent: dict[tuple[str, str], Person]) -> None:
        """Give a single name to who bears it: by title, else the last one named in full."""
        name = mention.words[0].lower()
        known = self._by_surname.get(name)
        if known:
            gender = self._title_gender(mention)
            self._join(recent.get((name, gender)) or recent.get((name, "")) or known[0], mention)
        elif any(self.flags.get(title, 0) & Is.TITLE for title in mention.titles):
            person = Person(mention.words)
            person.evidence += 1
            self._new(person, mention)
        elif name in self._by_given and len(name) > 2:
            self._join(self._by_given[name], mention)

    def _title_gender(self, mention: Mention) -> str:
        for title in mention.titles:
            flags = self.flags.get(title, 0)
            if flags & Is.HE_TITLE:
                return "he"
            if flags & Is.SHE_TITLE:
                return "she"
        return ""

    def _join(self, person: Person, mention: Mention) -> None:
        mention.person = person
        person.mentions.append(mention)
        if mention.role and (person.role is None or len(person.mentions) == 1):
            person.role, person.organisation = mention.role, mention.organisation
        if mention.pronoun:
            person.votes[mention.pronoun] += 1
        if gender := self._title_gender(mention):
            person.votes[gender] += _NAME_TELLS
            person.evidence += 1

    def _weigh(self, person: Person) -> None:
        gender = given_names().get(person.words[0].lower()) if len(person.words) > 1 else None
        if gender:
            person.votes[gender] += _NAME_TELLS
            person.evidence += 2
        if any(
            m.subject and len(m.words) == 1 and not m.after_preposition for m in person.mentions
        ):
            person.evidence += 1
        if any(
            any(self.flags.get(t, 0) & (Is.TITLE | Is.ROLE) for t in m.titles)
            for m in person.mentions
        ):
            person.evidence += 1

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions of known persons that lie in a stretch of text."""
        found: list[Mention] = []
        for place in range(bisect_left(self._starts, start), len(self.mentions)):
            mention = self.mentions[place]
            if mention.start >= end:
                break
            if mention.person:
                found.append(mention)
        return found

    def one_within(self, start: int, end: int, *, first: bool) -> Mention | None:
        """Return the first or last mention of a known person in a stretch, looking not far."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        near = (
            range(low, min(high, low + _NEAR))
            if first
            else range(high - 1, max(low, high - _NEAR) - 1, -1)
        )
        return next((self.mentions[n] for n in near if self.mentions[n].person), None)

    def before(self, start: int) -> int:
        """Return how many mentions begin in front of `start`."""
        return bisect_left(self._starts, start)


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two full names with one surname may be one person's."""
    first, second = one[0].lower().strip("."), other[0].lower().strip(".")
    if first == second:
        return True
    shorter = min(first, second, key=len)
    return len(shorter) == 1 and max(first, second, key=len).startswith(shorter)
