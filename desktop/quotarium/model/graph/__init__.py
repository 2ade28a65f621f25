"""Who stands in which relation to whom: a graph of speakers, set without a window."""

from quotarium.model.graph.graph import Edge, Graph, Node, graph_of
from quotarium.model.graph.picture import draw_graph

__all__ = ["Edge", "Graph", "Node", "draw_graph", "graph_of"]
