"""Sources as items of Zotero: their type, fields, creators, and what goes to Extra."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from quotarium.formats.exchange.extras import creator_extras, extra
from quotarium.formats.zotero.json_reader import PREFIX
from quotarium.formats.zotero.types import ROLES, TYPES
from quotarium.model.source import Creator, Source

_LINES: Final = re.compile(r"\s*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
#: Of several types that CSL does not tell apart, the one to write.
_PREFERRED: Final = {
    "personal_communication": "letter", "motion_picture": "film", "broadcast": "tvBroadcast",
}  # fmt: skip
#: CSL types that Zotero has none of: the nearest; their own goes to Extra.
_NEAREST: Final = {
    "classic": "book", "collection": "book", "entry": "encyclopediaArticle", "figure": "artwork",
    "musical_score": "book", "pamphlet": "report", "performance": "presentation",
    "periodical": "book", "regulation": "statute", "review": "journalArticle",
    "review-book": "journalArticle", "treaty": "statute", "event": "presentation",
}  # fmt: skip
_CODES: Final = {csl: code for code, csl in TYPES.items()} | _PREFERRED | _NEAREST

#: Fields that every type has (Zotero’s schema of item types), by CSL’s variables.
_EVERYWHERE: Final = {
    "abstract": "abstractNote", "title-short": "shortTitle", "URL": "url", "archive": "archive",
    "archive_location": "archiveLocation", "source": "libraryCatalog", "call-number": "callNumber",
}  # fmt: skip
#: Fields that some types have under their usual name.
_SOME: Final = {
    "volume": "volume", "issue": "issue", "page": "pages", "edition": "edition", "DOI": "DOI",
    "ISBN": "ISBN", "ISSN": "ISSN", "publisher-place": "place", "publisher": "publisher",
    "collection-title": "series", "collection-number": "seriesNumber", "section": "section",
    "number-of-pages": "numPages", "number-of-volumes": "numberOfVolumes",
    "container-title": "publicationTitle", "container-title-short": "journalAbbreviation",
    "event-title": "conferenceName", "version": "versionNumber", "scale": "scale",
}  # fmt: skip
_SERIAL: Final = "container-title volume issue page ISSN"
_PART: Final = "volume page edition publisher publisher-place ISBN collection-title"
_HAVE: Final = {
    "journalArticle": f"{_SERIAL} DOI collection-title container-title-short",
    "magazineArticle": _SERIAL,
    "newspaperArticle": "container-title page edition publisher-place ISSN section",
    "book": "volume edition publisher publisher-place ISBN collection-title collection-number "
            "number-of-pages number-of-volumes",
    "bookSection": f"{_PART} collection-number number-of-volumes",
    "dictionaryEntry": f"{_PART} collection-number number-of-volumes",
    "encyclopediaArticle": f"{_PART} collection-number number-of-volumes",
    "conferencePaper": "volume page publisher publisher-place ISBN collection-title DOI "
                       "event-title",
    "report": "page publisher-place", "thesis": "publisher-place number-of-pages",
    "manuscript": "publisher-place number-of-pages",
    "map": "edition publisher publisher-place ISBN scale", "hearing": "page publisher "
    "publisher-place", "presentation": "publisher-place", "patent": "page publisher-place",
    "audioRecording": "volume publisher-place number-of-volumes ISBN",
    "videoRecording": "volume publisher-place number-of-volumes ISBN",
    "radioBroadcast": "publisher-place", "tvBroadcast": "publisher-place",
    "computerProgram": "publisher-place ISBN version", "document": "publisher",
    "preprint": "DOI", "dataset": "DOI version", "statute": "page section",
}  # fmt: skip
#: Fields that a type has under a name of its own.
_OWN: Final = {
    "artwork": {"medium": "artworkMedium", "dimensions": "artworkSize"},
    "audioRecording": {"publisher": "label", "medium": "audioRecordingFormat",
                       "collection-title": "seriesTitle", "dimensions": "runningTime"},
    "bill": {"number": "billNumber", "authority": "legislativeBody"},
    "blogPost": {"container-title": "blogTitle", "genre": "websiteType"},
    "bookSection": {"container-title": "bookTitle"},
    "case": {"title": "caseName", "number": "docketNumber", "issued": "dateDecided",
             "container-title": "reporter", "volume": "reporterVolume", "authority": "court"},
    "computerProgram": {"publisher": "company", "medium": "system"},
    "conferencePaper": {"container-title": "proceedingsTitle"},
    "dataset": {"publisher": "repository", "number": "identifier"},
    "dictionaryEntry": {"container-title": "dictionaryTitle"},
    "encyclopediaArticle": {"container-title": "encyclopediaTitle"},
    "film": {"publisher": "distributor", "medium": "videoRecordingFormat", "genre": "genre",
             "dimensions": "runningTime"},
    "forumPost": {"container-title": "forumTitle", "genre": "postType"},
    "hearing": {"number": "documentNumber"},
    "interview": {"medium": "interviewMedium"},
    "letter": {"genre": "letterType"},
    "manuscript": {"genre": "manuscriptType"},
    "map": {"genre": "mapType", "collection-title": "seriesTitle"},
    "patent": {"number": "patentNumber", "issued": "issueDate"},
    "preprint": {"publisher": "repository", "genre": "genre"},
    "presentation": {"event-title": "meetingName", "genre": "presentationType"},
    "report": {"publisher": "institution", "number": "reportNumber", "genre": "reportType",
               "collection-title": "seriesTitle"},
    "standard": {"number": "number", "publisher": "publisher", "publisher-place": "place"},
    "statute": {"title": "nameOfAct", "number": "publicLawNumber", "issued": "dateEnacted",
                "container-title": "code", "volume": "codeNumber"},
    "thesis": {"publisher": "university", "genre": "thesisType"},
    "tvBroadcast": {"container-title": "programTitle", "publisher": "network",
                    "number": "episodeNumber", "medium": "videoRecordingFormat"},
    "videoRecording": {"publisher": "studio", "medium": "videoRecordingFormat"},
    "webpage": {"container-title": "websiteTitle", "genre": "websiteType"},
}  # fmt: skip
_CREATORS: Final = {
    "author": "author", "editor": "editor", "translator": "translator",
    "collection-editor": "seriesEditor", "container-author": "bookAuthor",
    "contributor": "contributor",
}  # fmt: skip
#: Types whose first creator has another name than author.
_AUTHORS: Final = {
    "artwork": "artist", "bill": "sponsor", "computerProgram": "programmer",
    "interview": "interviewee", "map": "cartographer", "patent": "inventor",
    "presentation": "presenter",
}  # fmt: skip
_OTHERS: Final = {
    "audioRecording": "performer composer", "case": "author contributor",
    "film": "director script-writer producer", "interview": "interviewer translator",
    "letter": "recipient", "tvBroadcast": "director script-writer producer performer guest",
    "videoRecording": "director script-writer producer performer",
}  # fmt: skip
_BY_ROLE: Final = {role: name for name, role in reversed(list(ROLES.items()))}
_BOOKISH: Final = frozenset(
    "book bookSection conferencePaper dictionaryEntry encyclopediaArticle journalArticle report "
    "document magazineArticle newspaperArticle thesis webpage blogPost manuscript standard "
    "preprint dataset".split()
)


class Item(NamedTuple):
    """An item: `fields` by Zotero’s names, `creators` each with its kind, `note` is plain text."""

    type: str
    fields: dict[str, str]
    creators: tuple[tuple[str, Creator], ...]
    tags: tuple[str, ...]
    note: str


def item(source: Source) -> Item:
    """Return a source as Zotero has it.

    What its type has no field for goes to Extra in the form that citation processors and our own
    reader take out again; line breaks there become spaces.
    """
    code = str(source.fields.get(f"{PREFIX}itemType") or _CODES.get(source.type, "document"))
    known = code if code in TYPES else "document"
    extras = [] if TYPES.get(known) == source.type else [extra("type", source.type)]
    names = field_names(known)
    fields = {names["title"]: source.title} if source.title else {}
    told = source.fields.get("issued", "")
    given = {
        names["issued"]: str(source.issued or told),
        "accessDate": str(source.accessed or source.fields.get("accessed", "")),
        "language": source.language or "", "citationKey": source.citekey,
    }  # fmt: skip
    fields |= {name: value for name, value in given.items() if value}
    notes: list[str] = []
    for variable, value in source.fields.items():
        if variable in ("keyword", "issued", "accessed", f"{PREFIX}itemType") or not value:
            continue
        if variable == "note":
            notes.append(value)
        elif variable in names and names[variable] not in fields:
            fields[names[variable]] = value
        else:
            extras.append(extra(variable, _LINES.sub(" ", value)))
    creators = []
    kinds = _kinds(known)
    for one in source.creators:
        if one.role in kinds:
            creators.append((kinds[one.role], one))
    extras += creator_extras(one for one in source.creators if one.role not in kinds)
    if notes or extras:
        fields["extra"] = "\n".join([*notes, *extras])
    tags = [tag.strip() for tag in source.fields.get("keyword", "").split(", ")]
    return Item(known, fields, tuple(creators), tuple(filter(None, tags)), source.note)


def field_names(code: str) -> dict[str, str]:
    """Return the fields of an item type by CSL’s variables."""
    have = _HAVE.get(code, "").split()
    usual = {variable: _SOME[variable] for variable in have}
    return {"title": "title", "issued": "date", **_EVERYWHERE, **usual, **_OWN.get(code, {})}


def _kinds(code: str) -> dict[str, str]:
    """Return Zotero’s kinds of creators that a type has, by CSL’s roles."""
    usual = _CREATORS if code in _BOOKISH else {"author": "author", "contributor": "contributor"}
    others = {role: _BY_ROLE[role] for role in _OTHERS.get(code, "").split()}
    return {**usual, **others} | ({"author": _AUTHORS[code]} if code in _AUTHORS else {})
