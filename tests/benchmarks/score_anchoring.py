"""Score anchoring on the pages of a folder, with mutations of passages taken from them.

    python tests/benchmarks/score_anchoring.py FOLDER [--each N] [--seed N] [--verbose]

FOLDER holds one folder a page, each with a source.html.
"""

from __future__ import annotations

import argparse
import random
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quotarium.errors import UnreadableSource
from quotarium.model.clipping import Selector, VerificationState
from quotarium.model.text import BlockKind, StructuredText
from quotarium.reading.anchoring import Match, locate, selector_at
from quotarium.reading.anchoring.edges import is_unspaced, is_whole
from quotarium.reading.registry import read

_FAITHFUL = {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY}
_SENTENCE = re.compile(r"(?:[^.!?。！？\n]|[.!?](?=\S)){12,400}[.!?。！？]?")
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?!\w)")
_NAME = re.compile(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁÀ-Ý][a-zа-яёà-ÿ]{2,}")
_MARKS = re.compile(r"^\W+|\W+$")


@dataclass
class Score:
    """How often each expectation was met, and by which lengths of passages."""

    tried: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)
    verbose: bool = False

    def note(self, name: str, met: bool, quote: str = "", match: Match | None = None) -> None:
        """Count one trial."""
        self.tried[name] += 1
        self.met[name] += met
        if not met and self.verbose and match is not None:
            changed = [(one.quote, one.source) for one in match.differences]
            print(
                f"  {name}: {quote!r:.160}\n    {match.state.value} {match.score} {changed!s:.200}"
            )


def passages(structured: StructuredText, chance: random.Random, count: int) -> Iterator[range]:
    """Return ranges of sentences, and of runs of words from their middle."""
    spans = [
        range(*_trimmed(structured.text, *found.span()))
        for block in structured.blocks
        if block.kind is not BlockKind.TITLE
        for found in _SENTENCE.finditer(structured.text, block.start, block.end)
    ]
    for span in chance.sample(spans, min(count, len(spans))):
        words = list(_WORD.finditer(structured.text, span.start, span.stop))
        if len(words) > 12 and chance.random() < 0.5:
            first = chance.randrange(len(words) - 10)
            last = chance.randrange(first + 4, len(words))
            cut = range(words[first].start(), words[last].end())
            if is_whole(structured.text, cut.start, cut.stop):
                span = cut
        if len(span) >= 12 and structured.text.count(structured.text[span.start : span.stop]) == 1:
            yield span


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def noisy(quote: str, chance: random.Random, share: float = 0.10) -> str:
    """Return a quote with a share of its characters replaced, dropped or doubled by others."""
    letters = sorted({char for char in quote if char.isalpha()}) or ["x"]
    out = []
    for char in quote:
        if chance.random() >= share:
            out.append(char)
            continue
        kind = chance.randrange(3)
        if kind == 0:
            out.append(chance.choice(letters))
        elif kind == 1:
            out += [char, chance.choice(letters)]
    return "".join(out)


def retyped(quote: str, chance: random.Random) -> str:
    """Return a quote in other typography."""
    changes: list[Callable[[str], str]] = [
        lambda text: text.translate(str.maketrans("’‘“”", "''\"\"")),
        lambda text: text.translate(str.maketrans("'\"", "’”")),
        lambda text: text.replace(" ", "\u00a0", 2),
        lambda text: text.replace(" ", "\n", 1),
        lambda text: re.sub(r"(\w{3})(\w{3})", "\\1\u00ad\\2", text, count=2),
        lambda text: re.sub(r"(\w{3})([^\W\d_]{3})", "\\1-\n\\2", text, count=1),
        lambda text: text.replace("–", "-").replace("—", "–"),
        lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: re.sub(r"(\w)(\w)", "\\1\u200b\\2", text, count=1),
        lambda text: text.replace("...", "…"),
    ]
    for change in chance.sample(changes, 3):
        quote = change(quote)
    return quote


