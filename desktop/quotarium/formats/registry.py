"""The table of exporters: menus, the command line, its help and the tests are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from typing import Any, NamedTuple

from quotarium.errors import InvalidValue
from quotarium.formats.choices import Choices, SecondHand
from quotarium.formats.document import CitationMode, Document, Manner
from quotarium.marking import tr
from quotarium.model.details import QuoteDetails
from quotarium.model.source import Source


class Writes(StrEnum):
    """What an exporter is given."""

    DOCUMENT = "document"
    REFERENCES = "references"
    QUOTES = "quotes"
    LIBRARY = "library"


class Option(StrEnum):
    """What can be chosen of an export; each format takes only some of it."""

    STYLE = "style"
    LANGUAGE = "language"
    ORDER = "order"
    PARTS = "parts"
    LAYOUT = "layout"
    TEMPLATE = "template"
    FORMULAS = "formulas"


_DOCUMENTS = frozenset({Option.STYLE, Option.LANGUAGE, Option.ORDER, Option.PARTS, Option.LAYOUT})
_WORDS = frozenset({Option.LANGUAGE})
_TABLES = frozenset({Option.FORMULAS})
_QUOTES = frozenset({Option.LANGUAGE, Option.ORDER})


class DocumentExporter(NamedTuple):
    """A format that holds quotations and bibliographies as a reader sees them.

    `modes` are what its citations can be; asked for another, they are plain text. `takes` are the
    options that change what is written, also in the exporters below.
    """

    name: str
    suffix: str
    title: str
    write: Callable[[Document, Manner], bytes]
    writes: Writes = Writes.DOCUMENT
    takes: frozenset[Option] = _DOCUMENTS
    modes: tuple[CitationMode, ...] = (CitationMode.PLAIN,)
    second_hand: tuple[SecondHand, ...] = ()


class ReferenceExporter(NamedTuple):
    """A format that holds sources for other programs.

    `second_hand` are the ways in which it can tell what the sources quote.
    """

    name: str
    suffix: str
    title: str
    write: Callable[[Sequence[Source], Choices], bytes]
    writes: Writes = Writes.REFERENCES
    takes: frozenset[Option] = frozenset()
    modes: tuple[CitationMode, ...] = ()
    second_hand: tuple[SecondHand, ...] = ()


class QuoteExporter(NamedTuple):
    """A format that holds quotes for other programs."""

    name: str
    suffix: str
    title: str
    write: Callable[[Sequence[QuoteDetails], Choices], bytes]
    writes: Writes = Writes.QUOTES
    takes: frozenset[Option] = _QUOTES
    modes: tuple[CitationMode, ...] = ()
    second_hand: tuple[SecondHand, ...] = ()


class LibraryExporter(NamedTuple):
    """A format that holds a whole library, whatever was chosen of it."""

    name: str
    suffix: str
    title: str
    write: Callable[[Mapping[str, Any]], bytes]
    writes: Writes = Writes.LIBRARY
    takes: frozenset[Option] = frozenset()
    modes: tuple[CitationMode, ...] = ()
    second_hand: tuple[SecondHand, ...] = ()


Exporter = DocumentExporter | ReferenceExporter | QuoteExporter | LibraryExporter


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
    raise InvalidValue(
        tr("format"), name, tr("choose one of {possible}.").format(possible=possible)
    )


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


def _references(module: str) -> Callable[[Sequence[Source], Choices], bytes]:
    """Return the writer of a module that needs to know no more than a language."""

    def write(sources: Sequence[Source], choices: Choices) -> bytes:
        found: Callable[[Sequence[Source], str], bytes]
        found = import_module(f"quotarium.formats.{module}").write
        return found(sources, choices.language)

    return write


def _bibtex(sources: Sequence[Source], choices: Choices) -> bytes:
    from quotarium.formats.bibtex.writer import Dialect, write_chosen

    return write_chosen(sources, Dialect.BIBTEX, choices)


def _biblatex(sources: Sequence[Source], choices: Choices) -> bytes:
    from quotarium.formats.bibtex.writer import Dialect, write_chosen

    return write_chosen(sources, Dialect.BIBLATEX, choices)


def _csv(sources: Sequence[Source], choices: Choices) -> bytes:
    from quotarium.formats.sheets import csv_file
    from quotarium.formats.sheets import sources as table

    return csv_file.write(table.sheet(sources), formula_safe=choices.formula_safe)


def _xlsx(sources: Sequence[Source], choices: Choices) -> bytes:
    from quotarium.formats.sheets import sources as table
    from quotarium.formats.sheets import xlsx_file

    return xlsx_file.write(table.sheet(sources), formula_safe=choices.formula_safe)


def _quotes_csv(quotes: Sequence[QuoteDetails], choices: Choices) -> bytes:
    from quotarium.formats.sheets import csv_file
    from quotarium.formats.sheets import quotes as table

    sheet = table.sheet(quotes, choices.language)
    return csv_file.write(sheet, formula_safe=choices.formula_safe)


def _quotes_xlsx(quotes: Sequence[QuoteDetails], choices: Choices) -> bytes:
    from quotarium.formats.sheets import quotes as table
    from quotarium.formats.sheets import xlsx_file

    sheet = table.sheet(quotes, choices.language)
    return xlsx_file.write(sheet, formula_safe=choices.formula_safe)


def _quotes_biblatex(quotes: Sequence[QuoteDetails], choices: Choices) -> bytes:
    from quotarium.formats.bibtex.annotated import write_annotated

    return write_annotated(quotes, choices)


def _quotes_bibtex(quotes: Sequence[QuoteDetails], choices: Choices) -> bytes:
    from quotarium.formats.bibtex.annotated import write_annotated
    from quotarium.formats.bibtex.writer import Dialect

    return write_annotated(quotes, choices, Dialect.BIBTEX)


def _web_annotation(quotes: Sequence[QuoteDetails], choices: Choices) -> bytes:
    from quotarium.formats.web_annotation import write

    return write(quotes, choices.language)


def _library(content: Mapping[str, Any]) -> bytes:
    from quotarium.formats.library_json import write

    return write(content)


_TABLE: tuple[Exporter, ...] = (
    DocumentExporter("docx", ".docx", tr("Word document"), _docx, modes=tuple(CitationMode),
                     takes=_DOCUMENTS | {Option.TEMPLATE}),
    DocumentExporter(
        "odt",
        ".odt",
        tr("LibreOffice document"),
        _odt,
        modes=(CitationMode.PLAIN, CitationMode.ZOTERO),
    ),
    DocumentExporter("rtf", ".rtf", tr("Rich text"), _rtf),
    DocumentExporter("html", ".html", tr("Web page"), _html),
    DocumentExporter("markdown", ".md", "Markdown", _markdown),
    DocumentExporter("markdown-pandoc", ".md", tr("Markdown with pandoc citations"), _pandoc),
    ReferenceExporter("biblatex", ".bib", "BibLaTeX", _biblatex, takes=_WORDS,
                      second_hand=tuple(SecondHand)),
    ReferenceExporter("bibtex", ".bib", "BibTeX", _bibtex, takes=_WORDS,
                      second_hand=(SecondHand.NONE, SecondHand.NOTE)),
    ReferenceExporter("ris", ".ris", "RIS", _references("ris.writer")),
    ReferenceExporter("csl-json", ".json", "CSL-JSON", _references("csl_json.writer"),
                      takes=_WORDS),
    ReferenceExporter("endnote-xml", ".xml", "EndNote XML", _references("endnote.xml_writer")),
    ReferenceExporter("nbib", ".nbib", "PubMed (NBIB)", _references("tagged.nbib_writer")),
    ReferenceExporter("zotero-rdf", ".rdf", "Zotero RDF", _references("zotero.rdf_writer")),
    ReferenceExporter("zotero-json", ".json", "Zotero JSON", _references("zotero.json_writer")),
    ReferenceExporter("word", ".xml", tr("Word sources"), _references("msbib.writer"),
                      takes=_WORDS),
    ReferenceExporter("csv", ".csv", tr("Table of sources (CSV)"), _csv, takes=_TABLES),
    ReferenceExporter("xlsx", ".xlsx", tr("Table of sources (Excel)"), _xlsx, takes=_TABLES),
    ReferenceExporter("json", ".json", tr("All fields of the sources (JSON)"),
                      _references("reference_json")),
    QuoteExporter("quotes-csv", ".csv", tr("Table of quotes (CSV)"), _quotes_csv,
                  takes=_QUOTES | _TABLES),
    QuoteExporter("quotes-xlsx", ".xlsx", tr("Table of quotes (Excel)"), _quotes_xlsx,
                  takes=_QUOTES | _TABLES),
    QuoteExporter("quotes-biblatex", ".bib", tr("BibLaTeX with quotes as annotations"),
                  _quotes_biblatex, second_hand=tuple(SecondHand)),
    QuoteExporter("quotes-bibtex", ".bib", tr("BibTeX with quotes as annotations"), _quotes_bibtex,
                  second_hand=(SecondHand.NONE, SecondHand.NOTE)),
    QuoteExporter("web-annotation", ".jsonld", tr("Web annotations (JSON-LD)"), _web_annotation),
    LibraryExporter("quotarium-json", ".json", tr("The whole library (JSON)"), _library),
)  # fmt: skip
