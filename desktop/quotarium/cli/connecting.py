"""Subcommands for how quotes hang together: link, timeline."""

from __future__ import annotations

import argparse
import json
import sys

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


def draw_timeline(options: argparse.Namespace) -> None:
    """Write a timeline as a picture or as JSON."""
    from quotarium.services import timeline
    from quotarium.services.exporting import write_export

    if options.by not in set(timeline.LaneBy):
        raise errors.InvalidValue("--by", options.by, f"choose {', '.join(timeline.LaneBy)}.")
    by = timeline.LaneBy(options.by)
    with opened_library(options) as library:
        # Words on a command line are whole; the trailing space says so.
        query = f"{options.query} " if options.query else ""
        marks = timeline.timeline(library, query, by=by, published=options.published)
    if not marks.ids:
        raise errors.InvalidValue(
            "--query", options.query, "no quote is found; give other words, or clip quotes first."
        )
    match options.format:
        case "svg":
            title = " · ".join(filter(None, (options.library.stem, options.query)))
            content = timeline.timeline_svg(
                marks, options.title or title, options.width, published=options.published
            )
        case "json":
            facts = timeline.timeline_facts(marks)
            content = (json.dumps(facts, ensure_ascii=False) + "\n").encode()
        case other:
            raise errors.InvalidValue("--format", other, "choose svg or json.")
    if options.output is None:
        sys.stdout.buffer.write(content)
        return
    write_export(options.output, content)
    facts = {"output": str(options.output), "quotes": len(marks.ids), "lanes": len(marks.lanes)}
    tell(options, facts, f"Wrote {options.output} ({len(marks.ids)} quotes)")
