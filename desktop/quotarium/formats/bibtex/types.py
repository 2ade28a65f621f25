"""Which entry type a source becomes, and which of its fields that type has in BibLaTeX's model."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

from quotarium.model.source import Source


class Facts(NamedTuple):
    """What decides between entry types: whether the source has an author, a container, …"""

    author: bool
    editor: bool
    container: bool
    publisher: bool
    link: bool
    number: bool
    parts: bool


_NO_AUTHORS: Final = frozenset({"editor", "translator", "collection-editor", "container-author"})
_PARTS: Final = ("volume", "issue", "page")


def facts_of(source: Source) -> Facts:
    """Return what a source has of the facts that entry types demand."""
    have = {key for key, value in source.fields.items() if value.strip()}
    roles = {creator.role for creator in source.creators}
    return Facts(
        not roles <= _NO_AUTHORS,
        "editor" in roles,
        "container-title" in have,
        "publisher" in have,
        "URL" in have or "DOI" in have,
        "number" in have,
        not have.isdisjoint(_PARTS),
    )


def entry_type(source: Source) -> str:
    """Return the BibLaTeX entry type.

    A source that lacks what its type demands becomes the general @online or @misc where those
    can hold all of it; a type is never chosen only because it demands less.
    """
    return _TYPES.get(source.type, _general)(facts_of(source))


def _general(facts: Facts) -> str:
    return "online" if facts.link else "misc"


def _article(facts: Facts) -> str:
    if facts.container and (facts.author or facts.parts):
        return "article"
    return _general(facts)


def _book(facts: Facts) -> str:
    return "collection" if facts.editor and not facts.author else "book"


def _chapter(facts: Facts) -> str:
    if not facts.container:
        return _general(facts)
    return "incollection" if facts.editor else "inbook"


def _reference(facts: Facts) -> str:
    if facts.container and facts.author:
        return "inreference" if facts.editor else "inbook"
    return _general(facts)


def _paper(facts: Facts) -> str:
    return "inproceedings" if facts.container else _unpublished(facts)


def _unpublished(facts: Facts) -> str:
    return "unpublished" if facts.author else _general(facts)


def _report(facts: Facts) -> str:
    return "report" if facts.author and facts.publisher else _general(facts)


def _thesis(facts: Facts) -> str:
    return "thesis" if facts.author and facts.publisher else _general(facts)


def _patent(facts: Facts) -> str:
    return "patent" if facts.author and facts.number else _general(facts)


def _pamphlet(facts: Facts) -> str:
    return "booklet" if facts.author or facts.editor else _general(facts)


def _periodical(facts: Facts) -> str:
    return "periodical" if facts.editor else _general(facts)


_TYPES: Final[dict[str, Callable[[Facts], str]]] = {
    **dict.fromkeys(
        ("article-journal", "article-magazine", "article-newspaper", "article", "review",
         "review-book"),
        _article,
    ),
    **dict.fromkeys(("book", "classic", "musical_score"), _book),
    "chapter": _chapter,
    **dict.fromkeys(("entry", "entry-dictionary", "entry-encyclopedia"), _reference),
    "paper-conference": _paper,
    **dict.fromkeys(("speech", "manuscript"), _unpublished),
    "report": _report,
    "thesis": _thesis,
    "patent": _patent,
    "pamphlet": _pamphlet,
    "periodical": _periodical,
    "dataset": lambda _: "dataset",
    "software": lambda _: "software",
}  # fmt: skip

#: Where the title of the container goes; elsewhere it is an organization.
CONTAINER: Final = {
    "article": "journaltitle",
    **dict.fromkeys(("incollection", "inbook", "inreference", "inproceedings"), "booktitle"),
}
#: Where the publisher goes; elsewhere it is an organization.
PUBLISHER: Final = {
    **dict.fromkeys(
        ("book", "collection", "incollection", "inbook", "inreference", "inproceedings",
         "dataset"),
        "publisher",
    ),
    "report": "institution",
    "thesis": "institution",
    **dict.fromkeys(("booklet", "unpublished"), "howpublished"),
}  # fmt: skip

_BOOKS: Final = (
    "author editor translator edition isbn location note number pages pagetotal publisher pubstate "
    "series title volume volumes chapter"
)
_PARTS_OF_BOOKS: Final = (
    "author editor translator bookauthor booktitle edition isbn location note number pages "
    "publisher pubstate series title volume volumes chapter"
)
# BibLaTeX's data model (blx-dm.def, \DeclareDatamodelEntryfields): the fields we may write.
_FIELDS: Final = {
    "article": "author editor translator issn journaltitle note number pages pubstate series "
               "title version volume",
    "book": _BOOKS,
    "collection": _BOOKS.replace("author ", ""),
    "incollection": _PARTS_OF_BOOKS.replace("bookauthor ", ""),
    "inbook": _PARTS_OF_BOOKS,
    "inreference": _PARTS_OF_BOOKS.replace("bookauthor ", ""),
    "inproceedings": "author editor booktitle eventtitle eventdate venue isbn location note number "
                     "organization pages publisher pubstate series title volume volumes chapter",
    "report": "author institution location note number pages pagetotal pubstate title type version "
              "chapter",
    "thesis": "author institution location note pages pagetotal pubstate title type chapter",
    "unpublished": "author eventtitle eventdate venue howpublished location note pubstate title "
                   "type",
    "patent": "author location note number pubstate title type version",
    "booklet": "author editor howpublished location note pages pagetotal pubstate title type "
               "chapter",
    "periodical": "editor issn note number pubstate series title volume",
    "dataset": "author editor edition location note number organization publisher pubstate series "
               "title type version",
    "software": "author editor howpublished location note organization pubstate title type version",
    "misc": "author editor howpublished location note organization pubstate title type version",
    "online": "author editor note organization pubstate title version",
}  # fmt: skip
# The same for every type.
_EVERYWHERE: Final = (
    "abstract date doi eprint eprinttype entrysubtype keywords langid library options origdate "
    "origlocation origpublisher origtitle shortjournal shorttitle url urldate"
)


@cache
def allowed_fields(entry_type: str) -> frozenset[str]:
    """Return the fields that BibLaTeX's data model gives an entry type."""
    return frozenset((_FIELDS[entry_type] + " " + _EVERYWHERE).split())
