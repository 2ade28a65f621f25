"""Quotations, sources and speakers, all invented, that the tests of formats share."""

from __future__ import annotations

from typing import Any

from quotarium.citing.markup import Run
from quotarium.model.clipping import Clipping, Locator
from quotarium.model.dates import Edtf
from quotarium.model.details import Attributed, FoundIn, QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.quote import Quote
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Speaker

HARBOUR = Source(
    id=1,
    citekey="marsh2021harbour",
    type="article-newspaper",
    title="The harbour nobody asked for",
    creators=(Creator(family="Marsh", given="Ada"),),
    issued=Edtf("2021-06"),
    fields={"container-title": "The Coastal Gazette", "URL": "https://example.org/harbour"},
)
UNDATED = Source(
    id=2,
    citekey="okafor-nd",
    type="webpage",
    title="Notes from a closed meeting",
    creators=(Creator(family="Okafor", given="Chidi"),),
)
HEBREW = Source(
    id=3,
    citekey="peretz1998",
    type="book",
    title="הנמל",
    creators=(Creator(family="פרץ", given="דנה"),),
    issued=Edtf("1998"),
    language="he",
)

LIND = Speaker(id=1, names=(Name(full="Maria Lind", family="Lind", given="Maria"),))
ABE = Speaker(id=2, names=(Name(full="Kofi Abe"),))
PERETZ = Speaker(id=3, names=(Name(full="דנה פרץ"),))

LONG = (
    "We were told in the spring that the harbour would cost nothing, and in the summer that it "
    "would cost a little, and by the autumn nobody in that room could remember who had said so, "
    "which is how a town comes to own a harbour that it never asked for."
)


def source(citekey: str = "key", **facts: Any) -> Source:
    """Return a source by Jane Doe of 2020; `fields` and every other field can be given."""
    given: dict[str, Any] = {
        "type": "article-journal",
        "title": "A title",
        "creators": (Creator(family="Doe", given="Jane"),),
        "issued": "2020",
        **facts,
    }
    if isinstance(given["issued"], str):
        given["issued"] = Edtf(given["issued"])
    return Source(citekey=citekey, **given)


def quote(words: str, *speakers: Speaker, **facts: Any) -> QuoteDetails:
    """Return a quotation; facts: read, said, role, occasion, tags, projects, any of Quote's."""
    read: Source | None = facts.pop("read", HARBOUR)
    said, role = facts.pop("said", None), facts.pop("role", None)
    occasion: Occasion | None = facts.pop("occasion", None)
    tags, projects = facts.pop("tags", ()), facts.pop("projects", ())
    found: tuple[FoundIn, ...] = ()
    if read is not None:
        place = Locator(label="paragraph", value="3")
        clipping = Clipping(source_id=read.id, exact=words, locator=place)
        found = (FoundIn(clipping=clipping, source=read),)
    return QuoteDetails(
        quote=Quote(words=words, said=Edtf(said) if said else None, **facts),
        speakers=tuple(Attributed(speaker=one, role=role) for one in speakers),
        occasion=occasion,
        found_in=found,
        tags=tuple(Tag(name=name) for name in tags),
        projects=projects,
    )


def cited(text: str) -> tuple[Run, ...]:
    """Return the runs of a plain citation."""
    return (Run(text=text),)
