"""Documents made to hang, crash or fill the memory of whoever reads them, and damaged ones."""

from __future__ import annotations

import plistlib
import random
import struct
import zlib
from collections.abc import Callable, Iterator

from tests.reading.documents import assembled, docx, epub, odt, paragraph, pdf, zipped_from

_GIGABYTE = 1024**3
_LAUGHS = (
    "<!DOCTYPE lolz [<!ENTITY l0 'lol'>"
    + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
)
_OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY % p SYSTEM \
'http://127.0.0.1:9/x'> %p;]>"
_HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
_ARTICLE = "<p>The harbour wall was promised to all of us in the spring.</p>"
_MAIL = b"MIME-Version: 1.0\r\nSubject: x\r\n"


def _deflated(block: bytes, times: int, before: bytes = b"", after: bytes = b"") -> bytes:
    """Return `before`, a block so many times, and `after` deflated without unpacking it here."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = squeeze.compress(before) + squeeze.flush(zlib.Z_FULL_FLUSH)
    one = squeeze.compress(block) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return start + one * times + squeeze.compress(after) + squeeze.flush()


def _lying_zip(name: str, packed: bytes, stated: int, others: dict[str, bytes]) -> bytes:
    """Return an archive whose member claims `stated` bytes, whatever its data unpacks to."""
    members = [(name, 8, packed, stated)]
    members += [(other, 0, data, len(data)) for other, data in others.items()]
    data = directory = b""
    for path, method, content, size in members:
        check = zlib.crc32(content) if method == 0 else 0
        common = struct.pack(
            "<HHHHHIIIHH", 20, 0, method, 0, 33, check, len(content), size, len(path), 0
        )
        directory += (
            b"PK\x01\x02" + struct.pack("<H", 20) + common
            + struct.pack("<HHHII", 0, 0, 0, 0, len(data)) + path.encode()
        )  # fmt: skip
        data += b"PK\x03\x04" + common + path.encode() + content
    end = struct.pack("<HHHHIIH", 0, 0, len(members), len(members), len(directory), len(data), 0)
    return data + directory + b"PK\x05\x06" + end


def _text_node() -> bytes:
    return _deflated(
        b"a" * 2**20, 1024, _HEAD.encode() + b"<w:body><w:p><w:r><w:t>",
        b"</w:t></w:r></w:p></w:body></w:document>",
    )  # fmt: skip


def _nested(levels: int = 2000) -> bytes:
    data = zipped_from({"a.txt": b"0" * 10_000})
    for _ in range(levels // 100):
        data = zipped_from({f"{n}.zip": data for n in range(10)})[:2_000_000]
    return zipped_from({"word/document.xml": data, "word/media/a.zip": data})


def _overlapping() -> bytes:
    """Return an archive thousands of whose members are one and the same piece of data."""
    packed = _deflated(b"a" * 2**20, 20)
    local = b"PK\x03\x04" + struct.pack(
        "<HHHHHIIIHH", 20, 0, 8, 0, 33, 0, len(packed), 20 * 2**20, 1, 0
    )
    data = local + b"a" + packed
    directory = bytearray()
    names = ["word/document.xml", *(f"{n}" for n in range(60_000))]
    for name in names:
        directory += (
            b"PK\x01\x02" + struct.pack("<H", 20)
            + struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, 0, len(packed), 20 * 2**20, len(name), 0)
            + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name.encode()
        )  # fmt: skip
    end = struct.pack("<HHHHIIH", 0, 0, len(names), len(names), len(directory), len(data), 0)
    return data + directory + b"PK\x05\x06" + end


def _tables(depth: int, tags: tuple[str, str, str], prefix: str) -> str:
    opening = "".join(f"<{prefix}{tag}>" for tag in tags)
    closing = "".join(f"</{prefix}{tag}>" for tag in reversed(tags))
    return opening * depth + closing * depth


def _pdf_with(content: bytes, extra: dict[int, bytes] | None = None, filters: bytes = b"") -> bytes:
    stream = b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), filters, content)
    return pdf([[("The wall.", 60.0, 700.0, 11.0)]], raw={8: stream, **(extra or {})})


def _zlib(block: bytes, times: int) -> bytes:
    # The check sum at the end is missing: readers of PDF do without it.
    return b"\x78\xda" + _deflated(block, times)


def _itself() -> bytes:
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 6 0 R/J 6 0 R>>>>"
        b"/Length 12>>stream\n/I Do /J Do \nendstream"
    )
    return _pdf_with(b"/I Do", {6: form})


def _doubling_forms() -> bytes:
    """Return a PDF whose forms each draw the next twice, forty levels deep."""
    forms = {
        90 + n: b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A %d 0 R>>>>"
        b"/Length 11>>stream\n/A Do /A Do\nendstream" % (91 + n)
        for n in range(40)
    }
    return _pdf_with(b"/I Do", {**forms, 6: forms[90]})


def _pages_of_themselves() -> bytes:
    return assembled(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/Outlines 2 0 R/PageLabels 2 0 R>>",
            2: b"<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Nums 2 0 R/Parent 3 0 R/Count 100000000>>",
            3: b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 99999999/Parent 2 0 R>>",
            5: b"5 0 R",
        }
    )


def _labels_of_themselves() -> bytes:
    labels = {90: b"<</Kids[90 0 R 90 0 R]/Limits[0 9]>>"}
    line = [("The wall.", 60.0, 700.0, 11.0)]
    return pdf([line] * 3, catalog="/PageLabels 90 0 R", raw=labels)


def _laughing_plist() -> bytes:
    """Return a web archive whose lists hold each other, 10 times a level."""
    grown: object = ["lol"] * 10
    for _ in range(12):
        grown = [grown] * 10
    return plistlib.dumps({"WebMainResource": grown}, fmt=plistlib.FMT_BINARY, sort_keys=False)


def _deep_plist() -> bytes:
    count = 20_000
    objects = b"".join(b"\xa1" + struct.pack(">I", n + 1) for n in range(count)) + b"\x09"
    table = b"".join(struct.pack(">I", 8 + 5 * n) for n in range(count + 1))
    trailer = struct.pack(">6xBBQQQ", 4, 4, count + 1, 0, 8 + len(objects))
    return b"bplist00" + objects + table + trailer + b"WebMainResource"


def _parts_in_parts(depth: int) -> bytes:
    data = b"Content-Type: text/plain\r\n\r\nx"
    for n in range(depth):
        data = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n%s" % (n, n, data)
    return _MAIL + data


def _linked(target: str) -> bytes:
    relation = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='a' Type='x/officeDocument' Target='{target}'/></Relationships>"
    )
    return docx(paragraph("The wall."), extra={"_rels/.rels": relation})


BOMBS: dict[str, Callable[[], bytes]] = {
    "text-of-a-gigabyte.docx": lambda: _lying_zip(
        "word/document.xml", _text_node(), _GIGABYTE + 200, {}
    ),
    "lying-about-a-gigabyte.docx": lambda: _lying_zip("word/document.xml", _text_node(), 900, {}),
    "lying-the-other-way.docx": lambda: _lying_zip(
        "word/document.xml", _deflated(b"a", 1), 90 * 2**20, {}
    ),
    "endless-paragraph.docx": lambda: docx(paragraph("".join(f"{n} " for n in range(2_000_000)))),
    "million-paragraphs.docx": lambda: docx("".join(f"<w:p w:a='{n}'/>" for n in range(1_200_000))),
    "archives-in-archives.docx": _nested,
    "overlapping.docx": _overlapping,
    "nested-tables.docx": lambda: docx(_tables(20_000, ("tbl", "tr", "tc"), "w:")),
    "nested-a-little.docx": lambda: docx(
        _tables(70, ("tbl", "tr", "tc"), "w:").replace("<w:tc></", f"<w:tc>{paragraph('x')}</")
    ),
    "laughs.docx": lambda: docx("", extra={"word/document.xml": f"{_LAUGHS}<w>&l9;</w>"}),
    "laughs-in-styles.docx": lambda: docx(
        paragraph("The wall."), extra={"word/styles.xml": f"{_LAUGHS}<w>&l9;</w>"}
    ),
    "outside.docx": lambda: docx("", extra={"word/document.xml": f"{_OUTSIDE}<w>&e;</w>"}),
    "outside-its-archive.docx": lambda: _linked("../../../../etc/passwd"),
    "attributes.docx": lambda: docx(
        "<w:p " + " ".join(f"a{n}='x'" for n in range(300_000)) + "/>"
    ),
    "style-of-itself.docx": lambda: docx(
        paragraph("x", '<w:pStyle w:val="A"/>'),
        styles='<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    ),
    "nested-tables.odt": lambda: odt(
        _tables(20_000, ("table", "table-row", "table-cell"), "table:")
    ),
    "spaces.odt": lambda: odt("<text:p>x<text:s text:c='999999999'/>x</text:p>" * 1000),
    "laughs.epub": lambda: epub(
        _ARTICLE, extra={"OPS/text/c0.xhtml": f"{_LAUGHS}<html><body><p>&l9;</p></body></html>"}
    ),
    "laughs-in-package.epub": lambda: epub(
        _ARTICLE, extra={"OPS/book.opf": f"{_LAUGHS}<package>&l9;</package>"}
    ),
    "outside-its-archive.epub": lambda: epub(
        _ARTICLE,
        extra={
            "META-INF/container.xml": "<container><rootfile full-path='../../../etc/passwd'/>"
            "</container>"
        },
    ),
    "many-chapters.epub": lambda: epub(*["<p>x</p>"] * 15_000),
    "nested-tables.html": lambda: (
        "<html><body>" + _tables(20_000, ("table", "tr", "td"), "") + "</body></html>"
    ).encode(),
    "deep-json.html": lambda: (
        f"<html><head><script type='application/ld+json'>{'[' * 200_000}</script></head>"
        f"<body>{_ARTICLE * 5}</body></html>"
    ).encode(),
    "pages-of-themselves.pdf": _pages_of_themselves,
    "labels-of-themselves.pdf": _labels_of_themselves,
    "form-in-itself.pdf": _itself,
    "doubling-forms.pdf": _doubling_forms,
    "gigabyte-of-content.pdf": lambda: _pdf_with(
        _zlib(b" " * 2**20, 1024), filters=b"/Filter/FlateDecode"
    ),
    "gigabyte-of-letters.pdf": lambda: _pdf_with(
        _zlib(b"BT /F 9 Tf 9 9 Td (aaaaaaaa) Tj ET " * 2**14, 1024), filters=b"/Filter/FlateDecode"
    ),
    "deflated-again-and-again.pdf": lambda: _pdf_with(
        zlib.compress(zlib.compress(_zlib(b" " * 2**20, 1024))),
        filters=b"/Filter[/FlateDecode/FlateDecode/FlateDecode]",
    ),
    "deep-arrays.pdf": lambda: _pdf_with(b"[" * 1_000_000),
    "deep-objects.pdf": lambda: pdf([[]], raw={90: b"[" * 500_000, 5: b"<<" * 100_000}),
    "table-of-itself.pdf": lambda: pdf([[]]).replace(b"/Info", b"/Prev 9/XRefStm 9/Info"),
    "deep-groups.rtf": lambda: b"{\\rtf1 " + b"{" * 2_000_000,
    "words.rtf": lambda: b"{\\rtf1 " + b"\\b" * 20_000_000,
    "bytes.rtf": lambda: b"{\\rtf1 " + b"\\'61" * 2_000_000,
    "numbers.rtf": lambda: b"{\\rtf1\\uc999999999 \\u99999 \\bin9999999999 x\\ansicpg99999 y}",
    "parts-in-parts.eml": lambda: _parts_in_parts(3000),
    "parts-in-parts-without-end.mhtml": lambda: _parts_in_parts(90),
    "header.eml": lambda: _MAIL + b"From: " + b"(" * 200_000 + b"\r\n\r\nThe wall.",
    "encoded-header.eml": lambda: _MAIL + b"From: " + b"=?utf-8?q?a?= " * 50_000 + b"\r\n\r\nWall.",
    "laughs.webarchive": _laughing_plist,
    "deep.webarchive": _deep_plist,
    "laughs-in-xml.webarchive": lambda: (
        "<?xml version='1.0'?>" + _LAUGHS.replace("lolz", "plist")
        + "<plist><dict><key>WebMainResource</key><string>&l9;</string></dict></plist>"
    ).encode(),
    "times.vtt": lambda: b"WEBVTT\n\n" + b"00:00.000 --> 00:01.000\nx\n\n" * 300_000,
    "marks.vtt": lambda: b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + b"<v" * 1_000_000,
}  # fmt: skip


def healthy() -> dict[str, bytes]:
    """Return a whole document of every kind that is read in a child."""
    page = f"<html><head><title>Wall</title></head><body>{_ARTICLE * 4}</body></html>".encode()
    line = [("The harbour wall was promised to all of us.", 60.0, 700.0, 11.0)]
    archive = {"WebMainResource": {"WebResourceData": page, "WebResourceURL": "https://a.org/b"}}
    return {
        "a.docx": docx(paragraph("The wall.") * 20, core="<dc:title>On Walls</dc:title>"),
        "a.odt": odt("<text:p>The wall.</text:p>" * 20),
        "a.epub": epub(_ARTICLE, _ARTICLE),
        "a.pdf": pdf([line] * 3),
        "a.rtf": b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 The \\'e9 wall\\u8217?s.\\par x}",
        "a.eml": _MAIL + b"Content-Type: text/plain\r\n\r\nThe wall was promised.",
        "a.mhtml": _MAIL + b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html\r\n\r\n" + page + b"\r\n--b--",
        "a.webarchive": plistlib.dumps(archive, fmt=plistlib.FMT_BINARY),
        "a.html": page,
    }


def mutants(data: bytes, seed: int, count: int) -> Iterator[bytes]:
    """Yield a document cut off, and with bytes changed, taken out and doubled, by a seed."""
    dice = random.Random(seed)
    for number in range(count):
        changed = bytearray(data)
        if number % 3 == 0:
            changed = changed[: dice.randrange(1, len(data))]
        for _ in range(dice.choice((1, 1, 4, 30))):
            at = dice.randrange(len(changed))
            how = dice.randrange(4)
            if how < 2:
                changed[at] ^= 1 << dice.randrange(8)
            elif how == 2:
                changed[at] = dice.randrange(256)
            else:
                end = min(len(changed), at + dice.randrange(1, 60))
                changed[at:end] = b"" if dice.random() < 0.5 else changed[at:end] * 2
            if not changed:
                changed = bytearray(b"x")
        yield bytes(changed)
