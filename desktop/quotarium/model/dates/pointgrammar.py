"""The words of one date in a phrase, put together."""

from __future__ import annotations

from typing import Final

from quotarium.marking import tr
from quotarium.model.dates.drafts import Draft, month_digits, numeric_date, year_digits
from quotarium.model.dates.language import Language, Role, Word
from quotarium.model.dates.tokens import TOO_MANY, TWO_DIGITS, UNITS, NotUnderstood, Refused

_NUMBERS: Final = (Role.NUMBER, Role.ORDINAL)
_ERAS: Final = (Role.BC, Role.AD)
_SILENT: Final = (Role.FILLER, Role.COMMA)


def read_point(words: list[Word], table: Language, order: str | None) -> Draft:
    """Return what the words of one date say; raise NotUnderstood or Refused."""
    return _Point(words, table, order).read()


class _Point:
    def __init__(self, words: list[Word], table: Language, order: str | None) -> None:
        self.words = [word for word in words if word.role not in _SILENT]
        self.table = table
        self.order = order
        self.draft = Draft()
        self.before_christ = any(word.role is Role.BC for word in self.words)
        self.pending: list[Word] = []
        self.tilde = False
        self.hemisphere = 0
        self.last = ""

    def read(self) -> Draft:
        self._take_century()
        self._take_decade()
        self._take_quarter()
        self._take_era()
        for word in self.words:
            self._take(word)
        if self.tilde:
            raise NotUnderstood(tr("“~” stands behind the date"))
        self._settle_numbers()
        if self.hemisphere:
            if not self.draft.season:
                raise NotUnderstood(tr("only a season takes a hemisphere"))
            self.draft.season = str(int(self.draft.season) + self.hemisphere)
        if self.draft.season and (self.draft.month or self.draft.day):
            raise NotUnderstood(tr("there is a season beside a month or day"))
        return self.draft

    def _take(self, word: Word) -> None:
        if word.role is Role.DOUBT:
            if not self.last:
                raise NotUnderstood(tr("“?” stands before the date"))
            self.draft.uncertain.add(self.last)
        elif word.role is Role.TILDE:
            self.tilde = True
        elif word.role is Role.WEEKDAY and self.draft.weekday is None:
            self.draft.weekday = word.number - 1
        elif word.role in (Role.NORTH, Role.SOUTH):
            self.hemisphere = 4 if word.role is Role.NORTH else 8
        else:
            self.last = self._take_component(word)
            if self.tilde:
                self.draft.approximate.add(self.last)
                self.tilde = False

    def _take_component(self, word: Word) -> str:
        role, number = word.role, word.number
        if role is Role.YEAR:
            return self._set("year", word.text)
        if role is Role.MONTH:
            return self._set("month", month_digits(number))
        if role is Role.SEASON:
            return self._set("season", str(20 + number if number < 5 else number))
        if role is Role.DATE:
            return self._take_date(word.text)
        if role is Role.NUMBER and (number > 999 or len(word.text) > 2):
            return self._set("year", year_digits(number))
        if role in _NUMBERS:
            # Which component a short number is, is known only at the end; its mark waits with it.
            self.pending.append(word)
            return "bare"
        raise NotUnderstood(tr("the words are known, but not in this order"))

    def _set(self, name: str, digits: str) -> str:
        if getattr(self.draft, name):
            raise NotUnderstood(tr("it has “{unit}” more than once").format(unit=UNITS[name]))
        setattr(self.draft, name, digits)
        return name

    def _take_date(self, text: str) -> str:
        found = numeric_date(text, self.table, self.order)
        for name in ("year", "month", "day"):
            if digits := getattr(found, name):
                self._set(name, digits)
        return "year" if found.year else "day"

    def _settle_numbers(self) -> None:
        """Make the one short number a day, or leave it bare for the other end of a range."""
        if not self.pending:
            return
        draft = self.draft
        word = self.pending[0]
        if len(self.pending) > 1:
            # “15 March 25”, “3 4 25”: one of them must be a year.
            raise Refused(TWO_DIGITS)
        if draft.day or draft.season:
            raise Refused(TWO_DIGITS if not draft.year else TOO_MANY)
        if not draft.month:
            # “November 9–10, 1938”: the month comes from the other end.
            draft.bare = word.text or str(word.number)
            return
        if word.number > 31 and word.role is Role.NUMBER:
            raise Refused(TWO_DIGITS)
        draft.day = f"{word.number:02}"
        for marks in (draft.uncertain, draft.approximate):
            if "bare" in marks:
                marks.remove("bare")
                marks.add("day")

    def _take_century(self) -> None:
        place = self._find(Role.CENTURY)
        if place is None:
            return
        beside = self._number_beside(place)
        number = self.words[beside].number
        if not 1 <= number <= 99:
            raise NotUnderstood(tr("there is no century {number}").format(number=number))
        sign = "-" if self.before_christ else ""
        self._replace({place, beside}, Word(Role.YEAR, text=f"{sign}{number - 1:02}XX"))
        self.words = [word for word in self.words if word.role not in _ERAS]

    def _take_decade(self) -> None:
        places = [n for n, word in enumerate(self.words) if word.role is Role.DECADE]
        if not places:
            return
        named = [n for n in places if not self.words[n].text]
        numbered = [n for n in places if self.words[n].text]
        place = numbered[0] if numbered else self._number_beside(places[0])
        digits = self.words[place].text
        if len(digits) < 3:
            raise Refused(
                tr("it does not say which century the decade is of. Write it like 1990s or 199X.")
            )
        if digits[-1] != "0" or len(digits) > 4 or self.before_christ:
            raise NotUnderstood(
                tr("{digits} does not begin a decade that can be written").format(digits=digits)
            )
        if digits.endswith("00") and not named:
            raise Refused(
                tr(
                    "it could be ten years or a hundred. Type {decade}X for the decade "
                    "or {century}XX for the century."
                ).format(decade=format(digits[:-1], "0>3"), century=format(digits[:-2], "0>2"))
            )
        self._replace({place, *places}, Word(Role.YEAR, text=f"{digits[:-1]:0>3}X"))

    def _take_quarter(self) -> None:
        place = self._find(Role.QUARTER)
        if place is None:
            return
        number, used = self.words[place].number, {place}
        if not number:
            beside = self._number_beside(place)
            number, used = self.words[beside].number, {place, beside}
        if not 1 <= number <= 4:
            raise NotUnderstood(tr("there is no quarter {number}").format(number=number))
        self._replace(used, Word(Role.SEASON, 32 + number))

    def _take_era(self) -> None:
        place = next((n for n, word in enumerate(self.words) if word.role in _ERAS), None)
        if place is None:
            return
        after = place + 1 < len(self.words) and self.words[place + 1].role in _NUMBERS
        number_at = place + 1 if after else place - 1
        if number_at < 0 or self.words[number_at].role not in _NUMBERS:
            raise NotUnderstood(tr("there is no year beside the era"))
        digits = year_digits(self.words[number_at].number, self.before_christ)
        self._replace({place, number_at}, Word(Role.YEAR, text=digits))

    def _find(self, role: Role) -> int | None:
        return next((n for n, word in enumerate(self.words) if word.role is role), None)

    def _number_beside(self, place: int) -> int:
        for beside in (place - 1, place + 1):
            if 0 <= beside < len(self.words) and self.words[beside].role in _NUMBERS:
                return beside
        raise NotUnderstood(tr("a number is missing beside the century, decade or quarter"))

    def _replace(self, places: set[int], word: Word) -> None:
        kept = enumerate(self.words)
        first = min(places)
        self.words = [word if n == first else w for n, w in kept if n == first or n not in places]
