"""Dates as other languages print them, turned into figures."""

from __future__ import annotations

import re

#: The months' names, January first, as dates have them (after the day).
_NAMES = (
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
    " grudnia",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november desember",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    " decembrie",
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου"
    " οκτωβρίου νοεμβρίου δεκεμβρίου",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "januari februari maret april mei juni juli agustus september oktober november desember",
)
_MONTHS = {name: index for names in _NAMES for index, name in enumerate(names.split(), 1)}
#: With dots the day is first everywhere.
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_DATE = re.compile(
    r"(?:[^\W\d]+,?\s+){0,2}(\d{1,2})\.?\s+([^\W\d]+)\.?,?\s+(\d{4})(?!\d)", re.IGNORECASE
)


def in_figures(words: str) -> str:
    """Return `words` with a leading “lunedì 9 maggio 2021” or “9.5.2021” as 2021-05-09.

    Words of any other form are returned as they are.
    """
    if dotted := _DOTTED.match(words.strip()):
        day, month_number, year = dotted.groups()
        return f"{year}-{int(month_number):02}-{int(day):02}{words.strip()[dotted.end() :]}"
    found = _DATE.match(words.strip())
    month = _MONTHS.get(found[2].casefold()) if found else None
    if found is None or month is None:
        return words
    return f"{found[3]}-{month:02}-{int(found[1]):02}{words.strip()[found.end() :]}"
