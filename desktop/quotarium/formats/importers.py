"""The table of importers, how a file is recognised, and the one way to read one."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from importlib import import_module
from typing import Final, NamedTuple

from quotarium.errors import InvalidValue, UnreadableSource
from quotarium.formats.exchange.archives import CITAVI_MARK, WORD_MARK, inside, is_archive, listed
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.library_json import is_library
from quotarium.marking import tr


class Importer(NamedTuple):
    """A format that references are read from; `read` reports problems and raises for no text.

    `signs` tells the format by the first 64 KB of a file, as text; `inside` tells a file in a ZIP
    archive, for formats that are kept in one.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    module: str
    signs: re.Pattern[str]
    aliases: tuple[str, ...] = ()
    inside: bytes = b""

    @property
    def read(self) -> Callable[[bytes], Parsed]:
        """The function that reads a file; its module is imported now, not at the start."""
        found: Callable[[bytes], Parsed] = import_module(f"quotarium.formats.{self.module}").read
        return found


def importers() -> tuple[Importer, ...]:
    """Return all importers in the order of menus."""
    return _TABLE


def importer(name: str) -> Importer:
    """Return the importer of this name; raise InvalidValue that names the possible ones."""
    wanted = name.strip().casefold()
    for one in _TABLE:
        if wanted == one.name or wanted in one.aliases:
            return one
    possible = ", ".join(one.name for one in _TABLE)
    raise InvalidValue(
        tr("format"), name, tr("choose one of {possible}.").format(possible=possible)
    )


def sniff(content: bytes, filename: str = "") -> Importer:
    """Return the importer for a file, told by its content and then by its suffix.

    Raise InvalidValue where neither says what it is, UnreadableSource for an empty file.
    """
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UnreadableSource(filename or tr("The file"), tr("It is empty. Export it anew."))
    if is_archive(content):
        return _in_archive(content, filename)
    if is_library(content):
        raise InvalidValue(
            tr("a list of references"),
            filename or tr("this file"),
            tr("it holds a whole library. Import it with “quotarium import”."),
        )
    start = _beginning(content)
    ahead = sorted(_TABLE, key=lambda one: not filename.lower().endswith(one.suffixes))
    for one in ahead:
        if one.signs.search(start):
            return one
    if not start.lstrip().startswith(("<", "{", "[")):
        for one in ahead:
            own = tuple(suffix for suffix in one.suffixes if suffix not in _SHARED)
            if own and filename.lower().endswith(own):
                return one
    possible = ", ".join(one.title for one in _TABLE)
    raise InvalidValue(
        tr("a list of references"),
        filename or tr("this file"),
        tr("its format is not recognised. Readable are {possible}.").format(possible=possible),
    )


def _in_archive(content: bytes, filename: str) -> Importer:
    """Return the importer for a ZIP archive, told by what is in it."""
    name = filename or tr("The file")
    for one in _TABLE:
        if one.inside and inside(content, one.inside, name) is not None:
            return one
    files = ", ".join(f"“{file}”" for file in listed(content, name)) or tr("nothing")
    raise UnreadableSource(
        name,
        tr("It is an archive with {files} in it. Unpack it and import the file you need.").format(
            files=files
        ),
    )


#: Suffixes that do not tell a format.
_SHARED: Final = frozenset({".txt", ".xml", ".json"})


def _beginning(content: bytes) -> str:
    part = content[:65536]
    if part.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return part.decode("utf-32", "ignore")
    if part.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return part.decode("utf-16", "ignore")
    even, odd = part[:200:2].count(0), part[1:200:2].count(0)
    if even + odd > 40 and min(even, odd) < 20:
        return part.decode("utf-16-le" if odd > even else "utf-16-be", "ignore")
    return (
        part.decode("utf-8-sig", "replace")
        .replace("\x00", "")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )


