"""Elements of EndNote’s XML and the CSL variables they are."""

from __future__ import annotations

from typing import Final

#: Elements with text of one meaning, in the order of EndNote’s own files.
FIELDS: Final = {
    "volume": "volume", "number": "issue", "num-vols": "number-of-volumes", "edition": "edition",
    "section": "section", "pub-location": "publisher-place", "publisher": "publisher",
    "call-num": "call-number", "abstract": "abstract", "work-type": "genre",
    "research-notes": "annote", "remote-database-name": "source",
    "electronic-resource-num": "DOI", "language": "language",
}  # fmt: skip
ROLES: Final = {
    "authors": "author", "secondary-authors": "editor", "tertiary-authors": "collection-editor",
    "subsidiary-authors": "translator", "translated-authors": "translator",
}  # fmt: skip
#: Elements that hold others or were read apart; the rest is kept as `endnote:NAME`.
KNOWN: Final = frozenset(
    """
    ref-type contributors titles periodical alt-periodical pages dates keywords notes urls isbn
    database source-app rec-number foreign-keys accession-num access-date full-title
    """.split()
)
