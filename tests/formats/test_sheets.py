"""Tables of sources and of quotes, opened by another program's reader."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium.formats.sheets import csv_file, quotes, sources, xlsx_file
from quotarium.formats.sheets.sheet import Sheet
from quotarium.model.clipping import Clipping, Locator
from quotarium.model.details import FoundIn
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Translation
from tests.formats.samples import ABE, HARBOUR, HEBREW, LIND, UNDATED, quote, source

FORMULA = '=HYPERLINK("http://example.org","x")'


def opened(content: bytes, page: int = 0) -> list[list[str]]:
    """Return the cells of a workbook, formulas as they are written."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [[cell.value or "" for cell in row] for row in book.worksheets[page].iter_rows()]


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_sources_come_back_from_excel_as_they_are() -> None:
    sheet = sources.sheet([HARBOUR, UNDATED, HEBREW, source("x", title=FORMULA)])
    assert opened(xlsx_file.write(sheet)) == [list(sheet.heads), *map(list, sheet.rows)]


def test_nothing_is_computed_in_excel_and_what_looks_so_is_marked_unless_that_is_unwanted() -> None:
    sheet = sources.sheet([source("x", title=FORMULA, fields={"note": "@SUM(A1)"})])
    for safe in (True, False):
        book = openpyxl.load_workbook(io.BytesIO(xlsx_file.write(sheet, formula_safe=safe)))
        cells = {
            str(c.value): c for row in book.active.iter_rows(min_row=2) for c in row if c.value
        }
        assert all(cell.data_type == "s" for cell in cells.values())
        assert cells[FORMULA].quotePrefix is safe
        assert cells["@SUM(A1)"].quotePrefix is safe
        assert cells["x"].quotePrefix is False


def test_no_cell_of_a_csv_is_a_formula_unless_that_is_wanted() -> None:
    sheet = sources.sheet([source("x", title="=1+1", fields={"note": "@x", "volume": "-3"})])
    safe, raw = (read(csv_file.write(sheet, formula_safe=one)) for one in (True, False))
    assert {"'=1+1", "'@x", "'-3"} <= set(safe[1])
    assert raw == [list(sheet.heads), *map(list, sheet.rows)]


def test_the_same_table_gives_the_same_bytes_and_says_when_it_was_changed() -> None:
    moment = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    sheet = Sheet("Sources", ("a",), (("b",),), changed=moment)
    assert xlsx_file.write(sheet) == xlsx_file.write(sheet)
    book = openpyxl.load_workbook(io.BytesIO(xlsx_file.write(sheet)))
    assert book.properties.created == moment.replace(tzinfo=None)


def test_a_text_that_no_cell_can_hold_is_cut_and_says_so() -> None:
    sheet = Sheet("Quotes", ("words",), (("a" * 40_000,), ("𝒜" * 30_000,), ("b" * 32_767,)))
    first, second, third = (row[0] for row in opened(xlsx_file.write(sheet))[1:])
    assert first.endswith("holds no more]")
    assert len(first) == 32_767
    assert second.endswith("holds no more]")
    assert third == "b" * 32_767


def test_rows_beyond_the_limit_of_a_sheet_go_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "_MOST_ROWS", 3)
    made = xlsx_file.write(Sheet("Quotes", ("n",), tuple((str(number),) for number in range(5))))
    assert [row[0] for row in opened(made)] == ["n", "0", "1"]
    assert [row[0] for row in opened(made, 2)] == ["n", "4"]


# XML has no other control characters, and a cell no lone half of a pair.
CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_every_text_comes_back_from_both(rows: list[tuple[str, str]]) -> None:
    sheet = Sheet("Quotes", ("one", "two"), tuple(rows))
    assert read(csv_file.write(sheet, formula_safe=False))[1:] == [list(row) for row in rows]
    found = opened(xlsx_file.write(sheet))[1:]
    # Empty rows at the end are no rows to the reader.
    wanted = [list(row) for row in rows]
    while wanted and not any(wanted[-1]):
        wanted.pop()
    assert found == wanted


def test_a_quote_fills_its_columns() -> None:
    details = quote(
        "=The words", LIND, ABE,
        said="2021-06-15", role="Mayor", tags=("harbour", "cost"), projects=("Book",),
        occasion=Occasion(name="Council", place="Town Hall"), note="A note", reviewed=True,
        translations=(Translation(language="de", words="Die Worte", translator="Me"),),
    )  # fmt: skip
    place = Clipping(source_id=1, exact="the words", locator=Locator(label="page", value="12"))
    details = details.model_copy(
        update={
            "found_in": (
                FoundIn(clipping=place, source=HARBOUR, chain=(UNDATED,)),
                FoundIn(clipping=place, source=HEBREW),
            )
        }
    )
    sheet = quotes.sheet([details], "en")
    row = dict(zip(sheet.heads, sheet.rows[0], strict=True))
    assert row == {
        "words": "=The words", "speakers": "Maria Lind; Kofi Abe", "roles": "Mayor; Mayor",
        "said": "2021-06-15", "said in words": "15 June 2021", "occasion": "Council",
        "place": "Town Hall", "kind": "direct", "language": "", "source": "marsh2021harbour",
        "source title": "The harbour nobody asked for", "locator": "p. 12", "second-hand": "yes",
        "chain": "marsh2021harbour ← okafor-nd", "also found in": "peretz1998",
        "status": "reported", "evidence": "", "verification": "unchecked",
        "captured": "the words", "tags": "harbour; cost", "projects": "Book", "note": "A note",
        "translation": "Die Worte", "translation language": "de", "translator": "Me",
        "reviewed": "yes",
    }  # fmt: skip
    assert read(csv_file.write(sheet))[1][0] == "'=The words"


def test_a_table_of_no_quotes_has_its_head() -> None:
    assert quotes.sheet([]).heads == quotes.sheet([quote("Words")]).heads
    assert opened(xlsx_file.write(quotes.sheet([])))[0][0] == "words"
