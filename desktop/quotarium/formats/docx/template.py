"""A user's Word file as a template: its styles, theme and page take the place of ours."""

from __future__ import annotations

import io
import zipfile
from typing import Final, NamedTuple

from docx.document import Document as Package
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from quotarium.errors import InvalidValue
from quotarium.formats.docx.names import Element, w
from quotarium.marking import tr

# Far more than the styles of any document, far less than what a zip bomb unpacks to.
_BUDGET: Final = 20_000_000
_DEFAULTS: Final = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"
_REFERENCES: Final = ("basedOn", "next", "link", "pStyle", "styleLink", "numStyleLink")
_PAGE: Final = ("pgSz", "pgMar")
_NUMBERING_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
)
_FORBIDDEN: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"


class _Template(NamedTuple):
    styles: Element
    theme: bytes | None
    numbering: Element | None
    page: Element | None


def apply(package: Package, data: bytes, name: str) -> None:
    """Give a package the styles of the Word file `data`, and ours where it has none of the name.

    Styles are known by their names, as their ids are other words in other languages of Word.
    Raise InvalidValue, naming the file `name`, for what is no Word file.
    """
    template = _read(data, name)
    own: Element = package.styles.element
    _set_language(template.styles, own)
    _rename(template, _new_ids(template.styles, own))
    known = {_key(style) for style in template.styles.iter(w("style"))}
    defaults = {style.get(w("type")) for style in template.styles if style.get(w("default"))}
    for style in list(own.iter(w("style"))):
        if _key(style) not in known:
            if style.get(w("default")) and style.get(w("type")) in defaults:
                del style.attrib[w("default")]
            template.styles.append(style)
    part = package.part
    part._styles_part._element = template.styles  # type: ignore[assignment]
    if template.theme is not None:
        _set_theme(part, template.theme)
    if template.numbering is not None:
        _add_numbering(part, template.numbering)
    if template.page is not None:
        _set_page(package.sections[0]._sectPr, template.page)


def _read(data: bytes, name: str) -> _Template:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            styles = _parsed(_content(archive, "word/styles.xml"))
            document = _parsed(_content(archive, "word/document.xml"))
            names = set(archive.namelist())
            theme = "word/theme/theme1.xml"
            numbering = "word/numbering.xml"
            theme_content = _content(archive, theme) if theme in names else None
            found = _parsed(_content(archive, numbering)) if numbering in names else None
    except (KeyError, zipfile.BadZipFile, etree.XMLSyntaxError, ValueError, EOFError,
            NotImplementedError, RuntimeError, OSError) as error:  # fmt: skip
        reason = tr(
            "it is no Word document that can be read. Open it in Word and save it as .docx."
        )
        raise InvalidValue(tr("the template"), name, reason) from error
    if styles.tag != w("styles") or document.tag != w("document"):
        strict = etree.QName(styles).namespace == _FORBIDDEN
        reason = (
            tr("it is a “Strict” document. Save it in Word as .docx.")
            if strict
            else tr("it is no Word document. Save it in Word as .docx.")
        )
        raise InvalidValue(tr("the template"), name, reason)
    if theme_content is not None:
        _check_theme(theme_content, name)
    sections = document.findall(f".//{w('sectPr')}")
    return _Template(styles, theme_content, found, sections[-1] if sections else None)


def _content(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        content = file.read(_BUDGET + 1)
    if len(content) > _BUDGET:
        raise ValueError(f"{name} is too large")
    return content


def _parsed(content: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError("a Word document has no document type")
    return root


def _check_theme(content: bytes, name: str) -> None:
    try:
        _parsed(content)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = tr("its theme is damaged. Open it in Word and save it again.")
        raise InvalidValue(tr("the template"), name, reason) from error


def _key(style: Element) -> tuple[str, str]:
    """Return a style's type and name, by which Word knows the styles that it brings."""
    name = style.find(w("name"))
    return style.get(w("type"), "paragraph"), (
        "" if name is None else name.get(w("val"), "")
    ).casefold()


def _new_ids(theirs: Element, own: Element) -> dict[str, str]:
    """Return the ids that the template's styles must change to be found by ours."""
    ours = {_key(style): style.get(w("styleId"), "") for style in own.iter(w("style"))}
    changed: dict[str, str] = {}
    kept: dict[str, tuple[str, str]] = {}
    for style in theirs.iter(w("style")):
        identity = style.get(w("styleId"), "")
        wanted = ours.get(_key(style))
        if wanted is not None and wanted != identity:
            changed[identity] = wanted
        elif wanted is None:
            kept[identity] = _key(style)
    taken = {*kept, *ours.values()}
    for identity in kept:
        # A style of another name that has one of our ids makes way.
        if identity in ours.values():
            number = 1
            while f"{identity}{number}" in taken:
                number += 1
            changed[identity] = f"{identity}{number}"
            taken.add(changed[identity])
    return changed


def _rename(template: _Template, changed: dict[str, str]) -> None:
    for style in template.styles.iter(w("style")):
        identity = style.get(w("styleId"), "")
        style.set(w("styleId"), changed.get(identity, identity))
    for root in (template.styles, template.numbering):
        for element in () if root is None else root.iter(*map(w, _REFERENCES)):
            identity = element.get(w("val"), "")
            element.set(w("val"), changed.get(identity, identity))


def _set_language(theirs: Element, own: Element) -> None:
    """Say the language of our document in the template's defaults; fonts remain the template's."""
    language = own.find(f"{_DEFAULTS}/{w('lang')}")
    run = theirs.find(_DEFAULTS)
    if language is None or run is None:
        return
    for old in run.findall(w("lang")):
        run.remove(old)
    run.append(language)


def _set_theme(part: Part, content: bytes) -> None:
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP.THEME:
            relation.target_part._blob = content
            return
    package = part.package
    assert package is not None
    kind = "application/vnd.openxmlformats-officedocument.theme+xml"
    part.relate_to(Part(PackURI("/word/theme/theme1.xml"), kind, content, package),
                   RELATIONSHIP.THEME)  # fmt: skip


def _add_numbering(part: Part, numbering: Element) -> None:
    """Add the numbers of the template's headings, without bullets that are pictures."""
    for element in list(numbering.iter(w("numPicBullet"), w("lvlPicBulletId"))):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    content = etree.tostring(numbering, xml_declaration=True, encoding="UTF-8", standalone=True)
    package = part.package
    assert package is not None
    made = Part(PackURI("/word/numbering.xml"), _NUMBERING_TYPE, content, package)
    part.relate_to(made, RELATIONSHIP.NUMBERING)


def _set_page(own: Element, theirs: Element) -> None:
    """Take the paper and the margins of the template."""
    for name in _PAGE:
        found, old = theirs.find(w(name)), own.find(w(name))
        if found is None or old is None:
            continue
        old.attrib.clear()
        for key, value in found.attrib.items():
            if not key.startswith("{") or etree.QName(key).namespace == etree.QName(old).namespace:
                old.set(key, value)
