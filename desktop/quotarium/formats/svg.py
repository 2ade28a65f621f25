"""Pictures as SVG 1.1, with nothing in them that reaches outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from quotarium.model.drawing import Box, Curve, Disc, Drawing, Line, Part, Text

#: Colours on white paper, by the names that the window's colours have.
ON_PAPER: Final[Mapping[str, str]] = {
    "paper": "#ffffff",
    "panel": "#f6f3ee",
    "card": "#ffffff",
    "line": "#e0dad0",
    "ink": "#1f1d1a",
    "muted": "#6b645d",
    "accent": "#7a2e2e",
    "accent_soft": "#f3e4e2",
    "good": "#25654a",
    "good_soft": "#e0efe7",
    "warning": "#835800",
    "warning_soft": "#fbeed3",
}
_FONTS: Final = "Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif"
_DASHES: Final = {"dotted": "1.5 4", "dashed": "6 4", "long": "11 4"}
# XML 1.0 has no place for these, not even escaped.
_FORBIDDEN: Final = dict.fromkeys(n for n in range(32) if n not in (9, 10, 13)) | {
    0xFFFE: None,
    0xFFFF: None,
}


def svg(drawing: Drawing, colours: Mapping[str, str] = ON_PAPER) -> bytes:
    """Return a picture as an SVG file; `colours` gives the value of each colour's name."""
    return "\n".join(_document(drawing, colours)).encode("utf-8")


def _document(drawing: Drawing, colours: Mapping[str, str]) -> Iterator[str]:
    wide, high = _number(drawing.width), _number(drawing.height)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" role="img" font-family="{_FONTS}">'
    )
    if drawing.title:
        yield f"<title>{_text(drawing.title)}</title>"
    for part in drawing.parts:
        yield from _part(part, colours)
    yield "</svg>\n"


def _part(part: Part, colours: Mapping[str, str]) -> Iterator[str]:
    match part:
        case Box():
            rounded = f' rx="{_number(part.radius)}"' if part.radius else ""
            yield (
                f'<rect x="{_number(part.x)}" y="{_number(part.y)}" '
                f'width="{_number(max(part.width, 0))}" height="{_number(max(part.height, 0))}"'
                f"{rounded}{_fill(part.fill, part.alpha, colours)}"
                f"{_stroke(part.stroke, 1, '', colours)}/>"
            )
        case Line():
            stroke = _stroke(part.colour, part.thickness, part.dash, colours)
            yield (
                f'<line x1="{_number(part.x1)}" y1="{_number(part.y1)}" x2="{_number(part.x2)}" '
                f'y2="{_number(part.y2)}"{stroke}/>'
            )
        case Disc():
            yield (
                f'<circle cx="{_number(part.x)}" cy="{_number(part.y)}" r="{_number(part.radius)}"'
                f"{_fill(part.fill, 1, colours)}"
                f"{_stroke(part.stroke, part.thickness, part.dash, colours)}/>"
            )
        case Curve():
            start, *rest = part.points
            path = f"M{_point(start)} C{' '.join(_point(p) for p in rest)}"
            stroke = _stroke(part.colour, part.thickness, part.dash, colours)
            yield f'<path d="{path}" fill="none"{stroke}/>'
            if part.arrow:
                tip = " ".join(_point(p) for p in part.arrow_head())
                yield f'<polygon points="{tip}"{_fill(part.colour, 1, colours)}/>'
        case Text():
            bold = ' font-weight="600"' if part.bold else ""
            anchor = f' text-anchor="{part.anchor}"' if part.anchor != "start" else ""
            yield (
                f'<text x="{_number(part.x)}" y="{_number(part.y)}" '
                f'font-size="{_number(part.size)}"{bold}{anchor}'
                f"{_fill(part.colour, 1, colours)}>{_text(part.text)}</text>"
            )


def _fill(name: str, alpha: float, colours: Mapping[str, str]) -> str:
    if not name:
        return ' fill="none"'
    opacity = f' fill-opacity="{_number(alpha)}"' if alpha < 1 else ""
    return f" fill={quoteattr(colours[name])}{opacity}"


def _stroke(name: str, thickness: float, dash: str, colours: Mapping[str, str]) -> str:
    if not name:
        return ""
    dashes = f' stroke-dasharray="{_DASHES[dash]}"' if dash else ""
    return f' stroke={quoteattr(colours[name])} stroke-width="{_number(thickness)}"{dashes}'


def _point(point: tuple[float, float]) -> str:
    return f"{_number(point[0])},{_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def printable(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return text.translate(_FORBIDDEN)


def _text(text: str) -> str:
    return escape(printable(text))
