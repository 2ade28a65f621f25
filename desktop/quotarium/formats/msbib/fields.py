"""Types, elements and roles of Word’s sources (ISO/IEC 29500-1, shared-bibliography.xsd)."""

from __future__ import annotations

from typing import Final

NAMESPACE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"
TYPES: Final = {
    "ArticleInAPeriodical": "article-magazine", "Book": "book", "BookSection": "chapter",
    "JournalArticle": "article-journal", "ConferenceProceedings": "paper-conference",
    "Report": "report", "SoundRecording": "song", "Performance": "performance",
    "Art": "graphic", "DocumentFromInternetSite": "webpage", "InternetSite": "webpage",
    "Film": "motion_picture", "Interview": "interview", "Patent": "patent",
    "ElectronicSource": "document", "Case": "legal_case", "Misc": "document",
}  # fmt: skip
#: Word has few types: the others become the nearest.
CODES: Final = {
    "article": "JournalArticle", "article-journal": "JournalArticle",
    "article-magazine": "ArticleInAPeriodical", "article-newspaper": "ArticleInAPeriodical",
    "review": "JournalArticle", "review-book": "JournalArticle", "book": "Book",
    "classic": "Book", "chapter": "BookSection", "entry": "BookSection",
    "entry-dictionary": "BookSection", "entry-encyclopedia": "BookSection",
    "paper-conference": "ConferenceProceedings", "report": "Report", "thesis": "Report",
    "song": "SoundRecording", "performance": "Performance", "graphic": "Art",
    "webpage": "DocumentFromInternetSite", "post": "DocumentFromInternetSite",
    "post-weblog": "DocumentFromInternetSite", "motion_picture": "Film", "broadcast": "Film",
    "interview": "Interview", "patent": "Patent", "legal_case": "Case",
    "dataset": "ElectronicSource", "software": "ElectronicSource", "collection": "Book",
    "periodical": "JournalArticle", "bill": "Case", "legislation": "Case", "speech": "Performance",
}  # fmt: skip
#: Where the title of the whole goes.
CONTAINERS: Final = {
    "JournalArticle": "JournalName", "ArticleInAPeriodical": "PeriodicalTitle",
    "BookSection": "BookTitle", "ConferenceProceedings": "ConferenceName",
    "DocumentFromInternetSite": "InternetSiteTitle", "InternetSite": "InternetSiteTitle",
    "SoundRecording": "AlbumTitle", "Interview": "BroadcastTitle", "Art": "PublicationTitle",
    "ElectronicSource": "PublicationTitle", "Misc": "PublicationTitle",
}  # fmt: skip
CONTAINER_NAMES: Final = frozenset(
    "JournalName PeriodicalTitle BookTitle ConferenceName InternetSiteTitle AlbumTitle "
    "BroadcastTitle PublicationTitle".split()
)
ROLES: Final = {
    "Author": "author", "Artist": "author", "Composer": "composer", "Conductor": "contributor",
    "Compiler": "compiler", "Counsel": "contributor", "Director": "director",
    "Editor": "editor", "Interviewee": "author", "Interviewer": "interviewer",
    "Inventor": "author", "Performer": "performer", "ProducerName": "producer",
    "Translator": "translator", "Writer": "script-writer", "BookAuthor": "container-author",
}  # fmt: skip
ROLE_NAMES: Final = {role: name for name, role in reversed(list(ROLES.items()))} | {
    "author": "Author"
}
FIELDS: Final = {
    "Volume": "volume", "Issue": "issue", "Edition": "edition", "Publisher": "publisher",
    "Institution": "publisher", "Department": "publisher", "Pages": "page",
    "ChapterNumber": "chapter-number",
    "NumberVolumes": "number-of-volumes", "ShortTitle": "title-short", "URL": "URL",
    "DOI": "DOI", "Comments": "annote", "Medium": "medium", "Version": "version",
    "ThesisType": "genre", "Type": "genre", "PatentNumber": "number", "CaseNumber": "number",
    "Distributor": "publisher", "ProductionCompany": "publisher", "Station": "publisher",
    "Broadcaster": "publisher", "Court": "authority",
    "BIBTEX_Series": "collection-title", "BIBTEX_Abstract": "abstract",
    "BIBTEX_KeyWords": "keyword", "BIBTEX_Note": "note", "Theater": "event-place",
}  # fmt: skip
FIELD_NAMES: Final = {
    "volume": "Volume", "issue": "Issue", "edition": "Edition", "publisher": "Publisher",
    "page": "Pages", "chapter-number": "ChapterNumber", "number-of-volumes": "NumberVolumes",
    "title-short": "ShortTitle", "URL": "URL", "DOI": "DOI", "annote": "Comments",
    "medium": "Medium", "version": "Version", "genre": "ThesisType", "publisher-place": "City",
    "authority": "Court",
}  # fmt: skip
