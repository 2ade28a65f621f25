"""Who said what on which topic stands side by side, and opens in Word as a table."""

from __future__ import annotations

import io

import docx
import pytest

from quotarium.model.quote import QuoteKind
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.positions import RowsBy, positions, positions_docx
from quotarium.services.searching import Search
from quotarium.services.speakers import SpeakerInput
from quotarium.storage.library import Library

ROWS = (
    ("We measure.", "Irena Valdoš", "2024-05", ("gauges",)),
    ("We do not.", "Temur Bekday", "2023", ("gauges", "treaty")),
    ("לא מדדנו.", "Irena Valdoš", "2025", ("treaty",)),
    ("Who knows?", "Temur Bekday", "", ()),
)


@pytest.fixture
def said(library: Library) -> list[int]:
    source = add_text(library, "\n\n".join(row[0] for row in ROWS)).value
    return [
        clip(
            library,
            ClipRequest(source_id=source.id, exact=words, said=when, tags=tags,
                        kind=QuoteKind.DIRECT, speakers=(SpeakerInput(name=speaker),)),
        ).value.quote.id
        for words, speaker, when, tags in ROWS
    ]  # fmt: skip


def test_by_date_each_speaker_has_a_column(library: Library, said: list[int]) -> None:
    made = positions(library, Search())
    columns = [name for _, name in made.speakers]
    told = [
        (
            row.name,
            {c: [one.words for one in cell] for c, cell in zip(columns, row.cells, strict=True)},
        )
        for row in made.rows
    ]
    assert [name for name, _ in told] == ["2023", "May 2024", "2025", ""]
    assert told[0][1] == {"Irena Valdoš": [], "Temur Bekday": ["We do not."]}
    assert told[3][1] == {"Irena Valdoš": [], "Temur Bekday": ["Who knows?"]}


def test_by_topic_a_quote_of_two_topics_stands_in_both(library: Library, said: list[int]) -> None:
    made = positions(library, Search(), RowsBy.TOPIC)
    assert [row.name for row in made.rows] == ["gauges", "treaty", ""]
    assert [sum(map(len, row.cells)) for row in made.rows] == [2, 2, 1]
    only = positions(library, Search(), RowsBy.TOPIC, said[:1])
    assert [name for _, name in only.speakers] == ["Irena Valdoš"]


def test_the_table_opens_in_word(library: Library, said: list[int]) -> None:
    made = positions(library, Search(), RowsBy.TOPIC)
    content = positions_docx(made, "Positions", ("Topic", "no topic"), "en")
    read = docx.Document(io.BytesIO(content))
    (table,) = read.tables
    assert [cell.text for cell in table.rows[0].cells] == [
        "Topic", *(name for _, name in made.speakers),
    ]  # fmt: skip
    assert [row.cells[0].text for row in table.rows[1:]] == ["gauges", "treaty", "no topic"]
    text = "\n".join(cell.text for row in table.rows for cell in row.cells)
    assert "May 2024 “We measure.”" in text
    hebrew = next(
        paragraph
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        if "מדדנו" in paragraph.text
    )
    assert "<w:bidi/>" in hebrew._p.xml
    assert read.paragraphs[0].text == "Positions"


def test_indirect_speech_is_not_put_into_quotation_marks(library: Library) -> None:
    source = add_text(library, "The mayor said that the gauges were lost.").value
    clip(
        library,
        ClipRequest(
            source_id=source.id,
            exact="the gauges were lost",
            kind=QuoteKind.INDIRECT,
            speakers=(SpeakerInput(name="Temur Bekday"),),
        ),
    )
    made = positions(library, Search())
    assert made.rows[0].cells[0][0].marked == "the gauges were lost"
    content = positions_docx(made, "Positions", ("Date", "no date"), "en")
    (table,) = docx.Document(io.BytesIO(content)).tables
    assert table.rows[1].cells[1].text.startswith("the gauges were lost")
