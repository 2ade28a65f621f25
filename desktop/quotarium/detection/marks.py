"""Quotation marks: which opens, which closes, and what they enclose."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from quotarium.detection.tokens import Item, Quotation

#: Marks of one family close each other; the value is the family.
_FAMILY: Final = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "''", "``"), "double"),
    **dict.fromkeys(("«", "»"), "guillemet"),
    **dict.fromkeys(("‹", "›"), "single guillemet"),
    **dict.fromkeys(("‘", "’", "‚", "'", "`", "´"), "single"),
    **dict.fromkeys(("「", "」"), "corner"),
    **dict.fromkeys(("『", "』"), "white corner"),
}
_ALWAYS_OPEN: Final = frozenset("„‚‟「『") | {"``"}
_ALWAYS_CLOSE: Final = frozenset("」』")
_DEEPEST: Final = 4
#: A guillemet at the beginning of a word.
_BEFORE_WORD: Final = {mark: re.compile(rf"(?:^|[\s(]){mark}(?=\w)") for mark in "«»"}
_DASHES: Final = frozenset("-–—―")


class Style:
    """How a document uses the marks that can be read in two ways."""

    def __init__(self, text: str) -> None:
        low_quotes = text.count("„")
        self.low_opening = low_quotes > 0
        opening = len(_BEFORE_WORD["«"].findall(text))
        reversed_ = len(_BEFORE_WORD["»"].findall(text))
        self.reversed_guillemets = reversed_ > opening
        curly = text.count("“")
        self.same_both_sides = curly == 0 and low_quotes == 0 and text.count("”") > 1

    def role(self, item: Item, before: str, after: str, inside: bool) -> int:
        """Return 1 for an opening mark, -1 for a closing one, 0 for neither."""
        mark = item.text
        if mark in _ALWAYS_OPEN:
            return 1
        if mark in _ALWAYS_CLOSE:
            return -1
        opens = (not before or before.isspace() or before in "([{—–-/¿¡:;,.") and bool(
            after and not after.isspace()
        )
        opens = opens or (before in _FAMILY and bool(after) and not after.isspace())
        closes = bool(before) and not before.isspace()
        if mark == "“":
            if self.low_opening and inside:
                return -1
            return 1 if opens or not closes or not inside else -1
        if mark == "”":
            if self.same_both_sides and not inside:
                return 1 if opens else -1
            return -1 if inside or not opens else (1 if self.same_both_sides else -1)
        if mark in "«‹":
            return -1 if self.reversed_guillemets else 1
        if mark in "»›":
            return 1 if self.reversed_guillemets else -1
        if inside and (not before or before.isspace()) and (not after or after.isspace()):
            return -1  # pushed away from an inner mark: ' "
        if opens and not closes:
            return 1
        if closes and not opens:
            return -1
        if opens:  # a sign or a mark before it, a letter behind it
            if before in "([{/¿¡—–" or not inside:
                return 1
            return 1 if before in _FAMILY or before == "-" else -1
        return 0


def marked(
    text: str, items: list[Item], start: int, end: int, style: Style, *, inside: bool = False
) -> list[Item]:
    """Return the items with each outermost quotation as one item of kind q.

    With `inside`, “, - said she. -” between the marks interrupts the quotation, as in Russian.
    """
    if not any(item.kind == "m" for item in items):
        return items
    found: list[Item] = []
    stack: list[tuple[str, str]] = []
    current: Quotation | None = None
    interrupted: list[tuple[str, str]] | None = None
    inside_attribution = inside
    closers = _closers(text, items, start, end)
    for place, item in enumerate(items):
        if item.kind != "m":
            if interrupted is not None and _resumes(items, place):
                opens = items[place + 1].start if place + 1 < len(items) else item.end
                current, stack, interrupted = Quotation(opens, opens), interrupted, None
                continue
            if current is None:
                found.append(item)
            elif inside_attribution and _interrupts(items, place):
                found.append(_finished(current, item.start, item.start, True, text))
                current, interrupted = None, stack
                found.append(item)
            else:
                current.inner.append(item)
            continue
        before = text[item.start - 1 : item.start] if item.start > start else ""
        after = text[item.end : item.end + 1] if item.end < end else ""
        family = _FAMILY[item.text]
        if interrupted is not None and family == interrupted[0][0]:
            interrupted = None
            continue
        inside = any(family == open_ for open_, _ in stack)
        role = style.role(item, before, after, inside)
        if family == "single":
            role = _single(item, role, before, after, inside, closers, place)
        if role == 0:
            continue
        if role > 0:
            if current is None:
                current = Quotation(item.start, item.end)
                stack = [(family, item.text)]
            elif len(stack) < _DEEPEST and (not inside or closers[family] > len(stack)):
                stack.append((family, item.text))
            elif inside and stack and stack[0][0] == family:
                # Opened anew without having been closed: the writer forgot a mark.
                found.append(_finished(current, item.start, item.start, False, text))
                current = Quotation(item.start, item.end)
                stack = [(family, item.text)]
            continue
        if role < 0 and closers[family]:
            closers[family] -= 1
        if not inside or current is None:
            continue
        while stack:
            open_, _ = stack.pop()
            if open_ == family:
                break
        if not stack:
            found.append(_finished(current, item.start, item.end, True, text))
            current = None
    if current is not None:
        found.append(_finished(current, end, end, False, text))
    return found


def _closers(text: str, items: list[Item], start: int, end: int) -> Counter[str]:
    count: Counter[str] = Counter()
    for item in items:
        if item.kind == "m":
            before = text[item.start - 1 : item.start] if item.start > start else " "
            after = text[item.end : item.end + 1] if item.end < end else " "
            if not before.isspace() and not after.isalnum():
                count[_FAMILY[item.text]] += 1
    return count


def _single(
    item: Item, role: int, before: str, after: str, inside: bool, closers: Counter[str], place: int
) -> int:
    """Tell single marks from apostrophes (’90s, dogs’, rock ’n’ roll)."""
    if role > 0:
        if after.isdigit() or item.text in "’´" or not closers["single"]:
            return 0
        return 1
    if role < 0 and not inside:
        return 0
    return role


def _finished(quotation: Quotation, end: int, stop: int, closed: bool, text: str) -> Item:
    while end > quotation.start and text[end - 1].isspace():
        end -= 1
    while quotation.start < end and text[quotation.start].isspace():
        quotation.start += 1  # « of French
    quotation.end = end
    quotation.stop = max(stop, end)
    quotation.closed = closed
    quotation.last = text[end - 1 : end] if end > quotation.start else ""
    item = Item(quotation.first, quotation.stop, "“”", "q")
    item.quotation = quotation
    return item


def _interrupts(items: list[Item], place: int) -> bool:
    """Tell whether a dash inside marks begins “, - said she”."""
    if items[place].text not in _DASHES or place == 0 or place + 1 >= len(items):
        return False
    return items[place - 1].text in (",", "!", "?", "…", ".") and bool(items[place + 1].cues)


def _resumes(items: list[Item], place: int) -> bool:
    """Tell whether a dash behind “she said.” or “she said,” takes the words up again."""
    if items[place].text not in _DASHES or place == 0:
        return False
    return items[place - 1].text in (",", ".", ":")
