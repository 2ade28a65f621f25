"""Citations as text, or as fields that Word's References tab or Zotero's plugin keeps up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from quotarium.citing.citation import Citation
from quotarium.citing.markup import Run
from quotarium.formats.document import CitationMode, Document
from quotarium.formats.docx import sources, word, zotero
from quotarium.formats.docx.entries import Lines
from quotarium.formats.docx.names import escaped
from quotarium.formats.docx.text import allowed
from quotarium.formats.msbib.languages import lcid


class Fields(Protocol):
    """Puts what a program needs around citations and the bibliography."""

    def citation(self, cited: Citation | None, runs: Sequence[Run], written: str) -> str:
        """Return a citation written as runs, for its place in a paragraph."""

    def bibliography(self, lines: Sequence[Lines]) -> str:
        """Return the bibliography, given as paragraphs."""

    def properties(self) -> dict[str, str]:
        """Return properties of the document in which the program keeps its choices."""


def fields_of(document: Document, mode: CitationMode) -> Fields:
    """Return the fields of a mode."""
    if mode is CitationMode.WORD:
        return WordFields(document)
    return ZoteroFields(document) if mode is CitationMode.ZOTERO else PlainText()


class PlainText:
    """Leaves citations as text."""

    def citation(self, cited: Citation | None, runs: Sequence[Run], written: str) -> str:
        """Return the runs as they are."""
        return written

    def bibliography(self, lines: Sequence[Lines]) -> str:
        """Return the paragraphs as they are."""
        return paragraphs(lines)

    def properties(self) -> dict[str, str]:
        """Return none."""
        return {}


class WordFields(PlainText):
    """Fields of Word's own, in the content controls that Word puts around them."""

    def __init__(self, document: Document) -> None:
        self._language = document.language
        self._tags = sources.tags(document.sources)

    def citation(self, cited: Citation | None, runs: Sequence[Run], written: str) -> str:
        """Return a CITATION field, or the text where there is nothing to point to."""
        code = word.citation_code(cited, self._tags, self._language) if cited else None
        if cited is None or code is None:
            return written
        return word.control(field(f" {code} ", written), "citation", cited.id)

    def bibliography(self, lines: Sequence[Lines]) -> str:
        """Return a BIBLIOGRAPHY field."""
        number = lcid(self._language)
        code = f" BIBLIOGRAPHY \\l {number} " if number else " BIBLIOGRAPHY "
        return word.control(field_of(code, lines), "bibliography", "bibliography")


class ZoteroFields(PlainText):
    """Fields of Zotero."""

    def __init__(self, document: Document) -> None:
        self._codes = zotero.Zotero(document)

    def citation(self, cited: Citation | None, runs: Sequence[Run], written: str) -> str:
        """Return a field of Zotero's, or the text where there is nothing to point to."""
        code = self._codes.code(cited, runs) if cited else None
        return field(f" ADDIN {code} ", written) if code else written

    def bibliography(self, lines: Sequence[Lines]) -> str:
        """Return Zotero's bibliography."""
        return field_of(f" ADDIN {zotero.BIBLIOGRAPHY} ", lines)

    def properties(self) -> dict[str, str]:
        """Return Zotero's preferences."""
        pieces = enumerate(self._codes.preferences(), 1)
        return {f"ZOTERO_PREF_{number}": piece for number, piece in pieces}


def paragraphs(lines: Sequence[Lines]) -> str:
    """Return paragraphs as XML."""
    return "".join([f"<w:p>{one.properties}{one.content}</w:p>" for one in lines])


def field(instruction: str, result: str) -> str:
    """Return a complex field (ISO/IEC 29500-1, 17.16.18) with its result."""
    return f"{_begin(instruction)}{result}{_END}"


def field_of(instruction: str, lines: Sequence[Lines]) -> str:
    """Return a field whose result is paragraphs."""
    if not lines:
        return ""
    first, last = lines[0], lines[-1]
    opened = [first._replace(content=_begin(instruction) + first.content), *lines[1:]]
    opened[-1] = last._replace(content=opened[-1].content + _END)
    return paragraphs(opened)


def _begin(instruction: str) -> str:
    code = escaped(allowed(instruction))
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
