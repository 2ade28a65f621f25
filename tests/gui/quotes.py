"""Quotes made up for tests of the window."""

from __future__ import annotations

from quotarium.model.clipping import Clipping, Locator, Verification, VerificationState
from quotarium.model.dates import Edtf
from quotarium.model.details import Attributed, FoundIn, QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.quote import AttributionStatus, Quote, QuoteKind
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Speaker

WORDS = "The river was measured every morning, and nobody asked for the numbers."

SPEAKER = Speaker(id=3, names=(Name(full="Temur Bekday"),))


def quote(
    number: int = 1,
    words: str = WORDS,
    *,
    kind: QuoteKind = QuoteKind.DIRECT,
    status: AttributionStatus = AttributionStatus.REPORTED,
    tags: tuple[str, ...] = ("rivers",),
) -> QuoteDetails:
    """Return a second-hand quote with everything known of it."""
    source = Source(
        id=7,
        citekey="dostan",
        title="The River Nobody Measures",
        creators=(Creator(family="Dostan", given="Mira"),),
    )
    clipping = Clipping(
        id=number,
        quote_id=number,
        source_id=7,
        exact=words,
        locator=Locator(label="paragraph", value="8"),
        verification=Verification(state=VerificationState.VERBATIM),
    )
    return QuoteDetails(
        quote=Quote(id=number, words=words, kind=kind, status=status, said=Edtf("2025?-03-15")),
        speakers=(
            Attributed(
                speaker=Speaker(id=3, names=(Name(full="Temur Bekday"),)), role="hydrologist"
            ),
        ),
        occasion=Occasion(id=5, name="Provincial hearing"),
        found_in=(FoundIn(clipping=clipping, source=source),),
        tags=tuple(Tag(id=n, name=name) for n, name in enumerate(tags, 1)),
    )
