"""Reader of Word documents (.docx): paragraphs, headings, lists, tables, notes, insertions."""

from __future__ import annotations

from typing import Any

from quotarium.model.text import StructuredText
from quotarium.reading.archive import Archive, resolved
from quotarium.reading.content import Content
from quotarium.reading.docx.body import Body
from quotarium.reading.docx.notes import Notes
from quotarium.reading.docx.styles import Styles
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.markup import walk
from quotarium.reading.office import checked, office_metadata
from quotarium.reading.properties import properties

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_DOCUMENT = "word/document.xml"


def read(content: Content) -> Extracted:
    """Read a Word document; raise UnreadableSource where it is damaged, locked or empty."""
    archive = Archive(content)
    parts = _parts(archive, "")
    main = parts.get("officeDocument", _DOCUMENT)
    near = _parts(archive, main)
    styles = Styles(archive, near.get("styles"))
    body = Body(styles)
    walk(archive.name, archive.read(main), body)
    known = {
        kind: Notes(archive, near.get(f"{kind}s"), styles).texts for kind in ("footnote", "endnote")
    }
    notes = [known[kind].get(identity, "") for kind, identity in dict.fromkeys(body.notes)]
    structured = checked(archive.name, body.pieces.build(notes).structured())
    return Extracted(
        structured=structured,
        metadata=_metadata(archive, parts.get("core-properties"), structured, styles),
        media_type=_MEDIA_TYPE,
        sha256=content.sha256,
        size=len(content.data),
    )


class _Relationships:
    """Walks through a part's relationships: kinds and the members they lead to."""

    def __init__(self, base: str) -> None:
        self.found: dict[str, str] = {}
        self._base = base

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found.setdefault(kind, resolved(self._base, attributes.get("Target", "")))

    def leave(self, tag: str) -> None:
        """Nothing ends."""

    def words(self, text: str) -> None:
        """There are none."""


def _parts(archive: Archive, base: str) -> dict[str, str]:
    """Return the members a part relates to, by the last word of the relationship's type."""
    folder, _, file = base.rpartition("/")
    data = archive.find(f"{folder}/_rels/{file}.rels".lstrip("/") if base else "_rels/.rels")
    found = _Relationships(base)
    if data is not None:
        walk(archive.name, data, found)
    return found.found


def _metadata(
    archive: Archive, path: str | None, structured: StructuredText, styles: Styles
) -> Metadata:
    stated = properties(archive.name, archive.find(path or "docProps/core.xml"))
    said: dict[str, Any] = {
        "title": stated.first("title"),
        "creators": stated.said.get("creator", []),
        "language": stated.first("language") or styles.language,
    }
    return office_metadata(archive.name, structured, **said)
