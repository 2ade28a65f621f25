"""Side by side: the words of a quote and what its source has in their place."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from quotarium.model.clipping import VerificationState
from quotarium.model.value import Value
from quotarium.services.verifying import compare
from quotarium.storage import quotes, sources
from quotarium.storage.library import Library

_MARKS: Final = "\"'“”„‚‘’«»‹›.,"


class Piece(Value):
    """Some words of one side; `differs` where the other side has others or none."""

    text: str
    differs: bool = False


class Comparison(Value):
    """A clipping whose words differ; `source` is empty where they were not found."""

    quote_id: int
    title: str
    state: VerificationState
    quote: tuple[Piece, ...]
    source: tuple[Piece, ...] = ()


def comparisons(library: Library, ids: Sequence[int]) -> tuple[Comparison, ...]:
    """Return the clippings of quotes that were found altered, or were not found."""
    found = []
    with library.read() as connection:
        for one in quotes.details(connection, ids):
            for place in one.found_in:
                clipping, state = place.clipping, place.clipping.verification.state
                if state not in {VerificationState.ALTERED, VerificationState.NOT_FOUND}:
                    continue
                passage = ""
                if state is VerificationState.ALTERED and clipping.snapshot_id is not None:
                    text = sources.snapshot_text(connection, clipping.snapshot_id).text
                    match = compare(one.quote.words, clipping, text)
                    if match.start is not None and match.end is not None:
                        passage = text[match.start : match.end]
                here, there = sides(one.quote.words, passage)
                found.append(
                    Comparison(
                        quote_id=one.quote.id,
                        title=place.source.title or place.source.citekey,
                        state=state,
                        quote=here,
                        source=there,
                    )
                )
    return tuple(found)


def sides(words: str, passage: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return two wordings in pieces, word by word alike or not."""
    left, right = words.split(), passage.split()
    if not right:
        return (Piece(text=" ".join(left)),), ()
    here, there = [], []
    # Marks at the edge of a word are typography: a quotation ends there, or goes on.
    matcher = SequenceMatcher(None, _keys(left), _keys(right), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        differs = tag != "equal"
        if b > a:
            here.append(Piece(text=" ".join(left[a:b]), differs=differs))
        if d > c:
            there.append(Piece(text=" ".join(right[c:d]), differs=differs))
    return tuple(here), tuple(there)


def _keys(words: list[str]) -> list[str]:
    return [word.strip(_MARKS) or word for word in words]
