"""Which CSL variable, role or type the fields and types of BibTeX and BibLaTeX are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from quotarium.formats.bibtex_in.latex import decoded, verbatim
from quotarium.formats.bibtex_in.values import doi, list_value, several_lines

TYPE_ALIASES: Final = {
    "conference": "inproceedings", "electronic": "online", "www": "online",
    "mastersthesis": "mastersthesis", "techreport": "report", "webpage": "online",
}  # fmt: skip
TYPES: Final = {
    "article": "article-journal", "suppperiodical": "article-journal", "review": "review",
    "book": "book", "mvbook": "book", "collection": "book", "mvcollection": "book",
    "proceedings": "book", "mvproceedings": "book", "reference": "book", "mvreference": "book",
    "manual": "book", "booklet": "pamphlet", "inbook": "chapter", "bookinbook": "chapter",
    "suppbook": "chapter", "incollection": "chapter", "suppcollection": "chapter",
    "inproceedings": "paper-conference", "inreference": "entry-encyclopedia",
    "report": "report", "thesis": "thesis", "phdthesis": "thesis", "mastersthesis": "thesis",
    "bachelorsthesis": "thesis", "unpublished": "manuscript", "letter": "personal_communication",
    "patent": "patent", "periodical": "periodical", "dataset": "dataset", "software": "software",
    "online": "webpage", "misc": "document", "standard": "standard", "jurisdiction": "legal_case",
    "legislation": "bill", "legal": "treaty", "commentary": "chapter", "artwork": "graphic",
    "image": "graphic", "music": "song", "audio": "song", "movie": "motion_picture",
    "video": "motion_picture", "performance": "performance", "newspaper": "article-newspaper",
}  # fmt: skip
GENRES: Final = {
    "phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis",
    "bachelorsthesis": "Bachelor’s thesis",
}  # fmt: skip
#: Keys of BibLaTeX’s `type`; other words are the genre as they are.
DEGREES: Final = {
    "phdthesis": "PhD thesis", "mathesis": "Master’s thesis", "bathesis": "Bachelor’s thesis",
    "candthesis": "Candidate’s thesis", "techreport": "Technical report",
    "resreport": "Research report",
}  # fmt: skip
#: Types that are a whole: their single number of pages is how many they have.
WHOLES: Final = frozenset(
    "book mvbook collection mvcollection proceedings mvproceedings reference mvreference manual "
    "booklet thesis phdthesis mastersthesis".split()
)
PERIODICAL: Final = frozenset(
    "article-journal article-magazine article-newspaper article review review-book "
    "periodical".split()
)
IN_SERIES: Final = frozenset("book chapter paper-conference entry-encyclopedia pamphlet".split())
NAMES: Final = {
    "author": "author", "editor": "editor", "translator": "translator",
    "bookauthor": "container-author", "director": "director", "holder": "recipient",
    "introduction": "contributor", "foreword": "contributor", "afterword": "contributor",
    "commentator": "contributor", "annotator": "contributor", "editora": "contributor",
    "editorb": "contributor", "editorc": "contributor", "origauthor": "original-author",
}  # fmt: skip
PUBLISHERS: Final = ("publisher", "institution", "school", "organization", "howpublished")
#: Fields whose meaning was taken into account elsewhere.
IGNORED: Final = frozenset({"bdsk-file-1"})

Reader = Callable[[str], str]
FIELDS: Final[dict[str, tuple[str, Reader]]] = {
    "series": ("collection-title", decoded),
    "edition": ("edition", decoded),
    "volume": ("volume", decoded),
    "volumes": ("number-of-volumes", decoded),
    "part": ("part-number", decoded),
    "chapter": ("chapter-number", decoded),
    "pagetotal": ("number-of-pages", decoded),
    "eid": ("article-number", decoded),
    "version": ("version", decoded),
    "pubstate": ("status", decoded),
    "eventtitle": ("event-title", decoded),
    "venue": ("event-place", decoded),
    "issuetitle": ("volume-title", decoded),
    "shorttitle": ("title-short", decoded),
    "shortjournal": ("container-title-short", decoded),
    "origtitle": ("original-title", decoded),
    "origpublisher": ("original-publisher", list_value),
    "origlocation": ("original-publisher-place", list_value),
    "address": ("publisher-place", list_value),
    "location": ("publisher-place", list_value),
    "isbn": ("ISBN", decoded),
    "issn": ("ISSN", decoded),
    "doi": ("DOI", doi),
    "url": ("URL", verbatim),
    "pmid": ("PMID", decoded),
    "pmcid": ("PMCID", decoded),
    "pmc": ("PMCID", decoded),
    "abstract": ("abstract", several_lines),
    "keywords": ("keyword", decoded),
    "keyword": ("keyword", decoded),
    "note": ("note", decoded),
    "annotation": ("annote", several_lines),
    "annote": ("annote", several_lines),
    "comment": ("annote", several_lines),
    "library": ("archive", decoded),
}
