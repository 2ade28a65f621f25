"""Find a date of publication where a text states it as such; dates in its prose are not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf, Point, read_phrase
from quotarium.reading.months import in_figures

_PUBLISHED = (
    r"(?:date\s+)?(?:first\s+)?published(?:\s+(?:on|at|online))?|publication\s+date"
    r"|posted(?:\s+on)?|date"
    r"|veröffentlicht(?:\s+am)?|erschienen(?:\s+am)?|datum|stand"
    r"|publiée?(?:\s+le)?|mise?\s+en\s+ligne(?:\s+le)?"
    r"|publicado(?:\s+(?:el|em|en))?|fecha(?:\s+de\s+publicación)?|data(?:\s+d[ae]\s+publicação)?"
    r"|опубликован[оа]?|дата(?:\s+публикации)?"
    r"|yayın(?:lanma|lanış)?\s+tarihi|yayınlandı|tarih"
    r"|giriş(?:\s+tarihi)?|eklenme(?:\s+tarihi)?|pubblicato(?:\s+il)?|gepubliceerd(?:\s+op)?"
    r"|opublikowano|data\s+publikacji|опубліковано|نشر(?:\s+في)?|发布时间|发表时间|公開日?|掲載日?"
    r"|dərc\s+(?:olunub|edilib|tarixi)|nəşr\s+tarixi|tarix"
)
_MODIFIED = (
    r"(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?|aktualisiert(?:\s+am)?"
    r"|mise?\s+à\s+jour(?:\s+le)?|actualizado(?:\s+el)?|atualizado(?:\s+em)?|обновлено"
    r"|aggiornato(?:\s+il)?|bijgewerkt(?:\s+op)?|aktualizacja|оновлено|更新日?|güncelle(?:me(?:\s+tarihi)?|ndi)|yenilənib"
)
_LABELLED = re.compile(
    rf"(?:(?P<issued>{_PUBLISHED})|(?P<modified>{_MODIFIED}))\s*:?\s+(?P<date>.+)", re.IGNORECASE
)
#: “BAKU, May 12, 2024 (Agency) —”: places in capitals or a capital, a date, then a dash.
_DATELINE = re.compile(
    r"[^\W\d_][^\n\d()—–:.!?]{1,40},\s+(?P<date>[^\n()—–:!?]{6,30}?)\s*(?:\([^()\n]{1,40}\)\s*)?"
    r"\s(?:[—–]|--?)\s"
)
_TIME = re.compile(
    r"(?:[,\s]+(?:at|um|à|às|a las|alle|om|kl\.?|saat|в|о)\s+|\s*[,–-]\s*|\s+)"
    r"\d{1,2}[:.h]\d{2}(?::\d{2})?\s*"
    r"(?:[ap]\.?m\.?)?\s*(?:uhr|h)?\s*(?:\(?[A-Z]{2,5}\)?|[+-]\d{2}:?\d{2})?\.?$",
    re.IGNORECASE,
)
#: Year, month and day as Chinese, Japanese and Korean write them, with a time or without.
_CJK = re.compile(
    r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](?:\s*\(?[^\d\s]{1,4}\)?)?(?:\s*\d{1,2}[:：时時]\d{2}.{0,6})?"
)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """A date stated as that of publication or of the last change (`field`: issued, modified)."""

    field: str
    date: Edtf
    labelled: bool


def published_line(line: str) -> PublishedLine | None:
    """Return the date a line states as that of publication, None for other lines.

    Such a line is a date with month and year and nothing else, or follows a word for
    “published” or “updated” in one of the program's languages.
    """
    line = line.strip()
    if len(line) > _LONGEST or not re.search(r"\d", line):
        return None
    found = _LABELLED.fullmatch(line)
    date = full_date(found["date"] if found else line)
    if date is None:
        return None
    field = "modified" if found and found["modified"] else "issued"
    return PublishedLine(field, date, labelled=found is not None)


def dateline(paragraph: str) -> Edtf | None:
    """Return the date of a dateline (“BAKU, May 12, 2024 (Agency) —”) that names the year."""
    found = _DATELINE.match(paragraph)
    return full_date(found["date"]) if found else None


@lru_cache(maxsize=512)
def full_date(words: str) -> Edtf | None:
    """Return the date that words are, if they are one point in time with its month and year.

    A time of day and a label such as “(Reuters)” are left out; a doubtful or relative date is
    none.
    """
    if (found_cjk := _CJK.fullmatch(words.strip())) is not None:
        words = "-".join(part.zfill(2) for part in found_cjk.groups())
    words = in_figures(words)
    plain = _TIME.sub("", words.strip()).strip(" ,.|·•")
    if not re.search(r"\d{4}|\d[/.]\d", plain) or re.fullmatch(r"\d+", plain):
        return None
    try:
        found = read_phrase(plain).edtf
    except InvalidDate:
        return None
    if found is None or not isinstance(found.parts, Point):
        return None
    stated = re.fullmatch(r"\d{4}-\d{2}(?:-\d{2})?", str(found))
    # Above 12 are the seasons of EDTF: a date of publication, but of a magazine's issue.
    return found if stated and int(str(found)[5:7]) <= 12 else None
