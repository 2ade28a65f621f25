"""Quotes stand side by side in order of time; near wordings show where they differ."""

from __future__ import annotations

import io

import docx
import pytest

from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.quotes_beside import MOST_QUOTES, quotes_beside, quotes_beside_docx
from quotarium.services.speakers import SpeakerInput
from quotarium.storage.library import Library

ROWS = (
    ("We have never closed the northern gate of the dam at night.", "Temur Bekday", "2023"),
    ("Nobody asked the people of the valley.", "Irena Valdoš", "2021"),
    ("We have never opened the northern gate of the dam at night.", "Irena Valdoš", "2022"),
    ("מעולם לא סגרנו את השער הצפוני.", "Temur Bekday", ""),
)


@pytest.fixture
def said(library: Library) -> list[int]:
    source = add_text(library, "\n\n".join(row[0] for row in ROWS)).value
    return [
        clip(
            library,
            ClipRequest(
                source_id=source.id,
                exact=words,
                said=when,
                language="he" if when == "" else "en",
                speakers=(SpeakerInput(name=speaker),),
            ),
        ).value.quote.id
        for words, speaker, when in ROWS
    ]


def test_columns_stand_in_order_of_time_and_mark_what_near_ones_have_otherwise(
    library: Library, said: list[int]
) -> None:
    made = quotes_beside(library, said)
    closed, nobody, opened, hebrew = said
    assert [one.quote_id for one in made.columns] == [nobody, opened, closed, hebrew]
    assert [one.near_to for one in made.columns] == [None, 2, 1, None]
    differing = [[p.text for p in one.pieces if p.differs] for one in made.columns]
    assert differing == [[], ["opened"], ["closed"], []]
    assert [one.words for one in made.columns] == [ROWS[n][0] for n in (1, 2, 0, 3)]
    assert made.columns[1].said == "2022"
    assert made.columns[1].speakers == "Irena Valdoš"


def test_more_than_can_be_read_beside_each_other_are_counted(
    library: Library, said: list[int]
) -> None:
    made = quotes_beside(library, said * 2)
    assert len(made.columns) <= MOST_QUOTES
    assert len(made.columns) + made.left_out == len(said) * 2


def test_the_word_file_has_a_column_a_quote_with_differences_underlined(
    library: Library, said: list[int]
) -> None:
    made = quotes_beside(library, said)
    rows = [
        ("Said on", [one.said or "no date" for one in made.columns]),
        ("Speaker", [one.speakers for one in made.columns]),
    ]
    file = docx.Document(io.BytesIO(quotes_beside_docx(made, "Side by side", rows, "en")))
    (table,) = file.tables
    assert [cell.text for cell in table.rows[0].cells] == [
        "Said on", "2021", "2022", "2023", "no date",
    ]  # fmt: skip
    words = table.rows[1].cells
    assert words[2].text == ROWS[2][0]
    assert [run.text for run in words[2].paragraphs[0].runs if run.underline] == ["opened"]
    assert not [run for run in words[1].paragraphs[0].runs if run.underline]
    (hebrew,) = words[4].paragraphs
    assert hebrew._p.xpath("./w:pPr/w:bidi")
    assert hebrew._p.xpath("./w:r/w:rPr/w:rtl")
    assert table.rows[2].cells[0].text == "Speaker"
