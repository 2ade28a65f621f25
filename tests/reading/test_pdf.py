import pytest

from quotarium.errors import UnreadableSource
from quotarium.model.text import BlockKind
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.pdf import open_document
from quotarium.reading.pdf.layout import layout
from quotarium.reading.registry import read
from tests.reading.documents import Line, pdf

_LABELS = "/PageLabels<</Nums[0<</S/r/St 3>>2<</S/D/St 7>>]>>"


def _column(lines: list[str], top: float = 700, left: float = 60, size: float = 11) -> list[Line]:
    return [(text, left, top - 1.25 * size * n, size) for n, text in enumerate(lines)]


def _read(data: bytes, name: str = "a.pdf") -> Extracted:
    return read(data, name=name)


def _blocks(found: Extracted) -> list[tuple[BlockKind, str]]:
    return [(b.kind, found.text[b.start : b.end]) for b in found.structured.blocks]


_FIRST = [
    "The harbour wall of this town was promised to all of us in the",
    "spring, and nobody who lives here has seen so much as one stone",
    "of it.",
]
_SECOND = [
    "The mayor did not say who had promised it, and at the harbour of-",
    "fice nobody could be found who would have known about a promise.",
]


def test_lines_become_paragraphs_by_their_distance() -> None:
    found = _read(pdf([_column(_FIRST) + _column(_SECOND, top=640)]))
    assert _blocks(found) == [
        (BlockKind.PARAGRAPH, "\n".join(_FIRST)),
        (BlockKind.PARAGRAPH, "\n".join(_SECOND)),
    ]


def test_an_indented_line_after_the_end_of_a_sentence_begins_a_paragraph() -> None:
    lines = _column([*_FIRST, *_SECOND])
    text, left, low, size = lines[3]
    lines[3] = (text, left + 15, low, size)
    assert len(_blocks(_read(pdf([lines])))) == 2


def test_a_hyphen_at_the_end_of_a_line_is_kept_with_the_line_break() -> None:
    assert "harbour of-\nfice nobody" in _read(pdf([_column(_SECOND)])).text


def test_larger_and_bold_letters_are_titles_and_headings() -> None:
    page = [
        ("Who Will Mend the Wall?", 60.0, 740.0, 22.0),
        *_column(_FIRST),
        ("*What the sea takes", 60.0, 640.0, 11.0),
        *_column(_SECOND, top=620),
    ]
    found = _read(pdf([page]))
    assert [kind for kind, _ in _blocks(found)] == [
        BlockKind.TITLE,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]
    assert found.metadata.title == "Who Will Mend the Wall?"
    assert found.metadata.read_from["title"] == "largest letters"


def test_pages_are_marked_with_their_own_labels() -> None:
    found = _read(pdf([_column([f"Page text number {n}."]) for n in range(4)], catalog=_LABELS))
    structured = found.structured
    assert [page.label for page in structured.pages] == ["iii", "iv", "7", "8"]
    assert {page.locator for page in structured.pages} == {"page"}
    at = structured.page_at(found.text.index("number 2"))
    assert at is not None
    assert at.label == "7"


def test_without_labels_pages_are_counted() -> None:
    found = _read(pdf([_column(["One thing."]), [], _column(["Another thing."])]))
    assert [page.label for page in found.structured.pages] == ["1", "3"]


def test_a_paragraph_goes_on_over_the_page_break_and_the_page_begins_inside_it() -> None:
    found = _read(pdf([_column([*_SECOND[:1]]), _column([*_SECOND[1:]])]))
    assert _blocks(found) == [(BlockKind.PARAGRAPH, "\n".join(_SECOND))]
    assert found.structured.pages[1].start == found.text.index("fice nobody")


def test_running_heads_and_page_numbers_are_no_part_of_the_text() -> None:
    pages = [
        [
            (f"Annals of the Harbour {n}", 60.0, 770.0, 9.0),
            *_column(_FIRST if n % 2 else _SECOND),
            (str(n + 1), 300.0, 40.0, 9.0),
        ]
        for n in range(4)
    ]
    text = _read(pdf(pages)).text
    assert "Annals" not in text
    assert not any(line.strip().isdigit() for line in text.split("\n"))
    assert "promised it" in text


def test_every_character_can_be_found_again_on_its_page() -> None:
    data = pdf([_column(_FIRST), _column(_SECOND)])
    document = open_document(Content(data, "a.pdf"))
    found = layout(document, "a.pdf")
    for placed in found.placed:
        words = found.structured.text[placed.start : placed.start + placed.length]
        page = document[placed.page].get_textpage().get_text_range()
        there = page[placed.char : placed.char + placed.length]
        assert there.rstrip("\ufffe\x02") == words.removesuffix("-") or there == words
    document.close()


