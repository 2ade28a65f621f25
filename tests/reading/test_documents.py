"""The other kinds of documents: OpenDocument, RTF, EPUB, mail, saved pages, transcripts."""

import plistlib

import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read
from tests.reading.documents import epub, odt


def _blocks(found: Extracted) -> list[tuple[str, str]]:
    return [(b.kind.value, found.text[b.start : b.end]) for b in found.structured.blocks]


def _pages(found: Extracted) -> list[tuple[str, str, str]]:
    return [
        (page.locator, page.label, found.text[page.start :].split("\n")[0])
        for page in found.structured.pages
    ]


class TestOpenDocument:
    def test_has_structure_notes_and_no_deletions(self) -> None:
        body = (
            "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            "<text:h text:outline-level='2'>The sea</text:h>"
            "<text:p>We <text:span>are</text:span>\n still<text:s text:c='2'/>here<text:note>"
            "<text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p>"
            "</text:note-body></text:note>.<office:annotation><text:p>why?</text:p>"
            "</office:annotation></text:p><text:p text:style-name='P1'>No wall.</text:p>"
            "<text:list><text:list-item><text:p>a road</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
            "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>"
            "</table:table>"
        )
        automatic = "<style:style style:name='P1' style:parent-style-name='Quotations'/>"
        found = read(odt(body, automatic=automatic), name="a.odt")
        assert _blocks(found) == [
            ("heading", "The sea"),
            ("paragraph", "We are still  here."),
            ("blockquote", "No wall."),
            ("list_item", "a road"),
            ("paragraph", "A\tB"),
            ("paragraph", "[1] In May."),
        ]

    def test_states_title_and_author_but_no_publication(self) -> None:
        meta = (
            "<dc:title>On Walls</dc:title><meta:initial-creator>Nora Moss</meta:initial-creator>"
            "<dc:creator>Tom Reed</dc:creator><dc:date>2024-05-12</dc:date>"
        )
        metadata = read(odt("<text:p>x</text:p>", meta=meta), name="a.odt").metadata
        assert metadata.title == "On Walls"
        assert [creator.family for creator in metadata.creators] == ["Moss"]
        assert metadata.issued is None


