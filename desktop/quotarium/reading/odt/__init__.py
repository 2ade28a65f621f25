"""Reader of OpenDocument texts (.odt): paragraphs, headings, lists, tables, notes."""

from __future__ import annotations

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.archive import Archive
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.markup import walk
from quotarium.reading.odt.body import Body
from quotarium.reading.odt.styles import Styles
from quotarium.reading.office import checked, office_metadata
from quotarium.reading.properties import properties

_LOCKED = tr("It is locked with a password. Open it, save it without one, and add that file.")


def read(content: Content) -> Extracted:
    """Read an OpenDocument text; raise UnreadableSource where it is damaged, locked or empty."""
    archive = Archive(content)
    if b"encryption-data" in (archive.find("META-INF/manifest.xml") or b""):
        raise UnreadableSource(content.name, _LOCKED)
    styles = Styles()
    stored = archive.find("styles.xml")
    if stored is not None:
        walk(archive.name, stored, styles)
    body = Body(styles)
    walk(archive.name, archive.read("content.xml"), body)
    structured = checked(archive.name, body.pieces.build(body.notes).structured())
    stated = properties(archive.name, archive.find("meta.xml"))
    metadata = office_metadata(
        archive.name,
        structured,
        title=stated.first("title"),
        creators=stated.said.get("initial-creator") or stated.said.get("creator", []),
        language=stated.first("language") or styles.language,
    )
    return Extracted(
        structured=structured,
        metadata=metadata,
        media_type="application/vnd.oasis.opendocument.text",
        sha256=content.sha256,
        size=len(content.data),
    )
