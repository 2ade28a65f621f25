"""How dates that are relative to another event are told."""

from __future__ import annotations

from quotarium.gui.days import edtf_words
from quotarium.gui.translation import tr
from quotarium.model.relative_date import RelativeTo, Uncounted

_COMPARED = ("earlier", "later")


def event_words(found: RelativeTo) -> str:
    """Return the event and its date: Basin Forum, 4 May 2020."""

    name = found.name
    if found.relative.source_id is not None:
        name = tr("the publication of %1").replace("%1", name)
    elif found.relative.quote_id is not None:
        name = f"“{name}”"
    date = edtf_words(found.date) if found.date else ""
    return ", ".join(filter(None, (name, date)))


def relative_words(found: RelativeTo) -> str:
    """Return the phrase and its event: “exactly four years earlier” than Basin Forum, …"""
    phrase = found.relative.phrase
    compared = phrase.casefold().endswith(_COMPARED)
    told = tr("“%1” than %2") if compared else tr("“%1”, relative to %2")
    return told.replace("%1", phrase).replace("%2", event_words(found))


def stale_words(found: RelativeTo) -> str:
    """Return that the event has another date now than was counted from; nothing if it has not."""

    if not found.stale:
        return ""
    before = found.relative.counted_from
    if before is None:
        return tr("The event had no date when this was kept.")
    told = tr("Counted from %1; the event has another date now.")
    return told.replace("%1", edtf_words(before))


def uncounted_words(why: Uncounted) -> str:
    """Return why no date comes of a phrase, and what helps."""
    return {
        Uncounted.PHRASE: tr("The phrase does not say how far, so no date is counted."),
        Uncounted.UNDATED: tr("The event has no date, so none is counted."),
        Uncounted.TOO_WIDE: tr("The event's date is too wide for it, so none is counted."),
    }[why]
