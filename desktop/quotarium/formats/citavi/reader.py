"""Read a Citavi project: its backup (.ctv5bak, .ctv6bak) or the XML in it."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.citavi.types import ASIDE, FIELDS, PERIODICAL, TYPES
from quotarium.formats.exchange import dates
from quotarium.formats.exchange.archives import CITAVI_MARK, inside, is_archive
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.parsed import Parsed, Problem, ReadQuote
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    line_of,
    lines_of,
    local,
    parse,
    text_of,
)  # fmt: skip
from quotarium.marking import tr
from quotarium.model.quote import QuoteKind
from quotarium.model.source import Creator

_PREFIX: Final = "citavi:"
_ROLES: Final = {
    "ReferenceAuthors": "author", "ReferenceEditors": "editor",
    "ReferenceCollaborators": "contributor", "ReferenceOrganizations": "author",
    "ReferenceOthersInvolved": "contributor",
}  # fmt: skip
_START: Final = re.compile(r"<os>(.*?)</os>|<n>(\d+)</n>")
_PAGE_MARKS: Final = re.compile(r"<[^>]*>")


def read(content: bytes) -> Parsed:
    """Return the references of a Citavi project, and its quotations with their places in it.

    Direct and indirect quotations become quotes. Summaries, comments and thoughts are no words of
    anybody: they are indirect, and their heading says what they are.
    """
    problems: list[Problem] = []
    if is_archive(content):
        content = inside(content, CITAVI_MARK, "Citavi backup") or b""
    root, broken = parse(content, "Citavi project")
    problems += broken
    if root is None:
        return Parsed(problems=tuple(problems))
    return _Project(root, problems).parsed()


class _Project:
    def __init__(self, root: Element, problems: list[Problem]) -> None:
        self._root = root
        self._problems = problems
        self._persons = {one.get("id"): one for one in self._group("Persons")}
        self._names = {
            group: {one.get("id"): text_of(one, "Name") for one in self._group(group)}
            for group in ("Keywords", "Publishers", "SeriesTitles", "Categories", "Libraries")
        }
        self._periodicals = {one.get("id"): one for one in self._group("Periodicals")}
        self._links = {
            name: self._linked(name)
            for name in (*_ROLES, "ReferenceKeywords", "ReferencePublishers",
                         "ReferenceCategories", "KnowledgeItemKeywords",
                         "KnowledgeItemCategories")
        }  # fmt: skip

    def parsed(self) -> Parsed:
        references = list(self._group("References"))
        drafts = [self._draft(one) for one in watched(references)]
        by_id = {one.get("id"): draft for one, draft in zip(references, drafts, strict=True)}
        for one, draft in zip(references, drafts, strict=True):
            parent = by_id.get(text_of(one, "ParentReferenceID"))
            if parent is not None and parent is not draft:
                _inherit(draft, parent)
        places = {one.get("id"): place for place, one in enumerate(references)}
        quotes: list[ReadQuote] = []
        for item in self._group("KnowledgeItems"):
            self._quote(item, places, drafts, quotes)
        if not drafts:
            self._problems.append(Problem(0, tr("There is no reference in it.")))
        return Parsed(
            tuple(one.build() for one in drafts), tuple(self._problems), tuple(quotes),
            tuple(one.line for one in drafts),
        )  # fmt: skip

    def _group(self, name: str) -> list[Element]:
        found = child(self._root, name)
        return [] if found is None else list(children(found))

    def _linked(self, name: str) -> dict[str, list[str]]:
        """Return what each thing is linked with: “<OnetoN>one;many;many</OnetoN>”."""
        linked: dict[str, list[str]] = {}
        for one in self._group(name):
            first, *others = text_of(one).split(";")
            linked.setdefault(first, []).extend(others)
        return linked

    def _draft(self, reference: Element) -> Draft:
        kind = text_of(reference, "ReferenceType")
        draft = Draft(TYPES.get(kind, "document"), line_of(reference))
        key = reference.get("id") or ""
        if kind not in TYPES:
            self._problems.append(
                Problem(draft.line, tr("The type “{kind}” is not known.").format(kind=kind))
            )
            draft.put(f"{_PREFIX}ReferenceType", kind)
        draft.citekey = text_of(reference, "CitationKey")
        draft.title = _title(reference)
        for group, role in _ROLES.items():
            persons = [self._persons.get(one) for one in self._links[group].get(key, ())]
            made = [_person(one, role) for one in persons if one is not None]
            draft.add_names(role, [creator for creator in made if creator is not None])
        _dates(draft, reference)
        draft.put("page", page_range(child(reference, "PageRange")))
        draft.language = text_of(reference, "LanguageCode") or text_of(reference, "Language")
        for name, variable in (("Keywords", "keyword"), ("Publishers", "publisher"),
                               ("Categories", f"{_PREFIX}Categories")):  # fmt: skip
            for linked in self._links[f"Reference{name}"].get(key, ()):
                draft.put(variable, self._names[name].get(linked, ""))
        periodical = self._periodicals.get(text_of(reference, "PeriodicalID"))
        if periodical is not None:
            draft.put("container-title", text_of(periodical, "Name"))
            draft.put("container-title-short", text_of(periodical, "StandardAbbreviation"))
            draft.put("ISSN", text_of(periodical, "ISSN"))
        series = self._names["SeriesTitles"].get(text_of(reference, "SeriesTitleID"), "")
        draft.put("collection-title", series)
        draft.note = "\n\n".join(
            text for name in ("Notes", "Evaluation") if (text := lines_of(reference, name))
        )
        for element in children(reference):
            self._field(draft, element, bool(series))
        return draft

    def _field(self, draft: Draft, element: Element, in_series: bool) -> None:
        name = local(element)
        value = lines_of(element) if name == "Abstract" else text_of(element)
        if name in ("PageCount", "Price"):
            value = page_range(element)
        variable = FIELDS.get(name)
        if variable == "issue" and draft.type not in PERIODICAL:
            variable = "collection-number" if in_series else "number"
        if name in ASIDE:
            # Citavi makes short titles of its own (“Harris 1997 – Evaluating”): they say nothing.
            if name == "ShortTitle" and value in draft.title and value != draft.title:
                draft.put("title-short", value)
        elif variable is not None:
            draft.put(variable, value)
        elif value:
            draft.put(_PREFIX + name, value)

    def _quote(
        self,
        item: Element,
        places: dict[str | None, int],
        drafts: list[Draft],
        quotes: list[ReadQuote],
    ) -> None:
        words = lines_of(item, "Text")
        heading = text_of(item, "CoreStatement")
        reference = text_of(item, "ReferenceID")
        kind = text_of(item, "QuotationType")
        place = places.get(reference)
        key = item.get("id") or ""
        named = [
            self._names[group].get(one, "")
            for group in ("Keywords", "Categories")
            for one in self._links[f"KnowledgeItem{group}"].get(key, ())
        ]
        if not words:
            self._remark(item, heading, place, drafts)
            return
        what = {"3": "Summary", "4": "Comment", "5": "Highlight", "6": "Highlight"}.get(kind, "")
        if not what and kind == "0":
            what = "Thought"
        quotes.append(ReadQuote(
            _unquoted(words) if kind == "1" else words,
            place,
            QuoteKind.DIRECT if kind in ("1", "5", "6") else QuoteKind.INDIRECT,
            page_range(child(item, "PageRange")),
            heading,
            what,
            tuple(name for name in named if name),
        ))  # fmt: skip

    def _remark(self, item: Element, heading: str, place: int | None, drafts: list[Draft]) -> None:
        """Keep a heading without words (an image, a mark in a PDF) in its source’s note."""
        if not heading:
            return
        pages = page_range(child(item, "PageRange"))
        text = f"{heading} (p. {pages})" if pages else heading
        if place is not None:
            draft = drafts[place]
            draft.note = f"{draft.note}\n{text}" if draft.note else text
        elif text_of(item, "KnowledgeItemType") != "2":
            left = tr("“{heading}” has no words and was left out.").format(heading=heading[:60])
            self._problems.append(Problem(line_of(item), left))


def _unquoted(words: str) -> str:
    """Return the words without the marks around all of them."""
    pairs = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«"}
    if len(words) > 2 and pairs.get(words[0]) == words[-1]:
        inner = words[1:-1]
        if words[0] not in inner and words[-1] not in inner:
            return inner.strip()
    return words


def _title(reference: Element) -> str:
    title, below = text_of(reference, "Title"), text_of(reference, "Subtitle")
    if below:
        joint = " " if title[-1:] in tuple(":?!.") else ": "
        title = f"{title}{joint}{below}" if title else below
    added = text_of(reference, "TitleSupplement")
    return f"{title}. {added}" if added else title


def _person(person: Element, role: str) -> Creator | None:
    given = " ".join(
        text for name in ("FirstName", "MiddleName") if (text := text_of(person, name))
    )
    family = text_of(person, "LastName")
    if not (family and given):
        name = family or given
        return Creator(role=role, literal=name) if name else None
    prefix = text_of(person, "Prefix")
    return Creator(
        role=role, family=family, given=given, non_dropping_particle=prefix or None,
        suffix=text_of(person, "Suffix") or None,
    )  # fmt: skip


def _dates(draft: Draft, reference: Element) -> None:
    year, date = text_of(reference, "Year"), text_of(reference, "Date")
    precise = dates.of_text(date) if date else None
    known = dates.of_text(year) if year else None
    if precise is not None and (known is None or known.year in (precise.year, None)):
        draft.issued = precise
    else:
        draft.issued = known
        draft.put(f"{_PREFIX}Date", date)
    if draft.issued is None and year:
        draft.put("issued", year)
    draft.date("accessed", text_of(reference, "AccessDate"))


def page_range(element: Element | None) -> str:
    """Return the pages of Citavi’s range, which is mark-up written as text."""
    if element is None:
        return ""
    raw = "".join(element.itertext())
    start = re.search(r"<sp>.*?<os>(.*?)</os>.*?</sp>", raw, re.DOTALL)
    end = re.search(r"<ep>.*?<os>(.*?)</os>.*?</ep>", raw, re.DOTALL)
    if start is not None:
        pages = [start[1]] + ([end[1]] if end and end[1] != start[1] else [])
        return "-".join(page.strip() for page in pages if page.strip())
    whole = re.search(r"<os>(.*?)</os>", raw)
    text = whole[1] if whole else " ".join("".join(raw).split())
    return re.sub(r"\s*[-–—]+\s*", "-", _PAGE_MARKS.sub("", text)).strip()


def _inherit(draft: Draft, parent: Draft) -> None:
    """Give a contribution what its collection has."""
    draft.first("container-title", parent.title)
    draft.issued = draft.issued or parent.issued
    for name in ("publisher", "publisher-place", "ISBN", "collection-title", "collection-number",
                 "edition", "volume"):  # fmt: skip
        draft.first(name, parent.fields.get(name, ""))
    for one in parent.creators:
        role = "container-author" if one.role == "author" else one.role
        draft.add_names(role, [one])
