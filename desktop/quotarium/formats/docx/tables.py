"""A table in a Word document: heads, rows, and the widths of its columns."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.formats.docx import styles
from quotarium.formats.docx.names import leaf


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    width: int,
    weights: Sequence[int],
    title: str,
    right_to_left: bool,
) -> str:
    """Return w:tbl; heads and cells are paragraphs, `width` is in twentieths of a point.

    The first row is repeated on every page and told to screen readers as the heads of columns.
    """
    widths = [width * weight // sum(weights) for weight in weights]
    properties = leaf("tblStyle", val=styles.TABLE)
    if right_to_left:
        properties += "<w:bidiVisual/>"
    properties += leaf("tblW", w=sum(widths), type="dxa")
    properties += leaf("tblLayout", type="fixed")
    properties += leaf("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0,
                       noHBand=1, noVBand=1)  # fmt: skip
    properties += leaf("tblCaption", val=title)
    grid = "".join(leaf("gridCol", w=one) for one in widths)
    made = [f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"]
    made.append(_row(heads, widths, "<w:cantSplit/><w:tblHeader/>"))
    made.extend(_row(cells, widths, "<w:cantSplit/>") for cells in rows)
    made.append("</w:tbl>")
    return "".join(made)


def _row(cells: Sequence[str], widths: Sequence[int], properties: str) -> str:
    made = "".join(
        f"<w:tc><w:tcPr>{leaf('tcW', w=width, type='dxa')}</w:tcPr>{cell}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"
