"""Tags and types of RIS (Reference Manager’s specification of 2001 and EndNote’s of 2011)."""

from __future__ import annotations

from typing import Final

TYPES: Final = {
    "ABST": "article-journal", "ADVS": "motion_picture", "AGGR": "dataset", "ANCIENT": "classic",
    "ART": "graphic", "BILL": "bill", "BLOG": "post-weblog", "BOOK": "book", "CASE": "legal_case",
    "CHAP": "chapter", "CHART": "figure", "CLSWK": "classic", "COMP": "software",
    "CONF": "paper-conference", "CPAPER": "paper-conference", "CTLG": "book", "DATA": "dataset",
    "DBASE": "dataset", "DICT": "entry-dictionary", "EBOOK": "book", "ECHAP": "chapter",
    "EDBOOK": "book", "EJOUR": "article-journal", "ELEC": "webpage", "ENCYC": "entry-encyclopedia",
    "EQUA": "figure", "FIGURE": "figure", "GEN": "document", "GOVDOC": "report",
    "GRANT": "report", "HEAR": "hearing", "ICOMM": "personal_communication",
    "INPR": "article-journal", "JFULL": "periodical", "JOUR": "article-journal",
    "LEGAL": "legislation", "MANSCPT": "manuscript", "MAP": "map", "MGZN": "article-magazine",
    "MPCT": "motion_picture", "MULTI": "document", "MUSIC": "musical_score",
    "NEWS": "article-newspaper", "PAMP": "pamphlet", "PAT": "patent",
    "PCOMM": "personal_communication", "RPRT": "report", "SER": "book", "SLIDE": "graphic",
    "SOUND": "song", "STAND": "standard", "STAT": "legislation", "THES": "thesis",
    "UNBILL": "bill", "UNPB": "manuscript", "UNPD": "manuscript", "VIDEO": "motion_picture",
    "WEB": "webpage", "POD": "broadcast", "PRESS": "article-newspaper", "INTV": "interview",
    "REVIEW": "review",
}  # fmt: skip
#: What each CSL type becomes; other types are GEN and carry their own in a note.
CODES: Final = {
    "article": "JOUR", "article-journal": "JOUR", "article-magazine": "MGZN",
    "article-newspaper": "NEWS", "bill": "BILL", "book": "BOOK", "chapter": "CHAP",
    "classic": "CLSWK", "dataset": "DATA", "document": "GEN", "entry-dictionary": "DICT",
    "entry": "ENCYC", "entry-encyclopedia": "ENCYC", "figure": "FIGURE", "graphic": "ART",
    "hearing": "HEAR", "legal_case": "CASE", "legislation": "STAT", "manuscript": "UNPB",
    "map": "MAP", "motion_picture": "MPCT", "musical_score": "MUSIC", "pamphlet": "PAMP",
    "paper-conference": "CONF", "patent": "PAT", "periodical": "JFULL",
    "personal_communication": "PCOMM", "post-weblog": "BLOG", "post": "BLOG", "report": "RPRT",
    "review": "JOUR", "review-book": "JOUR", "software": "COMP", "song": "SOUND",
    "speech": "CONF", "standard": "STAND", "thesis": "THES", "webpage": "ELEC",
}  # fmt: skip
NAMES: Final = {
    "AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A3": "collection-editor",
    "A4": "translator",
}  # fmt: skip
NAME_TAGS: Final = {
    "author": "AU", "editor": "ED", "collection-editor": "A3", "translator": "A4",
}  # fmt: skip
TITLES: Final = ("TI", "T1", "CT")
JOURNALS: Final = ("T2", "JF", "JO", "JA", "J1", "J2", "BT")
#: Types whose T2 is a series: they are no part of something else.
WHOLES: Final = frozenset(
    "book classic report thesis map pamphlet software dataset manuscript motion_picture "
    "song graphic musical_score".split()
)
#: Tags whose meaning is the same for all types.
FIELDS: Final = {
    "VL": "volume", "IS": "issue", "PB": "publisher", "CY": "publisher-place",
    "PP": "publisher-place",
    "ET": "edition", "AB": "abstract", "N2": "abstract", "KW": "keyword",
    "DB": "source", "CN": "call-number", "ST": "title-short", "NV": "number-of-volumes",
    "SE": "section", "RN": "annote", "OP": "original-publisher", "T3": "collection-title",
    "TT": "original-title", "M1": "number",
}  # fmt: skip
#: In the order of writing.
FIELD_TAGS: Final = {
    "container-title": "T2", "container-title-short": "J2", "volume": "VL", "issue": "IS",
    "number": "M1", "publisher": "PB", "publisher-place": "CY", "edition": "ET",
    "abstract": "AB", "source": "DB", "call-number": "CN", "title-short": "ST",
    "number-of-volumes": "NV", "section": "SE", "annote": "RN", "original-title": "TT",
    "original-publisher": "OP", "genre": "M3", "URL": "UR", "DOI": "DO", "ISSN": "SN",
    "ISBN": "SN", "collection-title": "T3", "note": "N1",
}  # fmt: skip
#: One line of RIS holds one line of text; in these, each line gets a tag of its own.
SEVERAL: Final = frozenset({"abstract", "annote", "note"})
