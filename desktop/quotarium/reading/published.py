"""Find a date of publication where a text states it as such; dates in its prose are not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf

_PUBLISHED = (
    r"(?:date\s+)?(?:first\s+)?published(?:\s+(?:on|at|online))?|publication\s+date|posted(?:\s+on)?|date"
    r"|veröffentlicht(?:\s+am)?|erschienen(?:\s+am)?|datum|stand|publié(?:e)?(?:\s+le)?|mis\s+en\s+ligne(?:\s+le)?"
    r"|publicado(?:\s+(?:el|em|en))?|fecha(?:\s+de\s+publicación)?|data(?:\s+de\s+publicação)?"
    r"|опубликован[оа]?|дата(?:\s+публикации)?|yayın(?:lanma)?\s+tarihi|yayınlandı|tarih"
    r"|dərc\s+(?:olunub|edilib|tarixi)|nəşr\s+tarixi|tarix"
)
_MODIFIED = (
    r"(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?|aktualisiert(?:\s+am)?|mis\s+à\s+jour(?:\s+le)?"
    r"|actualizado(?:\s+el)?|atualizado(?:\s+em)?|обновлено|güncelleme(?:\s+tarihi)?|yenilənib"
)
_LABELLED = re.compile(
    rf"(?:(?P<issued>{_PUBLISHED})|(?P<modified>{_MODIFIED}))\s*:?\s+(?P<date>.+)", re.IGNORECASE
)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """A date stated as that of publication or of the last change (`field`: issued, modified)."""

    field: str
    date: Edtf
    labelled: bool


def published_line(line: str) -> PublishedLine | None:
    """Return the date a line states as that of publication, None for other lines."""
    if len(line) > _LONGEST:
        return None
    found = _LABELLED.fullmatch(line.strip())
    date = full_date(found["date"] if found else line)
    if date is None:
        return None
    field = "modified" if found and found["modified"] else "issued"
    return PublishedLine(field, date, labelled=found is not None)


def dateline(paragraph: str) -> Edtf | None:
    """Return the date of a dateline (“BAKU, May 12, 2024 (Agency) — …”) that names the year."""
    return None


def full_date(words: str) -> Edtf | None:
    """Return the date that words are, if they state at least a month and its year."""
    try:
        return (
            Edtf.parse(words.strip())
            if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", words.strip())
            else None
        )
    except InvalidDate:
        return None
