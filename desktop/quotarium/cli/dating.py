"""The subcommand “date”: when a quote was said, and dates counted from another event."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import quote_facts, quote_line, tell, tell_error

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.relative_dates import RelativeInput
    from quotarium.storage.library import Library

Add = Callable[[str, Callable[[argparse.Namespace], None], str], argparse.ArgumentParser]

EVENT = (
    "the event that --said counts from: an occasion, a date, “NAME = DATE”, quote:NUMBER or "
    "source:CITEKEY (its publication)"
)


def add_commands(add: Add) -> None:
    """Declare what can be done with dates; `add` makes a parser of a name and a function."""
    setting = add("set", set_date, "Say when a quote was said.")
    setting.add_argument("quote", type=int, metavar="QUOTE")
    setting.add_argument(
        "said", metavar="DATE", help="as you would say it, or EDTF; empty for none"
    )
    setting.add_argument("--relative-to", metavar="EVENT", help=EVENT.replace("--said", "DATE"))
    add("stale", list_stale, "List dates counted from a date that their event has no more.")
    again = add("recount", recount, "Count such dates again.")
    again.add_argument("quotes", type=int, nargs="+", metavar="QUOTE")


def relative_given(library: Library, phrase: str, event: str | None) -> RelativeInput | None:
    """Return a phrase and an event as given on the command line; None without an event.

    Raises NoSuchThing, InvalidValue for an event without a phrase.
    """
    from quotarium.services.relative_dates import RelativeInput
    from quotarium.services.sources import date_typed, source_by_key

    if event is None:
        return None
    if not phrase.strip():
        raise errors.InvalidValue("--relative-to", event, "give the phrase as well, with --said.")
    kind, _, rest = event.partition(":")
    if kind == "quote" and rest.strip().isdecimal():
        return RelativeInput(phrase=phrase, quote_id=int(rest))
    if kind == "source" and rest.strip():
        return RelativeInput(phrase=phrase, source_id=source_by_key(library, rest.strip()).id)
    name, sign, date = event.partition("=")
    if sign:
        return RelativeInput(phrase=phrase, event=name, date=date)
    try:
        date_typed(event)
    except errors.InvalidDate:
        return RelativeInput(phrase=phrase, event=event)
    return RelativeInput(phrase=phrase, date=event)


def tell_uncounted(found: QuoteDetails) -> None:
    """Say on stderr why no date came of a phrase, if none did."""
    from quotarium.model.relative_date import Uncounted

    stated = found.relative
    if stated is None or found.quote.said is not None:
        return
    why = {
        Uncounted.PHRASE: f"“{stated.relative.phrase}” does not say how far",
        Uncounted.UNDATED: f"{stated.name} has no date",
        Uncounted.TOO_WIDE: f"the date of {stated.name or 'the event'} is too wide for it",
    }
    reason = stated.counted()
    if isinstance(reason, Uncounted):
        tell_error(f"No date was counted: {why[reason]}. The phrase is kept; see “date set”.")


def set_date(options: argparse.Namespace) -> None:
    """Say when a quote was said."""
    from quotarium.services.quotes import QuoteEdit, change_quote

    with opened_library(options) as library:
        relative = relative_given(library, options.said, options.relative_to)
        edit = QuoteEdit(said=options.said) if relative is None else QuoteEdit(relative=relative)
        made = change_quote(library, options.quote, edit).value
        tell_uncounted(made)
        tell(options, quote_facts(made), quote_line(made))


def list_stale(options: argparse.Namespace) -> None:
    """List dates counted from a date that their event has no more."""
    from quotarium.services.relative_dates import stale_quotes

    with opened_library(options) as library:
        for found in stale_quotes(library):
            stated = found.relative
            assert stated is not None
            before, today = stated.relative.counted_from or "no date", stated.date or "no date"
            line = f"{quote_line(found)}\n\tcounted from {before}; {stated.name} has {today} now"
            tell(options, quote_facts(found), line)


def recount(options: argparse.Namespace) -> None:
    """Count dates again from what their events are dated now."""
    from quotarium.services.quotes import details
    from quotarium.services.relative_dates import count_again

    with opened_library(options) as library:
        count_again(library, options.quotes)
        for found in details(library, options.quotes):
            tell(options, quote_facts(found), quote_line(found))
