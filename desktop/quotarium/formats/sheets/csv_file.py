"""Write a table as CSV."""

from __future__ import annotations

import csv
from io import StringIO

from quotarium.formats.sheets.sheet import Sheet, is_formula


def write(sheet: Sheet, *, formula_safe: bool = True) -> bytes:
    """Return CSV (RFC 4180) in UTF-8 with a mark, as Excel needs it.

    With `formula_safe`, an apostrophe goes before what a spreadsheet would compute; without it
    the cells are the values exactly.
    """
    made = StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(sheet.heads)
    for row in sheet.rows:
        writer.writerow([f"'{cell}" if is_formula(cell) else cell for cell in row]
                        if formula_safe else row)  # fmt: skip
    return made.getvalue().encode("utf-8-sig", "replace")
