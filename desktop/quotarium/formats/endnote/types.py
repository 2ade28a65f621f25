"""Reference types of EndNote by their numbers and names (EndNote 20, RIS and XML)."""

from __future__ import annotations

from typing import Final

_TYPES: Final = {
    "Journal Article": (17, "article-journal"), "Book": (6, "book"),
    "Book Section": (5, "chapter"), "Conference Paper": (47, "paper-conference"),
    "Conference Proceedings": (10, "paper-conference"), "Thesis": (32, "thesis"),
    "Report": (27, "report"), "Web Page": (12, "webpage"),
    "Newspaper Article": (23, "article-newspaper"), "Magazine Article": (19, "article-magazine"),
    "Edited Book": (28, "book"), "Generic": (13, "document"),
    "Encyclopedia": (53, "entry-encyclopedia"), "Dictionary": (52, "entry-dictionary"),
    "Personal Communication": (26, "personal_communication"), "Patent": (25, "patent"),
    "Manuscript": (36, "manuscript"), "Unpublished Work": (34, "manuscript"),
    "Computer Program": (9, "software"), "Dataset": (59, "dataset"), "Map": (20, "map"),
    "Film or Broadcast": (21, "motion_picture"), "Audiovisual Material": (3, "motion_picture"),
    "Music": (61, "musical_score"), "Artwork": (2, "graphic"), "Figure": (37, "figure"),
    "Bill": (4, "bill"), "Case": (7, "legal_case"), "Statute": (31, "legislation"),
    "Hearing": (14, "hearing"), "Legal Rule or Regulation": (50, "regulation"),
    "Standard": (58, "standard"), "Blog": (56, "post-weblog"), "Pamphlet": (24, "pamphlet"),
    "Classical Work": (49, "classic"), "Electronic Article": (43, "article-journal"),
    "Electronic Book": (44, "book"), "Electronic Book Section": (60, "chapter"),
    "Online Database": (45, "dataset"), "Online Multimedia": (48, "motion_picture"),
    "Government Document": (46, "report"), "Interview": (64, "interview"),
    "Podcast": (63, "broadcast"), "Press Release": (65, "article-newspaper"),
    "Social Media": (66, "post"), "Television Episode": (67, "broadcast"),
    "Discussion Forum": (62, "post"), "Serial": (57, "periodical"),
    "Catalog": (8, "book"), "Chart or Table": (38, "figure"), "Equation": (39, "figure"),
    "Grant": (54, "report"), "Aggregated Database": (55, "dataset"),
    "Ancient Text": (51, "classic"), "Multimedia Application": (69, "software"),
    "Journal": (17, "article-journal"), "Conference": (10, "paper-conference"),
    "Review": (17, "article-journal"), "Electronic Source": (12, "webpage"),
}  # fmt: skip
BY_NAME: Final = {name.lower(): type_ for name, (_, type_) in _TYPES.items()}
BY_NUMBER: Final = {str(number): type_ for number, type_ in reversed(list(_TYPES.values()))}
CODES: Final[dict[str, tuple[int, str]]] = {}
for _name, (_number, _type) in _TYPES.items():
    CODES.setdefault(_type, (_number, _name))
#: Types whose secondary title is a series.
WHOLES: Final = frozenset(
    "book report thesis map pamphlet software classic manuscript motion_picture "
    "musical_score".split()
)


def csl_type(number: str, name: str) -> str | None:
    """Return the CSL type of a reference type, or None where it is unknown."""
    return BY_NAME.get(name.strip().lower()) or BY_NUMBER.get(number.strip())
