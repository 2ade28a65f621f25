"""Where one sentence ends and the next begins, in a paragraph whose quotations are single items."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, Is
from quotarium.detection.tokens import Item

_FINAL: Final = frozenset(".!?…。！？")
#: How far behind a question in marks its “she asked” is looked for.
_REACH: Final = 8
#: What is short for “number” only in front of one; else it is the word “no”.
_NUMBER_SIGNS: Final = frozenset({"no", "nos"})
_ROMAN: Final = frozenset("IVX")
_DATELINE: Final = 14
#: No prose has sentences of more tokens; what has is cut, so that no text is slow to read.
_LONGEST: Final = 300


def sentences(items: list[Item]) -> list[tuple[int, int]]:
    """Return the sentences as ranges of items."""
    begin = _behind_dateline(items)
    found: list[tuple[int, int]] = [(0, begin)] if begin else []
    for place, item in enumerate(items):
        if place - begin >= _LONGEST:
            found.append((begin, place))
            begin = place
        following = items[place + 1] if place + 1 < len(items) else None
        if following is None:
            break
        if (item.kind == "p" and item.text[0] in _FINAL and _ends(items, place, begin)) or (
            item.kind == "q" and _ends_in_marks(items, place, begin)
        ):
            found.append((begin, place + 1))
            begin = place + 1
    if begin < len(items):
        found.append((begin, len(items)))
    return found


def _behind_dateline(items: list[Item]) -> int:
    """Return where a paragraph begins behind “SELA BRIDGE, March 3 (Agency) — ”."""
    if not items or not (
        items[0].kind == "w" and items[0].text.isupper() and len(items[0].text) > 2
    ):
        return 0
    for place in range(1, min(_DATELINE, len(items))):
        if items[place].kind == "q":
            return 0
        if items[place].text in ("—", "–", "--", "-") or items[place].text == "―":
            return place + 1
    return 0


def _begins(item: Item) -> bool:
    return item.capital or item.kind in "qn" or item.text in "([—–-•*"


def _ends(items: list[Item], place: int, begin: int) -> bool:
    item, following = items[place], items[place + 1]
    before = items[place - 1] if place > begin else None
    if not _begins(following):
        return False
    if item.text != "." or before is None or before.end != item.start:
        return not (item.text[0] in "!?" and following.kind == "w" and not following.capital)
    if following.start == item.end and following.kind != "q":
        return False  # quotarium.org, 3.5
    starts = bool(following.flags & Is.SENTENCE_START)
    if before.kind == "n" and len(before.text) < 3 and not starts:
        earlier = items[place - 2] if place - 2 >= begin else before
        if following.flags & Is.TIME or earlier.flags & (Is.DETERMINER | Is.PREPOSITION):
            return False  # am 15. März, der 3. Mann
    if before.kind == "w" and len(before.text) > 1 and set(before.text) <= _ROMAN:
        return starts  # Benedikt XVI.
    if before.kind == "w" and (len(before.text) == 1 and before.capital):
        return starts and before.text not in "AI"
    if before.low in _NUMBER_SIGNS and following.kind != "n":
        return True
    if before.flags & Is.ABBREVIATION and before.capital:
        return starts and not before.flags & Is.TITLE
    return not (before.flags & Is.ABBREVIATION and following.kind != "q" and not starts)


def _ends_in_marks(items: list[Item], place: int, begin: int) -> bool:
    item, following = items[place], items[place + 1]
    quotation = item.quotation
    if quotation is None or not quotation.last or quotation.last not in _FINAL:
        return False
    if following.kind == "q":
        return True
    if not _begins(following):
        return False
    if following.kind == "w" and following.flags & (PRONOUN | Is.DETERMINER | Is.POSSESSIVE):
        return True  # an attribution goes on in lower case: “…?” she asked
    return not _attribution_follows(items, place + 1, quotation.last == ".")


def _attribution_follows(items: list[Item], place: int, full_stop: bool) -> bool:
    """Tell whether “Name asked.” follows, so that the mark's end is not the sentence's."""
    for ahead in range(place, min(place + _REACH, len(items))):
        item = items[ahead]
        if item.kind in "qp" and item.text not in ".":
            return False
        if item.flags & Is.SUBORDINATOR:
            return False
        if item.cues:
            after = items[ahead + 1] if ahead + 1 < len(items) else None
            if after is None or after.text in (".", ","):
                return True
            return not full_stop and bool(
                after.flags & (Is.TIME | Is.PREPOSITION) and not after.flags & Is.INFINITIVE
            )
    return False
