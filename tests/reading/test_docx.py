import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read
from tests.reading.documents import docx, paragraph

_STYLES = """
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My own"/><w:basedOn w:val="H2"/></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/></w:style>
"""  # noqa: E501


def _read(body: str, styles: str = "", core: str = "") -> Extracted:
    return read(docx(body, styles=styles, core=core), name="wall.docx")


def _blocks(found: Extracted) -> list[tuple[str, str, int]]:
    return [(b.kind.value, found.text[b.start : b.end], b.level) for b in found.structured.blocks]


def _styled(style: str, text: str) -> str:
    return paragraph(text, f'<w:pStyle w:val="{style}"/>')


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_styles_become_structure_also_by_what_they_are_based_on() -> None:
    listed = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'
    body = (
        _styled("T", "The wall")
        + _styled("H2", "The sea")
        + _styled("Own", "The road")
        + _styled("Q", "There is no wall.")
        + _styled("C", "The wall in winter")
        + _styled("L", "a road")
        + paragraph("a wall", listed)
        + paragraph("Outline", '<w:outlineLvl w:val="2"/>')
        + paragraph("It was promised.")
    )
    assert _blocks(_read(body, styles=_STYLES)) == [
        ("title", "The wall", 0),
        ("heading", "The sea", 2),
        ("heading", "The road", 2),
        ("blockquote", "There is no wall.", 0),
        ("caption", "The wall in winter", 0),
        ("list_item", "a road", 1),
        ("list_item", "a wall", 2),
        ("heading", "Outline", 3),
        ("paragraph", "It was promised.", 0),
    ]


def test_tracked_insertions_are_in_and_deletions_out() -> None:
    body = (
        f"<w:p>{_run('We are ')}<w:ins>{_run('still ')}</w:ins>"
        "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
        f"<w:moveFrom>{_run('moved ')}</w:moveFrom>{_run('waiting.')}</w:p>"
    )
    assert _read(body).text == "We are still waiting."


def test_a_paragraph_whose_end_is_deleted_goes_on_with_the_next() -> None:
    joined = "<w:rPr><w:del/></w:rPr>"
    assert _read(paragraph("We are ", joined) + paragraph("waiting.")).text == "We are waiting."


def test_notes_stand_at_the_end_and_leave_the_running_text_alone() -> None:
    body = (
        f'<w:p>{_run("The wall")}<w:r><w:footnoteReference w:id="7"/></w:r>{_run(" fell.")}'
        '<w:r><w:endnoteReference w:id="2"/></w:r></w:p>' + paragraph("Nobody came.")
    )
    data = docx(
        body,
        footnotes=f'<w:footnote w:id="7">{paragraph("In May.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{paragraph("So Reed.")}</w:endnote>',
    )
    found = read(data, name="a.docx")
    assert found.text == "The wall fell.\n\nNobody came.\n\n[1] In May.\n\n[2] So Reed."


def test_short_rows_of_tables_are_lines_and_long_cells_paragraphs() -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    table = row(paragraph("Year"), paragraph("Metres")) + row(
        paragraph("One.") + paragraph("Two."), paragraph("Three.")
    )
    found = _read(f"<w:tbl>{table}</w:tbl>{paragraph('After.')}")
    assert found.text == "Year\tMetres\n\nOne.\n\nTwo.\n\nThree.\n\nAfter."


def test_signs_of_their_own_are_characters() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
        '<w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B7"/>'
        '<w:sym w:font="Arial" w:char="2014"/></w:r></w:p>'
    )
    assert _read(body).text == "a\tb\nc\u2011d\u00ade\u2014"


def test_what_is_not_shown_is_left_out() -> None:
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        f"{_run('shown')}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        f"<w:sdtContent>{paragraph('Click here to enter text.')}</w:sdtContent></w:sdt>"
    )
    assert _read(body).text == "shown"


def test_a_text_box_is_read_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('Boxed.')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>{_run('Around.')}</w:p>"
    )
    assert _read(body).text == "Around.\n\nBoxed."


class TestMetadata:
    def test_is_that_of_the_properties_without_dates_of_the_file(self) -> None:
        core = (
            "<dc:title>On Walls</dc:title><dc:creator>Nora Moss;Tom Reed</dc:creator>"
            "<dcterms:created>2024-05-12T00:00:00Z</dcterms:created>"
            "<dc:language>de-AT</dc:language>"
        )
        metadata = _read(paragraph("Mauer."), core=core).metadata
        assert metadata.title == "On Walls"
        assert [creator.family for creator in metadata.creators] == ["Moss", "Reed"]
        assert metadata.language == "de-AT"
        assert metadata.issued is None
        assert metadata.modified is None

    def test_falls_back_to_the_document_where_programs_wrote_the_properties(self) -> None:
        core = "<dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator>"
        body = _styled("T", "On Walls") + paragraph("By Nora Moss") + paragraph("It fell.")
        metadata = _read(body, styles=_STYLES, core=core).metadata
        assert metadata.title == "On Walls"
        assert metadata.read_from["title"] == "title"
        assert metadata.creators[0].family == "Moss"

    def test_the_words_know_the_language_better_than_the_settings(self) -> None:
        text = "Die Mauer ist nicht von uns und wird auch nicht von der Stadt für uns gebaut."
        core = "<dc:language>en-US</dc:language>"
        assert _read(paragraph(text), core=core).metadata.language == "de"


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="There is no text in it"):
        _read(paragraph(" "))
