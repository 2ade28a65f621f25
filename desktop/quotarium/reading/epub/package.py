"""An EPUB's package document: what the book says of itself, and its chapters in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator
from quotarium.reading.archive import resolved
from quotarium.reading.extracted import Metadata
from quotarium.reading.names import creator_of, inverted
from quotarium.reading.stated import language_of, sensible_title

_ROLES = {"aut": "author", "edt": "editor", "trl": "translator", "ill": "illustrator", "": "author"}
_DATE = re.compile(r"([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T|\s)")
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_FACTS = frozenset({"title", "creator", "contributor", "language", "publisher", "date"})


@dataclass
class Fact:
    """An element of the metadata with its attributes."""

    name: str
    attributes: dict[str, str]
    words: str = ""


@dataclass
class Package:
    """Walks through a package document at `base`."""

    base: str
    facts: list[Fact] = field(default_factory=list)
    refined: dict[str, dict[str, str]] = field(default_factory=dict)
    items: dict[str, tuple[str, str]] = field(default_factory=dict)
    spine: list[str] = field(default_factory=list)
    _here: Fact | None = None

    @property
    def chapters(self) -> list[str]:
        """The members that hold the book's text, in reading order."""
        found = [self.items[key] for key in self.spine if key in self.items]
        return list(dict.fromkeys(path for path, kind in found if kind in _PAGES))

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if tag == "item":
            path = resolved(self.base, attributes.get("href", ""))
            self.items[attributes.get("id", "")] = (path, attributes.get("media-type", ""))
        elif tag == "itemref":
            self.spine.append(attributes.get("idref", ""))
        elif tag in _FACTS or (tag == "meta" and "property" in attributes):
            self._here = Fact(tag, dict(attributes))

    def leave(self, tag: str) -> None:
        """Leave an element."""
        here, self._here = self._here, None
        if here is None or tag != here.name or not here.words.strip():
            return
        here.words = " ".join(here.words.split())
        if tag == "meta":
            about = here.attributes.get("refines", "").lstrip("#")
            self.refined.setdefault(about, {})[here.attributes["property"]] = here.words
        else:
            self.facts.append(here)

    def words(self, text: str) -> None:
        """Take characters."""
        if self._here is not None:
            self._here.words += text

    def metadata(self, name: str, text: str) -> Metadata:
        """Return what the book states; the language is compared with its text."""
        stated: dict[str, Any] = {
            "title": self._title(name),
            "creators": tuple(dict.fromkeys(self._creators())),
            "issued": self._issued(),
            "publisher": self._first("publisher"),
        }
        language, where = language_of(text, self._first("language"), "package")
        found = {key: value for key, value in stated.items() if value}
        read_from = dict.fromkeys(found, "package") | ({"language": where} if language else {})
        return Metadata(type="book", language=language, read_from=read_from, **found)

    def _title(self, name: str) -> str:
        titles = [fact for fact in self.facts if fact.name == "title"]
        kinds = {fact.words: self._refinement(fact, "title-type") for fact in titles}
        main = next((words for words, kind in kinds.items() if kind in {"", "main"}), "")
        subtitle = next((words for words, kind in kinds.items() if kind == "subtitle"), "")
        main = sensible_title(main, name)
        return f"{main}: {subtitle}" if main and subtitle else main

    def _creators(self) -> list[Creator]:
        found = []
        for fact in self.facts:
            if fact.name not in {"creator", "contributor"}:
                continue
            role = self._refinement(fact, "role")
            if role not in _ROLES or (fact.name == "contributor" and not role):
                continue
            sorted_as = self._refinement(fact, "file-as")
            turned = " ".join(part.strip() for part in reversed(sorted_as.split(",")))
            creator = inverted(sorted_as) if turned == fact.words else creator_of(fact.words)
            found.append(creator.model_copy(update={"role": _ROLES[role]}))
        return found

    def _issued(self) -> Edtf | None:
        """Return the date of publication; other dates of an EPUB say what they are."""
        for fact in self.facts:
            event = fact.attributes.get("event", "publication")
            stated = _DATE.match(fact.words)
            if fact.name == "date" and event == "publication" and stated:
                try:
                    return Edtf.parse("-".join(part for part in stated.groups() if part))
                except InvalidDate:
                    continue
        return None

    def _first(self, name: str) -> str:
        return next((fact.words for fact in self.facts if fact.name == name), "")

    def _refinement(self, fact: Fact, name: str) -> str:
        said = self.refined.get(fact.attributes.get("id", "-"), {})
        return fact.attributes.get(name) or said.get(name, "")
