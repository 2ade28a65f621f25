"""CSL's XML (styles and locales) read safely and handed to citeproc-js as its own tree."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from quotarium.errors import StyleError
from quotarium.marking import tr

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_XML = "{http://www.w3.org/XML/1998/namespace}"


def tag(name: str) -> str:
    """Return the name of a CSL element as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"


def parse(xml: str | bytes, name: str) -> etree._Element:
    """Return the root of a style or locale; raise StyleError with the line where it is not XML.

    Entities are not resolved and nothing is fetched.
    """
    data = xml.encode("utf-8") if isinstance(xml, str) else xml
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8" if isinstance(xml, str) else None,
    )
    try:
        return etree.fromstring(data.strip(), parser)
    except etree.XMLSyntaxError as error:
        line = (error.lineno or 1) + _lines_before(data)
        detail = (error.msg or "it is empty").split(", line ")[0]
        raise StyleError(
            name,
            tr(
                "line {line} is not well-formed XML ({detail}). Correct it or choose another."
            ).format(line=line, detail=detail),
        ) from error


def as_tree(element: etree._Element) -> str:
    """Return the JSON text of an element in the form that citeproc-js takes for parsed XML."""
    return json.dumps(_node(element), ensure_ascii=False)


def _node(element: etree._Element) -> dict[str, Any]:
    children: list[Any] = [_node(child) for child in element if isinstance(child.tag, str)]
    if not children:
        text = " ".join((element.text or "").splitlines())
        # A term that says nothing is a decision of the style; citeproc-js wants to see the "".
        if text.strip() or _local(str(element.tag)) in ("term", "single", "multiple"):
            children = [text if text.strip() else ""]
    return {
        "name": _local(str(element.tag)),
        "attrs": {_local(str(key)): str(value) for key, value in element.attrib.items()},
        "children": children,
    }


def _local(name: str) -> str:
    if name.startswith(_XML):
        return "xml:" + name.removeprefix(_XML)
    return name.rpartition("}")[2]


def _lines_before(data: bytes) -> int:
    return data[: len(data) - len(data.lstrip())].count(b"\n")
