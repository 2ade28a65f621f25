"""Subcommands for how quotes hang together: link."""

from __future__ import annotations

import argparse

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell


def link_quotes(options: argparse.Namespace) -> None:
    """Link one quote to another."""
    from quotarium.model.organising import LinkKind
    from quotarium.services import linking

    try:
        kind = LinkKind(options.kind.replace(" ", "_").replace("-", "_"))
    except ValueError:
        raise errors.InvalidValue(
            "--kind", options.kind, f"choose {', '.join(LinkKind)}."
        ) from None
    with opened_library(options) as library:
        made = linking.link_quotes(
            library, options.from_id, options.to_id, kind, options.note
        ).value
        words = kind.value.replace("_", " ")
        line = f"{made.from_quote_id} {words} {made.to_quote_id}"
        tell(options, made.model_dump(mode="json"), line)
