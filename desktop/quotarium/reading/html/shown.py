"""What a page shows beside its headline of author and date, where its mark-up says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from quotarium.model.source import Creator
from quotarium.model.text import BlockKind
from quotarium.reading.bylines import byline_creators, byline_names
from quotarium.reading.extracted import Metadata
from quotarium.reading.html.visible import PageBlock
from quotarium.reading.published import published_line

#: Lines between headline and text are shorter, and there are no more of them.
_LONGEST = 160
_BEFORE, _AFTER = 3, 8
#: An author may also stand under the text.
_LAST = 2
_APART = re.compile(r"\s*(?:\n|[|•·｜]|\s[–—-]\s|\s{2,})\s*")
#: A second label on the line: “… Updated 4 May”, “… 作者：陈立新”.
_BEFORE_LABEL = re.compile(
    r"\s+(?=(?:posted|published|updated|modified|aktualisiert|mise? à jour|actualizado|atualizado"
    r"|обновлено|güncelle\w+|aggiornato)\b|[\u3400-\u9fff]{2,6}[：:])",
    re.IGNORECASE,
)
#: “كتب: …”: a name and a date with nothing between them.
_BEFORE_DATE = re.compile(
    r"\s+(?=(?:ال(?:سبت|أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة)،?\s+)?\d{1,2}\.?\s+[^\W\d]+\.?\s+\d{4})"
)
_BEFORE_NUMBER = re.compile(r",\s+(?=\d)")
_WORD = re.compile(r"\w+")


def with_shown(
    metadata: Metadata, blocks: Sequence[PageBlock], article: Sequence[PageBlock]
) -> Metadata:
    """Return metadata with the by line and the date shown around the headline, if they lack.

    `blocks` are all the page's, `article` those kept. Only a line that says what it is counts: one
    that begins with “by” or “author”, one that is a date and nothing else.
    """
    found: dict[str, Any] = {}
    read_from: dict[str, str] = {}
    head = list(_around_headline(metadata.title, blocks, article))
    if not metadata.creators:
        tail = [block.text for block in article[-_LAST:] if len(block.text) < _LONGEST]
        for line in _lines([*head, *tail]):
            if creators := _without_site(byline_creators(line), metadata.container_title):
                found["creators"], read_from["creators"] = creators, "by line"
                break
    if metadata.issued is None:
        for line in _lines(head):
            stated = published_line(line)
            if stated is not None and stated.field == "issued":
                found["issued"], read_from["issued"] = stated.date, "date line"
                break
    if not found:
        return metadata
    return metadata.model_copy(update={**found, "read_from": {**metadata.read_from, **read_from}})


def _without_site(creators: tuple[Creator, ...], site: str) -> tuple[Creator, ...]:
    """Leave out the site's own name that a by line has behind the author's."""
    kept = tuple(one for one in creators if one.name.casefold() != site.casefold())
    return kept or creators


def _around_headline(
    title: str, blocks: Sequence[PageBlock], article: Sequence[PageBlock]
) -> Iterator[str]:
    """Give the short lines around the headline: after it, up to the text, then before it."""
    at = _headline(title, blocks, article)
    if at is None:
        return
    yield blocks[at].text.partition("\n")[2]
    for block in blocks[at + 1 : at + 1 + _AFTER]:
        if len(block.text) >= _LONGEST:
            break
        yield block.text
    for block in reversed(blocks[max(0, at - _BEFORE) : at]):
        if len(block.text) < _LONGEST:
            yield block.text


def _headline(title: str, blocks: Sequence[PageBlock], article: Sequence[PageBlock]) -> int | None:
    """Return where the headline is: the line that says the title, else before the text."""
    wanted = _WORD.findall(title.casefold())
    for index, block in enumerate(blocks):
        heads = block.kind in {BlockKind.HEADING, BlockKind.TITLE}
        line = block.text if heads else block.text.partition("\n")[0]
        if wanted and (heads or len(wanted) > 1) and _WORD.findall(line.casefold()) == wanted:
            return index
    if not article:
        return None
    return next((i for i, block in enumerate(blocks) if block.text == article[0].text), None)


def _lines(texts: Sequence[str]) -> Iterator[str]:
    """Give each text, then its parts where signs or space set them apart."""
    for text in texts:
        yield text
        for signs in (_APART, _BEFORE_LABEL, _BEFORE_NUMBER):
            if len(parts := [part for part in signs.split(text) if part]) > 1:
                yield from parts
        parts = _BEFORE_DATE.split(text, maxsplit=1)
        if len(parts) > 1 and byline_names(parts[0]):
            yield from parts
