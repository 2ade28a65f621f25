"""Who a speaker's words in the text stand for: a person, an organisation or an unnamed voice."""

from __future__ import annotations

from dataclasses import dataclass

from quotarium.detection.lexicon import PRONOUN, Is
from quotarium.detection.names import Mention, Person
from quotarium.detection.persons import Persons
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item
from quotarium.marking import tr
from quotarium.model.speaker import SpeakerKind

#: Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen.
_GENITIVES = ("der", "des")
#: Words that only add something to a name before a comma: the ministry, which runs the ferry.
_RELATIVES = ("which", "who", "whose", "whom")


@dataclass(slots=True)
class Voice:
    """A speaker as it stands in the text, and what is known of it."""

    start: int
    end: int
    text: str
    sentence: int
    pronoun: str = ""  # he, she, they, other
    person: Person | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    reason: str = ""


def voice_of(
    text: str,
    items: list[Item],
    found: Range,
    sentence: int,
    persons: Persons,
    antecedent: Range | None = None,
) -> Voice:
    """Return the voice that stands in items `found`; `antecedent` is whom a “who” means."""
    begin, end = found
    if antecedent is not None:
        named = persons.within(items[antecedent[0]].start, items[antecedent[1] - 1].end)
        meant = voice_of(text, items, antecedent, sentence, persons)
        if meant.person is None and named:
            meant.person, meant.kind = named[-1].person, SpeakerKind.PERSON
            meant.name = named[-1].person.name if named[-1].person else None
        meant.name = meant.name or meant.text
        meant.start, meant.end = items[begin].start, items[end - 1].end
        meant.text = text[meant.start : meant.end]
        meant.reason = tr("“{text}” belongs to {name}").format(text=meant.text, name=meant.name)
        return meant
    start, stop = items[begin].start, items[end - 1].end
    voice = Voice(start, stop, " ".join(text[start:stop].split()), sentence)
    first = items[begin]
    if end - begin == 1 and first.flags & PRONOUN and not first.flags & Is.DETERMINER:
        flags = first.flags
        voice.pronoun = (
            "he"
            if flags & Is.PRONOUN_HE
            else "she"
            if flags & Is.PRONOUN_SHE
            else "they"
            if flags & Is.PRONOUN_THEY
            else "other"
        )
        return voice
    if end - begin == 1 and first.flags & Is.POSSESSIVE:
        voice.pronoun = {"his": "he", "her": "she", "their": "they"}.get(first.low, "other")
        return voice
    if first.flags & Is.POSSESSIVE and items[end - 1].flags & Is.NOMINAL:
        voice.pronoun = {"his": "he", "her": "she", "their": "they"}.get(first.low, "other")
        return voice
    mention = _head(items, found, persons.within(start, stop))
    if aside := _adjunct(items, found):
        voice.end = items[aside - 1].end
        voice.text = " ".join(text[start : voice.end].split())
    if mention and mention.person:
        voice.person = mention.person
        voice.name = mention.person.name
        return voice
    part = items[begin:end]
    if any(i.flags & Is.ORGANISATION for i in part) or (
        any(i.capital for i in part[(1 if first.flags & Is.DETERMINER else 0) :])
        and not any(i.flags & (Is.ROLE | Is.UNNAMED) for i in part)
    ):
        voice.kind = SpeakerKind.ORGANISATION
    else:
        voice.kind = SpeakerKind.UNNAMED
    if aside := _clause(items, found):
        voice.name = " ".join(text[start : items[aside - 1].end].split())
    return voice


def _clause(items: list[Item], found: Range) -> int:
    """Return where “, which runs …,” begins behind the name; 0 where nothing does."""
    for place in range(found[0] + 1, found[1] - 2):
        if items[place].text == "," and items[place + 1].low in _RELATIVES:
            return place
    return 0


def _adjunct(items: list[Item], found: Range) -> int:
    """Return where “, in response to …,” begins behind the name; 0 where nothing does."""
    for place in range(found[0] + 1, found[1] - 2):
        following = items[place + 1]
        if items[place].text == "," and (
            (following.flags & Is.PREPOSITION and not following.flags & (Is.DETERMINER | Is.ADVERB))
            or following.low.endswith("ing")
        ):
            return place
    return 0


def _head(items: list[Item], found: Range, inside: list[Mention]) -> Mention | None:
    """Return the mention that a phrase is about, not one that only belongs to it."""
    governed: set[int] = set()
    for place in range(*found):
        item = items[place]
        following = items[place + 1] if place + 1 < found[1] else None
        genitive = place > found[0] and item.low in _GENITIVES and items[place - 1].capital
        if (item.flags & Is.PREPOSITION or genitive) and following is not None:
            governed.update((item.start, following.start) if genitive else (following.start,))
            if following.flags & (Is.DETERMINER | Is.TITLE) and place + 2 < found[1]:
                governed.update(i.start for i in items[place + 2 : min(place + 5, found[1])])
    owners = {
        items[place - 1].end
        for place in range(found[0] + 1, found[1])
        if items[place].text in ("'s", "’s") or items[place].text in ("'", "’")
    }
    if len(owners) == 1 and _speaks(items, found):
        owners = set()  # “Berg’s remarks at the forum” are Berg's
    for mention in inside:
        if mention.start not in governed and mention.end not in owners:
            return mention
    return None


def _speaks(items: list[Item], found: Range) -> bool:
    """Tell whether a phrase is about an utterance: “’s claims”, “’s remarks at the forum”."""
    if items[found[1] - 1].flags & Is.NOMINAL:
        return True
    head = found[1]
    for place in range(*found):
        if items[place].flags & Is.PREPOSITION:
            head = place
            break
    last = items[head - 1]
    return bool(head > found[0] and last.flags & (Is.NOMINAL | Is.OCCASION) and not last.capital)
