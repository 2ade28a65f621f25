"""Words, numbers, signs and quotation marks of a paragraph, at their places in the text."""

from __future__ import annotations

import re
from typing import Final

from quotarium.detection.lexicon import Is, Lexicon, Word

_TOKEN: Final = re.compile(
    # Most tokens are small words between spaces: they are tried first.
    r"(?P<word>[a-z]+(?=[ ,])|(?:[^\W\d_]\.){2,}|[^\W\d_][^\W_]*(?:[’'ʼ\-‐‑/@_][^\W_]+)*)"
    # So many signs in a row are a line that is drawn, not quotations in quotations.
    r"|(?P<line>[^\w\s]{9,})"
    r"|(?P<mark>``|''|[“”„‟\"«»‹›‘’‚'`´「」『』])"
    r"|(?P<number>[$€£¥#]?\d[\d.,:]*\d(?:[^\W\d_]+)?(?:-[^\W_]+)*|[$€£¥#]?\d[^\W_]*(?:-[^\W_]+)*)"
    r"|(?P<sign>\.\.+|--+|[^\w\s]|_)"
)
_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)


_KINDS: Final = {"line": "p", "mark": "m", "word": "w", "number": "n", "sign": "p"}
_NO_WORD: Final = Word("", False, 0, None)
#: The ’s of “Berg’s claim” and of “he’s said”.
_OWNER: Final = Word("'s", False, Is.BE, None)


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

    def __init__(self, start: int, end: int, text: str, kind: str, word: Word = _NO_WORD) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.kind = kind
        self.low = word.low or text
        self.capital = word.capital
        self.flags = word.flags
        self.cues = word.cues
        self.quotation: Quotation | None = None


def tokens(text: str, start: int, end: int, words: Lexicon) -> list[Item]:
    """Return the tokens of `text[start:end]` with code point offsets into `text`."""
    found: list[Item] = []
    add = found.append
    look_up = words.word
    for match in _TOKEN.finditer(text, start, end):
        kind = _KINDS[match.lastgroup or "sign"]
        at, stop = match.span()
        token = match[0]
        if kind == "p" or kind == "m":
            add(Item(at, stop, token, kind))
            continue
        if "-" in token and (split := _dash(token, words, text[stop : stop + 1])):
            left, right = token[:split], token[split + 1 :]
            add(Item(at, at + split, left, kind, look_up(left) if kind == "w" else _NO_WORD))
            add(Item(at + split, at + split + 1, "—", "p"))
            add(Item(at + split + 1, stop, right, "w", look_up(right)))
        elif kind == "n":
            add(Item(at, stop, token, "n"))
        elif token[-2:] in ("'s", "’s") and len(token) > 2:
            add(Item(at, stop - 2, token[:-2], "w", look_up(token[:-2])))
            add(Item(stop - 2, stop, token[-2:], "w", _OWNER))
        elif words.pieces is not None:
            found += _cut(token, at, words)
        else:
            add(Item(at, stop, token, "w", look_up(token)))
    return found


def _cut(token: str, start: int, words: Lexicon) -> list[Item]:
    """Return the words of a stretch of a language that has no spaces: 王芳 | 说."""
    found: list[Item] = []
    at = 0
    for match in words.pieces.finditer(token) if words.pieces else ():
        for begin, end in ((at, match.start()), match.span()):
            if end > begin:
                word = token[begin:end]
                found.append(Item(start + begin, start + end, word, "w", words.word(word)))
        at = match.end()
    if at < len(token):
        rest = token[at:]
        found.append(Item(start + at, start + len(token), rest, "w", words.word(rest)))
    return found


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
