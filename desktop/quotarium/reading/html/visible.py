"""A page's own visible text in blocks, as a reader of the page sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.model.text import BlockKind
from quotarium.reading.html.page import Page

_HIDDEN = frozenset(
    "script style noscript template svg math iframe object embed head select textarea button "
    "input datalist canvas audio video map area dialog".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre "
    "section summary table tbody td tfoot th thead tr ul caption".split()
)
#: How the layer that asks for consent to cookies is named; `body` may be named after it, too.
_CONSENT = re.compile(
    r"cookie[-_ ]?(?:banner|bar|notice|consent|law|popup|dialog|message|wall|hinweis|overlay|layer)"
    r"|\bcc-(?:window|banner)|\b(?:consent|gdpr|ccpa)(?:$|[-_ ]|manager|banner)"
    r"|onetrust|didomi|usercentrics|cybot|sp_message|cmp(?:box|[-_]wrapper)|cookies?(?=$|\s)",
    re.IGNORECASE,
)
_LONGEST_CONSENT = 4_000
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
#: Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.
_BREAK, _PRE_BREAK, _PRE_SPACE = "\x00", "\x01", "\x02"
_AROUND_BREAK = re.compile(f" *([{_BREAK}{_PRE_BREAK}]) *")
_MOST_BLOCKS = 50_000
_LONGEST = 10_000_000
_CONTEXTS = frozenset({"blockquote", "li", "figcaption", "caption", "pre"})


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A stretch of a page between two breaks, its white space collapsed as browsers do.

    `linked` is the share of its characters that are in links.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    linked: float = 0.0


def visible_blocks(page: Page) -> list[PageBlock]:
    """Return the blocks of a page in reading order, without what browsers do not show.

    Raises UnreadableSource for more text than fits a book.
    """
    body = page.body
    gatherer = _Gatherer()
    walk = etree.iterwalk(body, events=("start", "end", "comment"))
    for event, element in walk:
        if event == "comment":
            gatherer.add(element.tail)
        elif event == "start":
            if _is_hidden(element):
                walk.skip_subtree()
            else:
                gatherer.enter(element)
            if len(gatherer.blocks) > _MOST_BLOCKS or gatherer.length > _LONGEST:
                raise UnreadableSource(
                    page.name,
                    tr(
                        "It holds more text than any article. Save the part you "
                        "need as a file of its own."
                    ),
                )
        else:
            if not _is_hidden(element):
                gatherer.leave(element)
            if element is not body:
                gatherer.add(element.tail)
    gatherer.flush()
    return gatherer.blocks


def _is_hidden(element: etree._Element) -> bool:
    if element.tag in _HIDDEN or "hidden" in element.attrib:
        return True
    style = element.get("style")
    if style and _NOT_SHOWN.search(style):
        return True
    return element.tag in _BLOCKS and _is_over_the_page(element)


def _is_over_the_page(element: etree._Element) -> bool:
    """Tell whether an element is a dialog or a request for consent, laid over the text."""
    marks = f"{element.get('id') or ''} {element.get('class') or ''}"
    if element.get("role") not in {"dialog", "alertdialog"} and not _CONSENT.search(marks):
        return False
    if element.tag == "body" or any(True for _ in element.iter("article", "main", "h1")):
        return False
    return sum(map(len, element.itertext())) < _LONGEST_CONSENT


class _Gatherer:
    """Gathers inline text until a block begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._pieces: list[str] = []
        self._inside: dict[str, int] = dict.fromkeys(_CONTEXTS, 0)
        self._heading = 0
        self.length = 0
        self._links = self._linked = 0

    def enter(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCKS:
            self.flush()
            self._step(tag, 1)
        elif tag == "br":
            self._pieces.append(_BREAK)
        elif tag == "a":
            self._links += 1
        self.add(element.text)

    def leave(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCKS:
            self.flush()
            self._step(tag, -1)
        elif tag == "a":
            self._links -= 1

    def add(self, text: str | None) -> None:
        if not text:
            return
        if self._inside["pre"]:
            text = text.replace("\n", _PRE_BREAK).replace(" ", _PRE_SPACE)
        self._pieces.append(text)
        self.length += len(text)
        if self._links > 0:
            self._linked += len(text.strip())

    def flush(self) -> None:
        text = _AROUND_BREAK.sub(r"\1", _SPACE.sub(" ", "".join(self._pieces)))
        self._pieces.clear()
        linked, self._linked = min(1.0, self._linked / max(1, len(text.strip()))), 0
        for part in re.split(f"{_BREAK}{{2,}}", text):
            shown = part.replace(_BREAK, "\n").replace(_PRE_BREAK, "\n").replace(_PRE_SPACE, " ")
            shown = shown.strip(" \n\t") if self._inside["pre"] == 0 else shown.strip("\n").rstrip()
            if shown.strip():
                self.blocks.append(PageBlock(shown, self._kind(), self._level(), linked))

    def _step(self, tag: str, by: int) -> None:
        if tag in self._inside:
            self._inside[tag] += by
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._heading = int(tag[1]) if by > 0 else 0

    def _kind(self) -> BlockKind:
        if self._inside["figcaption"] or self._inside["caption"]:
            return BlockKind.CAPTION
        if self._heading:
            return BlockKind.HEADING
        if self._inside["blockquote"]:
            return BlockKind.BLOCKQUOTE
        return BlockKind.LIST_ITEM if self._inside["li"] else BlockKind.PARAGRAPH

    def _level(self) -> int:
        return self._heading or self._inside["li"]
