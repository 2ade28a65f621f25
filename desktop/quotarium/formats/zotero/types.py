"""Zotero’s item types, creators and fields as CSL has them (zotero.org/utils/mappings.json)."""

from __future__ import annotations

from typing import Final

TYPES: Final = {
    "artwork": "graphic", "audioRecording": "song", "bill": "bill", "blogPost": "post-weblog",
    "book": "book", "bookSection": "chapter", "case": "legal_case",
    "computerProgram": "software", "conferencePaper": "paper-conference", "dataset": "dataset",
    "dictionaryEntry": "entry-dictionary", "document": "document",
    "email": "personal_communication", "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture", "forumPost": "post", "hearing": "hearing",
    "instantMessage": "personal_communication", "interview": "interview",
    "journalArticle": "article-journal", "letter": "personal_communication",
    "magazineArticle": "article-magazine", "manuscript": "manuscript", "map": "map",
    "newspaperArticle": "article-newspaper", "patent": "patent", "podcast": "broadcast",
    "preprint": "article", "presentation": "speech", "radioBroadcast": "broadcast",
    "report": "report", "standard": "standard", "statute": "legislation", "thesis": "thesis",
    "tvBroadcast": "broadcast", "videoRecording": "motion_picture", "webpage": "webpage",
}  # fmt: skip
#: Items that are no sources.
ASIDE: Final = frozenset({"attachment", "note", "annotation"})
ROLES: Final = {
    "artist": "author", "attorneyAgent": "contributor", "author": "author",
    "bookAuthor": "container-author", "cartographer": "author", "castMember": "performer",
    "commenter": "contributor", "composer": "composer", "contributor": "contributor",
    "cosponsor": "contributor", "counsel": "contributor", "director": "director",
    "editor": "editor", "guest": "guest", "interviewee": "author", "interviewer": "interviewer",
    "inventor": "author", "performer": "performer", "podcaster": "host", "presenter": "author",
    "producer": "producer", "programmer": "author", "recipient": "recipient",
    "reviewedAuthor": "reviewed-author", "scriptwriter": "script-writer",
    "seriesEditor": "collection-editor", "sponsor": "author", "translator": "translator",
    "wordsBy": "contributor",
}  # fmt: skip
FIELDS: Final = {
    "abstractNote": "abstract", "archive": "archive", "archiveLocation": "archive_location",
    "applicationNumber": "call-number", "artworkMedium": "medium", "artworkSize": "dimensions",
    "audioRecordingFormat": "medium", "billNumber": "number", "blogTitle": "container-title",
    "bookTitle": "container-title", "callNumber": "call-number", "caseName": "title",
    "code": "container-title", "codeNumber": "volume", "committee": "section",
    "company": "publisher", "conferenceName": "event-title", "country": "jurisdiction",
    "court": "authority", "DOI": "DOI", "dateDecided": "issued", "dateEnacted": "issued",
    "dictionaryTitle": "container-title", "distributor": "publisher", "docketNumber": "number",
    "documentNumber": "number", "edition": "edition", "encyclopediaTitle": "container-title",
    "episodeNumber": "number", "extra": "note", "filingDate": "submitted",
    "forumTitle": "container-title", "genre": "genre", "history": "references",
    "institution": "publisher", "interviewMedium": "medium", "ISBN": "ISBN", "ISSN": "ISSN",
    "issue": "issue", "issueDate": "issued", "issuingAuthority": "authority", "label": "publisher",
    "language": "language", "legalStatus": "status", "legislativeBody": "authority",
    "letterType": "genre", "libraryCatalog": "source", "manuscriptType": "genre",
    "mapType": "genre", "meetingName": "event-title", "nameOfAct": "title",
    "network": "publisher", "number": "number", "numberOfVolumes": "number-of-volumes",
    "numPages": "number-of-pages", "organization": "authority", "pages": "page",
    "patentNumber": "number", "place": "publisher-place", "postType": "genre",
    "presentationType": "genre", "proceedingsTitle": "container-title",
    "programmingLanguage": "genre", "programTitle": "container-title",
    "publicationTitle": "container-title", "publicLawNumber": "number", "publisher": "publisher",
    "references": "references", "reporter": "container-title", "reporterVolume": "volume",
    "reportNumber": "number", "reportType": "genre", "repository": "publisher",
    "runningTime": "dimensions", "scale": "scale", "section": "section",
    "series": "collection-title", "seriesNumber": "collection-number",
    "seriesTitle": "collection-title", "session": "chapter-number", "shortTitle": "title-short",
    "studio": "publisher", "subject": "title", "system": "medium", "thesisType": "genre",
    "title": "title", "university": "publisher", "url": "URL", "versionNumber": "version",
    "videoRecordingFormat": "medium", "volume": "volume", "websiteTitle": "container-title",
    "websiteType": "genre", "journalAbbreviation": "container-title-short",
    "archiveID": "archive_location", "citationKey": "citation-key", "status": "status",
    "identifier": "number", "versionDate": "available-date",
}  # fmt: skip
