"""Quotes as a table, one a row: the words, who said them, when, where they are reported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotarium.formats.sheets.sheet import Sheet
from quotarium.model.dates import readable
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.quote import Quote
from quotarium.model.rich_text import plain
from quotarium.model.source import Source


def sheet(quotes: Sequence[QuoteDetails], language: str = "en") -> Sheet:
    """Return a table of quotes; `language` is that of the dates in words.

    A source read stands before what it quotes: “heybatov2025 ← presidency2025”. Several speakers,
    tags and projects are parted by semicolons.
    """
    rows = [_row(one, language) for one in quotes]
    heads = tuple(rows[0] if rows else _row(QuoteDetails(quote=Quote(words="…")), language))
    moments = [one.quote.modified for one in quotes if one.quote.modified]
    return Sheet(
        name="Quotes",
        heads=heads,
        rows=tuple(tuple(row.values()) for row in rows),
        wide=frozenset({"words", "translation", "note", "evidence", "captured"}),
        changed=max(moments, default=None),
    )


def _row(details: QuoteDetails, language: str) -> dict[str, str]:
    quote, occasion, cited = details.quote, details.occasion, details.cited
    translation = next((one for one in quote.translations if one.printed), None) or next(
        iter(quote.translations), None
    )
    return {
        "words": quote.words,
        "speakers": _joined(one.speaker.name for one in details.speakers),
        "roles": _joined(one.role or "" for one in details.speakers),
        "said": str(quote.said or ""),
        "said in words": readable(quote.said, language, "long") if quote.said else "",
        "occasion": occasion.name if occasion else "",
        "place": occasion.place if occasion else "",
        "kind": quote.kind.value,
        "language": quote.language or "",
        "source": cited.source.citekey if cited else "",
        "source title": plain(cited.source.title) if cited else "",
        "locator": cited.clipping.locator.short if cited and cited.clipping.locator else "",
        "second-hand": "yes" if details.second_hand else "no",
        "chain": _chain(cited) if cited else "",
        "also found in": _joined(one.source.citekey for one in details.found_in[1:]),
        "status": quote.status.value,
        "evidence": quote.evidence,
        "verification": cited.clipping.verification.state.value if cited else "",
        "captured": cited.clipping.exact if cited else "",
        "tags": _joined(tag.name for tag in details.tags),
        "projects": _joined(details.projects),
        "note": quote.note,
        "translation": translation.words if translation else "",
        "translation language": translation.language if translation else "",
        "translator": translation.translator if translation else "",
        "reviewed": "yes" if quote.reviewed else "no",
    }


def _chain(found: FoundIn) -> str:
    works: tuple[Source, ...] = (found.source, *found.chain)
    return " ← ".join(one.citekey for one in works) if found.chain else ""


def _joined(texts: Iterable[str]) -> str:
    listed = list(texts)
    return "; ".join(listed) if any(listed) else ""
