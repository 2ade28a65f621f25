"""When and on what occasion each statement of a paragraph was made."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium.detection.dates import Dated, dates
from quotarium.detection.document import Paragraph
from quotarium.detection.lexicon import Lexicon
from quotarium.detection.occasions import occasion
from quotarium.detection.reckoning import beside_event, reckoned
from quotarium.detection.statement import Statement
from quotarium.detection.suggestion import Relation
from quotarium.marking import tr
from quotarium.model.dates import Edtf

#: How many sentences in front of “later” its date is looked for.
_BACK: Final = 2


class Said(NamedTuple):
    """When and where something was said, as far as the text tells."""

    edtf: Edtf | None = None
    text: str = ""
    reason: str = ""
    occasion: str = ""
    relation: Relation | None = None


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
    before: Statement | None = None
    order = sorted(paragraph.statements, key=lambda s: s.begin)
    calendar = _Calendar(text, paragraph, words, published)
    if order and order[0].how == "alone" and introduced is not None:
        last = introduced
    for statement in order:
        if statement.how == "alone":
            found[id(statement)] = last
            continue
        low, high = paragraph.sentence_of(statement)
        stretch = (statement.begin, statement.end)
        where = occasion(text, items, low, high, stretch)
        said = Said(occasion=where)
        claimed = statement.group is not None and statement.group.tie == "nominal"
        chosen = None if claimed else calendar.of(statement)
        if chosen:
            said = Said(chosen.edtf, chosen.text, chosen.reason, where, chosen.relation)
        elif said == NOTHING and statement.speaker == (last_speaker := _speaker(order, statement)):
            said = last if last_speaker else said
        elif not claimed and before is not None and _goes_on(paragraph, before, statement, words):
            earlier = found[id(before)]
            said = earlier._replace(occasion=where or earlier.occasion)
        found[id(statement)] = said
        last, before = said, statement
    if order and following is not None:
        _from_following(text, order, following, words, published, found)
    return found


class _Calendar:
    """The dates of a paragraph's sentences that do not stand inside what was said."""

    def __init__(
        self, text: str, paragraph: Paragraph, words: Lexicon, published: Edtf | None
    ) -> None:
        self._text, self._paragraph = text, paragraph
        self._words, self._published = words, published
        self._dates: dict[int, list[Dated]] = {}
        self._statements: dict[int, list[Statement]] = {}
        for statement in paragraph.statements:
            self._statements.setdefault(statement.sentence, []).append(statement)

    def of(self, statement: Statement) -> Dated | None:
        """Return the date that is most likely the statement's."""
        paragraph, items = self._paragraph, self._paragraph.items
        chosen = _choose(self._near(statement.sentence), items[statement.begin].start)
        if chosen is None:
            sentence = paragraph.sentence_of(statement)
            stretch = (statement.begin, statement.end)
            return beside_event(
                self._text, items, sentence, stretch, statement.speaker, self._words
            )
        at = items[statement.begin].start
        hangs = [d for d in self._near(statement.sentence) if chosen.end <= d.start < at]
        if chosen.edtf is not None and hangs and hangs[-1].edtf is None:
            counted = reckoned(hangs[-1], chosen, self._words)
            if counted.edtf is not None and not str(counted.edtf).endswith("/.."):
                return counted  # in 2011, …; six years later …
        if chosen.edtf is None:
            return reckoned(chosen, self._before(statement.sentence), self._words)
        return chosen

    def _near(self, sentence: int) -> list[Dated]:
        if sentence not in self._dates:
            low, high = self._paragraph.sentences[sentence - self._paragraph.first_sentence]
            here = dates(self._text, self._paragraph.items[low:high], self._words, self._published)
            said = self._statements.get(sentence, [])
            self._dates[sentence] = [d for d in here if not _inside(self._paragraph, d, said)]
        return self._dates[sentence]

    def _before(self, sentence: int) -> Dated | None:
        """Return the last date stated in the sentences in front of one."""
        first = self._paragraph.first_sentence
        for earlier in range(sentence - 1, max(first, sentence - _BACK) - 1, -1):
            told = [d for d in self._near(earlier) if d.edtf is not None]
            if told:
                return told[-1]
        return None


def _goes_on(paragraph: Paragraph, before: Statement, statement: Statement, words: Lexicon) -> bool:
    """Tell whether “She also said …” follows what the same person said a sentence before."""
    one, other = before.voice, statement.voice
    if one is None or other is None or one.person is None or one.person is not other.person:
        return False
    if statement.sentence - before.sentence != 1 or statement.group is None:
        return False
    begin = paragraph.sentence_of(statement)[0]
    items = paragraph.items[begin : statement.group.verb + 1]
    return any(item.low in words.continuing for item in items)


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
        # What is said there has its own date, unless it is this very matter: “She raised …”
        if any(s.begin < (high if verb is None else verb) for s in following.statements):
            return
        if verb is not None:
            break
    else:
        return
    near = [d for d in dates(text, items[low:high], words, published) if d.edtf is not None]
    if near:
        reason = tr("the next paragraph: “{verb} … {phrase}”; {reason}").format(
            verb=items[verb].text, phrase=near[0].text, reason=near[0].reason
        )
        found[id(statement)] = Said(
            near[0].edtf, near[0].text, reason, said.occasion, near[0].relation
        )
