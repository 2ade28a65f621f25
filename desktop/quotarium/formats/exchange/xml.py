"""XML of unknown origin, of which nothing is fetched or expanded, and elements of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias
from xml.sax.saxutils import escape

from lxml import etree

from quotarium.formats.exchange.parsed import Problem
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.plain import allowed
from quotarium.marking import tr

Element: TypeAlias = "etree._Element"
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENCODING: Final = re.compile(rb"<\?xml[^>]*encoding=[\"']([\w.-]+)", re.IGNORECASE)
_DOCTYPE: Final = re.compile(r"<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>")
# lxml would leave out an ampersand that is no entity, and what is glued to it.
_AMPERSAND: Final = re.compile(r"&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)")
_BAD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
#: Mark-up within mark-up is read up to here; what is deeper is read as text.
_DEEPEST: Final = 20
_MARKS: Final = frozenset({"sup", "sub"})
_MOST_PROBLEMS: Final = 20
# A space that does not break is a sign of the text, not white space of the file.
_SPACE: Final = re.compile(r"[ \t\r\n]+")


def parse(content: bytes, name: str) -> tuple[Element | None, list[Problem]]:
    """Return the root of a file, mended where it is broken, and what was wrong by lines.

    The root is None where there is no XML at all. Namespaces are taken off the names.
    """
    declared = _ENCODING.search(content[:200])
    text, problems = read_text(content, name, declared[1].decode() if declared else None)
    text = _BAD.sub("", text).lstrip("\ufeff \n\t")
    if "<" not in text:
        return None, problems or [Problem(0, tr("This is no XML."))]
    text = _DOCTYPE.sub("", _DECLARATION.sub("", text), count=1)
    text = _AMPERSAND.sub("&amp;", text)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, huge_tree=True, remove_comments=True,
        remove_pis=True, load_dtd=False, encoding="utf-8",
    )  # fmt: skip
    root: Element | None = etree.fromstring(text.encode("utf-8", "replace"), parser)
    for error in list(parser.error_log)[:_MOST_PROBLEMS]:
        if error.type_name != "NS_ERR_UNDEFINED_NAMESPACE":
            problems.append(
                Problem(
                    error.line, tr("The XML is broken: {message}.").format(message=error.message)
                )
            )
    if root is None:
        return None, problems or [Problem(0, tr("This is no XML."))]
    for one in root.iter():
        tag = str(one.tag)
        if "}" in tag or ":" in tag:
            one.tag = tag.rpartition("}")[2].rpartition(":")[2] or "unnamed"
    return root, problems


def local(element: Element) -> str:
    """Return an element's name; `parse` has taken the namespaces off."""
    return str(element.tag)


def children(element: Element, *names: str) -> Iterator[Element]:
    """Yield the children of one of these names, or all."""
    return element.iterchildren(*names)


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element at a path of names below `element`."""
    for name in path:
        if element is None:
            return None
        element = element.find(name)
    return element


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield the elements of one of these names at any depth."""
    return element.iter(*names)


def text_of(element: Element | None, *path: str) -> str:
    """Return the whole text at a path, white space made single."""
    found = child(element, *path)
    if found is None:
        return ""
    text = "".join(found.itertext()) if len(found) else found.text
    return _SPACE.sub(" ", text).strip(" ") if text else ""


def marked_text_of(element: Element | None, *path: str) -> str:
    """Return the text at a path, superscripts and subscripts in brackets, as PubMed writes them."""
    found = child(element, *path)
    if found is None:
        return ""
    return _SPACE.sub(" ", _marked(found, 0)).strip(" ")


def _marked(element: Element, level: int) -> str:
    if level > _DEEPEST:
        return "".join(map(str, element.itertext()))
    parts = [element.text or ""]
    for one in element:
        inner = _marked(one, level + 1)
        tag = local(one)
        marked = tag in _MARKS and inner.strip()
        parts += [f"({inner})" if marked else inner, one.tail or ""]
    return "".join(parts)


def lines_of(element: Element | None, *path: str) -> str:
    """Return the whole text at a path, its lines kept."""
    found = child(element, *path)
    if found is None:
        return ""
    whole = "".join(found.itertext()).replace("\r\n", "\n").replace("\r", "\n")
    lines = (_SPACE.sub(" ", line).strip(" ") for line in whole.split("\n"))
    return "\n".join(lines).strip()


def written(name: str, value: str) -> str:
    """Return an element that holds a text, or nothing where the text is empty."""
    value = escape(allowed(value).strip())
    return f"<{name}>{value}</{name}>" if value else ""


def line_of(element: Element) -> int:
    """Return the line at which an element begins."""
    return int(element.sourceline or 0)
