"""Reader of plain text: paragraphs, title, by line, captions; the text itself is not altered."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator
from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.reading.bylines import byline_creators
from quotarium.reading.captions import is_caption, may_be_label
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.languages import guess_language
from quotarium.reading.lines import paragraphs
from quotarium.reading.moments import moments
from quotarium.reading.published import PublishedLine, dateline, published_line

_LONGEST_TITLE = 200
_LONGEST_HEADING = 80
#: How many blocks from either end a by line or a date of publication may stand in.
_HEAD = 6
_TAIL = 2
_BULLET = re.compile(r"(?:[•*‣·▪-]|\d{1,3}[.)])\s+\S")
_QUOTED = re.compile(r"[\"“„«»‚‘'].*[\"”“»«’'][.,]?", re.DOTALL)
_UNFINISHED = '.!?…,;:"”»“—-'


def read(content: Content) -> Extracted:
    """Read a plain text; raise UnreadableSource where the bytes are no text."""
    decoded = decode(content)
    return extracted(content, decoded.text, decoded.encoding, decoded.warnings)


def extracted(
    content: Content, text: str, encoding: str | None, warnings: tuple[str, ...]
) -> Extracted:
    """Return what a text with plain structure says of itself."""
    article = _Article(text)
    return Extracted(
        structured=StructuredText(text=text, blocks=article.blocks(), pages=moments(text)),
        metadata=article.metadata(),
        media_type="text/plain",
        encoding=encoding,
        warnings=warnings,
        sha256=content.sha256,
        size=len(content.data),
    )


@dataclass
class _Article:
    """The blocks of an article in the making, and what they told of it."""

    text: str
    kinds: list[BlockKind] = field(default_factory=list)
    title: str = ""
    creators: tuple[Creator, ...] = ()
    dates: dict[str, tuple[Edtf, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.spans = paragraphs(self.text)
        self.words = [self.text[start:end] for start, end in self.spans]
        self.kinds = [BlockKind.PARAGRAPH] * len(self.spans)
        self._find_captions()
        self._find_title()
        self._find_head_and_tail()
        self._find_headings()
        self._find_quotations_and_lists()

    def blocks(self) -> tuple[Block, ...]:
        return tuple(
            Block(start=start, end=end, kind=kind, level=kind is BlockKind.HEADING)
            for (start, end), kind in zip(self.spans, self.kinds, strict=True)
        )

    def metadata(self) -> Metadata:
        language = guess_language(self.text)
        read_from = {name: where for name, (_, where) in self.dates.items()}
        if self.title:
            read_from["title"] = "first line"
        if self.creators:
            read_from["creators"] = "by line"
        if language:
            read_from["language"] = "its words"
        issued, modified = (self.dates.get(name) for name in ("issued", "modified"))
        return Metadata(
            title=self.title,
            creators=self.creators,
            issued=issued[0] if issued else None,
            modified=modified[0] if modified else None,
            language=language,
            read_from=read_from,
        )

    def _find_captions(self) -> None:
        for index, words in enumerate(self.words):
            if is_caption(words):
                self.kinds[index] = BlockKind.CAPTION
                before = index - 1
                if before > 0 and self._is_paragraph(before) and may_be_label(self.words[before]):
                    self.kinds[before] = BlockKind.CAPTION

    def _find_title(self) -> None:
        if len(self.spans) < 2 or not self._may_be_title(0):
            return
        self.title = " ".join(self.words[0].split())
        for index in range(_HEAD):
            if index < len(self.words) and _alike(self.words[index], self.words[0]):
                self.kinds[index] = BlockKind.TITLE

    def _may_be_title(self, index: int) -> bool:
        words = self.words[index]
        return (
            self._is_paragraph(index)
            and len(words) <= _LONGEST_TITLE
            and words.count("\n") < 3
            and not words.endswith((".", ",", ";", ":"))
            and not _QUOTED.fullmatch(words)
            and not byline_creators(words)
            and published_line(words) is None
        )

    def _find_head_and_tail(self) -> None:
        count = len(self.words)
        for index in dict.fromkeys(
            [*range(min(_HEAD, count)), *range(max(0, count - _TAIL), count)]
        ):
            if self._is_paragraph(index):
                self._read_line(index)
        for index in range(min(_HEAD, count)):
            found = dateline(self.words[index]) if self._is_paragraph(index) else None
            if found is not None:
                self.dates.setdefault("issued", (found, "dateline"))

    def _read_line(self, index: int) -> None:
        words = self.words[index]
        creators = byline_creators(words)
        published: PublishedLine | None = published_line(words)
        if creators or published:
            self.kinds[index] = BlockKind.BYLINE
            self.creators = self.creators or creators
        if published and (index < _HEAD or published.labelled):
            self.dates.setdefault(published.field, (published.date, "date line"))

    def _find_headings(self) -> None:
        last = max((i for i in range(len(self.words)) if self._is_paragraph(i)), default=-1)
        for index in range(1, len(self.words) - 1):
            words, following = self.words[index], self.words[index + 1]
            if not self._is_paragraph(index) or not _is_short_title(words):
                continue
            opens = self._is_paragraph(index + 1) and len(following) > 2 * len(words) + 40
            # After the last paragraph there is only what the page adds: “Related news”.
            closes = index == last and self.kinds[index + 1] is BlockKind.BYLINE
            if (opens and len(self.words[index - 1]) > 40) or closes:
                self.kinds[index] = BlockKind.HEADING

    def _find_quotations_and_lists(self) -> None:
        for index, words in enumerate(self.words):
            if not self._is_paragraph(index):
                continue
            before = self.words[index - 1].rstrip() if index else ""
            if before.endswith(":") and _QUOTED.fullmatch(words):
                self.kinds[index] = BlockKind.BLOCKQUOTE
            elif _BULLET.match(words) and any(
                _BULLET.match(near) for near in self.words[max(0, index - 1) : index + 2 : 2]
            ):
                self.kinds[index] = BlockKind.LIST_ITEM

    def _is_paragraph(self, index: int) -> bool:
        return self.kinds[index] is BlockKind.PARAGRAPH


def _alike(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _is_short_title(words: str) -> bool:
    return (
        len(words) <= _LONGEST_HEADING
        and "\n" not in words
        and words[-1] not in _UNFINISHED
        and words[0] not in '"“„«—–-•*'
        and not words[0].islower()
    )
