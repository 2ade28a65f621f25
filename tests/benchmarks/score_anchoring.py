"""Score anchoring on real pages, with mutations of passages taken from them.

    python -m tests.benchmarks.score_anchoring PATH… [--each N] [--most N] [--seeds N] [--verbose]

A PATH is a folder that holds one folder a page, each with a source.html, or a file of JSON lines
with a "text" each; `made-up` stands for texts of made-up words in six scripts.
"""

from __future__ import annotations

import argparse
import json
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
from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.reading.anchoring import Match, locate, selector_at
from quotarium.reading.anchoring.distance import ending_at
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
        if not is_whole(structured.text, span.start, span.stop):
            continue
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
        stale = (span.start + len(text) // 3) % len(text)
        wanted = {
            "context": selector,
            "stale start": selector.model_copy(update={"start": stale}),
            "start only": Selector(exact=quote, start=span.start),
            "no context": Selector(exact=quote),
        }
        _score_faithful(text, quote, selector, chance, score)
        for name, kept in wanted.items():
            _score_changed(text, name, kept, span.start, chance, score)
        _score_absent(text, wanted, span, other, score)


def _score_faithful(
    text: str, quote: str, selector: Selector, chance: random.Random, score: Score
) -> None:
    match = locate(text, selector)
    right = match.state is VerificationState.VERBATIM and match.start == selector.start
    score.note("verbatim: verbatim at its place", right, quote, match)
    typed = retyped(quote, chance)
    if typed != quote and quote not in typed and typed not in text:
        match = locate(text, selector.model_copy(update={"exact": typed}))
        right = match.state is VerificationState.TYPOGRAPHY and bool(match.rules)
        score.note("typography only: typography, rules named", right, typed, match)
    twice = f"{text}\n\nAnd again: {quote}\n"
    places = ((selector.start, selector.end), (len(text) + 13, len(twice) - 1))
    match = locate(twice, Selector(exact=quote))
    right = match.state is VerificationState.AMBIGUOUS and match.candidates == places
    score.note("standing twice: ambiguous, both places", right, quote, match)


def _score_changed(
    text: str, name: str, kept: Selector, start: int, chance: random.Random, score: Score
) -> None:
    quote, length = kept.exact, _length(kept.exact)
    typed = noisy(quote, chance)
    match = locate(text, kept.model_copy(update={"exact": typed}))
    score.note(f"10 % noise, {name}, {length}: found", _is_there(match, start, quote), typed, match)
    if match.start is not None:
        whole = is_whole(text, match.start, match.end or 0)
        score.note("edges on whole words", whole, typed, match)
    inserted = negated(quote, chance)
    changes = {
        "inserted negation": inserted and (*inserted, ""),
        "changed number": changed_number(quote, chance),
        "changed name": changed_name(quote, chance),
    }
    for kind, change in changes.items():
        if change is None or change[0] in text:
            continue
        match = locate(text, kept.model_copy(update={"exact": change[0]}))
        score.note(f"{kind}, {name}, {length}: words marked", marks_only(match, *change[1:]),
                   change[0], match)  # fmt: skip
        faithful = match.state in _FAITHFUL
        score.note(f"{kind}: never faithful", not faithful, change[0], match)


def _is_there(match: Match, start: int, quote: str) -> bool:
    if match.state is VerificationState.AMBIGUOUS:
        return any(abs(low - start) < 12 for low, _ in match.candidates)
    return match.start is not None and abs(match.start - start) < max(12, len(quote) // 3)


def _score_absent(
    text: str, wanted: dict[str, Selector], span: range, other: str, score: Score
) -> None:
    quote = text[span.start : span.stop]
    before, after = text[: span.start], text[span.stop :]
    instead = other[len(other) // 3 :][: len(quote)]
    length = _length(quote)
    for change, without in (("deleted", before + after), ("replaced", before + instead + after)):
        twin = _has_twin(quote, without)
        for name, kept in wanted.items():
            match = locate(without, kept)
            score.note(f"{change}: never faithful", match.state not in _FAITHFUL, quote, match)
            gone = match.state is not VerificationState.ALTERED
            score.note(f"{change}, {name}, {length}: not altered", gone, quote, match)
            if not twin and len(quote) >= 20:
                score.note(f"{change}, {name}, ≥ 20, no twin: not altered", gone, quote, match)
    if quote not in other and len(quote) >= 20:
        match = locate(other, Selector(exact=quote))
        gone = match.state is VerificationState.NOT_FOUND
        score.note("another page's passage: not found", gone, quote, match)


def _has_twin(quote: str, text: str) -> bool:
    """Tell whether a passage of nine tenths the same characters stands elsewhere."""
    distances = ending_at(" ".join(quote.lower().split()), " ".join(text.lower().split()))
    return min(distances) <= len(quote) // 10


def _length(quote: str) -> str:
    return "< 20" if len(quote) < 20 else "20–59" if len(quote) < 60 else "≥ 60"


_LETTERS = {
    "Latin": "abcdefghiklmnoprstuvwyz",
    "Cyrillic": "абвгдежзиклмнопрстуфхчшыья",
    "Arabic": "ابتثجحدرسشصطعفقكلمنهوي",
    "Hebrew": "אבגדהוזחטיכלמנספצקרשת",
    "Chinese": "".join(map(chr, range(0x4E00, 0x4F80))),
    "Korean": "".join(map(chr, range(0xAC00, 0xAD80))),
}


def made_up_page(script: str, chance: random.Random, size: int = 12_000) -> StructuredText:
    """Return a text of made-up words, commoner ones more often, in sentences and paragraphs."""
    letters, chinese = _LETTERS[script], script == "Chinese"
    longest = 3 if chinese else 9
    words = ["".join(chance.choices(letters, k=chance.randint(1, longest))) for _ in range(2_000)]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    while at < size:
        sentences = []
        for _ in range(chance.randint(1, 6)):
            chosen = chance.choices(words, weights, k=chance.randint(4, 24))
            if chance.random() < 0.3:
                chosen.insert(1, str(chance.randint(2, 9_999)))
            sentence = ("" if chinese else " ").join(chosen)
            sentences.append(sentence[:1].upper() + sentence[1:] + ("。" if chinese else "."))
        paragraph = ("" if chinese else " ").join(sentences)
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(paragraph)))
        pieces.append(paragraph)
        at += len(paragraph) + 2
    return StructuredText(text="\n\n".join(pieces), blocks=tuple(blocks))


def pages_of(path: Path, most: int) -> Iterator[StructuredText]:
    """Return the texts of a folder of pages or of a file of JSON lines, or made-up ones."""
    if str(path) == "made-up":
        for script in _LETTERS:
            yield made_up_page(script, random.Random(script))
    elif path.is_dir():
        for page in sorted(path.glob("*/source.html"))[:most]:
            try:
                yield read(page).structured
            except UnreadableSource as error:
                print(f"{page.parent.name}: {error}")
    else:
        for line in path.read_text(encoding="utf-8").splitlines()[:most]:
            text = json.loads(line)["text"]
            block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
            yield StructuredText(text=text, blocks=(block,))


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--each", type=int, default=20, help="passages a page")
    parser.add_argument("--most", type=int, default=1_000, help="pages of a path")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    pages = [page for path in options.paths for page in pages_of(path, options.most)]
    score = Score(verbose=options.verbose)
    begun = time.process_time()
    for seed in range(1, options.seeds + 1):
        chance = random.Random(seed)
        for index, page in enumerate(pages):
            score_page(page, pages[index - 1].text, chance, options.each, score)
    print(f"{len(pages)} pages, {time.process_time() - begun:.1f} s")
    for name in sorted(score.tried):
        share = score.met[name] / score.tried[name]
        print(f"{name:62} {share:8.2%}  {score.met[name]}/{score.tried[name]}")


if __name__ == "__main__":
    main()
