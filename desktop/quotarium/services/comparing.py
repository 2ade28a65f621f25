"""Side by side: the words of a quote and what its source has in their place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from difflib import SequenceMatcher
from typing import Final

from quotarium.model.clipping import Difference, VerificationState
from quotarium.model.value import Value
from quotarium.reading.anchoring import Hidden, suspicious
from quotarium.services.verifying import compare
from quotarium.storage import quotes, sources
from quotarium.storage.library import Library

_MARKS: Final = "\"'“”„‚‘’«»‹›.,"


class Piece(Value):
    """Some words of one side; `differs` where the other side has others or none, `declared` where
    the quote itself says so.
    """

    text: str
    differs: bool = False
    declared: bool = False


class Comparison(Value):
    """A clipping whose words differ; `source` is empty where they were not found.

    `hidden` are the characters that hide in the quote's words, `passage_hidden` in the source's.
    """

    quote_id: int
    title: str
    state: VerificationState
    quote: tuple[Piece, ...]
    source: tuple[Piece, ...] = ()
    words: str = ""
    passage: str = ""
    hidden: tuple[Hidden, ...] = ()
    passage_hidden: tuple[Hidden, ...] = ()
    checked: datetime | None = None
    copy_captured: datetime | None = None


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
                edits = clipping.verification.declared_edits
                if state is VerificationState.ALTERED and clipping.snapshot_id is not None:
                    text = sources.snapshot_text(connection, clipping.snapshot_id).text
                    match = compare(one.quote.words, clipping, text)
                    edits = match.declared_edits
                    if match.start is not None and match.end is not None:
                        passage = text[match.start : match.end]
                here, there = sides(one.quote.words, passage, edits)
                found.append(
                    Comparison(
                        quote_id=one.quote.id,
                        title=place.source.title or place.source.citekey,
                        state=state,
                        quote=here,
                        source=there,
                        words=one.quote.words,
                        passage=passage,
                        hidden=suspicious(one.quote.words),
                        passage_hidden=suspicious(passage),
                        checked=clipping.verification.checked,
                        copy_captured=place.checked_copy,
                    )
                )
    return tuple(found)


def sides(
    words: str, passage: str, declared: Sequence[Difference] = ()
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return two wordings in pieces, word by word alike or not, and what is declared."""
    left, right = words.split(), passage.split()
    if not right:
        return (Piece(text=" ".join(left)),), ()
    owned = [(edit.quote, edit.source) for edit in declared]
    here, there = [], []
    # Marks at the edge of a word are typography: a quotation ends there, or goes on.
    matcher = SequenceMatcher(None, _keys(left), _keys(right), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        differs = tag != "equal"
        ours, theirs = " ".join(left[a:b]), " ".join(right[c:d])
        own = differs and any(
            ours.strip(_MARKS) == quote.strip(_MARKS)
            and theirs.strip(_MARKS) in ("", source.strip(_MARKS))
            for quote, source in owned
        )
        if ours:
            here.append(Piece(text=ours, differs=differs, declared=own))
        if theirs:
            there.append(Piece(text=theirs, differs=differs, declared=own))
    return tuple(here), tuple(there)


def _keys(words: list[str]) -> list[str]:
    return [word.strip(_MARKS) or word for word in words]


class Revision(Value):
    """A change of a quote's words: what they were and what they became, piece by piece."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    replaced: datetime
    reason: str = ""


def revisions(library: Library, quote_id: int) -> tuple[Revision, ...]:
    """Return how the words of a quote changed, oldest first; none where they never did."""
    with library.read() as connection:
        older = quotes.wordings(connection, quote_id)
        present = quotes.get(connection, [quote_id])
    following = [one.words for one in older[1:]] + [one.words for one in present]
    found = []
    for wording, words in zip(older, following, strict=False):
        before, after = sides(wording.words, words)
        found.append(
            Revision(before=before, after=after, replaced=wording.replaced, reason=wording.reason)
        )
    return tuple(found)
