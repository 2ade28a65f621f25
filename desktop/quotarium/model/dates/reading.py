"""What people type as a date, understood as EDTF or refused with a reason."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, SkipValidation

from quotarium.errors import InvalidDate
from quotarium.marking import together, tr
from quotarium.model.dates.edtf import Edtf
from quotarium.model.dates.language import known_languages, language_table
from quotarium.model.dates.phrasegrammar import read_words
from quotarium.model.dates.readable import readable
from quotarium.model.dates.tokens import NotUnderstood, Refused

Order: TypeAlias = Literal["dmy", "mdy"]

_LONGEST: Final = 200
_EDTF_SIGNS: Final = re.compile(r"[\[{./?~%]?[-0-9XYES?~%.,/\[\]{} TZ:+]*[\]}0-9X?~%./Z]", re.ASCII)
_YEARS_OR_MONTH: Final = re.compile(r"(\d{2})(\d{2})-(\d{2})")
_EXAMPLES: Final = tr(
    "Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, "
    "“after November 2020”, “1914–1918” or 2025-03-15."
)


class Reading(BaseModel):
    """How a phrase was understood: `edtf` None means that it says there is no date.

    `understood` is the long readable form in the reader's language, `note` what else to know.
    """

    model_config = ConfigDict(frozen=True)

    edtf: Edtf | None
    understood: str
    note: SkipValidation[str] = ""  # as it is said, with its facts


def read_phrase(text: str, language: str = "en", order: Order | None = None) -> Reading:
    """Understand a date as people type it, in `language` first and then in the others known.

    `order` says how 03/04/2025 is meant where the language leaves it open. Nothing that is not in
    the text is made up: what is missing stays unknown. Choices that are documented here:

    - “after” and “since” give an interval open at the end, “before” and “until” one open at the
      start; both include the date named, since EDTF has no other.
    - “15 March 2025?” doubts the year; “probably 15 March 2025” and “15 March 2025 (?)” all of it.
    - “c. 1914–1918” is approximate at both ends, “~1914–1918” at the start only.
    - “1990s” is 199X; “19th century” is 18XX, the years 1800 to 1899; “5th century BC” is -04XX.
    - “early”, “mid” and “late” make a date approximate, nothing more.
    - A weekday is checked against the date and then left out.

    Raises InvalidDate with a reason and a next step for what is not understood, can be read in
    two ways, has a year of two digits, or depends on today.
    """
    phrase = " ".join(text.split())
    if len(phrase) > _LONGEST:
        raise InvalidDate(
            phrase[:_LONGEST] + "…",
            tr("it is too long for a date. {examples}").format(examples=_EXAMPLES),
        )
    if not phrase:
        return _no_date(language)
    if _EDTF_SIGNS.fullmatch(phrase) and (found := _as_edtf(phrase)):
        return _reading(found, language, _iso_note(phrase))
    return _in_some_language(phrase, language, order)


def _no_date(language: str) -> Reading:
    return Reading(edtf=None, understood=readable(None, language))


def _as_edtf(phrase: str) -> Edtf | None:
    try:
        return Edtf.parse(phrase)
    except InvalidDate:
        return None


def _iso_note(phrase: str) -> str:
    match = _YEARS_OR_MONTH.fullmatch(phrase)
    if not match or int(match[3]) <= int(match[2]):
        return ""
    years = f"{match[1]}{match[2]}/{match[1]}{match[3]}"
    return tr("Read as ISO 8601; for a range of years type {years}.").format(years=years)


def _in_some_language(phrase: str, language: str, order: Order | None) -> Reading:
    own = language_table(language)
    stuck = ""
    for code in dict.fromkeys((language, "en")):
        table = language_table(code)
        if table.means_undated(phrase):
            return _no_date(language)
        try:
            parts, notes = read_words(phrase, table, order)
            return _reading(Edtf.of(parts), language, *notes, *_read_as(table.name, own.name))
        except NotUnderstood as error:
            stuck = stuck or error.reason
        except (Refused, InvalidDate) as error:
            raise InvalidDate(phrase, error.reason) from None
    return _in_another(phrase, language, order, stuck)


def _in_another(phrase: str, language: str, order: Order | None, stuck: str) -> Reading:
    """Try the remaining languages; words that mean different dates in two of them are refused."""
    found: dict[Edtf, str] = {}
    reason = ""
    for code in known_languages():
        table = language_table(code)
        if table.means_undated(phrase):
            return _no_date(language)
        try:
            parts, _ = read_words(phrase, table, order)
            found.setdefault(Edtf.of(parts), table.name)
        except NotUnderstood:
            continue
        except (Refused, InvalidDate) as error:
            reason = reason or error.reason
    if len(found) == 1 and not reason:
        ((edtf, name),) = found.items()
        return _reading(edtf, language, *_read_as(name, ""))
    if len(found) > 1:
        ways = " / ".join(f"{readable(e, language, 'long')} ({n})" for e, n in found.items())
        raise InvalidDate(
            phrase,
            tr("it could be {ways}. Write the month as a number: 2025-03-15.").format(ways=ways),
        )
    raise InvalidDate(
        phrase, reason or tr("{stuck}. {examples}").format(stuck=stuck, examples=_EXAMPLES)
    )


def _read_as(name: str, own: str) -> tuple[str, ...]:
    return () if name == own else (tr("Read as {language}.").format(language=name),)


def _reading(edtf: Edtf, language: str, *notes: str) -> Reading:
    note = together(*filter(None, notes))
    return Reading(edtf=edtf, understood=readable(edtf, language, "long"), note=note)
