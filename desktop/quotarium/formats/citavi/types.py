"""Citavi’s types of references and of quotations."""

from __future__ import annotations

from typing import Final

TYPES: Final = {
    "ArchiveMaterial": "manuscript", "AudioBook": "song", "AudioOrVideoDocument": "motion_picture",
    "Book": "book", "BookEdited": "book", "Broadcast": "broadcast", "CollectedWorks": "book",
    "ComputerProgram": "software", "ConferenceProceedings": "book", "Contribution": "chapter",
    "ContributionInLegalCommentary": "chapter", "CourtDecision": "legal_case", "File": "document",
    "InternetDocument": "webpage", "InterviewMaterial": "interview",
    "JournalArticle": "article-journal", "Lecture": "speech", "LegalCommentary": "book",
    "Manuscript": "manuscript", "Map": "map", "Movie": "motion_picture", "MusicAlbum": "song",
    "MusicTrack": "song", "NewsAgencyReport": "article-newspaper",
    "NewspaperArticle": "article-newspaper", "Patent": "patent",
    "PersonalCommunication": "personal_communication", "PressRelease": "article-newspaper",
    "RadioPlay": "broadcast", "SpecialIssue": "periodical", "Standard": "standard",
    "StatuteOrRegulation": "legislation", "Thesis": "thesis", "Unknown": "document",
    "UnpublishedWork": "manuscript", "Journal Article": "article-journal",
}  # fmt: skip
FIELDS: Final = {
    "Abstract": "abstract", "Edition": "edition", "ISBN": "ISBN", "Number": "issue",
    "NumberOfVolumes": "number-of-volumes", "OnlineAddress": "URL", "PageCount": "number-of-pages",
    "PlaceOfPublication": "publisher-place", "PubMedID": "PMID", "PMCID": "PMCID",
    "ShortTitle": "title-short", "SourceOfBibliographicInformation": "source",
    "StorageMedium": "medium", "Volume": "volume", "DOI": "DOI", "Doi": "DOI",
    "OriginalPublication": "original-title", "TableOfContents": "citavi:TableOfContents",
}  # fmt: skip
PERIODICAL: Final = frozenset("article-journal article-newspaper periodical".split())
#: Elements that hold no facts of the source.
ASIDE: Final = frozenset(
    """
    CreatedBy CreatedOn ModifiedBy ModifiedOn AbstractIsComplex AbstractSourceTextFormat
    AbstractFormatted AbstractComplexity CitationKeyUpdateType CoverPath DateForSorting
    EvaluationIsComplex EvaluationComplexity EvaluationSourceTextFormat EvaluationFormatted
    HasLabel1 HasLabel2 PageRangeNumber PageRangeNumeralSystem PageRange Rating ReferenceType
    ShortTitleUpdateType StaticIDs TableOfContentsComplexity TableOfContentsIsComplex
    TableOfContentsSourceTextFormat TableOfContentsFormatted Title Subtitle TitleSupplement Year
    Date AccessDate Language LanguageCode PeriodicalID SeriesTitleID ParentReferenceID
    CitationKey Notes Evaluation ShortTitle Protected
    """.split()
)
