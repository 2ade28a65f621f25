"""Quotations that no verb of saying governs: given to the voice that speaks around them."""

from __future__ import annotations

from quotarium.detection.document import Paragraph
from quotarium.detection.lexicon import Lexicon
from quotarium.detection.main_clause import main_subject
from quotarium.detection.persons import Persons
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item, is_title
from quotarium.detection.voices import Voice, voice_of
from quotarium.marking import tr


def find(
    text: str,
    paragraph: Paragraph,
    before: Paragraph | None,
    persons: Persons,
    words: Lexicon,
) -> None:
    """Add the statements of a paragraph that stand only in marks, each with its likeliest voice."""
    items = paragraph.items
    if not any(item.kind == "q" for item in items):
        return
    used = {p for s in paragraph.statements for p in range(s.begin, s.end) if items[p].kind == "q"}
    by_sentence: dict[int, list[Statement]] = {}
    for statement in sorted(paragraph.statements, key=lambda s: s.begin):
        by_sentence.setdefault(statement.sentence, []).append(statement)
    waiting: list[Statement] = []
    last = _voice_before(text, before, persons, words)
    spoken_here = False
    found: list[Statement] = []
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        here = by_sentence.get(number, [])
        only = all(item.kind not in "wn" for item in items[low:high])
        for place in range(low, high):
            item = items[place]
            if item.kind != "q" or place in used or item.quotation is None:
                continue
            how = _how(items, place, low, only)
            if not how:
                continue
            statement = Statement(place, place + 1, None, None, how, sentence=number)
            statement.voice = last
            if how == "colon" and (named := main_subject(items, low, place - 1, words)):
                statement.voice = voice_of(text, items, named, number, persons)
            elif last is None:
                waiting.append(statement)
            found.append(statement)
        for statement in here:
            if statement.voice is None and statement.how == "reported":
                mentioned = _mentioned(text, paragraph, number, low, persons)
                statement.voice = (last if spoken_here else None) or mentioned or last
        spoken = [s for s in here if s.voice]
        if not spoken:
            continue
        spoken_here = True
        quoted = [s for s in spoken if s.how.startswith(("quote", "continued"))]
        for statement in waiting if quoted else ():
            statement.voice = quoted[0].voice
        waiting = [] if quoted else waiting
        last = (quoted or spoken)[-1].voice
    paragraph.statements += found


def _how(items: list[Item], place: int, low: int, only: bool) -> str:
    """Return why a quotation without a verb of saying is one; empty for a title or scare quote."""
    quotation = items[place].quotation
    if quotation is None:
        return ""
    words = sum(item.kind in "wn" for item in quotation.inner)
    if not words:
        return ""
    if only:
        return "alone"
    if is_title(items[place]):
        return ""
    before = items[place - 1].text if place > low else ""
    if before == ":" and words >= 3:
        return "colon"
    capital = bool(quotation.inner) and quotation.inner[0].text[:1].isupper()
    if place == low and words >= 5 and capital:
        return "alone"
    if before == "," and words >= 5 and capital:
        return "comma"
    return "long" if words >= 9 else ""


def _mentioned(
    text: str,
    paragraph: Paragraph,
    number: int,
    low: int,
    persons: Persons,
    *,
    first: bool = False,
) -> Voice | None:
    """Return the last (or first) person named in the paragraph in front of a sentence."""
    items = paragraph.items
    mention = persons.one_within(items[0].start, items[low].start, first=first) if low else None
    if mention is None:
        return None
    voice = Voice(mention.start, mention.end, text[mention.start : mention.end], number)
    voice.person = mention.person
    voice.name = mention.person.name if mention.person else None
    voice.reason = (
        tr("the first person named in front of it is taken as the speaker")
        if first
        else tr("the last person named in front of it is taken as the speaker")
    )
    return voice


def _voice_before(
    text: str, before: Paragraph | None, persons: Persons, words: Lexicon
) -> Voice | None:
    """Return who speaks at the end of the paragraph before."""
    if before is None or not before.sentences:
        return None
    spoken = [s for s in before.statements if s.voice]
    if before.items[-1].text == ":":
        low, high = before.sentences[-1]
        number = before.first_sentence + len(before.sentences) - 1
        here = [s for s in spoken if s.sentence == number]
        if here:
            return here[-1].voice
        if found := main_subject(before.items, low, high, words):
            return voice_of(text, before.items, found, number, persons)
        if mentioned := _mentioned(
            text, before, number, len(before.items) - 1, persons, first=True
        ):
            return mentioned
    return max(spoken, key=lambda s: s.begin).voice if spoken else None
