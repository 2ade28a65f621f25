"""The table of exporters: menus, the command line, its help and the tests are made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from quotarium.errors import InvalidValue
from quotarium.formats.document import CitationMode, Document, Manner
from quotarium.model.source import Source


class Writes(StrEnum):
    """What an exporter is given."""

    DOCUMENT = "document"
    REFERENCES = "references"


class DocumentExporter(NamedTuple):
    """A format that holds quotations and bibliographies as a reader sees them.

    `modes` are what its citations can be; asked for another, they are plain text.
    """

    name: str
    suffix: str
    title: str
    write: Callable[[Document, Manner], bytes]
    writes: Writes = Writes.DOCUMENT
    modes: tuple[CitationMode, ...] = (CitationMode.PLAIN,)


class ReferenceExporter(NamedTuple):
    """A format that holds sources for other programs; `write` takes the language of its words."""

    name: str
    suffix: str
    title: str
    write: Callable[[Sequence[Source], str], bytes]
    writes: Writes = Writes.REFERENCES
    modes: tuple[CitationMode, ...] = ()


Exporter = DocumentExporter | ReferenceExporter


def exporters() -> tuple[Exporter, ...]:
    """Return all exporters in the order of menus."""
    return _TABLE


def exporter(name: str) -> Exporter:
    """Return the exporter of this name; raise InvalidValue that names the possible ones."""
    wanted = name.strip().casefold()
    for one in _TABLE:
        if one.name == wanted:
            return one
    possible = ", ".join(one.name for one in _TABLE)
    raise InvalidValue("format", name, f"choose one of {possible}.")


# Each format is imported when it is first written: python-docx alone costs the start 0.1 s.
def _docx(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.docx.writer import write

    return write(document, manner)


def _odt(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.odt.writer import write

    return write(document, manner)


def _rtf(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.rtf import write

    return write(document, manner)


def _html(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.html import write

    return write(document, manner)


def _markdown(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.markdown import write

    return write(document, manner)


def _pandoc(document: Document, manner: Manner) -> bytes:
    from quotarium.formats.markdown import write_pandoc

    return write_pandoc(document, manner)


def _bibtex(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.bibtex.writer import Dialect, write

    return write(sources, Dialect.BIBTEX, language=language)


def _biblatex(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.bibtex.writer import Dialect, write

    return write(sources, Dialect.BIBLATEX, language=language)


def _ris(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.ris.writer import write

    return write(sources, language)


def _csl_json(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.csl_json.writer import write

    return write(sources, language)


def _endnote_xml(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.endnote.xml_writer import write

    return write(sources, language)


def _word_sources(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.msbib.writer import write

    return write(sources, language)


def _csv(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.reference_csv import write

    return write(sources, language)


def _json(sources: Sequence[Source], language: str) -> bytes:
    from quotarium.formats.reference_json import write

    return write(sources, language)


_TABLE: tuple[Exporter, ...] = (
    DocumentExporter("docx", ".docx", "Word document", _docx, modes=tuple(CitationMode)),
    DocumentExporter(
        "odt",
        ".odt",
        "LibreOffice document",
        _odt,
        modes=(CitationMode.PLAIN, CitationMode.ZOTERO),
    ),
    DocumentExporter("rtf", ".rtf", "Rich text", _rtf),
    DocumentExporter("html", ".html", "Web page", _html),
    DocumentExporter("markdown", ".md", "Markdown", _markdown),
    DocumentExporter("markdown-pandoc", ".md", "Markdown with pandoc citations", _pandoc),
    ReferenceExporter("biblatex", ".bib", "BibLaTeX", _biblatex),
    ReferenceExporter("bibtex", ".bib", "BibTeX", _bibtex),
    ReferenceExporter("ris", ".ris", "RIS", _ris),
    ReferenceExporter("csl-json", ".json", "CSL-JSON", _csl_json),
    ReferenceExporter("endnote-xml", ".xml", "EndNote XML", _endnote_xml),
    ReferenceExporter("word", ".xml", "Word sources", _word_sources),
    ReferenceExporter("csv", ".csv", "Table of sources (CSV)", _csv),
    ReferenceExporter("json", ".json", "All fields of the sources (JSON)", _json),
)
