"""The HTML that the engine emits, read into plain values; nothing else passes as markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from quotarium.model.value import Value

BlockKind = Literal["entry", "left-margin", "right-inline", "indent", "block"]


class Run(Value):
    """A stretch of text in one face; `link` is the address it leads to, if any."""

    text: str
    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False
    underline: bool = False
    link: str | None = None


class Block(Value):
    """A part of a bibliography entry that has its own place on the line or the page."""

    kind: BlockKind
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The block's words without their face."""
        return plain(self.runs)


class _Face(NamedTuple):
    """The face of a run while it is read: values are made once, when the text is whole."""

    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False
    underline: bool = False
    link: str | None = None


_Stretch = tuple[str, _Face]
_PLAIN = _Face()
_TAG = re.compile(r'<(/?)(i|em|b|sup|sub|span|div|a)((?:\s+[a-z]+="[^"<>]*")*)\s*>')
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_LINK = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_FACES: dict[str, dict[str, Any]] = {
    "i": {"italic": True},
    "em": {"italic": True},
    "b": {"bold": True},
    "sup": {"superscript": True, "subscript": False},
    "sub": {"subscript": True, "superscript": False},
}
_STYLES: dict[str, dict[str, Any]] = {
    "font-style:normal": {"italic": False},
    "font-style:italic": {"italic": True},
    "font-weight:normal": {"bold": False},
    "font-weight:bold": {"bold": True},
    "font-variant:small-caps": {"small_caps": True},
    "font-variant:normal": {"small_caps": False},
    "text-decoration:underline": {"underline": True},
    "text-decoration:none": {"underline": False},
    "baseline": {"superscript": False, "subscript": False},
}
_KINDS: dict[str, BlockKind] = {
    "csl-entry": "entry",
    "csl-left-margin": "left-margin",
    "csl-right-inline": "right-inline",
    "csl-indent": "indent",
    "csl-block": "block",
}


def runs(text: str) -> tuple[Run, ...]:
    """Return the runs of a rendered citation (or of an entry, its blocks joined)."""
    return tuple(map(_run, _merged(one for _, parts in _read(text) for one in parts)))


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a rendered bibliography entry, in order, without empty ones.

    Text outside csl-left-margin and its kin belongs to a block of the kind "entry".
    """
    return tuple(Block(kind=kind, runs=tuple(map(_run, parts))) for kind, parts in _read(text))


def plain(parts: Iterable[Run]) -> str:
    """Return the words of the runs."""
    return "".join(run.text for run in parts)


def to_html(parts: Iterable[Run]) -> str:
    """Return the runs as safe HTML of our own, fit for the clipboard and Qt's rich text."""
    return "".join(_run_html(run) for run in parts)


def _read(text: str) -> list[tuple[BlockKind, list[_Stretch]]]:
    found: list[tuple[BlockKind, list[_Stretch]]] = []
    kinds: list[BlockKind] = ["entry"]
    faces: list[tuple[str, _Face]] = [("", _PLAIN)]
    place = 0
    for tag in _TAG.finditer(text):
        _append(found, kinds[-1], faces[-1][1], text[place : tag.start()])
        place = tag.end()
        closing, name, attributes = tag.groups()
        if closing:
            _close(name, kinds, faces)
        else:
            kind, changes = _opened(name, attributes)
            if name == "div":
                kinds.append(kind or kinds[-1])
                found.append((kinds[-1], []))
            face = faces[-1][1]
            faces.append((name, face._replace(**changes) if changes else face))
    _append(found, kinds[-1], faces[-1][1], text[place:])
    made = ((kind, _trimmed(_merged(stretches))) for kind, stretches in found)
    return [(kind, parts) for kind, parts in made if parts]


@lru_cache(maxsize=4096)
def _opened(name: str, attributes: str) -> tuple[BlockKind | None, dict[str, Any]]:
    """Return the kind of block that a tag opens, if it says one, and what it does to the face."""
    given = {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(attributes)}
    return _KINDS.get(given.get("class", "")), _changes(name, given)


def _changes(name: str, given: dict[str, str]) -> dict[str, Any]:
    if name == "a":
        address = given.get("href", "")
        return {"link": address} if _LINK.fullmatch(address) else {}
    if name == "span":
        return _STYLES.get(given.get("style", "").rstrip(";").replace(" ", ""), {})
    return _FACES.get(name, {})


def _close(name: str, kinds: list[BlockKind], faces: list[tuple[str, _Face]]) -> None:
    # Closes up to the matching tag, so that a tag left open inside ends with its parent.
    if name not in (opened for opened, _ in faces):
        return
    while True:
        opened, _ = faces.pop()
        if opened == "div":
            kinds.pop()
        if opened == name:
            return


def _append(
    found: list[tuple[BlockKind, list[_Stretch]]], kind: BlockKind, face: _Face, escaped: str
) -> None:
    if not escaped:
        return
    if not found or found[-1][0] != kind:
        found.append((kind, []))
    found[-1][1].append((html.unescape(escaped), face))


def _merged(parts: Iterable[_Stretch]) -> list[_Stretch]:
    merged: list[_Stretch] = []
    for text, face in parts:
        if merged and merged[-1][1] == face:
            merged[-1] = (merged[-1][0] + text, face)
        elif text:
            merged.append((text, face))
    return merged


def _trimmed(parts: list[_Stretch]) -> list[_Stretch]:
    # citeproc-js lays its divs out with newlines and indents, which are no part of the text.
    trimmed = list(parts)
    while trimmed and not trimmed[0][0].lstrip(" \n"):
        del trimmed[0]
    while trimmed and not trimmed[-1][0].rstrip(" \n"):
        del trimmed[-1]
    if trimmed:
        trimmed[0] = (trimmed[0][0].lstrip(" \n"), trimmed[0][1])
        trimmed[-1] = (trimmed[-1][0].rstrip(" \n"), trimmed[-1][1])
    return trimmed


def _run(stretch: _Stretch) -> Run:
    text, face = stretch
    if face is _PLAIN:
        return Run(text=text)
    given = zip(_Face._fields, face, strict=True)
    return Run(text=text, **{name: value for name, value in given if value})


def _run_html(run: Run) -> str:
    text = html.escape(run.text)
    for wanted, start, end in (
        (run.small_caps, '<span style="font-variant:small-caps">', "</span>"),
        (run.underline, "<u>", "</u>"),
        (run.subscript, "<sub>", "</sub>"),
        (run.superscript, "<sup>", "</sup>"),
        (run.bold, "<b>", "</b>"),
        (run.italic, "<i>", "</i>"),
        (run.link, f'<a href="{html.escape(run.link or "")}">', "</a>"),
    ):
        if wanted:
            text = f"{start}{text}{end}"
    return text
