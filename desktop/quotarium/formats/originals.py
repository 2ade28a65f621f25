"""The works and utterances that sources quote, as items of a bibliography of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quotarium.citing import citekeys
from quotarium.model.attribution import is_second_hand
from quotarium.model.details import QuoteDetails
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Speaker, SpeakerKind
from quotarium.model.value import Value

#: An utterance without an occasion is called by its first words.
_WORDS_OF_A_TITLE = 8


class Original(Value):
    """A work or an utterance, and the citekey of the source that quotes it; `place` is where."""

    source: Source
    quoted_in: str
    place: str = ""


def originals(quotes: Iterable[QuoteDetails]) -> tuple[Original, ...]:
    """Return what the cited sources of the quotes quote, each link of a chain once.

    Where the speakers wrote none of the chain's works, their utterance is one more link, titled
    by its occasion or its first words.
    """
    listed = list(quotes)
    found: dict[tuple[str, str], Original] = {}
    spoken: list[tuple[QuoteDetails, Source]] = []
    for details in listed:
        if details.cited is None:
            continue
        place = details.cited.clipping.locator
        works = (details.cited.source, *details.cited.chain)
        for reporting, quoted in pairwise(works):
            where = place.short if place and reporting is works[0] else ""
            link = Original(source=quoted, quoted_in=reporting.citekey, place=where)
            found.setdefault((quoted.citekey, reporting.citekey), link)
        if is_second_hand((one.speaker for one in details.speakers), works[-1]):
            spoken.append((details, works[-1]))
    taken = {work.citekey for details in listed for work in _works(details)}
    keys = citekeys.make_all((_utterance(details) for details, _ in spoken), taken)
    for (details, reporting), key in zip(spoken, keys, strict=True):
        place = details.cited.clipping.locator if details.cited else None
        link = Original(
            source=_utterance(details).model_copy(update={"citekey": key}),
            quoted_in=reporting.citekey,
            place=place.short if place and details.cited and not details.cited.chain else "",
        )
        found[key, reporting.citekey] = link
    return tuple(found.values())


def _works(details: QuoteDetails) -> Iterator[Source]:
    for place in details.found_in:
        yield place.source
        yield from place.chain


def _utterance(details: QuoteDetails) -> Source:
    quote, occasion = details.quote, details.occasion
    words = quote.words.split()
    cut = " ".join(words[:_WORDS_OF_A_TITLE])
    fields = {}
    if occasion is not None:
        fields = {
            "event-title": occasion.name,
            "event-place": occasion.place,
            "event-date": str(occasion.date or ""),
        }
    return Source(
        type="speech",
        title=occasion.name if occasion else cut if cut == " ".join(words) else f"{cut} …",
        creators=tuple(_creator(one.speaker) for one in details.speakers),
        issued=quote.said or (occasion.date if occasion else None),
        language=quote.language,
        fields={name: value for name, value in fields.items() if value},
    )


def _creator(speaker: Speaker) -> Creator:
    name = speaker.names[0]
    if speaker.kind is SpeakerKind.PERSON and name.family and name.given:
        return Creator(family=name.family, given=name.given)
    return Creator(literal=name.full)
