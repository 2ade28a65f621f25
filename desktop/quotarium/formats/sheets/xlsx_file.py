"""Write a table as an Excel workbook, the same bytes for the same table."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Final

import xlsxwriter

from quotarium.formats.sheets.sheet import Sheet, is_formula

#: Excel's limits of a cell and of a sheet.
_MOST_SIGNS: Final = 32_767
_MOST_ROWS: Final = 1_048_576
_CUT: Final = " … [cut: a cell of Excel holds no more]"
#: What the file says it was made, where nothing in it has a time: archives begin with 1980.
_NO_TIME: Final = datetime(1980, 1, 1, tzinfo=UTC)
_WIDTH, _WIDE = 18, 60


def write(sheet: Sheet, *, formula_safe: bool = True) -> bytes:
    """Return a workbook (ISO/IEC 29500) in which every cell is text, so nothing is computed.

    With `formula_safe`, cells that look like formulas are marked as quoted text besides, so that
    they stay text when somebody edits them. A text beyond Excel's limit is cut and says so; rows
    beyond it go to further sheets.
    """
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_urls": False}) as book:
        moment = (sheet.changed or _NO_TIME).astimezone(UTC).replace(tzinfo=None)
        book.set_properties({"title": sheet.name, "created": moment})
        head = book.add_format({"bold": True, "bottom": 1})
        faces = {
            (wide, quoted): book.add_format(
                {"valign": "top", "text_wrap": wide, "quote_prefix": quoted}
            )
            for wide in (False, True)
            for quoted in (False, True)
        }
        wide = [name in sheet.wide for name in sheet.heads]
        most = _MOST_ROWS - 1
        for number, start in enumerate(range(0, max(1, len(sheet.rows)), most), start=1):
            page = book.add_worksheet(sheet.name if number == 1 else f"{sheet.name} {number}")
            rows = sheet.rows[start : start + most]
            page.freeze_panes(1, 1)
            page.autofilter(0, 0, len(rows), len(sheet.heads) - 1)
            for column, name in enumerate(sheet.heads):
                page.set_column(column, column, _WIDE if wide[column] else _WIDTH)
                page.write_string(0, column, name, head)
            for place, row in enumerate(rows, start=1):
                for column, cell in enumerate(row):
                    if cell:
                        quoted = formula_safe and is_formula(cell)
                        page.write_string(
                            place, column, _fitting(cell), faces[wide[column], quoted]
                        )
    return made.getvalue()


def _fitting(cell: str) -> str:
    text = cell.encode("utf-8", "replace").decode()
    # Excel counts units of UTF-16.
    if len(text) * 2 <= _MOST_SIGNS or len(text.encode("utf-16-le")) // 2 <= _MOST_SIGNS:
        return text
    units = text.encode("utf-16-le")[: 2 * (_MOST_SIGNS - len(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT
