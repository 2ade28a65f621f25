"""The quotations of an imported file; they wait in the inbox, for nobody has read them here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quotarium.formats.exchange.parsed import ReadQuote
from quotarium.model.clipping import Clipping, Locator
from quotarium.model.quote import Quote
from quotarium.services.outcome import now
from quotarium.storage import captured, clippings, organising, quotes
from quotarium.storage.library import Writing


def keep(writing: Writing, read: Sequence[ReadQuote], source_ids: Mapping[int, int]) -> int:
    """Keep the quotations that are not there yet, and return how many.

    `source_ids` says by an item's place in the file which source it is; those of other items are
    left out with them.
    """
    wanted = _missing(writing, read, source_ids)
    if not wanted:
        return 0
    moment = now()
    tags = {tag: organising.tag_named(writing, tag) for q in wanted for tag in q.tags}
    ids = quotes.add_all(
        writing,
        [
            Quote(
                words=q.words,
                kind=q.kind,
                note="\n\n".join(part for part in (q.heading, q.note) if part),
                tag_ids=tuple(dict.fromkeys(tags[tag] for tag in q.tags)),
                created=moment,
                modified=moment,
            )
            for q in wanted
        ],
    )
    clippings.add_first(
        writing,
        [
            Clipping(
                quote_id=quote_id,
                source_id=source_ids[q.source],
                exact=q.words,
                locator=Locator(value=q.locator) if q.locator else None,
                created=moment,
            )
            for quote_id, q in zip(ids, wanted, strict=True)
            if q.source is not None
        ],
    )
    return len(wanted)


def _missing(
    writing: Writing, read: Sequence[ReadQuote], source_ids: Mapping[int, int]
) -> list[ReadQuote]:
    """Return what no clipping of its source holds to the letter, so that a file can come again."""
    ids = {q.source: source_ids.get(q.source) for q in read if q.source is not None}
    held = captured.in_sources(writing.connection, {one for one in ids.values() if one})
    loose: frozenset[str] = frozenset()
    if any(q.source is None for q in read):
        loose = captured.in_no_source(writing.connection)
    wanted: list[ReadQuote] = []
    for q in read:
        if q.source is None:
            missing = q.words not in loose
        else:
            identity = ids[q.source]
            missing = identity is not None and (identity, q.words) not in held
        if missing:
            wanted.append(q)
    return wanted
