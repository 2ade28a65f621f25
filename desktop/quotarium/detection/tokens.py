"""Words, numbers, signs and quotation marks of a paragraph, at their places in the text."""

from __future__ import annotations

import re
from typing import Final

from quotarium.detection.lexicon import Cue, Is, Lexicon

_TOKEN: Final = re.compile(
    r"(?P<mark>``|''|[“”„‟\"«»‹›‘’‚'`´「」『』])"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_][^\W_]*(?:[’'ʼ\-‐‑/@_][^\W_]+)*)"
    r"|(?P<number>[$€£¥#]?\d[\d.,:]*\d(?:[^\W\d_]+)?(?:-[^\W_]+)*|[$€£¥#]?\d[^\W_]*(?:-[^\W_]+)*)"
    r"|(?P<sign>\.\.+|--+|[^\w\s]|_)"
)
_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)


class Quotation:
    """A stretch between quotation marks; `start` and `end` leave the marks out."""

    __slots__ = ("closed", "end", "first", "inner", "last", "start", "stop")

    def __init__(self, first: int, start: int) -> None:
        self.first = first  # where the opening mark stands
        self.start = start
        self.end = start
        self.stop = start  # behind the closing mark
        self.closed = False
        self.inner: list[Item] = []
        self.last = ""  # the last character inside


class Item:
    """A token: `kind` is w(ord), n(umber), p(unctuation), m(ark) or q(uotation)."""

    __slots__ = ("capital", "cues", "end", "flags", "kind", "low", "quotation", "start", "text")

    def __init__(self, start: int, end: int, text: str, kind: str, flags: int = 0) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.low = text.lower().replace("’", "'") if kind == "w" else text
        self.kind = kind
        self.capital = kind == "w" and text[0].isupper()
        self.flags = flags
        self.cues: list[Cue] | None = None
        self.quotation: Quotation | None = None


def tokens(text: str, start: int, end: int, words: Lexicon) -> list[Item]:
    """Return the tokens of `text[start:end]` with code point offsets into `text`."""
    found: list[Item] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "sign"
        at, stop = match.span()
        token = match[0]
        if kind == "word":
            if "-" in token and (split := _dash(token, words, text[stop : stop + 1])):
                found.append(_word(at, at + split, token[:split], words))
                found.append(Item(at + split, at + split + 1, "—", "p"))
                found.append(_word(at + split + 1, stop, token[split + 1 :], words))
                continue
            if token[-2:] in ("'s", "’s") and len(token) > 2:
                found.append(_word(at, stop - 2, token[:-2], words))
                found.append(Item(stop - 2, stop, token[-2:], "w", Is.BE))
                continue
            found.append(_word(at, stop, token, words))
        elif kind == "number":
            if "-" in token and (split := _dash(token, words, text[stop : stop + 1])):
                found.append(Item(at, at + split, token[:split], "n"))
                found.append(Item(at + split, at + split + 1, "—", "p"))
                found.append(_word(at + split + 1, stop, token[split + 1 :], words))
                continue
            found.append(Item(at, stop, token, "n"))
        elif kind == "mark":
            found.append(Item(at, stop, token, "m"))
        else:
            found.append(Item(at, stop, token, "p"))
    return found


def _word(start: int, end: int, text: str, words: Lexicon) -> Item:
    item = Item(start, end, text, "w")
    item.flags = words.flag(item.low)
    item.cues = words.cues.get(item.low)
    return item


def _dash(token: str, words: Lexicon, following: str) -> int:
    """Return where a hyphen stands for a dash (“stopped-and nobody”), 0 where it joins a word."""
    if token.count("-") != 1 or not following.isspace():
        return 0
    left, _, right = token.partition("-")
    if len(left) > 1 and words.flag(right.lower()) & Is.DASH_RIGHT:
        return len(left)
    return 0


def is_title(item: Item) -> bool:
    """Tell whether a quotation looks like the title of a work: few words, the long ones capital."""
    if item.quotation is None:
        return False
    words = [inner for inner in item.quotation.inner if inner.kind == "w"]
    long = [word for word in words if len(word.text) > 3]
    return (
        1 < len(words) <= 12
        and len(long) > 0
        and all(word.capital for word in long)
        and words[0].capital
        and item.quotation.last not in ".!?"
    )


def count_words(text: str) -> int:
    """Return how many words a stretch has; two signs count as one in scripts without spaces."""
    return max(len(text.split()), len(_UNSPACED.findall(text)) // 2)
