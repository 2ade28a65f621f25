"""Short ways to write the XML of OpenDocument, and the styles that a text makes as it goes."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium.citing.markup import Run
from quotarium.formats.docx.names import escaped
from quotarium.formats.plain import allowed, word_tag

_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES: Final = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_EAST_ASIAN: Final = frozenset({"ja", "ko", "zh"})


def root(name: str, content: str) -> bytes:
    """Return a file of the package."""
    spaces = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in _SPACES.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<office:{name}{spaces} office:version="1.2">{content}</office:{name}>'
    ).encode()


def attributes(values: dict[str, str | int | None]) -> str:
    """Return attributes as text, without those that are None."""
    return "".join(
        f' {name}="{escaped(allowed(str(value)))}"'
        for name, value in values.items()
        if value is not None
    )


def language_attributes(language: str | None, *, right_to_left: bool = False) -> str:
    """Return the attributes of a language, for the kind of script that it is written in."""
    tag = word_tag(language)
    if not tag:
        return ""
    first, *others = tag.split("-")
    script = next((one.title() for one in others if len(one) == 4), None)
    country = next((one.upper() for one in others if len(one) in (2, 3)), "none")
    kind = "-complex" if right_to_left else "-asian" if first.lower() in _EAST_ASIAN else ""
    prefix = "style" if kind else "fo"
    values: dict[str, str | int | None] = {
        f"{prefix}:language{kind}": first.lower(),
        f"{prefix}:script{kind}": script,
        f"{prefix}:country{kind}": country,
    }
    return attributes(values)


class _Face(NamedTuple):
    """How a stretch of text differs from its paragraph."""

    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    underline: bool = False
    superscript: bool = False
    subscript: bool = False
    language: str | None = None
    right_to_left: bool = False


class Place(NamedTuple):
    """How a paragraph differs from its style; `direction` is "rl-tb", "lr-tb" or none."""

    style: str
    direction: str = ""
    keep_next: bool = False
    close: bool = False
    left: int = 0


class AutomaticStyles:
    """The styles of stretches and paragraphs, each made when it is first needed."""

    def __init__(self) -> None:
        self._faces: dict[_Face, str] = {}
        self._places: dict[Place, str] = {}

    def of_run(
        self, run: Run, language: str | None = None, *, right_to_left: bool = False
    ) -> str | None:
        """Return the name of a run's style, None where it is that of its paragraph."""
        face = _Face(
            run.bold, run.italic, run.small_caps, run.underline, run.superscript, run.subscript,
            language, bool(language) and right_to_left,
        )  # fmt: skip
        if not any(face):
            return None
        return self._faces.setdefault(face, f"T{len(self._faces) + 1}")

    def of_paragraph(self, place: Place) -> str:
        """Return the name of a paragraph's style."""
        if not any(place[1:]):
            return place.style
        return self._places.setdefault(place, f"P{len(self._places) + 1}")

    def written(self) -> str:
        """Return the styles as XML."""
        return "".join(
            [_face_style(name, face) for face, name in self._faces.items()]
            + [_place_style(name, place) for place, name in self._places.items()]
        )


def _face_style(name: str, face: _Face) -> str:
    values: dict[str, str | int | None] = {}
    if face.small_caps:
        values["fo:font-variant"] = "small-caps"
    for wanted, key, value in (
        (face.italic, "font-style", "italic"),
        (face.bold, "font-weight", "bold"),
    ):
        if wanted:
            values |= {f"fo:{key}": value, f"style:{key}-asian": value}
            values[f"style:{key}-complex"] = value
    if face.underline:
        values |= {"style:text-underline-style": "solid", "style:text-underline-width": "auto"}
    if face.superscript or face.subscript:
        values["style:text-position"] = "super 58%" if face.superscript else "sub 58%"
    spoken = language_attributes(face.language, right_to_left=face.right_to_left)
    return (
        f'<style:style style:name="{name}" style:family="text">'
        f"<style:text-properties{attributes(values)}{spoken}/></style:style>"
    )


def direction_values(direction: str) -> dict[str, str | int | None]:
    """Return the attributes of a paragraph's direction.

    LibreOffice takes "start" for the left in both directions, so the side is named.
    """
    side = "right" if direction == "rl-tb" else "left"
    return {"fo:text-align": side, "style:writing-mode": direction}


def _place_style(name: str, place: Place) -> str:
    values: dict[str, str | int | None] = {}
    if place.left:
        values |= {"fo:margin-left": f"{place.left}pt", "fo:text-indent": "0pt"}
    if place.close:
        values["fo:margin-bottom"] = "2.5pt"
    if place.direction:
        values |= direction_values(place.direction)
    if place.keep_next:
        values["fo:keep-with-next"] = "always"
    return (
        f'<style:style style:name="{name}" style:family="paragraph" '
        f'style:parent-style-name="{place.style}">'
        f"<style:paragraph-properties{attributes(values)}/></style:style>"
    )