def negated(quote: str, chance: random.Random) -> tuple[str, str] | None:
    """Return a quote with a negation put between two of its words, and the negation."""
    gaps = [found.start() for found in re.finditer(r"(?<=\w) (?=\w)", quote)]
    if not gaps:
        inner = [i for i in range(1, len(quote)) if is_unspaced(quote[i]) and quote[i] != "不"]
        inner = [i for i in inner if is_unspaced(quote[i - 1]) and quote[i - 1] != "不"]
        if not inner:
            return None
        at = chance.choice(inner)
        return f"{quote[:at]}不{quote[at:]}", "不"
    at = chance.choice(gaps)
    word = _negation(quote)
    if word in _WORD.findall(quote[max(0, at - 12) : at + 12]):
        return None
    return f"{quote[:at]} {word}{quote[at:]}", word


def _negation(quote: str) -> str:
    for char in quote:
        for low, high, word in (
            ("\u0400", "\u04ff", "не"), ("\u0590", "\u05ff", "לא"), ("\u0600", "\u06ff", "لا")
        ):  # fmt: skip
            if low <= char <= high:
                return word
    return "not"


def changed_number(quote: str, chance: random.Random) -> tuple[str, str, str] | None:
    """Return a quote with one digit of a number changed, the new number, and the old."""
    found = list(_NUMBER.finditer(quote))
    if not found:
        return None
    number = chance.choice(found)
    old = number[0].rstrip(".,")
    at = chance.choice([i for i, char in enumerate(old) if char.isdecimal()])
    new = f"{old[:at]}{(int(old[at]) + chance.randint(1, 9)) % 10}{old[at + 1 :]}"
    return f"{quote[: number.start()]}{new}{quote[number.start() + len(old) :]}", new, old


def changed_name(quote: str, chance: random.Random) -> tuple[str, str, str] | None:
    """Return a quote with one capitalised word replaced, the new word, and the old."""
    found = [one for one in _NAME.finditer(quote) if one[0] not in ("Velasco", "Орлов")]
    if not found:
        return None
    name = chance.choice(found)
    new = "Орлов" if "\u0400" <= name[0][0] <= "\u04ff" else "Velasco"
    return quote[: name.start()] + new + quote[name.end() :], new, name[0]


def marks_only(match: Match, quoted: str, source: str) -> bool:
    """Tell whether exactly these words are marked, whatever marks or joined parts touch them."""
    if match.state is not VerificationState.ALTERED or len(match.differences) != 1:
        return False
    one = match.differences[0]
    return (
        quoted in one.quote
        and source in one.source
        and (len(one.quote) - len(quoted) <= 12 and len(one.source) - len(source) <= 12)
    )


def score_page(
    structured: StructuredText, other: str, chance: random.Random, each: int, score: Score
) -> None:
    """Try every mutation on passages of one page; `other` is another page's text."""
    text = structured.text
    for span in passages(structured, chance, each):
        quote = text[span.start : span.stop]
        selector = selector_at(text, span.start, span.stop)
        _score_faithful(text, quote, selector, chance, score)
        _score_changed(text, quote, selector, chance, score)
        _score_absent(text, quote, span, other, score)


def _score_faithful(
    text: str, quote: str, selector: Selector, chance: random.Random, score: Score
) -> None:
    match = locate(text, selector)
    right = match.state is VerificationState.VERBATIM and match.start == selector.start
    score.note("verbatim with context: verbatim at its place", right, quote, match)
    typed = retyped(quote, chance)
    if typed != quote and quote not in typed:
        match = locate(text, selector.model_copy(update={"exact": typed}))
        right = match.state is VerificationState.TYPOGRAPHY and bool(match.rules)
        score.note("typography only: typography", right, typed, match)
    if text.count(quote) == 1:
        twice = f"{text}\n\nAnd again: {quote}\n"
        places = ((selector.start, selector.end), (len(text) + 13, len(twice) - 1))
        match = locate(twice, Selector(exact=quote))
        right = match.state is VerificationState.AMBIGUOUS and match.candidates == places
        score.note("standing twice: ambiguous, both places", right, quote, match)


