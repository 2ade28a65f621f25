"""Holds a style against the schema of CSL 1.0.2 and finds the element that is at fault."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from lxml import etree

from quotarium.citing import csl_xml
from quotarium.errors import StyleError
from quotarium.marking import tr

_LONGEST = 120
_FRAME = (
    f'<style xmlns="{csl_xml.NAMESPACE}" version="1.0" class="in-text"><info><title>x</title>'
    "<id>x</id><updated>2000-01-01T00:00:00+00:00</updated></info>"
    '<citation><layout><text value="x"/></layout></citation></style>'
)
#: Where a part stands in the frame: the order of parts is not free.
_PLACES = {
    csl_xml.tag("info"): 0,
    csl_xml.tag("citation"): 1,
    csl_xml.tag("bibliography"): 2,
}


def check(path: Path) -> None:
    """Raise StyleError, with the line of the fault, for a file that is no valid CSL 1.0.2."""
    try:
        root = csl_xml.parse(path.read_bytes(), path.name)
    except OSError as error:
        reason = tr("the file cannot be read ({strerror}). Check its path.").format(
            strerror=error.strerror
        )
        raise StyleError(path.name, reason) from error
    if not _schema().validate(root):
        fault = _fault(root)
        raise StyleError(
            path.name,
            tr(
                "line {line} is no valid CSL 1.0.2: {element} has something that "
                "does not belong there, or lacks something. Correct it and install "
                "it again."
            ).format(line=fault.sourceline, element=_start_tag(fault)),
        )


@cache
def _schema() -> etree.RelaxNG:
    path = Path(str(files("citeproc"))) / "data" / "schema" / "schemas" / "styles" / "csl.rng"
    return etree.RelaxNG(etree.parse(str(path)))


def _fault(root: etree._Element) -> etree._Element:
    """Return the element at fault; what libxml2 itself tells of interleaved content misleads.

    Each part of the style is tried alone in a frame that is valid, then with each of its elements
    taken out or replaced: the fault is the innermost one without which the part is valid. `root`
    is spent.
    """
    for part in list(root):
        frame = etree.fromstring(_FRAME)
        for held in frame.findall(str(part.tag)):
            frame.remove(held)
        frame.insert(_PLACES.get(str(part.tag), 1), part)
        if not _schema().validate(frame):
            return _innermost(frame, part)
    return root


def _innermost(frame: etree._Element, part: etree._Element) -> etree._Element:
    found = part
    for element in list(part.iterdescendants()):
        holder = element.getparent()
        if holder is None:
            continue
        place = holder.index(element)
        holder.remove(element)
        without = _schema().validate(frame)
        if not without:
            # What holds it may need something to hold.
            holder.insert(place, etree.Element(csl_xml.tag("text"), value="x"))
            without = _schema().validate(frame)
            del holder[place]
        if without:
            # In the order of the document: what comes later is within, or there is but one.
            found = element
        holder.insert(place, element)
    return found


def _start_tag(element: etree._Element) -> str:
    name = etree.QName(element).localname
    attributes = "".join(f' {key}="{value}"' for key, value in element.attrib.items())
    tag = f"<{name}{attributes}>"
    return tag if len(tag) <= _LONGEST else f"<{name} …>"
