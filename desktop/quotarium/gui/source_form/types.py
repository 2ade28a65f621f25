"""The kinds of sources and of creators that CSL knows, by the names people use."""

from __future__ import annotations

from quotarium.gui.translation import translated
from quotarium.marking import tr

#: CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.
TYPES: tuple[tuple[str, str], ...] = (
    ("article-newspaper", tr("newspaper article")),
    ("article-magazine", tr("magazine article")),
    ("article-journal", tr("journal article")),
    ("webpage", tr("web page")),
    ("post-weblog", tr("blog post")),
    ("post", tr("post on social media")),
    ("book", tr("book")),
    ("chapter", tr("chapter of a book")),
    ("speech", tr("speech")),
    ("interview", tr("interview")),
    ("report", tr("report")),
    ("document", tr("document")),
    ("article", tr("article, preprint")),
    ("bill", tr("bill")),
    ("broadcast", tr("broadcast")),
    ("classic", tr("classical work")),
    ("collection", tr("archival collection")),
    ("dataset", tr("data set")),
    ("entry", tr("entry")),
    ("entry-dictionary", tr("dictionary entry")),
    ("entry-encyclopedia", tr("encyclopaedia entry")),
    ("event", tr("event")),
    ("figure", tr("figure")),
    ("graphic", tr("picture")),
    ("hearing", tr("hearing")),
    ("legal_case", tr("legal case")),
    ("legislation", tr("law")),
    ("manuscript", tr("manuscript")),
    ("map", tr("map")),
    ("motion_picture", tr("film, video")),
    ("musical_score", tr("musical score")),
    ("pamphlet", tr("pamphlet")),
    ("paper-conference", tr("conference paper")),
    ("patent", tr("patent")),
    ("performance", tr("performance")),
    ("periodical", tr("periodical")),
    ("personal_communication", tr("letter, message")),
    ("regulation", tr("regulation")),
    ("review", tr("review")),
    ("review-book", tr("book review")),
    ("software", tr("software")),
    ("song", tr("recording")),
    ("standard", tr("standard")),
    ("thesis", tr("thesis")),
    ("treaty", tr("treaty")),
)

#: CSL 1.0.2, appendix IV, name variables.
ROLES: tuple[tuple[str, str], ...] = (
    ("author", tr("author")),
    ("editor", tr("editor")),
    ("translator", tr("translator")),
    ("interviewer", tr("interviewer")),
    ("container-author", tr("author of the whole")),
    ("collection-editor", tr("editor of the series")),
    ("contributor", tr("contributor")),
    ("director", tr("director")),
    ("host", tr("host")),
    ("guest", tr("guest")),
    ("original-author", tr("original author")),
    ("recipient", tr("recipient")),
    ("reviewed-author", tr("reviewed author")),
)

#: Fields of a source by their names in CSL, where people call them otherwise.
FIELDS: tuple[tuple[str, str], ...] = (
    ("container-title", tr("Appeared in")),
    ("publisher", tr("Publisher")),
    ("volume", tr("Volume")),
    ("issue", tr("Issue")),
    ("page", tr("Pages")),
    ("edition", tr("Edition")),
    ("URL", tr("Address (URL)")),
)


def field_word(key: str) -> str:
    """Return how a field of a source is named; one that has no other name keeps that of CSL."""
    return translated(dict(FIELDS).get(key, key))


def type_word(kind: str) -> str:
    """Return how a type of source is named."""
    return translated(dict(TYPES).get(kind, kind))


def role_word(role: str) -> str:
    """Return how a creator's role is named."""
    return translated(dict(ROLES).get(role, role))
