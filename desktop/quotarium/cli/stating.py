"""The subcommand “statement”: near-identical quotes, joined and separated."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from quotarium.cli.opening import opened_library
from quotarium.cli.telling import quote_facts, quote_line, tell

Add = Callable[[str, Callable[[argparse.Namespace], None], str], argparse.ArgumentParser]


def add_commands(add: Add) -> None:
    """Declare what can be done with statements; `add` makes a parser of a name and a function."""
    add("alike", list_pairs, "List quotes whose words are nearly the same.")
    joining = add("join", join, "Gather the reports of quotes in one.")
    joining.add_argument("quote", type=int, metavar="QUOTE", help="number of the quote that stays")
    joining.add_argument("others", type=int, nargs="+", metavar="OTHER")
    told = add("reports", list_reports, "List the reports of a quote, the earliest first.")
    told.add_argument("quote", type=int, metavar="QUOTE")
    parting = add("separate", separate, "Make a quote of its own of a report.")
    parting.add_argument("report", type=int, metavar="REPORT", help="number, see “reports”")
    apart = add("apart", keep_apart, "Say that two quotes are not one statement.")
    apart.add_argument("quote", type=int, metavar="QUOTE")
    apart.add_argument("other", type=int, metavar="OTHER")


def list_pairs(options: argparse.Namespace) -> None:
    """List the pairs of a library, the nearest first."""
    from quotarium.services.near_statements import near_in_library

    with opened_library(options) as library:
        for pair in near_in_library(library):
            said = "same speaker" if pair.same_voice else "other speakers"
            line = f"{pair.quote_id}\t{pair.other_id}\t{pair.score:.0%}\t{said}"
            tell(options, pair.model_dump(mode="json"), line)


def join(options: argparse.Namespace) -> None:
    """Gather the reports of quotes in one."""
    from quotarium.services.statements import join_quotes

    with opened_library(options) as library:
        made = join_quotes(library, options.quote, tuple(options.others)).value
        tell(options, quote_facts(made), quote_line(made))


def list_reports(options: argparse.Namespace) -> None:
    """List the reports of a quote, the earliest first."""
    from quotarium.services.statements import reports

    with opened_library(options) as library:
        for report in reports(library, options.quote):
            found = report.found
            facts = {
                "id": found.clipping.id,
                "source": found.source.citekey,
                "issued": str(found.source.issued) if found.source.issued else None,
                "exact": found.clipping.exact,
                "chain": [source.citekey for source in found.chain],
            }
            words = " ".join(found.clipping.exact.split())
            tell(options, facts, f"{found.clipping.id}\t{found.source.citekey}\t“{words}”")


def separate(options: argparse.Namespace) -> None:
    """Make a quote of its own of a report."""
    from quotarium.services.statements import separate_report

    with opened_library(options) as library:
        made = separate_report(library, options.report).value
        tell(options, quote_facts(made), quote_line(made))


def keep_apart(options: argparse.Namespace) -> None:
    """Say that two quotes are not one statement."""
    from quotarium.services.statements import keep_quotes_apart

    with opened_library(options) as library:
        keep_quotes_apart(library, options.quote, options.other)
        facts = {"quote_id": options.quote, "other_id": options.other}
        tell(options, facts, f"{options.quote} and {options.other} are kept apart")
