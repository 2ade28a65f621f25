"""Fields that Zotero's word processor plugins keep up, and the preferences they look for."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from quotarium.citing import csl_items, markup
from quotarium.citing.citation import Citation, Cite
from quotarium.citing.markup import Run
from quotarium.formats.document import BibliographyBlock, Document

#: The field code of a bibliography that lists what is cited.
BIBLIOGRAPHY: Final = 'ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY'
_SCHEMA: Final = "https://github.com/citation-style-language/schema/raw/master/csl-citation.json"
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_DNS, "quotarium")
#: How many characters of its preferences Zotero puts into one property.
PREFERENCE_LENGTH: Final = 255


class Zotero:
    """The codes of a document's citations; every one carries its sources with it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._used: dict[str, int] = {}

    @cached_property
    def _items(self) -> dict[str, csl_items.Item]:
        language = self._document.language
        return {one.citekey: csl_items.to_csl(one, language) for one in self._document.sources}

    def code(self, cited: Citation, runs: Sequence[Run]) -> str | None:
        """Return the code of a citation, None where the document lacks one of its sources."""
        if not all(cite.id in self._items for cite in cited.cites):
            return None
        text = markup.plain(runs)
        return "ZOTERO_ITEM CSL_CITATION " + _json(
            {
                "citationID": self._identity(cited),
                "properties": {
                    "formattedCitation": markup.to_html(runs),
                    "plainCitation": text,
                    "noteIndex": cited.note_index,
                },
                "citationItems": [self._item(cite) for cite in cited.cites],
                "schema": _SCHEMA,
            }
        )

    def preferences(self, kind: str = "Field") -> list[str]:
        """Return Zotero's preferences for the document in pieces of at most 255 characters.

        `kind` is how the word processor keeps citations: "Field", or "ReferenceMark".
        """
        document = self._document
        session = _token(document.style, *(one.citekey for one in document.sources))
        listed = int(any(isinstance(block, BibliographyBlock) for block in document.blocks))
        notes = int(document.in_notes)
        data = (
            f'<data data-version="3" zotero-version="6.0.0"><session id="{session}"/>'
            f"<style id={quoteattr(style_address(document.style))} "
            f'locale={quoteattr(document.language)} hasBibliography="{listed}" '
            'bibliographyStyleHasBeenSet="1"/><prefs>'
            f'<pref name="fieldType" value="{kind}"/>'
            f'<pref name="noteType" value="{notes}"/></prefs></data>'
        )
        return _pieces(data)

    def _identity(self, cited: Citation) -> str:
        """Return an id that no other citation of the document has, the same at every export."""
        base = _token(*(f"{cite.id}\0{cite.prefix}\0{cite.locator}" for cite in cited.cites))
        number = self._used[base] = self._used.get(base, 0) + 1
        return base if number == 1 else _token(base, str(number))

    def _item(self, cite: Cite) -> dict[str, Any]:
        item = self._items[cite.id]
        made: dict[str, Any] = {
            "id": cite.id,
            "uris": [uuid.uuid5(_SPACE, _json(item)).urn],
            "itemData": {key: value for key, value in item.items() if key != "custom"},
        }
        if cite.locator:
            made |= {"locator": cite.locator, "label": cite.label or "page"}
        if cite.prefix:
            made["prefix"] = cite.prefix
        if cite.suffix:
            made["suffix"] = cite.suffix
        if cite.suppress_author:
            made["suppress-author"] = True
        if cite.author_only:
            made["author-only"] = True
        return made


def style_address(style: str) -> str:
    """Return the address by which programs know a CSL style."""
    return style if ":" in style else f"http://www.zotero.org/styles/{style}"


def _pieces(data: str) -> list[str]:
    starts = range(0, len(data), PREFERENCE_LENGTH)
    return [data[start : start + PREFERENCE_LENGTH] for start in starts]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _token(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:10]
