"""From a transaction's journal to the notice of what changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from quotarium.model.changes import Changes, Kind
from quotarium.storage.journal import RowChange

#: What a row of each table belongs to: the kinds, and the columns that hold their ids.
_BELONGS: Final[dict[str, tuple[tuple[Kind, str], ...]]] = {
    "sources": ((Kind.SOURCE, "id"),),
    "source_creators": ((Kind.SOURCE, "source_id"),),
    "snapshots": ((Kind.SNAPSHOT, "id"), (Kind.SOURCE, "source_id")),
    "snapshot_texts": ((Kind.SNAPSHOT, "snapshot_id"),),
    "skipped_suggestions": ((Kind.SNAPSHOT, "snapshot_id"),),
    "speakers": ((Kind.SPEAKER, "id"),),
    "speaker_names": ((Kind.SPEAKER, "speaker_id"),),
    "speaker_roles": ((Kind.SPEAKER, "speaker_id"),),
    "speaker_pictures": ((Kind.SPEAKER, "speaker_id"),),
    "occasions": ((Kind.OCCASION, "id"),),
    "quotes": ((Kind.QUOTE, "id"),),
    "quote_wordings": ((Kind.QUOTE, "quote_id"),),
    "quote_speakers": ((Kind.QUOTE, "quote_id"), (Kind.SPEAKER, "speaker_id")),
    "translations": ((Kind.QUOTE, "quote_id"),),
    "clippings": ((Kind.CLIPPING, "id"), (Kind.QUOTE, "quote_id"), (Kind.SOURCE, "source_id")),
    "chain_links": ((Kind.CLIPPING, "clipping_id"),),
    "tags": ((Kind.TAG, "id"),),
    "quote_tags": ((Kind.QUOTE, "quote_id"), (Kind.TAG, "tag_id")),
    "projects": ((Kind.PROJECT, "id"),),
    "project_items": ((Kind.PROJECT, "project_id"), (Kind.QUOTE, "quote_id")),
    "saved_searches": ((Kind.SAVED_SEARCH, "id"),),
    "links": ((Kind.LINK, "id"), (Kind.QUOTE, "from_quote_id"), (Kind.QUOTE, "to_quote_id")),
    "quote_relative_dates": ((Kind.QUOTE, "quote_id"),),
    "speaker_merges": ((Kind.SPEAKER, "speaker_id"),),
    "merged_quotes": (),
    "merged_distinct": (),
    "merged_merges": (),
    "distinct_speakers": ((Kind.SPEAKER, "speaker_id"), (Kind.SPEAKER, "other_id")),
    "distinct_quotes": ((Kind.QUOTE, "quote_id"), (Kind.QUOTE, "other_id")),
    "library_info": (),
}


def changes_of(rows: Iterable[RowChange]) -> Changes:
    """Return which things the rows belong to."""
    found: dict[Kind, set[int]] = defaultdict(set)
    for row in rows:
        for kind, column in _BELONGS[row.table]:
            for image in (row.before, row.after):
                identity = image and (row.id if column == "id" else image.get(column))
                if isinstance(identity, int):
                    found[kind].add(identity)
    return Changes(ids={kind: frozenset(ids) for kind, ids in found.items()})
