"""Score the reading of web pages against a folder of pages with what is expected of them.

    python tests/benchmarks/score_reading.py FOLDER [--verbose]

FOLDER holds one folder a page: source.html, expected.html (main content) and
expected-metadata.json (title, byline, publishedTime; empty where the page states none).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from lxml import html

from quotarium.errors import UnreadableSource
from quotarium.model.text import BlockKind
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_BY = re.compile(r"^(?:written by|by|par|von|por)\s+", re.IGNORECASE)


def words(text: str) -> list[str]:
    """Return the words of a text in lower case; each sign of scripts without spaces is one."""
    return re.findall(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+", text.casefold())


def overlap(expected: str, got: str) -> tuple[float, float]:
    """Return precision and recall of the runs of four words."""
    one, other = (_shingles(words(text)) for text in (expected, got))
    if not one or not other:
        return float(not other), float(not one)
    common = sum((one & other).values())
    return common / sum(other.values()), common / sum(one.values())


def _shingles(found: list[str]) -> Counter[tuple[str, ...]]:
    if 0 < len(found) < _SHINGLE:
        return Counter([tuple(found)])
    return Counter(tuple(found[i : i + _SHINGLE]) for i in range(len(found) - _SHINGLE + 1))


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def same(one: str, other: str) -> bool:
    """Tell whether two titles or names are the same words."""
    return words(one) == words(other)


def page_text(path: Path) -> str:
    """Return all text of a page by another parser's serialisation, white space collapsed."""
    root = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    for hidden in root.xpath("//script|//style|//noscript|//template|//head"):
        hidden.drop_tree()
    for line_break in root.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    return " ".join(root.text_content().split())


def byline_right(expected: str, got: Extracted) -> bool:
    """Tell whether the creators are those of the expected by line, whatever stands around them."""
    wanted = set(words(_BY.sub("", expected.strip())))
    names = [creator.name for creator in got.metadata.creators]
    have = {word for name in names for word in words(name)}
    return bool(have) and (have == wanted or (have <= wanted and len(have) > 1))


def _add(sums: defaultdict[str, float], **amounts: float) -> None:
    for name, amount in amounts.items():
        sums[name] += amount


def score(folder: Path, verbose: bool) -> dict[str, float]:
    """Return the figures over all pages of a folder."""
    pages = sorted(path.parent for path in folder.glob("*/expected-metadata.json"))
    sums: defaultdict[str, float] = defaultdict(float)
    for page in pages:
        expected: dict[str, Any] = json.loads((page / "expected-metadata.json").read_text("utf-8"))
        main = html.fromstring((page / "expected.html").read_text("utf-8"))
        for line_break in main.iter("br"):
            line_break.tail = "\n" + (line_break.tail or "")
        begun = time.perf_counter()
        try:
            got = read(page / "source.html")
        except UnreadableSource as error:
            print(f"{page.name}: {error}")
            sums["pages"] += 1
            continue
        sums["seconds"] += time.perf_counter() - begun
        main_text = " ".join(main.xpath(".//text()"))
        own = "\n".join(
            got.text[block.start : block.end]
            for block in got.structured.blocks
            if block.kind is not BlockKind.TITLE
        )
        precision, recall = overlap(main_text, own)
        _add(sums, pages=1, precision=precision, recall=recall, f1=f1(precision, recall))
        whole = page_text(page / "source.html")
        for block in got.structured.blocks:
            stands = " ".join(got.text[block.start : block.end].split()) in whole
            _add(sums, paragraphs=1, verbatim=int(stands))
            if verbose and not stands:
                print(f"  {page.name}: {got.text[block.start : block.end]!r:.120}")
        notes = [f"f1 {f1(precision, recall):.3f} (p {precision:.2f} r {recall:.2f})"]
        if expected.get("title"):
            right = same(expected["title"], got.metadata.title)
            _add(sums, titles=1, titles_right=int(right))
            if not right:
                notes.append(f"title {got.metadata.title!r}, not {expected['title']!r}")
        if expected.get("byline"):
            right = byline_right(expected["byline"], got)
            _add(sums, bylines=1, bylines_right=int(right))
            if not right:
                names = [creator.name for creator in got.metadata.creators]
                notes.append(f"by {names}, not {expected['byline']!r}")
        if expected.get("publishedTime"):
            right = str(got.metadata.issued) == expected["publishedTime"][:10]
            _add(sums, dates=1, dates_right=int(right))
            if not right:
                notes.append(f"date {got.metadata.issued}, not {expected['publishedTime']}")
        if verbose:
            print(f"{page.name}: {'; '.join(notes)}")
    count = sums["pages"]
    precision, recall = sums["precision"] / count, sums["recall"] / count
    return {
        "pages": count,
        "F1 (mean of pages)": sums["f1"] / count,
        "F1 (of mean precision and recall)": f1(precision, recall),
        "precision": precision,
        "recall": recall,
        "titles": sums["titles_right"] / max(1, sums["titles"]),
        "bylines": sums["bylines_right"] / max(1, sums["bylines"]),
        "dates": sums["dates_right"] / max(1, sums["dates"]),
        "paragraphs verbatim": sums["verbatim"] / max(1, sums["paragraphs"]),
        "milliseconds a page": 1000 * sums["seconds"] / count,
    }


def main() -> int:
    """Print the figures of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"{options.folder} is absent; nothing was scored.")
        return 0
    for name, value in score(options.folder, options.verbose).items():
        print(f"{name:35} {value:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
