"""Read New Economics Papers, the lists of working papers that RePEc sends by mail."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.texts import read_text

_PAPER: Final = re.compile(r"\s*\d+\.\s+(\S.*)")
_FIELD: Final = re.compile(r"\s*(Date|By|URL|Keywords|JEL):\s*(.*)")
_DASHES: Final = re.compile(r"\s*-{20,}\s*")
_AUTHOR: Final = re.compile(r"(.*?)\s*(?:\((.*)\))?")
_SEPARATOR: Final = re.compile(r"\s*[;,]\s*")


def read(content: bytes) -> Parsed:
    """Return the papers of a list in their order; the table of contents before them is passed."""
    text, problems = read_text(content, "New Economics Papers")
    drafts: list[Draft] = []
    for block in _blocks(text):
        paper = _Paper(block).draft()
        if paper is not None:
            drafts.append(paper)
    return collected(drafts, problems)


def _blocks(text: str) -> list[list[tuple[int, str]]]:
    """Return the lines of each paper with their numbers."""
    blocks: list[list[tuple[int, str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if _PAPER.fullmatch(line):
            blocks.append([(number, line)])
        elif _DASHES.fullmatch(line):
            blocks.append([])
        elif blocks and blocks[-1]:
            blocks[-1].append((number, line))
    return [block for block in blocks if block]


class _Paper:
    def __init__(self, block: list[tuple[int, str]]) -> None:
        self._draft = Draft("report", block[0][0])
        self._values: dict[str, list[str]] = {"Title": [], "By": [], "Abstract": []}
        self._part = "Title"
        for _, line in block:
            self._take(line)

    def draft(self) -> Draft | None:
        """Return the paper, or None for a line of the table of contents: it has no address."""
        draft, values = self._draft, self._values
        if "URL" not in values:
            return None
        draft.title = " ".join(values["Title"])
        for line in values["By"]:
            found = _AUTHOR.fullmatch(line)
            if found is not None:
                draft.add_names("author", [direct_or_inverted(found[1])])
                draft.put("publisher", found[2] or "")
        draft.date("issued", " ".join(values.get("Date", ())))
        draft.put("URL", "".join(values["URL"]))
        draft.put("abstract", " ".join(values["Abstract"]))
        words = _SEPARATOR.split(" ".join(values.get("Keywords", ())))
        draft.put("keyword", ", ".join(word for word in words if word))
        draft.put("nep:JEL", " ".join(values.get("JEL", ())))
        return draft

    def _take(self, line: str) -> None:
        """Put a line to the field that it belongs to."""
        bare = " ".join(line.split())
        if (first := _PAPER.fullmatch(line)) and not self._values["Title"]:
            self._values["Title"].append(first[1].strip())
        elif found := _FIELD.fullmatch(line):
            self._part = found[1]
            self._values.setdefault(self._part, []).extend([found[2].strip()] * bool(found[2]))
        elif not bare:
            # Authors stand below the title, the abstract below them or below the address.
            following = {"Title": "Names", "Names": "Names", "By": "Abstract", "URL": "Abstract"}
            named = self._part == "Names" and self._values["By"]
            self._part = "Abstract" if named else following.get(self._part, self._part)
        elif self._part == "Names" and line[:1].isspace():
            self._values["By"].append(bare)
        else:
            self._part = "Abstract" if self._part in ("Names", "URL") else self._part
            self._values.setdefault(self._part, []).append(bare)
