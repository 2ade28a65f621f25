"""Quotes, sources and speakers, all invented, that the tests of second-hand citation share."""

from __future__ import annotations

from typing import Any

from quotarium.model.clipping import Clipping, Locator
from quotarium.model.dates import Edtf
from quotarium.model.details import Attributed, FoundIn, QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Quote, QuoteKind
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Speaker, SpeakerKind


def source(citekey: str, title: str, *authors: str, **fields: Any) -> Source:
    """Return a source; authors are "Family, Given", or an organisation without a comma."""
    creators = []
    for author in authors:
        family, comma, given = author.partition(", ")
        creators.append(Creator(family=family, given=given) if comma else Creator(literal=author))
    fields.setdefault("type", "webpage")
    return Source(citekey=citekey, title=title, creators=tuple(creators), **fields)


def quote(read: Source | None, *speakers: Speaker, **facts: Any) -> QuoteDetails:
    """Return a quote found in `read`; facts: said, occasion, role, kind, place, chain."""
    place = facts.get("place")
    locator = Locator(label=place[0], value=place[1]) if place else None
    said = facts.get("said")
    found: tuple[FoundIn, ...] = ()
    if read is not None:
        clipping = Clipping(source_id=1, exact="words", locator=locator)
        found = (FoundIn(clipping=clipping, source=read, chain=facts.get("chain", ())),)
    return QuoteDetails(
        quote=Quote(
            words="words",
            said=Edtf.parse(said) if said else None,
            kind=facts.get("kind", QuoteKind.DIRECT),
        ),
        speakers=tuple(Attributed(speaker=one, role=facts.get("role")) for one in speakers),
        occasion=facts.get("occasion"),
        found_in=found,
    )


OPED = source("lindqvistNdWho", "Who Owns the River?", "Lindqvist, Mara")
AGENCY = source("northpress2025Arkan", "Arkan Speaks at Forum", "Northpress", issued="2025-03-16")
REPORT = source(
    "gates2021",
    "Gates Closed Again",
    type="article-newspaper",
    issued="2021-05",
    fields={"container-title": "Delta Post"},
)
MEMOIR = source(
    "arkan2020",
    "Years by the Water",
    "Arkan, Selim",
    type="book",
    issued="2020",
    fields={"publisher": "Quay Press", "publisher-place": "Ilvana"},
)
STUDY = source("arkanW2019", "Water Law", "Arkan, Wanda", issued="2019", type="book")

ARKAN = Speaker(id=1, names=(Name(full="Selim Arkan"), Name(full="Селим Аркан", language="ru")))
VEGA = Speaker(id=2, names=(Name(full="Ana de la Vega"),))
ANALYST = Speaker(id=3, kind=SpeakerKind.UNNAMED, names=(Name(full="one water analyst"),))
MINISTRY = Speaker(id=4, kind=SpeakerKind.ORGANISATION, names=(Name(full="Ministry of Water"),))
HASAN = Speaker(id=5, names=(Name(full="علي حسن", family="حسن", given="علي"),))
FORUM = Occasion(id=1, name="Ilvana Basin Forum", place="Ilvana")
PARIS = Occasion(id=2, name="Water Day", place="Oslo")

CASES = {
    "speech": quote(
        OPED, ARKAN, said="2025?-03-15", occasion=FORUM, role="President of Ilvana",
        place=("paragraph", "1"),
    ),
    "circa": quote(OPED, ARKAN, said="2021~", place=("paragraph", "10")),
    "undated": quote(OPED, VEGA, place=("paragraph", "15")),
    "unnamed": quote(OPED, ANALYST, kind=QuoteKind.INDIRECT),
    "first hand": quote(OPED, place=("paragraph", "2")),
    "speech again": quote(
        OPED, ARKAN, said="2025?-03-15", occasion=FORUM, place=("paragraph", "3")
    ),
    "chain": quote(
        OPED, ARKAN, said="2025-03-15", chain=(AGENCY,), place=("paragraph", "4")
    ),
    "longer chain": quote(
        OPED, VEGA, said="2021-04", occasion=PARIS, chain=(AGENCY, REPORT),
        place=("paragraph", "5"),
    ),
    "written original": quote(OPED, ARKAN, chain=(MEMOIR,), place=("paragraph", "6")),
    "two speakers, no author": quote(REPORT, ARKAN, VEGA, said="202X", place=("page", "4")),
    "organisation": quote(REPORT, MINISTRY, said="XXXX-03-15", place=("page", "4-5")),
    "right to left": quote(REPORT, HASAN, said="2019/2020"),
}  # fmt: skip
