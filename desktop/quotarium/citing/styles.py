"""A citation style as a value: read, checked, and described."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from lxml import etree

from quotarium.citing import csl_xml
from quotarium.errors import StyleError
from quotarium.marking import tr
from quotarium.model.value import Value


class CitationFormat(StrEnum):
    """How a style refers to its items."""

    AUTHOR_DATE = "author-date"
    NUMERIC = "numeric"
    LABEL = "label"
    NOTE = "note"
    AUTHOR = "author"


class Style(Value):
    """An independent CSL style, or a dependent one with what it takes from its parent.

    `xml` is always the text of an independent style; `parent` is its id where `id` is a dependent.
    """

    id: str
    title: str
    xml: str
    parent: str | None = None
    locale: str | None = None
    is_note: bool = False
    citation_format: CitationFormat | None = None
    has_bibliography: bool = True

    @classmethod
    def from_xml(cls, xml: str | bytes, name: str = "") -> Style:
        """Describe an independent style; `name` is said in errors.

        Raise StyleError with the line where the text is not XML, or is not an independent style.
        """
        root = csl_xml.parse(xml, name or "style")
        _check_root(root, name or "style")
        title = text_of(root, "title") or name
        style_id = text_of(root, "id").rpartition("/")[2] or name
        if not root.findall(csl_xml.tag("citation")):
            raise StyleError(
                title or style_id,
                tr("it has no citation part (is it a dependent style?). Choose its parent style."),
            )
        return cls(
            id=style_id,
            title=title,
            xml=etree.tostring(root, encoding="unicode"),
            locale=root.get("default-locale"),
            is_note=root.get("class") == "note",
            citation_format=citation_format_of(root),
            has_bibliography=root.find(csl_xml.tag("bibliography")) is not None,
        )


def text_of(root: etree._Element, name: str) -> str:
    """Return the text of an element of the style's info, or ""."""
    return " ".join((root.findtext(f"{csl_xml.tag('info')}/{csl_xml.tag(name)}") or "").split())


def parent_of(root: etree._Element) -> str | None:
    """Return the id of the style that a dependent style stands for."""
    for link in root.iterfind(f"{csl_xml.tag('info')}/{csl_xml.tag('link')}"):
        if link.get("rel") == "independent-parent":
            return str(link.get("href", "")).rstrip("/").rpartition("/")[2] or None
    return None


def citation_format_of(root: etree._Element) -> CitationFormat | None:
    """Return the style's citation format, if it says one that CSL knows."""
    for category in root.iterfind(f"{csl_xml.tag('info')}/{csl_xml.tag('category')}"):
        if (value := category.get("citation-format")) in list(CitationFormat):
            return CitationFormat(value)
    return None


def read_own(path: Path) -> Style | etree._Element:
    """Read a style file of the user's own; a dependent one is returned as its bare XML.

    Raise StyleError with the line of what is wrong.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StyleError(
            path.name,
            tr("the file cannot be read ({strerror}). Check its path.").format(
                strerror=error.strerror
            ),
        ) from error
    root = csl_xml.parse(data, path.name)
    _check_root(root, path.name)
    if parent_of(root) is not None:
        return root
    _check_macros(root, path.name)
    return Style.from_xml(data, path.stem)


def _check_root(root: etree._Element, name: str) -> None:
    if root.tag != csl_xml.tag("style"):
        raise StyleError(
            name,
            tr(
                "line {line} opens <{element}> where a CSL <style> is "
                "needed. Choose a .csl file of CSL 1.0."
            ).format(line=root.sourceline, element=etree.QName(root).localname),
        )


def _check_macros(root: etree._Element, name: str) -> None:
    """Refuse a macro that is not there, or that calls itself (citeproc-js would never end)."""
    macros = {str(macro.get("name")): macro for macro in root.iterfind(csl_xml.tag("macro"))}
    calls: dict[str | None, set[str]] = {}
    for element in root.iter(csl_xml.tag("text"), csl_xml.tag("key")):
        called = element.get("macro")
        if called is None:
            continue
        if called not in macros:
            raise StyleError(
                name,
                tr(
                    "line {line} uses the macro “{macro}”, which is not there. "
                    "Choose another style."
                ).format(line=element.sourceline, macro=called),
            )
        owner = next(element.iterancestors(csl_xml.tag("macro")), None)
        if owner is not None:
            calls.setdefault(str(owner.get("name")), set()).add(str(called))
    for start in macros:
        reached: set[str] = set()
        waiting = list(calls.get(start, ()))
        while waiting:
            one = waiting.pop()
            if one not in reached:
                reached.add(one)
                waiting.extend(calls.get(one, ()))
        if start in reached:
            line = macros[start].sourceline
            raise StyleError(
                name,
                tr("the macro “{macro}” on line {line} calls itself. Choose another style.").format(
                    macro=start, line=line
                ),
            )
