"""Broken, odd and hostile files get an answer at once: what can be read is, the rest is told."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium.errors import UnreadableSource, WorldError
from quotarium.formats.importers import importer, importers, sniff

#: No work of these sizes takes a tenth of it; what grows with the square takes many times more.
_MOST_SECONDS = 20.0

BIB = "@book{a, title = {Gärten am Fluß}, author = {Größe, Änne}}\n@misc{b, title = {Über Dämme}}\n"
RU = "@book{a, title = {Река и право: очерки истории}, author = {Щукин, Юрий}}\n"
ZH = "@book{a, title = {中国河流的历史与法律研究}, author = {李, 明}}\n@misc{b, title = {水与权}}\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(BIB, "utf-8"), (BIB, "utf-8-sig"), (BIB, "utf-16"), (BIB, "utf-16-le"), (BIB, "utf-16-be"),
     (BIB, "utf-32"), (BIB, "latin-1"), (BIB, "cp1252"), (RU, "cp1251"), (RU, "utf-16-le"),
     (ZH, "gbk"), (ZH, "utf-16")],
)  # fmt: skip
def test_files_of_any_encoding_are_read(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    parsed = sniff(content, "refs.bib").read(content)
    wanted = importer("bibtex").read(text.encode()).items
    assert parsed.items == wanted
    guessed = encoding in ("latin-1", "cp1252", "cp1251", "gbk")
    assert [problem.line for problem in parsed.problems] == ([0] if guessed else [])


HOSTILE = {
    "braces": b"@article{a, title={" + b"{" * 100_000,
    "balanced braces": b"@article{a, title=" + b"{" * 100_000 + b"x" + b"}" * 100_000 + b"}",
    "one long line": b"@article{a, title={" + b"word " * 200_000 + b"}}",
    "backslashes": b"@article{a, title={" + b"\\" * 300_000 + b"}}",
    "accents": b"@article{a, title={" + b"\\'" * 100_000 + b"}}",
    "commands in commands": b"@article{a, title=" + b"{\\emph" * 30_000 + b"x" + b"}" * 30_001,
    "entries without an end": b"@article{" * 50_000,
    "quotation marks": b'@a{x, t="' * 50_000,
    "names": b"@article{a, author={" + b"A and " * 50_000 + b"B}}",
    "one field again and again": b"@a{k," + b"".join(b"f={x%d}," % n for n in range(20_000)) + b"}",
    "macros that double": b'@string{a0="xxxxxxxx"}\n'
    + b"".join(b"@string{a%d = a%d # a%d}\n" % (n, n - 1, n - 1) for n in range(1, 60))
    + b"@book{k, title=a59}",
    "a chain of crossrefs": b"".join(
        b"@book{k%d, crossref={k%d}, title={T}}\n" % (n, n + 1) for n in range(20_000)
    ),
    "a chain of xdata": b"".join(
        b"@book{k%d, xdata={k%d}, f%d={y}}\n" % (n, n + 1, n) for n in range(5_000)
    ),
    "the same key": b"@book{k, title={x}}\n" * 20_000,
    "types of RIS": b"TY  - JOUR\nTI  - x\n" + b"TY  - JOUR\n" * 100_000,
    "a huge field of RIS": b"TY  - JOUR\nAB  - " + b"x" * 5_000_000 + b"\nER  - \n",
    "lines of one field": b"TY  - JOUR\nAB  - x\n" + b"more\n" * 100_000 + b"ER  - \n",
    "keywords": b"TY  - JOUR\n" + b"".join(b"KW  - w%d\n" % n for n in range(30_000)) + b"ER  -\n",
    "authors": b"PT J\nAU A, B\n" + b"".join(b"   N%d, C\n" % n for n in range(10_000)) + b"ER\n",
    "JSON within JSON": b'[{"a":' * 100_000,
    "JSON cut off": b'[{"id":"a","type":"book","title":"x"},' * 10_000,
    "a long number": b'[{"id":"a","volume":' + b"9" * 100_000 + b"}]",
    "laughs": b'<!DOCTYPE l [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 10) for n in range(9))
    + b"]><mods><titleInfo><title>&a8;</title></titleInfo></mods>",
    "a file of this machine": b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    b"<mods><titleInfo><title>&e;</title></titleInfo></mods>",
    "deep XML": b"<mods><titleInfo><title>" + b"<x>" * 50_000,
    "deep and whole XML": b"<mods><titleInfo><title>" + b"<x>" * 1_500 + b"t" + b"</x>" * 1_500
    + b"</title></titleInfo></mods>",
    "wide XML": b"<mods>" + b"<note>t</note>" * 50_000 + b"</mods>",
    "NUL bytes": BIB.encode().replace(b"title", b"ti\0tle").replace(b"author", b"\0\0author"),
}  # fmt: skip


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_nothing_hangs_crashes_or_is_silent(content: bytes) -> None:
    start = time.process_time()
    parsed = sniff(content).read(content)
    assert time.process_time() - start < _MOST_SECONDS
    assert parsed.items or parsed.problems
    assert len(parsed.lines) == len(parsed.items)
    assert "root:" not in str(parsed.items)


def test_circles_of_crossrefs_are_cut_and_told() -> None:
    content = b"@book{a, crossref={b}, title={A}}\n@book{b, crossref={a}}\n@book{c, crossref={c}}"
    parsed = importer("bibtex").read(content)
    assert [one.citekey for one in parsed.items] == ["a", "b", "c"]
    assert len([one for one in parsed.problems if "circle" in one.text]) == 2


def test_an_archive_is_told_by_what_is_in_it() -> None:
    def packed(name: str, content: bytes) -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)
        return made.getvalue()

    project = b"<CitaviExchangeData><References><Reference><ReferenceType>Book</ReferenceType>"
    content = packed(
        "any.xml", project + b"<Title>Water</Title></Reference></References></CitaviExchangeData>"
    )
    assert sniff(content, "wrong.name").read(content).items[0].title == "Water"
    part = (
        b'<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">'
    )
    content = packed(
        "customXml/item1.xml", part + b"<b:Source><b:Title>Water</b:Title></b:Source></b:Sources>"
    )
    assert sniff(content, "essay.docx").read(content).items[0].title == "Water"
    with pytest.raises(UnreadableSource, match=r"archive with “refs.bib” in it"):
        sniff(packed("refs.bib", BIB.encode()), "refs.ctv6bak")
    with pytest.raises(UnreadableSource, match="damaged"):
        sniff(content[:60], "refs.ctv6bak")


@pytest.mark.parametrize("name", [one.name for one in importers()])
@settings(max_examples=40)
@given(st.data())
def test_any_bytes_are_read_or_refused_with_a_reason(name: str, data: st.DataObject) -> None:
    """Bytes made of the pieces of formats go deeper into the readers than any bytes would."""
    pieces = st.sampled_from(_PIECES) | st.binary(max_size=12)
    content = b"".join(data.draw(st.lists(pieces, max_size=25)))
    try:
        parsed = importer(name).read(content)
    except WorldError:
        return
    assert len(parsed.lines) == len(parsed.items)
    for item in parsed.items:
        item.model_dump_json().encode()


_PIECES = (
    b"@book{", b"@string{a = ", b"key,", b"title = {", b"author = {A and B}", b"}", b"{",
    b'"', b"#",
    b"\\'{e}", b"$x^2$", b"date = {2020-05}", b"crossref = {key}", b"\n", b"TY  - JOUR\n",
    b"TI  - x\n", b"PY  - 2020/13/99/x\n", b"ER  - \n", b"AU  - A, B\n", b"PMID- 1\n", b"PT J\n",
    b"%0 Book\n", b"%A A\n", b"--AU-- x\n", b"[{", b'"id": 1,', b'"type": []', b'"title": {}',
    b'"issued": {"date-parts": [["x", null]]}', b'"author": [null, {"family": 5}]', b"}]", b"null",
    b'"itemType": "book"', b'"creators": [1]', b'"format": "quotarium-references"', b",", b":",
    b'"\\ud800"', b"<records>", b"<record>", b"</record>", b"<mods>",
    b"<titleInfo><title>x</title>",
    b"<PubmedArticle><MedlineCitation><PMID>1</PMID>", b"<Article>", b"<rdf:RDF>", b"<bib:Book>",
    b"<CitaviExchangeData><References><Reference>", b"<Title>x</Title>", b"<b:Sources><b:Source>",
    b"<Year>x</Year>", b'<datafield tag="245"><subfield code="a">x', b"&amp;", b"&x;", b"<!DOCTYPE",
    b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf", b"\0", b"\x80\xff",
)  # fmt: skip

_WORD = st.from_regex(r"[a-z]{3,9}", fullmatch=True)
_BROKEN = st.sampled_from(
    [
        "@book{{{key}, title = {{never ends\n",
        "@book{{{key}, title = {{x}} y = {{z}}\n",
        '@book{{{key}, title = "never ends\n',
        "@book {key} title\n",
        "@book{{{key}, title\n}}\n",
        "@book{{{key}, = {{x}}}}\n",
    ]
)


@given(st.lists(st.tuples(_WORD, st.none() | _BROKEN), min_size=1, max_size=8))
def test_each_record_among_broken_ones_is_read_or_told(parts: list[tuple[str, str | None]]) -> None:
    text, places, line = "", [], 1
    for number, (word, broken) in enumerate(parts):
        key = f"{word}{number}"
        whole = f"@misc{{{key},\n  title = {{Title of {key}}}\n}}\n"
        made = whole if broken is None else broken.format(key=key)
        places.append((key, line, line + made.count("\n"), broken is None))
        text += made
        line += made.count("\n")
    parsed = importer("bibtex").read(text.encode())
    titles = {one.citekey: one.title for one in parsed.items}
    told = {problem.line for problem in parsed.problems}
    for key, first, end, whole_entry in places:
        if whole_entry:
            assert titles.get(key) == f"Title of {key}"
        else:
            # What an entry without an end swallows stays in it, and the entry is told.
            swallowed = any(key in title for title in titles.values())
            assert key in titles or swallowed or told & set(range(first, end + 1))
