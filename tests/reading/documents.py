"""Small documents of every kind, made from what a test wants to say."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "draw", "meta")
)


def zipped(**members: str | bytes) -> bytes:
    """Return an archive; “__” in a name stands for “/”, “_dot_” for a dot."""
    return zipped_from(
        {
            name.replace("__", "/").replace("_dot_", "."): content
            for name, content in members.items()
        }
    )


def zipped_from(members: dict[str, str | bytes]) -> bytes:
    """Return an archive of the members."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(
    body: str,
    *,
    styles: str = "",
    footnotes: str = "",
    endnotes: str = "",
    core: str = "",
    extra: dict[str, str | bytes] | None = None,
) -> bytes:
    """Return a Word document with this content of its parts."""
    members: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="a" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{_RELATIONS}/metadata/core-properties"'
        ' Target="docProps/core.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">'
        + "".join(
            f'<Relationship Id="{part}" Type="{_OFFICE}/{part}" Target="{part}.xml"/>'
            for part in ("styles", "footnotes", "endnotes")
        )
        + "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{styles}</w:styles>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{_W}">{footnotes}</w:footnotes>',
        "word/endnotes.xml": f'<w:endnotes xmlns:w="{_W}">{endnotes}</w:endnotes>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_CORE}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>',
    }
    return zipped_from(members | (extra or {}))


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph of a Word document."""
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def odt(body: str, *, automatic: str = "", meta: str = "", styles: str = "") -> bytes:
    """Return an OpenDocument text."""
    return zipped_from(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODF}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {_ODF}"
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<office:meta>{meta}</office:meta></office:document-meta>",
        }
    )


def epub(*chapters: str, metadata: str = "", extra: dict[str, str | bytes] | None = None) -> bytes:
    """Return a book of chapters, each the content of a body element."""
    numbers = range(len(chapters))
    items = "".join(
        f'<item id="c{n}" href="text/c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in reversed(numbers)  # only the spine gives the reading order
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:"
        "container'><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>",
        "OPS/book.opf": "<package xmlns='http://www.idpf.org/2007/opf'"
        " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'>"
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest>"
        f"<spine>{spine}</spine></package>",
        **{
            f"OPS/text/c{n}.xhtml": "<?xml version='1.0'?><!DOCTYPE html>"
            "<html xmlns='http://www.w3.org/1999/xhtml'"
            " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head>"
            f"<body>{chapter}</body></html>"
            for n, chapter in enumerate(chapters)
        },
    }
    return zipped_from(members | (extra or {}))


#: A line of a PDF page: text, distance from the left and lower edge, size of type.
Line = tuple[str, float, float, float]


def pdf(
    pages: Sequence[Sequence[Line]],
    *,
    info: str = "",
    catalog: str = "",
    hidden: bool = False,
    picture: bool = False,
    raw: dict[int, bytes] | None = None,
) -> bytes:
    """Return a PDF of pages of 600 × 800 points set in Helvetica (bold where a line begins “*”).

    `picture` puts one over each whole page; `raw` replaces objects by their numbers: 1 is the
    catalogue, 2 the page tree, 3 and 4 the fonts, 5 the information, 6 the picture, then a page
    and its content by turns.
    """
    kids = " ".join(f"{7 + 2 * n} 0 R" for n in range(len(pages)))
    objects = {
        1: f"<</Type/Catalog/Pages 2 0 R {catalog}>>".encode(),
        2: f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        5: f"<<{info}>>".encode("latin-1"),
        6: b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Length 1>>stream\n0\nendstream",
    }
    for n, lines in enumerate(pages):
        content = b"q 600 0 0 800 0 0 cm /I Do Q\n" if picture else b""
        for text, left, low, size in lines:
            font = b"/B" if text.startswith("*") else b"/F"
            words = text.lstrip("*").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            content += b"BT %d Tr %s %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (
                3 if hidden else 0, font, size, left, low, words.encode("cp1252"),
            )  # fmt: skip
        objects[7 + 2 * n] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources"
            b"<</Font<</F 3 0 R/B 4 0 R>>/XObject<</I 6 0 R>>>>>>" % (8 + 2 * n)
        )
        objects[8 + 2 * n] = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
    return assembled(objects | (raw or {}))


def annotated(lines: Sequence[Line]) -> bytes:
    """Return a PDF of one page, the first line at 60, 700; nine letters of it are highlighted."""
    mark = (
        b"<</Type/Annot/Subtype/Highlight/Rect[60 685 400 712]/Contents(Ask her)"
        b"/QuadPoints[60 711 113 711 60 698 113 698]>>"
    )
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 8 0 R/Resources"
        b"<</Font<</F 3 0 R/B 4 0 R>>>>/Annots[" + mark + b"]>>"
    )
    return pdf([lines], raw={7: page})


def assembled(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF file of numbered objects, 1 being the catalogue and 5 the information."""
    data = b"%PDF-1.7\n"
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(data)
    data += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        data += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(places) + 1
    return data + b"trailer<</Size %d/Root 1 0 R/Info 5 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, trailer, start,
    )  # fmt: skip
