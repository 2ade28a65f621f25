"""The graph of speakers as GraphML, which Gephi, yEd, Cytoscape and networkx read.

The elements are those of the GraphML Primer (http://graphml.graphdrawing.org/primer/).
"""

from __future__ import annotations

from lxml import etree

from quotarium.formats.svg import printable
from quotarium.model.graph import Graph

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_KEYS = (
    ("label", "node", "string"),
    ("role", "node", "string"),
    ("quotes", "node", "int"),
    ("kind", "edge", "string"),
    ("weight", "edge", "int"),
)


def graphml(graph: Graph) -> bytes:
    """Return a graph as a GraphML file; edges are directed and carry their kind and number."""
    root = etree.Element(f"{{{_NAMESPACE}}}graphml", nsmap={None: _NAMESPACE})
    for name, owner, kind in _KEYS:
        key = etree.SubElement(root, f"{{{_NAMESPACE}}}key")
        key.set("id", name)
        key.set("for", owner)
        key.set("attr.name", name)
        key.set("attr.type", kind)
    body = etree.SubElement(root, f"{{{_NAMESPACE}}}graph", id="speakers", edgedefault="directed")
    for node in graph.nodes:
        made = etree.SubElement(body, f"{{{_NAMESPACE}}}node", id=f"s{node.id}")
        _data(made, label=node.name, role=node.detail, quotes=str(node.quotes))
    for number, edge in enumerate(graph.edges, 1):
        made = etree.SubElement(body, f"{{{_NAMESPACE}}}edge", id=f"e{number}")
        made.set("source", f"s{edge.from_id}")
        made.set("target", f"s{edge.to_id}")
        _data(made, kind=edge.kind.value, weight=str(edge.number))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _data(owner: etree._Element, **values: str) -> None:
    for name, value in values.items():
        if value:
            etree.SubElement(owner, f"{{{_NAMESPACE}}}data", key=name).text = printable(value)