def _signs(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


_TABLE: Final = (
    Importer("bibtex", (".bib", ".bibtex"), tr("BibTeX and BibLaTeX"), "bibtex_in.reader",
             _signs(r"^\s*@[ \t]*[A-Za-z]+\s*[{(]"), ("biblatex",)),
    Importer("ris", (".ris",), "RIS", "ris.reader", _signs(r"^\ufeff?\s{0,3}TY {1,2}- ?")),
    Importer("json", (".json",), tr("Quotarium’s JSON of references"), "reference_json",
             _signs(r'\A\s*\{\s*"format":\s*"quotarium-references"')),
    Importer("zotero-json", (".json",), "Zotero JSON", "zotero.json_reader",
             _signs(r'\A\s*[\[{][\s\S]*"itemType"\s*:')),
    Importer("csl-json", (".json", ".csljson"), "CSL-JSON", "csl_json.reader",
             _signs(r'\A\s*(?:\[\s*(?:\{|\])|\{\s*")'), ("csl", "csljson")),
    Importer("endnote-xml", (".xml",), "EndNote XML", "endnote.xml_reader",
             _signs(r"<(?:xml>\s*<)?records>|<ref-type\b")),
    Importer("endnote", (".enw",), tr("EndNote (tagged)"), "endnote.refer",
             _signs(r"\A\s*%[A-Z0-9] .*(?:\n|\Z)(?:\s*\Z|%)"), ("refer", "enw")),
    Importer("nbib", (".nbib", ".txt"), "PubMed (NBIB, MEDLINE)", "tagged.nbib",
             _signs(r"^\ufeff?(?:PMID|PMCR?) {0,2}-"), ("medline", "pubmed")),
    Importer("pubmed-xml", (".xml",), "PubMed XML", "pubmed_xml",
             _signs(r"<Pubmed(?:Book)?Article(?:Set)?\b")),
    Importer("isi", (".isi", ".ciw", ".txt"), "Web of Science (ISI)", "tagged.isi",
             _signs(r"^\ufeff?(?:FN (?:ISI|Clarivate|Thomson)|PT [A-Z]\s*$)"), ("wos", "ciw")),
    Importer("zotero-rdf", (".rdf",), "Zotero RDF", "zotero.rdf_reader", _signs(r"<rdf:RDF\b")),
    Importer("citavi", (".ctv5bak", ".ctv6bak", ".xml"), tr("Citavi project"), "citavi.reader",
             _signs(r"<CitaviExchangeData\b"), inside=CITAVI_MARK),
    Importer("word", (".xml",), tr("Word sources"), "msbib.reader",
             _signs(r"officeDocument/2006/bibliography|<(?:\w+:)?Sources\b"), ("msbib",),
             WORD_MARK),
    Importer("mods", (".xml", ".mods"), "MODS", "mods", _signs(r"<(?:\w+:)?mods(?:Collection)?\b")),
    Importer("pica-xml", (".xml",), "PICA XML", "pica_xml", _signs(r"picaXML|picaxml")),
    Importer("marc-xml", (".xml",), "MARC XML", "marc_xml",
             _signs(r"<(?:\w+:)?datafield\b|MARC21/slim"), ("marcxml",)),
    Importer("feed", (".rss", ".xml"), tr("Feed of a journal (RSS)"), "feed",
             _signs(r"<rss\b|<channel\b|purl\.org/rss/1\.0"), ("rss",)),
    Importer("nep", (".txt",), "New Economics Papers (RePEc)", "tagged.nep",
             _signs(r"^NEP: New Economics Papers|nep\.repec\.org"), ("repec",)),
    Importer("ovid", (".txt",), "Ovid", "tagged.ovid",
             _signs(r"\A(?:\s*<\d+>)?\s*(?:Score|Author|Accession Number)\s*\n {2}")),
    Importer("copac", (".txt",), "Copac", "tagged.copac", _signs(r"\A\s*(?:TI|AU)- ")),
    Importer("biblioscape", (".txt",), "Biblioscape", "tagged.biblioscape",
             _signs(r"^\s*--[A-Z]{2}-- ")),
    Importer("inspec", (".txt",), "INSPEC", "tagged.inspec", _signs(r"^Record.*INSPEC")),
)  # fmt: skip
