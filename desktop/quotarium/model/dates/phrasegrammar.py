"""The words of a whole phrase, put together: ranges, lists, open ends and remarks."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from quotarium.marking import tr
from quotarium.model.dates.drafts import Draft
from quotarium.model.dates.language import Language, Role, Word
from quotarium.model.dates.parts import Component, DateSet, End, Interval, Parts, Point, Span
from quotarium.model.dates.pointgrammar import read_point
from quotarium.model.dates.tokens import RELATIVE, UNITS, NotUnderstood, Refused, tokens

_SEPARATORS: Final = (Role.DASH, Role.TO)
_EDGES: Final = (Role.FILLER, Role.COMMA)
_NO_DATE: Final = tr("there is no date in it")
_MARKS: Final = (Role.DOUBT, Role.TILDE)
_YEARLY: Final = (Role.YEAR, Role.DATE, Role.DECADE, Role.CENTURY, Role.BC, Role.AD)


def read_words(text: str, table: Language, order: str | None) -> tuple[Parts, list[str]]:
    """Return the structure that a phrase means, with notes; raise NotUnderstood or Refused."""
    phrase = _Phrase(tokens(text, table), table, order)
    return phrase.read(), phrase.notes


class _Phrase:
    def __init__(self, words: list[Word], table: Language, order: str | None) -> None:
        if any(word.role is Role.RELATIVE for word in words):
            raise Refused(RELATIVE)
        self.table = table
        self.order = order
        self.notes: list[str] = []
        self.remarks = [word.text.split() for word in words if word.role is Role.REMARK]
        self.words = [word for word in words if word.role is not Role.REMARK]

    def read(self) -> Parts:
        if not self.words and self.remarks == [["unknown", "year"]]:
            return Point(Component("XXXX"))
        return self._whole(_stripped(self.words))

    def _whole(self, words: list[Word]) -> Parts:
        """Read a phrase whose words such as “about” at either end hold for all of it."""
        words, uncertain, approximate = self._qualifiers(words)
        parts = self._alternatives(words)
        return _qualified(parts, uncertain, approximate) if uncertain or approximate else parts

    def _qualifiers(self, words: list[Word]) -> tuple[list[Word], bool, bool]:
        uncertain = approximate = False
        while words:
            edge = next((n for n in (0, -1) if words[n].role in _QUALIFIERS), None)
            if edge is None:
                break
            role = words.pop(edge).role
            uncertain |= role is Role.UNCERTAIN
            approximate |= role is Role.APPROXIMATE
            words = _stripped(words)
        kept = [word for word in words if word.role is not Role.PART]
        if len(kept) < len(words):
            approximate = True
            self.notes.append(
                tr(
                    "A part such as “early” or “late” is kept as “approximately”, "
                    "since EDTF has no word for it."
                )
            )
        return kept, uncertain, approximate

    def _alternatives(self, words: list[Word]) -> Parts:
        if not words:
            raise NotUnderstood(_NO_DATE)
        if words[-1].role in (Role.OR_LATER, Role.OR_EARLIER):
            point = self._single(words[:-1])
            later = words[-1].role is Role.OR_LATER
            return DateSet(True, (Span(point, None) if later else Span(None, point),))
        if Role.BETWEEN in (words[0].role, words[-1].role):
            return self._between(words)
        roles = {word.role for word in words}
        if Role.OR in roles:
            return self._list(words, Role.OR)
        if Role.AND in roles:
            return self._list(words, Role.AND)
        return self._range(words)

    def _between(self, words: list[Word]) -> Parts:
        inner = words[1:] if words[0].role is Role.BETWEEN else words[:-1]
        halves = _split(inner, Role.AND)
        if len(halves) == 1:
            return self._range(inner)
        if len(halves) != 2:
            raise NotUnderstood(tr("“between” takes two dates"))
        return self._interval(*halves)

    def _list(self, words: list[Word], joiner: Role) -> DateSet:
        pieces = _split(words, joiner)
        pieces = _with_century([piece for part in pieces for piece in _comma_list(part)])
        drafts = [self._drafts(piece) for piece in pieces]
        flat = [draft for pair in drafts for draft in pair]
        _share(flat)
        members: list[Point | Span] = []
        for pair in drafts:
            ends = [self._finished(draft) for draft in pair]
            members.append(ends[0] if len(ends) == 1 else Span(*ends))
        return DateSet(joiner is Role.OR, tuple(members))

    def _drafts(self, words: list[Word]) -> list[Draft]:
        sides = _split(words, *_SEPARATORS)
        if len(sides) > 2:
            raise NotUnderstood(tr("it has more than two ends"))
        return [self._draft(side) for side in sides]

    def _range(self, words: list[Word]) -> Parts:
        if not words:
            raise NotUnderstood(_NO_DATE)
        first, last = words[0].role, words[-1].role
        behind = self.table.forms.postpositions
        inside = any(word.role in _SEPARATORS for word in words[1:-1])
        if first in (Role.FROM, Role.BETWEEN) and inside:
            words = words[1:]
        elif behind and last in (Role.BETWEEN, Role.TO) and inside:
            words = words[:-1]
        elif (edge := self._one_sided(words, behind)) is not None:
            return edge
        sides = _split(words, *_SEPARATORS)
        if len(sides) == 1:
            return self._single(words)
        if len(sides) > 2:
            raise NotUnderstood(tr("it has more than two ends"))
        return self._interval(*sides)

    def _one_sided(self, words: list[Word], behind: bool) -> Interval | None:
        role, rest = (words[-1].role, words[:-1]) if behind else (words[0].role, words[1:])
        if role in (Role.AFTER, Role.FROM):
            return Interval(self._inner(rest), End.OPEN)
        if role in (Role.BEFORE, Role.TO):
            return Interval(End.OPEN, self._inner(rest))
        return None

    def _inner(self, words: list[Word]) -> Point:
        parts = self._whole(_stripped(words))
        if not isinstance(parts, Point):
            raise NotUnderstood(tr("only one date can follow words such as “after” and “before”"))
        return parts

    def _interval(self, left: list[Word], right: list[Word]) -> Interval:
        ends = [self._end(side) for side in _with_century([left, right])]
        drafts = [end for end in ends if isinstance(end, Draft)]
        if not drafts:
            raise NotUnderstood(_NO_DATE)
        if len(drafts) == 2:
            _complete_year(drafts[0], drafts[1])
        _share(drafts)
        start, end = (self._finished(e) if isinstance(e, Draft) else e for e in ends)
        return Interval(start, end)

    def _end(self, words: list[Word]) -> Draft | End:
        words = _stripped(words)
        if [word.role for word in words] == [Role.DOUBT]:
            return End.UNKNOWN
        if not words or [word.role for word in words] == [Role.NOW]:
            return End.OPEN
        return self._draft(words)

    def _single(self, words: list[Word]) -> Point:
        return self._finished(self._draft(words))

    def _draft(self, words: list[Word]) -> Draft:
        words, uncertain, approximate = self._qualifiers(_stripped(words))
        draft = read_point(words, self.table, self.order)
        names = {"year", "month", "day", "season", "bare"}
        if uncertain:
            draft.uncertain |= names
        if approximate:
            draft.approximate |= names
        return draft

    def _finished(self, draft: Draft) -> Point:
        for status, unit in self.remarks:
            if status == "unknown":
                if getattr(draft, unit):
                    raise NotUnderstood(
                        tr("“{unit}” is both given and said to be unknown").format(unit=UNITS[unit])
                    )
                setattr(draft, unit, "XXXX" if unit == "year" else "XX")
            elif not getattr(draft, unit) and unit != "year":
                raise NotUnderstood(
                    tr("“{unit}” is doubted but not given").format(unit=UNITS[unit])
                )
            else:
                getattr(draft, status).add(unit)
        if draft.bare and draft.year == "XXXX":
            raise NotUnderstood(tr("it has a day without a month"))
        if draft.day == "XX" and not draft.month:
            raise NotUnderstood(tr("it has a day without a month"))
        return draft.point(self.table)


_QUALIFIERS: Final = (Role.UNCERTAIN, Role.APPROXIMATE)


def _stripped(words: list[Word]) -> list[Word]:
    start, end = 0, len(words)
    while start < end and words[start].role in _EDGES:
        start += 1
    while end > start and words[end - 1].role in _EDGES:
        end -= 1
    return words[start:end]


def _split(words: list[Word], *roles: Role) -> list[list[Word]]:
    pieces: list[list[Word]] = [[]]
    for word in words:
        if word.role in roles:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return pieces


def _comma_list(words: list[Word]) -> list[list[Word]]:
    """Split at commas that list dates, not at the one of “March 15, 2020”."""
    pieces = [piece for piece in _split(words, Role.COMMA) if piece]
    numbers = all(
        [w.role for w in piece if w.role not in _MARKS] in ([Role.NUMBER], [Role.ORDINAL])
        for piece in pieces
    )
    dated = all(any(w.role in _YEARLY or w.number > 99 for w in piece) for piece in pieces)
    return pieces if len(pieces) > 1 and (numbers or dated) else [words]


def _with_century(pieces: list[list[Word]]) -> list[list[Word]]:
    """Give the 18th of “18th–19th century” its century."""
    if not any(word.role is Role.CENTURY for word in pieces[-1]):
        return pieces
    century = Word(Role.CENTURY)
    return [
        [*piece, century] if piece and piece[-1].role is Role.ORDINAL else piece for piece in pieces
    ]


def _complete_year(first: Draft, last: Draft) -> None:
    """Read the 18 of “1914–18” in the century of the other year."""
    if not last.bare:
        return
    if first.bare and not last.month:
        raise Refused(
            tr("two short numbers may be a day, a month or a year. Write the month as a word.")
        )
    if first.season:
        raise Refused(
            tr(
                "a season over New Year is named by its first year. Write “winter "
                "1941”, or its months: “December 1941 – February 1942”."
            )
        )
    if not first.year.isdigit() or first.month:
        return
    year = first.year[:-2] + last.bare
    if len(last.bare) < 2 or int(year) <= int(first.year):
        raise Refused(tr("the end of the range is not clear. Write both years with four digits."))
    last.year, last.bare = year, ""


def _share(drafts: list[Draft]) -> None:
    for one, after in reversed(list(pairwise(drafts))):
        one.inherit(after)
    for before, one in pairwise(drafts):
        one.inherit(before)


def _qualified(parts: Parts, uncertain: bool, approximate: bool) -> Parts:
    def marked(part: Component) -> Component:
        return Component(part.digits, part.uncertain or uncertain, part.approximate or approximate)

    def point(one: Point) -> Point:
        year, month, day, season, significant = one
        return Point(
            marked(year),
            month and marked(month),
            day and marked(day),
            season and marked(season),
            significant,
        )

    if isinstance(parts, Point):
        return point(parts)
    if isinstance(parts, Interval):
        return Interval(*(point(end) if isinstance(end, Point) else end for end in parts))
    members: list[Point | Span] = []
    for member in parts.members:
        if isinstance(member, Span):
            members.append(Span(*(end and point(end) for end in member)))
        else:
            members.append(point(member))
    return DateSet(parts.one_of, tuple(members))
