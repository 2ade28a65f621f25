"""The graph of speakers of a library or of what a search finds."""

from __future__ import annotations

from collections.abc import Container

from quotarium.formats.graphml import graphml
from quotarium.formats.svg import svg
from quotarium.model.graph import Graph, draw_graph, graph_of
from quotarium.services.timeline import timeline
from quotarium.storage.library import Library

__all__ = ["Graph", "graph_bytes", "speaker_graph"]


def speaker_graph(
    library: Library,
    query: str = "",
    *,
    tag_id: int | None = None,
    project_id: int | None = None,
    only: Container[int] | None = None,
) -> Graph:
    """Return who stands in which relation to whom, narrowed as a search is, or to some quotes."""
    return graph_of(timeline(library, query, tag_id=tag_id, project_id=project_id), only)


def graph_bytes(graph: Graph, format_: str, title: str = "") -> bytes:
    """Return a graph as a file: svg or graphml."""
    return graphml(graph) if format_ == "graphml" else svg(draw_graph(graph, title=title))
