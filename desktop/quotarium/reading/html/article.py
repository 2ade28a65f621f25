"""Choose which of a page's visible blocks are its article.

trafilatura finds the article, but what it returns is retyped in places (99.4 % of its paragraphs
stand in the page as they are). So it only chooses: the text kept is the page's own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import Any

from lxml import etree

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.model.text import BlockKind
from quotarium.reading.captions import is_caption
from quotarium.reading.html.page import Page
from quotarium.reading.html.tails import without_pointers, without_tail
from quotarium.reading.html.visible import PageBlock
from quotarium.reading.remarks import WHOLE_PAGE

_WORD = re.compile(r"\w+")
_INLINE = frozenset({"hi", "ref", "del", "graphic"})
#: Blocks of fewer characters (letters and digits) are told by their place only.
_SHORT = 25
#: How far behind the last chosen block a short one may be in trafilatura's text.
_REACH = 80
_SHINGLE = 4
_ENOUGH = 0.7
#: A shorter article than this is not trusted: the whole visible text is taken.
_FEWEST = 100
_WIDEST_HOLE = 3
_LONGEST_IN_HOLE = 400
_MOSTLY_LINKS = 0.5
#: With so many linked headings a page lists stories.
_STORIES = 3
#: What stands over the headline, its section or place, is shorter (letters and digits).
_KICKER = 25
_MOST_ELEMENTS = 60_000
_MOST_ATTRIBUTES = 400
_LONGEST_SOURCE = 20_000_000


def article_blocks(
    page: Page, blocks: list[PageBlock], title: str
) -> tuple[list[PageBlock], tuple[str, ...]]:
    """Return the article's blocks with its title first, and warnings.

    Raises UnreadableSource where the page shows no text at all.
    """
    if not blocks:
        raise UnreadableSource(
            page.name,
            tr(
                "The page shows no text (it may be made by a script). Open it in "
                "the browser, select the text and paste it instead."
            ),
        )
    article = _trafilatura_text(page)
    chosen = without_tail(blocks, without_pointers(blocks, _chosen(blocks, article)))
    warnings: tuple[str, ...] = ()
    if sum(len(blocks[index].text) for index in chosen) < _FEWEST:
        chosen = list(range(len(blocks)))
        warnings = (WHOLE_PAGE,)
    return _with_title([_kinded(block) for block in blocks], chosen, title), warnings


def _trafilatura_text(page: Page) -> list[str]:
    """Return the pieces of what trafilatura takes for the article, none where it fails."""
    if _is_monstrous(page):
        return []
    import trafilatura  # half of the time a short page takes; no other kind of document needs it

    options: dict[str, Any] = {
        "output_format": "xml",
        "include_comments": False,
        "include_tables": True,
        "favor_recall": True,
        "with_metadata": False,
    }
    try:
        found = trafilatura.extract(page.source, **options)
    except (RecursionError, ValueError, AttributeError, TypeError, etree.LxmlError):
        return []
    if not found:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(found.encode(), parser)
    main = root.find("main")
    return _pieces(root if main is None else main)


def _is_monstrous(page: Page) -> bool:
    """Tell whether a page has more elements, or one of them more attributes, than any article."""
    for count, element in enumerate(page.root.iter()):
        if count > _MOST_ELEMENTS or len(element.attrib) > _MOST_ATTRIBUTES:
            return True
    return len(page.source) > _LONGEST_SOURCE


def _pieces(main: etree._Element) -> list[str]:
    """Return the text of the article between the beginnings and ends of its blocks."""
    pieces = [""]
    for event, element in etree.iterwalk(main, events=("start", "end")):
        if element.tag not in _INLINE:
            pieces.append("")
        pieces[-1] += (element.text if event == "start" else element.tail) or ""
    return [piece for piece in pieces if piece.strip()]


def _chosen(blocks: list[PageBlock], article: list[str]) -> list[int]:
    """Return the indices of the blocks that stand in the article, in its order."""
    squashed = [_squashed(piece) for piece in article]
    whole = "".join(squashed)
    edges = set(accumulate(map(len, squashed), initial=0))
    shingles = _shingles(" ".join(article))
    chosen: list[int] = []
    here = 0
    for index, block in enumerate(blocks):
        words = _squashed(block.text)
        if not words:
            continue
        if len(words) < _SHORT:
            at = whole.find(words, here, here + _REACH + len(words))
            if at not in edges or at + len(words) not in edges:
                at = -1
        else:
            at = whole.find(words, here)
            if at < 0 and _share(block.text, shingles) >= _ENOUGH:
                at, words = here, ""
        if at >= 0:
            chosen.append(index)
            here = at + len(words)
    return _without_holes(blocks, chosen)


def _without_holes(blocks: list[PageBlock], chosen: list[int]) -> list[int]:
    """Add the few short blocks left out between two of the article, unless they are links.

    Of a larger hole the heading right before what follows is added. On a page that lists stories
    each has a heading that is a link.
    """
    whole: list[int] = []
    headed = [i for i in chosen if i and blocks[i - 1].kind is BlockKind.HEADING]
    stories = [i for i in headed if blocks[i - 1].linked >= _MOSTLY_LINKS]
    is_list = len(stories) >= _STORIES and 2 * len(stories) >= len(chosen)
    for index in chosen:
        hole = range(whole[-1] + 1, index) if whole else range(0)
        if (
            len(hole) <= _WIDEST_HOLE
            and all(
                blocks[i].linked < _MOSTLY_LINKS and len(blocks[i].text) < _LONGEST_IN_HOLE
                for i in hole
            )
            and hole
        ):
            whole.extend(hole)
        elif (
            index in headed
            and whole[-1:] != [index - 1]
            and (is_list or (hole and blocks[index - 1].linked < _MOSTLY_LINKS))
        ):
            whole.append(index - 1)
        whole.append(index)
    return whole


def _squashed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}


def _share(text: str, shingles: set[tuple[str, ...]]) -> float:
    own = _shingles(text)
    return len(own & shingles) / len(own) if own else 0.0


def _kinded(block: PageBlock) -> PageBlock:
    if block.kind is BlockKind.PARAGRAPH and is_caption(block.text):
        return replace(block, kind=BlockKind.CAPTION)
    return block


def _with_title(blocks: list[PageBlock], chosen: list[int], title: str) -> list[PageBlock]:
    """Return the chosen blocks, the block that is the title marked or put first."""
    wanted = _squashed(title)
    first = chosen[0] if chosen else 0
    titles = [
        index
        for index, block in enumerate(blocks[: first + 3])
        if wanted and _squashed(block.text) == wanted
    ]
    if titles and titles[-1] in chosen:
        over = chosen[: chosen.index(titles[-1])]
        if all(len(_squashed(blocks[index].text)) < _KICKER for index in over):
            chosen = chosen[len(over) :]
    kept = [
        replace(blocks[index], kind=BlockKind.TITLE) if index in titles else blocks[index]
        for index in chosen
    ]
    if titles and not set(titles) & set(chosen):
        headings = [index for index in titles if blocks[index].kind is BlockKind.HEADING]
        kept.insert(0, replace(blocks[(headings or titles)[-1]], kind=BlockKind.TITLE))
    return kept
