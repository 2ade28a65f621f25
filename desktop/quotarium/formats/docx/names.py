"""Names of WordprocessingML elements, and the short way to make them."""

from __future__ import annotations

from typing import Final

from lxml import etree

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Element = etree._Element

_ROOT: Final = f'<w:root xmlns:w="{W}" xmlns:r="{R}">'


def w(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def add(parent: Element, name: str, /, **attributes: str | int) -> Element:
    """Append an element and return it; attributes are in the same namespace."""
    return etree.SubElement(
        parent, w(name), {w(key): str(value) for key, value in attributes.items()}
    )


def make(name: str, /, **attributes: str | int) -> Element:
    """Return a new element that declares its namespaces itself."""
    return etree.Element(
        w(name), {w(key): str(value) for key, value in attributes.items()}, {"w": W, "r": R}
    )


def escaped(text: str) -> str:
    """Return text as the content of an element or an attribute in double quotation marks."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def leaf(name: str, /, **attributes: str | int) -> str:
    """Return an empty element as text."""
    given = "".join(f' w:{key}="{escaped(str(value))}"' for key, value in attributes.items())
    return f"<w:{name}{given}/>"


def parsed(content: str) -> list[Element]:
    """Return the elements of WordprocessingML written as text."""
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
    return list(etree.fromstring(f"{_ROOT}{content}</w:root>".encode(), parser))
