"""When and on what occasion each statement of a paragraph was made."""

from __future__ import annotations

from typing import NamedTuple

from quotarium.detection.dates import Dated, dates
from quotarium.detection.document import Paragraph
from quotarium.detection.lexicon import Lexicon
from quotarium.detection.occasions import occasion
from quotarium.detection.statement import Statement
from quotarium.model.dates import Edtf


class Said(NamedTuple):
    """When and where something was said, as far as the text tells."""

    edtf: Edtf | None = None
    text: str = ""
    reason: str = ""
    occasion: str = ""


NOTHING = Said()


def said_in(
    text: str,
    paragraph: Paragraph,
    following: Paragraph | None,
    words: Lexicon,
    published: Edtf | None,
    introduced: Said | None = None,
) -> dict[int, Said]:
    """Return what the text tells for each statement, by the statement's `id`.

    `introduced` is what was told of a quotation that the paragraph before announces with a colon.
    A quotation that goes on without a verb of its own shares what is told of the one before it.
    """
    items = paragraph.items
    found: dict[int, Said] = {}
    last = NOTHING
    order = sorted(paragraph.statements, key=lambda s: s.begin)
    by_sentence: dict[int, list[Statement]] = {}
    for statement in order:
        by_sentence.setdefault(statement.sentence, []).append(statement)
    near_of: dict[int, list[Dated]] = {}
    if order and order[0].how == "alone" and introduced is not None:
        last = introduced
    for statement in order:
        if statement.how == "alone":
            found[id(statement)] = last
            continue
        low, high = paragraph.sentence_of(statement)
        if statement.sentence not in near_of:
            in_sentence = dates(text, items[low:high], words, published)
            near_of[statement.sentence] = [
                d for d in in_sentence if not _inside(paragraph, d, by_sentence[statement.sentence])
            ]
        near = near_of[statement.sentence]
        chosen = _choose(near, items[statement.begin].start)
        where = occasion(text, items, low, high, (statement.begin, statement.end))
        said = Said(occasion=where)
        if chosen:
            said = Said(chosen.edtf, chosen.text, chosen.reason, where)
        elif said == NOTHING and statement.speaker == (last_speaker := _speaker(order, statement)):
            said = last if last_speaker else said
        found[id(statement)] = said
        last = said
    if order and following is not None:
        _from_following(text, order, following, words, published, found)
    return found


def _speaker(order: list[Statement], statement: Statement) -> tuple[int, int] | None:
    place = order.index(statement) if len(order) < 40 else 0
    before = order[place - 1] if place else None
    return before.speaker if before and before.sentence == statement.sentence else None


def _inside(paragraph: Paragraph, dated: Dated, statements: list[Statement]) -> bool:
    """Tell whether a date is part of the words that were said, or belongs to the speaker's name."""
    items = paragraph.items
    for statement in statements:
        if items[statement.begin].start <= dated.start < items[statement.end - 1].end:
            return True
        if statement.speaker:
            begin, end = statement.speaker
            if items[begin].start <= dated.start < items[end - 1].end:
                return True
    return False


def _choose(near: list[Dated], at: int) -> Dated | None:
    """Return the date nearest to the words, one that tells something before one that does not."""
    if not near:
        return None
    return min(near, key=lambda d: (d.edtf is None, abs(d.start - at)))


def _from_following(
    text: str,
    order: list[Statement],
    following: Paragraph,
    words: Lexicon,
    published: Edtf | None,
    found: dict[int, Said],
) -> None:
    """Date the last statement by “She raised it on 15 March” where the next paragraph begins."""
    statement = order[-1]
    said = found[id(statement)]
    if said.edtf is not None or not following.sentences:
        return
    items = following.items
    for low, high in following.sentences[:2]:
        verb = next(
            (p for p in range(low, min(high, low + 8)) if items[p].low in words.about_saying), None
        )
        if any(s.begin < high for s in following.statements):
            return
        if verb is not None:
            break
    else:
        return
    near = [d for d in dates(text, items[low:high], words, published) if d.edtf is not None]
    if near:
        reason = f"the next paragraph: “{items[verb].text} … {near[0].text}”; {near[0].reason}"
        found[id(statement)] = Said(near[0].edtf, near[0].text, reason, said.occasion)