def _score_changed(
    text: str, quote: str, selector: Selector, chance: random.Random, score: Score
) -> None:
    for context in (True, False):
        kept = selector if context else Selector(exact=quote)
        typed = noisy(quote, chance)
        match = locate(text, kept.model_copy(update={"exact": typed}))
        at = match.start if match.start is not None else -(10**9)
        right = abs(at - (selector.start or 0)) < max(12, len(quote) // 3)
        if not right and match.state is VerificationState.AMBIGUOUS:
            right = any(abs(start - (selector.start or 0)) < 12 for start, _ in match.candidates)
        name = "10 % noise, context" if context else "10 % noise, no context"
        if len(quote) >= 20:
            score.note(f"{name}: found at its place", right, typed, match)
        score.note(f"{name}, any length: found at its place", right, typed, match)
        if match.start is not None:
            whole = is_whole(text, match.start, match.end or 0)
            score.note("edges on whole words", whole, typed, match)
        inserted = negated(quote, chance)
        if inserted and inserted[0] not in text:
            match = locate(text, kept.model_copy(update={"exact": inserted[0]}))
            _note_change(
                score,
                f"inserted negation{'' if context else ', no context'}",
                match,
                inserted[0],
                inserted[1],
                "",
            )
        number = changed_number(quote, chance)
        if number and number[0] not in text:
            match = locate(text, kept.model_copy(update={"exact": number[0]}))
            _note_change(score, "changed number", match, *number)
        name_changed = changed_name(quote, chance)
        if name_changed and name_changed[0] not in text:
            match = locate(text, kept.model_copy(update={"exact": name_changed[0]}))
            _note_change(score, "changed name", match, *name_changed)


def _note_change(
    score: Score, name: str, match: Match, quote: str, quoted: str, source: str
) -> None:
    altered = match.state is VerificationState.ALTERED
    score.note(f"{name}: altered", altered, quote, match)
    score.note(f"{name}: exact words marked", marks_only(match, quoted, source), quote, match)


def _score_absent(text: str, quote: str, span: range, other: str, score: Score) -> None:
    without = text[: span.start] + text[span.stop :]
    selector = selector_at(text, span.start, span.stop)
    for name, kept in (("context", selector), ("no context", Selector(exact=quote))):
        match = locate(without, kept)
        score.note(f"deleted, {name}: never verbatim", match.state not in _FAITHFUL, quote, match)
        if len(quote) >= 20:
            gone = match.state is not VerificationState.ALTERED
            score.note(f"deleted, {name}, ≥ 20: not altered", gone, quote, match)
            if len(quote) >= 60:
                score.note(f"deleted, {name}, ≥ 60: not altered", gone, quote, match)
    if quote not in other and len(quote) >= 20:
        match = locate(other, Selector(exact=quote))
        gone = match.state is VerificationState.NOT_FOUND
        score.note("another page's passage: not found", gone, quote, match)


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=20, help="passages a page")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    pages = []
    for path in sorted(options.folder.glob("*/source.html")):
        try:
            pages.append(read(path).structured)
        except UnreadableSource as error:
            print(f"{path.parent.name}: {error}")
    chance = random.Random(options.seed)
    score = Score(verbose=options.verbose)
    begun = time.perf_counter()
    for index, page in enumerate(pages):
        score_page(page, pages[index - 1].text, chance, options.each, score)
    spent = time.perf_counter() - begun
    print(f"{len(pages)} pages, {spent:.1f} s")
    for name in sorted(score.tried):
        share = score.met[name] / score.tried[name]
        print(f"{name:58} {share:8.2%}  {score.met[name]}/{score.tried[name]}")


if __name__ == "__main__":
    main()
