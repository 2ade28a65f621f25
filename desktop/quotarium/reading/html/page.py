"""Bytes of a web page to a tree: its encoding found as browsers do, nothing fetched."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from lxml import etree, html

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode
from quotarium.reading.encodings import guess_encoding
from quotarium.reading.kinds import seems

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_TAG = re.compile(r"<\s*/?\s*[a-zA-Z!][^<>]{0,2000}>")
#: Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2).
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso8859-11": "cp874",
}
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
#: Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one.
_EMBEDDED = re.compile(r"(?<=[\"'(=])data:[\w/+.;=-]{0,80},[A-Za-z0-9+/=%]{4096,}")
#: What libxml2 does not take as a character of a document.
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class Page:
    """A parsed web page with its source text."""

    name: str
    source: str
    root: html.HtmlElement
    encoding: str
    warnings: tuple[str, ...] = ()

    @property
    def body(self) -> html.HtmlElement:
        """The body, or the whole page where there is none."""
        found = self.root.find("body")
        return self.root if found is None else found


def parse(content: Content) -> Page:
    """Return the tree of a web page; raise UnreadableSource where there is none."""
    kind = seems(content.data)
    if kind:
        raise UnreadableSource(
            content.name,
            tr("This is {kind}, not a web page. Save the page as HTML again.").format(kind=kind),
        )
    source, encoding, warnings = _decoded(content)
    source = _NO_CHARACTER.sub("", _DECLARATION.sub("", source, count=1))
    source = _EMBEDDED.sub("data:,", source)
    if not _TAG.search(source):
        raise UnreadableSource(
            content.name,
            tr("There is no HTML in it. If it is plain text, give it the ending .txt."),
        )
    return Page(content.name, source, _tree(content.name, source), encoding, warnings)


def _tree(name: str, source: str) -> html.HtmlElement:
    parser = html.HTMLParser(no_network=True, remove_pis=True, huge_tree=True, encoding="utf-8")
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        reason = tr(
            "The page is empty or damaged. Save it again in the browser as a complete page."
        )
        raise UnreadableSource(name, reason) from None
    if any("depth" in entry.message for entry in parser.error_log):
        raise UnreadableSource(
            name,
            tr(
                "Its elements are nested too deeply to be read. Open it in the "
                "browser, select the text and paste it instead."
            ),
        )
    return root


def _decoded(content: Content) -> tuple[str, str, tuple[str, ...]]:
    data = content.data
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or (
        b"\x00" in data[:200]
    ):
        decoded = decode(content)
        return decoded.text, decoded.encoding, decoded.warnings
    declared = _declared(content)
    try:
        return _unix(data.decode("utf-8")), "utf-8", ()
    except UnicodeDecodeError:
        encoding = declared or guess_encoding(data) or "utf-8"
    try:
        return _unix(data.decode(encoding)), encoding, ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    share = text.count("\ufffd") / len(text)
    if share > 0.05:
        raise UnreadableSource(
            content.name,
            tr(
                "It says it is {encoding} text but is not. Save the page again in the browser."
            ).format(encoding=encoding),
        )
    warning = f"{text.count(chr(0xFFFD))} damaged characters are shown as “\ufffd”."
    return _unix(text), encoding, (warning,)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _declared(content: Content) -> str | None:
    found = _META.search(content.data[:8192])
    for name in (content.charset, found and found[1].decode("ascii")):
        try:
            known = codecs.lookup(name).name if name else None
        except LookupError:
            continue
        if known and known != "utf-8" and not known.startswith("utf-16"):
            return _READ_AS.get(known, known)
    return "utf-8" if found else None
