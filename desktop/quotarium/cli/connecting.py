"""Subcommands for how quotes hang together: link, timeline, graph."""

from __future__ import annotations

import argparse
import json

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell, write_out

_NARROWEST, _WIDEST = 400, 20_000


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

    if options.by not in set(timeline.LaneBy):
        raise errors.InvalidValue("--by", options.by, f"choose {', '.join(timeline.LaneBy)}.")
    if not _NARROWEST <= options.width <= _WIDEST:
        reason = f"choose {_NARROWEST} to {_WIDEST} pixels."
        raise errors.InvalidValue("--width", options.width, reason)
    by = timeline.LaneBy(options.by)
    with opened_library(options) as library:
        # Words on a command line are whole; the trailing space says so.
        query = f"{options.query} " if options.query else ""
        marks = timeline.timeline(library, query, by=by, published=options.published)
    if not marks.ids:
        reason = "no quote is found; give other words, or clip quotes first."
        raise errors.InvalidValue("a timeline", options.query or "this library", reason)
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
    _write(options, content, {"quotes": len(marks.order), "lanes": len(marks.lanes)})


def draw_graph(options: argparse.Namespace) -> None:
    """Write the graph of speakers as a picture or as GraphML."""
    from quotarium.services.graphing import graph_bytes, speaker_graph

    if options.format not in {"svg", "graphml"}:
        raise errors.InvalidValue("--format", options.format, "choose svg or graphml.")
    with opened_library(options) as library:
        graph = speaker_graph(library, f"{options.query} " if options.query else "")
    if not graph.nodes:
        reason = "no quote with a speaker is found; give other words, or clip quotes first."
        raise errors.InvalidValue("a graph", options.query or "this library", reason)
    title = " · ".join(filter(None, (options.library.stem, options.query)))
    content = graph_bytes(graph, options.format, options.title or title)
    _write(options, content, {"speakers": len(graph.nodes), "links": len(graph.edges)})


def _write(options: argparse.Namespace, content: bytes, numbers: dict[str, int]) -> None:
    if not write_out(options, content):
        return
    told = ", ".join(f"{number} {name}" for name, number in numbers.items())
    facts = {"output": str(options.output), **numbers}
    tell(options, facts, f"Wrote {options.output} ({told})")
