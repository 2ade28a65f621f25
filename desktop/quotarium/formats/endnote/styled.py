"""Italics and their like as EndNote has them: stretches of text in `style` elements with a face."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape

from quotarium.formats.exchange.xml import Element, child, text_of
from quotarium.formats.exchange.xml import written as element
from quotarium.formats.plain import allowed
from quotarium.model.rich_text import Mark, pieces

#: Small capitals and a kept case are no faces of EndNote's: their text is written without them.
_FACES: Final = {
    Mark.ITALIC: "italic",
    Mark.BOLD: "bold",
    Mark.SUPERSCRIPT: "superscript",
    Mark.SUBSCRIPT: "subscript",
}
_SPACE: Final = re.compile(r"\s+")


def styled(name: str, value: str) -> str:
    """Return an element that holds a text of CSL, or nothing where the text is empty."""
    if "</" not in value:
        return element(name, value)
    marks: list[Mark] = []
    made: list[str] = []
    for piece in pieces(allowed(value).strip()):
        if piece.mark is not None and piece.ends:
            marks.remove(piece.mark)
        elif piece.mark is not None:
            marks.append(piece.mark)
        else:
            faces = " ".join(_FACES[one] for one in dict.fromkeys(marks) if one in _FACES)
            face = f' face="{faces or "normal"}" font="default" size="100%"'
            made.append(f"<style{face}>{escape(piece.text)}</style>")
    return f"<{name}>{''.join(made)}</{name}>" if made else ""


def styled_text_of(parent: Element | None, *path: str) -> str:
    """Return the text at a path with the tags of CSL, white space made single."""
    found = child(parent, *path)
    if found is None or not any(_marks(one) for one in found):
        return text_of(found)
    made: list[str] = []
    stack: list[Mark] = []
    for one in found:
        wanted = _marks(one)
        while stack and not set(stack) <= set(wanted):
            made.append(stack.pop().value[1])
        for mark in wanted:
            if mark not in stack:
                stack.append(mark)
                made.append(mark.value[0])
        made += ["".join(one.itertext()), one.tail or ""]
    made += [mark.value[1] for mark in reversed(stack)]
    return _SPACE.sub(" ", (found.text or "") + "".join(made)).strip(" ")


def _marks(style: Element) -> list[Mark]:
    faces = (style.get("face") or "").split()
    return [mark for mark, face in _FACES.items() if face in faces]
