"""The part of a Word package that holds the sources of its References tab."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Final
from xml.sax.saxutils import quoteattr

from quotarium.citing import citekeys
from quotarium.formats.msbib.fields import NAMESPACE
from quotarium.formats.msbib.writer import source_xml
from quotarium.model.source import Source

_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_DNS, "quotarium")
#: Word's own styles by the beginning of the id of the CSL style that they are the nearest to.
_STYLES: Final = (
    ("modern-language", "\\MLASeventhEditionOfficeOnline.xsl", "MLA"),
    ("chicago", "\\CHICAGO.XSL", "Chicago"),
    ("turabian", "\\TURABIAN.XSL", "Turabian"),
    ("ieee", "\\IEEE2006OfficeOnline.xsl", "IEEE"),
    ("iso690", "\\ISO690Nmerical.XSL", "ISO 690 - Numerical Reference"),
    ("gost", "\\GostName.XSL", "GOST - Name Sort"),
    ("harvard", "\\HarvardAnglia2008OfficeOnline.xsl", "Harvard - Anglia"),
    ("", "\\APASixthEditionOfficeOnline.xsl", "APA"),
)


def tags(sources: Iterable[Source]) -> dict[str, str]:
    """Return the tag of each source by its citekey: unique, and one word to a field code."""
    found: dict[str, str] = {}
    used: set[str] = set()
    for source in sources:
        base = citekeys.cleaned(source.citekey)[:100]
        tag, number = base, 1
        while tag.casefold() in used:
            number += 1
            tag = f"{base}{number}"
        used.add(tag.casefold())
        found[source.citekey] = tag
    return found


def sources_xml(sources: Sequence[Source], language: str, style: str = "") -> bytes:
    """Return the b:Sources part (ISO/IEC 29500-1, 22.6), with the style that Word shall use."""
    keys = tags(sources)
    _, path, name = next(one for one in _STYLES if style.startswith(one[0]))
    made = "".join(source_xml(source, language, keys[source.citekey]) for source in sources)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f"<b:Sources SelectedStyle={quoteattr(path)} StyleName={quoteattr(name)} "
        f'xmlns:b="{NAMESPACE}" xmlns="{NAMESPACE}">{made}</b:Sources>'
    ).encode()


def properties_xml(content: bytes) -> bytes:
    """Return the properties part of a custom XML part that holds sources."""
    identity = str(uuid.uuid5(_SPACE, content.decode())).upper()
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{{{identity}}}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
