"""Read PubMed’s XML (NLM’s PubmedArticleSet, with books)."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange import dates
from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.leftovers import keep_rest, leaves
from quotarium.formats.exchange.pages import full_range
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    line_of,
    local,
    marked_text_of,
    parse,
    text_of,
)  # fmt: skip
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator

_PREFIX: Final = "pubmed:"
#: Parts of dates, names and ranges that are read as a whole, and what is said of other works.
_ASIDE: Final = frozenset(
    "Year Month Day Hour Minute Season MedlineDate Initials MedlinePgn StartPage EndPage "
    "PublicationType ReferenceList History PMID".split()
)
_MONTHS: Final = re.compile(r"([A-Z][a-z]{2})-([A-Z][a-z]{2})")


def read(content: bytes) -> Parsed:
    """Return the articles and books of a PubMed XML file in their order."""
    root, problems = parse(content, "PubMed XML file")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = []
    for one in watched(list(descendants(root, "PubmedArticle", "PubmedBookArticle"))):
        draft = _book(one) if local(one) == "PubmedBookArticle" else _article(one)
        keep_rest(draft, leaves(one, _ASIDE), "pubmed")
        drafts.append(draft)
    return collected(drafts, problems)


def _article(record: Element) -> Draft:
    draft = Draft("article-journal", line_of(record))
    citation = child(record, "MedlineCitation")
    article = child(citation, "Article")
    journal = child(article, "Journal")
    issue = child(journal, "JournalIssue")
    draft.title = marked_text_of(article, "ArticleTitle")
    draft.put("container-title", text_of(journal, "Title"))
    short = text_of(journal, "ISOAbbreviation")
    draft.put("container-title-short", short)
    medline = text_of(citation, "MedlineJournalInfo", "MedlineTA")
    if not short:
        draft.put("container-title-short", medline)
    draft.put("ISSN", text_of(journal, "ISSN"))
    draft.put("ISSN", text_of(citation, "MedlineJournalInfo", "ISSNLinking"))
    draft.put("volume", text_of(issue, "Volume"))
    draft.put("issue", text_of(issue, "Issue"))
    draft.put("publisher-place", text_of(citation, "MedlineJournalInfo", "Country"))
    draft.put(f"{_PREFIX}NlmUniqueID", text_of(citation, "MedlineJournalInfo", "NlmUniqueID"))
    draft.issued = _date(child(issue, "PubDate")) or _date(child(article, "ArticleDate"))
    _pages(draft, article)
    draft.put("PMID", _newest(citation))
    if citation is not None:
        for name in ("Owner", "Status"):
            draft.put(_PREFIX + name, citation.get(name) or "")
        for name in ("DateCreated", "DateCompleted", "DateRevised"):
            found = _date(child(citation, name))
            draft.put(_PREFIX + name, str(found) if found else "")
        draft.put("note", text_of(citation, "GeneralNote"))
        for name in ("CitationSubset", "GeneSymbol", "Chemical", "SpaceFlightMission",
                     "NumberOfReferences", "Investigator", "OtherID",
                     "PersonalNameSubject"):  # fmt: skip
            for one in descendants(citation, name):
                draft.put(_PREFIX + name, text_of(one, "NameOfSubstance") or text_of(one))
    if article is not None:
        draft.put(f"{_PREFIX}PubModel", article.get("PubModel") or "")
        _shared(draft, article)
    _keywords(draft, record)
    _identifiers(draft, record)
    draft.put("status", text_of(record, "PubmedData", "PublicationStatus"))
    return draft


def _book(record: Element) -> Draft:
    document = child(record, "BookDocument")
    book = child(document, "Book")
    draft = Draft("book", line_of(record))
    title, whole = (
        marked_text_of(document, "ArticleTitle"),
        marked_text_of(book, "BookTitle"),
    )
    draft.title = whole
    if title and title != whole:
        draft.type, draft.title = "chapter", title
        draft.put("container-title", whole)
    draft.put("publisher", text_of(book, "Publisher", "PublisherName"))
    draft.put("publisher-place", text_of(book, "Publisher", "PublisherLocation"))
    draft.put("collection-title", text_of(book, "CollectionTitle"))
    draft.put("edition", text_of(book, "Edition"))
    draft.put("volume", text_of(book, "Volume"))
    draft.issued = _date(child(book, "PubDate")) or _date(child(document, "ContributionDate"))
    draft.put("PMID", text_of(document, "PMID"))
    for name in ("ContributionDate", "DateRevised", "BeginningDate", "EndingDate"):
        for one in descendants(record, name):
            draft.put(_PREFIX + name, str(_date(one) or ""))
    _pages(draft, document)
    for element in (book, document):
        if element is not None:
            _shared(draft, element)
            for one in children(element, "Isbn"):
                draft.put("ISBN", text_of(one))
    for one in descendants(record, "SectionTitle"):
        draft.put(f"{_PREFIX}section", text_of(one))
    _keywords(draft, record)
    _identifiers(draft, record)
    draft.put("status", text_of(record, "PubmedBookData", "PublicationStatus"))
    return draft


def _newest(citation: Element | None) -> str:
    """Return the PMID of the newest version of an article."""
    found = [] if citation is None else list(children(citation, "PMID"))
    return text_of(max(found, key=lambda one: one.get("Version") or "")) if found else ""


def _pages(draft: Draft, element: Element | None) -> None:
    pagination = child(element, "Pagination")
    start, end = text_of(pagination, "StartPage"), text_of(pagination, "EndPage")
    pages = text_of(pagination, "MedlinePgn") or (f"{start}-{end}" if end else start)
    draft.put("page", full_range(pages))


def _shared(draft: Draft, element: Element) -> None:
    for authors in children(element, "AuthorList"):
        role = "editor" if (authors.get("Type") or "").startswith("editor") else "author"
        names = [_person(one, role) for one in children(authors, "Author")]
        draft.add_names(role, [name for name in names if name is not None])
    for abstract in children(element, "Abstract"):
        parts = []
        for one in children(abstract, "AbstractText"):
            label, text = one.get("Label") or "", marked_text_of(one)
            if text:
                labelled = label and label != "UNLABELLED"
                parts.append(f"{label}: {text}" if labelled else text)
        draft.put("abstract", "\n\n".join(parts))
        draft.put(f"{_PREFIX}CopyrightInformation", text_of(abstract, "CopyrightInformation"))
    for one in children(element, "ELocationID"):
        if one.get("EIdType") == "doi":
            draft.first("DOI", text_of(one))
        else:
            draft.put(f"{_PREFIX}{one.get('EIdType') or 'ELocationID'}", text_of(one))
    draft.language = draft.language or text_of(element, "Language") or None
    for one in descendants(element, "PublicationType"):
        if text_of(one) not in ("Journal Article",):
            draft.put("genre", text_of(one))


def _person(author: Element, role: str) -> Creator | None:
    whole = text_of(author, "CollectiveName")
    family = text_of(author, "LastName")
    given = (
        text_of(author, "ForeName") or text_of(author, "FirstName") or (text_of(author, "Initials"))
    )
    if whole or not (family and given):
        name = whole or family or given
        return Creator(role=role, literal=name) if name else None
    suffix = text_of(author, "Suffix") or None
    return Creator(role=role, family=family, given=given, suffix=suffix)


def _date(element: Element | None) -> Edtf | None:
    if element is None:
        return None
    year = text_of(element, "Year")
    if year:
        month = text_of(element, "Month") or text_of(element, "Season")
        return dates.of_numbers(year, month, text_of(element, "Day"))
    text = text_of(element, "MedlineDate")
    months = _MONTHS.search(text)
    year = text[:4]
    if months and year.isdecimal():
        first, last = (dates.month_number(one) for one in months.groups())
        if first and last and first < last:
            return dates.of_text(f"{year}-{first:02}/{year}-{last:02}")
    return dates.of_text(text)


def _keywords(draft: Draft, record: Element) -> None:
    words: list[str] = []
    for heading in descendants(record, "MeshHeading"):
        topic = text_of(heading, "DescriptorName")
        qualifiers = [text_of(one) for one in children(heading, "QualifierName")]
        words += [f"{topic}/{one}" for one in qualifiers] or [topic]
    words += [text_of(one) for one in descendants(record, "Keyword")]
    draft.put("keyword", ", ".join(dict.fromkeys(word for word in words if word)))


def _identifiers(draft: Draft, record: Element) -> None:
    lists = [
        one
        for one in descendants(record, "ArticleIdList")
        if not any(local(outer).startswith("Reference") for outer in one.iterancestors())
    ]
    for one in [number for each in lists for number in children(each, "ArticleId")]:
        kind, value = one.get("IdType") or "", text_of(one)
        if kind == "doi":
            draft.first("DOI", value)
        elif kind == "pmc":
            draft.first("PMCID", value)
        elif kind == "url":
            draft.first("URL", value)
        elif kind != "pubmed":
            draft.put(f"{_PREFIX}{kind}", value)
