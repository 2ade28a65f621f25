"""Parts of a Word package that python-docx does not know: custom XML, properties, links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from quotarium.formats.docx.text import allowed

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_VARIANTS: Final = f"{_OFFICE}/docPropsVTypes"
_DOCUMENT: Final = "application/vnd.openxmlformats-officedocument"
# The set of the properties that a user gives names to (MS-OLEPS, 2.21).
_USER_DEFINED: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_NUMBER: Final = 2


class Links:
    """The relationships of a part to addresses outside, one for each address."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._known: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        """Return the relationship of an address; it is made when it is first asked for."""
        if address not in self._known:
            # Asking the part itself would search all its relationships each time.
            name = f"rIdLink{len(self._known) + 1}"
            self._part.rels.add_relationship(
                RELATIONSHIP.HYPERLINK, allowed(address), name, is_external=True
            )
            self._known[address] = name
        return self._known[address]


def add_custom_xml(document_part: Part, content: bytes, properties: bytes) -> None:
    """Add a custom XML part with its properties."""
    package = document_part.package
    assert package is not None
    item = Part(PackURI("/customXml/item1.xml"), "application/xml", content, package)
    kind = f"{_DOCUMENT}.customXmlProperties+xml"
    described = Part(PackURI("/customXml/itemProps1.xml"), kind, properties, package)
    document_part.relate_to(item, RELATIONSHIP.CUSTOM_XML)
    item.relate_to(described, f"{_OFFICE}/relationships/customXmlProps")


def add_custom_properties(document_part: Part, values: Mapping[str, str]) -> None:
    """Add properties of the document with names of their own."""
    package = document_part.package
    assert package is not None
    made = "".join(
        f'<property fmtid="{_USER_DEFINED}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(allowed(value))}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), _FIRST_NUMBER)
    )
    content = (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_VARIANTS}">'
        f"{made}</Properties>"
    )
    kind = f"{_DOCUMENT}.custom-properties+xml"
    part = Part(PackURI("/docProps/custom.xml"), kind, content.encode(), package)
    package.relate_to(part, f"{_OFFICE}/relationships/custom-properties")