class TestMetadata:
    def test_is_that_of_the_properties(self) -> None:
        info = "/Title(The Harbour Wall)/Author(Nora Quillfeather)/CreationDate(D:20240512)"
        metadata = _read(pdf([_column(_FIRST)], info=info)).metadata
        assert metadata.title == "The Harbour Wall"
        assert metadata.creators[0].family == "Quillfeather"
        assert metadata.language == "en"

    def test_knows_no_date_of_publication_but_one_that_is_stated(self) -> None:
        info = "/CreationDate(D:20240512)/ModDate(D:20240513)"
        assert _read(pdf([_column(_FIRST)], info=info)).metadata.issued is None
        dated = _column(["Published: 3 May 2019"], top=740) + _column(_FIRST)
        assert str(_read(pdf([dated])).metadata.issued) == "2019-05-03"

    @pytest.mark.parametrize(
        "title",
        ["Microsoft Word - wall.doc", "wall_final.indd", "untitled", "Document1", "a", "12-34"],
    )
    def test_has_no_title_that_only_a_program_gave(self, title: str) -> None:
        found = _read(pdf([_column(_FIRST)], info=f"/Title({title})/Author(IEUser)"))
        assert found.metadata.title == ""
        assert found.metadata.creators == ()

    def test_reads_what_publishers_state_in_xmp(self) -> None:
        packet = (
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='r'><rdf:Description"
            " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:prism='p'>"
            "<dc:title><rdf:Alt><rdf:li>On Walls</rdf:li></rdf:Alt></dc:title>"
            "<dc:creator><rdf:Seq><rdf:li>Nora Moss</rdf:li><rdf:li>Tom Reed</rdf:li></rdf:Seq>"
            "</dc:creator><prism:publicationName>Annals of Walls</prism:publicationName>"
            "<prism:coverDate>2019-04</prism:coverDate>"
            "</rdf:Description></rdf:RDF></x:xmpmeta>"
        )
        metadata = _read(pdf([_column(_FIRST)]) + packet.encode()).metadata
        assert (metadata.title, metadata.container_title) == ("On Walls", "Annals of Walls")
        assert [creator.family for creator in metadata.creators] == ["Moss", "Reed"]
        assert str(metadata.issued) == "2019-04"
        assert metadata.type == "article-journal"


class TestFaults:
    def test_a_scan_is_opened_and_said_to_be_one(self) -> None:
        found = _read(pdf([[], []], picture=True))
        assert found.text == ""
        assert found.warnings == (
            "There is no text on any page, only pictures (a scan): nothing to quote.",
        )

    def test_single_pages_without_text_are_named(self) -> None:
        data = pdf([_column(_FIRST * 3), []], picture=True)
        assert _read(data).warnings[0].endswith("(a scan), of which nothing can be quoted: 2.")

    def test_text_that_a_machine_read_is_said_to_be_so(self) -> None:
        found = _read(pdf([_column(_FIRST)], hidden=True, picture=True))
        assert "spring" in found.text
        assert "(OCR)" in found.warnings[0]

    def test_a_damaged_text_layer_is_said_and_shown(self) -> None:
        to_unicode = b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> \
<ff> endcodespacerange 1 beginbfrange <61> <65> <e001> endbfrange endcmap end end"
        fonts = {
            3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 90 0 R>>",
            90: b"<</Length %d>>stream\n%s\nendstream" % (len(to_unicode), to_unicode),
        }
        found = _read(pdf([_column(_FIRST)], raw=fonts))
        assert "text layer of all pages is damaged" in found.warnings[0]

    def test_empty_pages_are_refused(self) -> None:
        with pytest.raises(UnreadableSource, match="Its pages are empty"):
            _read(pdf([[]]))

    def test_a_locked_document_is_refused_with_what_to_do(self) -> None:
        lock = b"<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%s>/U<%s>>>" % (b"0" * 64, b"1" * 64)
        data = pdf([_column(_FIRST)], raw={90: lock}).replace(
            b"/Info 5 0 R", b"/Info 5 0 R/Encrypt 90 0 R/ID[<00><00>]"
        )
        with pytest.raises(UnreadableSource, match="locked with a password"):
            _read(data)

    def test_what_is_no_document_is_refused(self) -> None:
        with pytest.raises(UnreadableSource, match="damaged or no PDF"):
            _read(b"%PDF-1.7\nnothing follows")