class TestRtf:
    text = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 T;}}
{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Quote;}}
{\info{\title On Walls}{\author Nora Moss}{\creatim\yr2020\mo1}}{\*\generator X;}
\pard\s1 The {\b harbour} wall\par
\pard\plain We \u8222?wait\u8220? for{\deleted  no} stone\rquote s{\v hidden}
{\super\chftn}{\footnote \pard In May.\par}sake. {\f1\'cf\'f0\'e8}\'e9\par
{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt linked}}\par
\pard\s2 No wall.\par\pard{\listtext\bullet\tab}\ls1 a road\par
\pard\trowd\cellx9\intbl A\cell B\cell\row\pard end}"""

    def test_has_structure_notes_and_no_deletions(self) -> None:
        assert _blocks(read(self.text, name="a.rtf")) == [
            ("heading", "The harbour wall"),
            ("paragraph", "We „wait“ for stone’ssake. Приé"),
            ("paragraph", "linked"),
            ("blockquote", "No wall."),
            ("list_item", "a road"),
            ("paragraph", "A\tB"),
            ("paragraph", "end"),
            ("paragraph", "[1] In May."),
        ]

    def test_states_title_and_author(self) -> None:
        metadata = read(self.text, name="a.rtf").metadata
        assert (metadata.title, metadata.creators[0].family) == ("On Walls", "Moss")
        assert metadata.issued is None


class TestEpub:
    metadata = (
        "<dc:title>The Wall</dc:title><dc:creator opf:role='aut' opf:file-as='Moss, Nora'>"
        "Nora Moss</dc:creator><dc:contributor opf:role='trl'>Tom Reed</dc:contributor>"
        "<dc:publisher>Reed</dc:publisher><dc:language>en</dc:language>"
        "<dc:date opf:event='modification'>2024-01-01</dc:date><dc:date>2019-04</dc:date>"
    )

    def test_has_its_chapters_in_reading_order_with_the_pages_of_the_book(self) -> None:
        found = read(
            epub(
                "<h1>One</h1><p><span epub:type='pagebreak' title='12'/>It was promised. "
                "<span role='doc-pagebreak' aria-label=' page 13. '></span>It never came.</p>",
                "<h1>Two</h1><blockquote><p>No wall.</p></blockquote>",
            ),
            name="a.epub",
        )
        assert _blocks(found) == [
            ("heading", "One"),
            ("paragraph", "It was promised. It never came."),
            ("heading", "Two"),
            ("blockquote", "No wall."),
        ]
        assert _pages(found) == [
            ("page", "12", "It was promised. It never came."),
            ("page", "13", "It never came."),
        ]

    def test_states_what_its_package_says(self) -> None:
        stated = read(epub("<p>x</p>", metadata=self.metadata), name="a.epub").metadata
        assert stated.title == "The Wall"
        assert [(c.role, c.family) for c in stated.creators] == [
            ("author", "Moss"),
            ("translator", "Reed"),
        ]
        assert str(stated.issued) == "2019-04"
        assert (stated.publisher, stated.language, stated.type) == ("Reed", "en", "book")

    def test_a_protected_book_is_refused(self) -> None:
        lock = "<encryption><EncryptionMethod Algorithm='http://x.org/aes'/></encryption>"
        with pytest.raises(UnreadableSource, match="protected against copying"):
            read(epub("<p>x</p>", extra={"META-INF/encryption.xml": lock}), name="a.epub")

    def test_a_chapter_that_cannot_be_read_is_said(self) -> None:
        found = read(epub("<p>x</p>", "<p>y</p>", extra={}), name="a.epub")
        assert found.warnings == ()
        broken = read(epub("<p>x</p>", extra={"OPS/text/c0.xhtml": "<p>x</p>"}), name="a.epub")
        assert broken.text == "x"


_MAIL = (
    b'From: "Moss, Nora" <n@x.org>\r\nSubject: =?utf-8?q?The_w=C3=A4ll?=\r\n'
    b"Date: Sun, 12 May 2024 23:10:00 -0400\r\nMIME-Version: 1.0\r\n"
)


class TestMail:
    def test_is_its_text_with_sender_subject_and_the_day_it_was_sent(self) -> None:
        body = b"Content-Type: text/plain; charset=utf-8\r\n\r\nDear Tom,\r\n\r\n> why?\r\n\r\nNo."
        found = read(_MAIL + body, name="a.eml")
        assert _blocks(found) == [
            ("paragraph", "Dear Tom,"),
            ("blockquote", "> why?"),
            ("paragraph", "No."),
        ]
        assert found.metadata.title == "The wäll"
        assert found.metadata.creators[0].family == "Moss"
        assert str(found.metadata.issued) == "2024-05-12"

    def test_attachments_are_named(self) -> None:
        body = (
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
            b"\r\n<html><body><p>Dear Tom</p></body></html>\r\n--b\r\nContent-Type: text/plain\r\n"
            b"Content-Disposition: attachment; filename=wall.txt\r\n\r\nx\r\n--b--"
        )
        found = read(_MAIL + body, name="a.eml")
        assert found.text == "Dear Tom"
        assert found.warnings == ("Its attachments were left out: wall.txt.",)


class TestSavedPages:
    page = (
        "<!DOCTYPE html><html><head><title>The wäll</title></head><body><article>"
        f"<h1>The wäll</h1><p>{'The wall was promised to all of us. ' * 8}</p>"
        "</article></body></html>"
    )

    def test_in_one_file_are_read_as_pages_with_their_address(self) -> None:
        data = (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            b'\ttype="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n'
            b"--b\r\nContent-Type: text/html; charset=utf-8\r\n"
            b"Content-Location: https://x.org/a\r\n\r\n" + self.page.encode() + b"\r\n--b--\r\n"
        )
        found = read(data, name="unnamed")
        assert found.media_type == "multipart/related"
        assert (found.metadata.title, found.metadata.url) == ("The wäll", "https://x.org/a")
        assert found.size == len(data)

    def test_of_safari_are_read_as_pages_with_their_address(self) -> None:
        archive = {
            "WebMainResource": {
                "WebResourceData": self.page.encode("utf-16-le"),
                "WebResourceTextEncodingName": "UTF-16LE",
                "WebResourceURL": "https://x.org/b",
            }
        }
        data = plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)
        found = read(data, name="unnamed")
        assert (found.metadata.title, found.metadata.url) == ("The wäll", "https://x.org/b")


class TestTranscripts:
    def test_have_their_moments_as_locators_and_their_speakers_in_front(self) -> None:
        found = read(
            b"WEBVTT\nTitle: Harbour talk\n\nNOTE no text\n\n1\n00:01.000 --> 00:03.000 line:1\n"
            b"<v Ada Thornbury>We are\n<i>waiting</i> &amp; cold.\n\n00:03.500 --> 01:00:05.000\n"
            b"<v Ada Thornbury>Still.\n\n01:00:20.000 --> 01:00:25.000\n<v Tom>No.\n",
            name="talk",
        )
        assert found.text == "Ada Thornbury: We are\nwaiting & cold.\nStill.\n\nTom: No."
        assert _pages(found) == [
            ("timestamp", "00:00:01", "Ada Thornbury: We are"),
            ("timestamp", "00:00:03", "Still."),
            ("timestamp", "01:00:20", "Tom: No."),
        ]
        assert found.metadata.title == "Harbour talk"

    def test_need_no_blank_lines_and_lines_that_roll_up_are_read_once(self) -> None:
        found = read(
            b"1\r\n00:00:01,000 --> 00:00:02,000\r\nWe are waiting\r\n2\r\n"
            b"00:00:02,000 --> 00:00:03,000\r\nWe are waiting\r\nfor the first stone.\r\n",
            name="a.srt",
        )
        assert found.text == "We are waiting\nfor the first stone."

    def test_without_times_are_refused(self) -> None:
        with pytest.raises(UnreadableSource, match=r"No line of it has a time"):
            read(b"We are waiting.", name="a.srt")


def test_chapters_are_the_locators_of_a_book_without_pages() -> None:
    found = read(
        epub(
            "<p>For my mother.</p>",
            "<h1>Chapter 1: The Wall</h1><p>It was promised.</p><h2>A part</h2><p>In spring.</p>",
            "<p>It goes on.</p>",
            "<h2>IV</h2><p>The storm.</p><h2>A Letter</h2><p>Dear all.</p>",
        ),
        name="a.epub",
    ).structured
    places = {}
    for words in ("mother", "promised", "In spring", "goes on", "storm", "Dear"):
        mark = found.page_at(found.text.index(words))
        places[words] = mark and (mark.locator, mark.label)
    assert places == {
        "mother": None,
        "promised": ("chapter", "1"),
        "In spring": ("chapter", "1"),
        "goes on": ("chapter", "1"),
        "storm": ("chapter", "IV"),
        "Dear": ("chapter", "A Letter"),
    }
