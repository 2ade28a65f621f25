"""What readers remark on a document that was read: sentences that a snapshot keeps in English."""

from __future__ import annotations

from typing import Final

from quotarium.marking import Said, recognised, tr

GUESSED: Final = tr("The encoding {encoding} was guessed; check letters with accents.")
WHOLE_PAGE: Final = tr("No article was recognised; this is all the text of the page.")
ATTACHMENTS: Final = tr("Its attachments were left out: {names}.")
PARTS: Final = tr("Parts that could not be read: {number}.")
PICTURES: Final = tr(
    "Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}."
)
ALL_PICTURES: Final = tr("There is no text on any page, only pictures (a scan): nothing to quote.")
DAMAGED_TEXT: Final = tr(
    "Pages whose text layer is damaged, so compare quotations with the page: {pages}."
)
ALL_DAMAGED_TEXT: Final = tr(
    "The text layer of all pages is damaged: compare quotations with the page."
)
BROKEN: Final = tr("Pages that cannot be read, for the file is damaged there: {pages}.")
ALL_BROKEN: Final = tr("No page can be read: the file is damaged.")
RECOGNISED: Final = tr(
    "A machine read this text from pictures (OCR): compare quotations with the page."
)
_ALL: Final = (
    GUESSED, WHOLE_PAGE, ATTACHMENTS, PARTS, PICTURES, ALL_PICTURES, DAMAGED_TEXT, ALL_DAMAGED_TEXT,
    BROKEN, ALL_BROKEN, RECOGNISED,
)  # fmt: skip
#: Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up's own.
PLACES: Final = (
    tr("by line"), tr("date line"), tr("first heading"), tr("first line"), tr("header"),
    tr("heading"), tr("its words"), tr("properties"), tr("saved from"), tr("title"),
)  # fmt: skip


def remark(text: str) -> Said:
    """Return a remark as it was kept with what the window needs to say it in its language."""
    return recognised(text, _ALL)
