"""The subcommand that compares quotes with what their sources say: verify."""

from __future__ import annotations

import argparse

from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell


def verify_library(options: argparse.Namespace) -> None:
    """Compare all quotes with their snapshots, then print the counts.

    JSON has a line for every clipping compared; people are told of those that need a look.
    """
    from quotarium.model.clipping import VerificationState
    from quotarium.services.verifying import Checked, verify_quotes

    faithful = {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY}

    def each(one: Checked) -> None:
        if one.state in faithful and not options.json:
            return
        differences = "; ".join(f"“{d.quote}” for “{d.source}”" for d in one.differences)
        line = f"{one.quote_id}\t{one.state.value}\t{one.citekey}\t“{' '.join(one.words.split())}”"
        tell(options, one.model_dump(mode="json"), f"{line}\t{differences}".rstrip())

    with opened_library(options) as library:
        report = verify_quotes(library, tell=each).value
    counts = {state.value: number for state, number in report.counts.items()}
    facts = {"checked": report.checked, "changed": report.changed, "counts": counts}
    told = ", ".join(f"{number} {state.replace('_', ' ')}" for state, number in counts.items())
    tell(options, facts, f"{report.checked} clippings compared: {told}")
