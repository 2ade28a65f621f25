"""The HTML that the engine emits, read into plain values; nothing else passes as markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any, Literal

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
    return _merged(run for block in blocks(text) for run in block.runs)


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a rendered bibliography entry, in order, without empty ones.

    Text outside csl-left-margin and its kin belongs to a block of the kind "entry".
    """
    found: list[tuple[BlockKind, list[Run]]] = []
    kinds: list[BlockKind] = ["entry"]
    faces: list[tuple[str, Run]] = [("", Run(text=""))]
    place = 0
    for tag in _TAG.finditer(text):
        _append(found, kinds[-1], faces[-1][1], text[place : tag.start()])
        place = tag.end()
        closing, name, attributes = tag.groups()
        if closing:
            _close(name, kinds, faces)
        else:
            given = {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(attributes)}
            if name == "div":
                kinds.append(_KINDS.get(given.get("class", ""), kinds[-1]))
                found.append((kinds[-1], []))
            faces.append((name, faces[-1][1].model_copy(update=_face(name, given))))
    _append(found, kinds[-1], faces[-1][1], text[place:])
    trimmed = (Block(kind=kind, runs=_trimmed(_merged(parts))) for kind, parts in found)
    return tuple(block for block in trimmed if block.runs)


def plain(parts: Iterable[Run]) -> str:
    """Return the words of the runs."""
    return "".join(run.text for run in parts)


def to_html(parts: Iterable[Run]) -> str:
    """Return the runs as safe HTML of our own, fit for the clipboard and Qt's rich text."""
    return "".join(_run_html(run) for run in parts)


def _face(name: str, given: dict[str, str]) -> dict[str, Any]:
    if name == "a":
        address = given.get("href", "")
        return {"link": address} if _LINK.fullmatch(address) else {}
    if name == "span":
        return _STYLES.get(given.get("style", "").rstrip(";").replace(" ", ""), {})
    return _FACES.get(name, {})


def _close(name: str, kinds: list[BlockKind], faces: list[tuple[str, Run]]) -> None:
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
    found: list[tuple[BlockKind, list[Run]]], kind: BlockKind, face: Run, escaped: str
) -> None:
    if not escaped:
        return
    if not found or found[-1][0] != kind:
        found.append((kind, []))
    found[-1][1].append(face.model_copy(update={"text": html.unescape(escaped)}))


def _merged(parts: Iterable[Run]) -> tuple[Run, ...]:
    merged: list[Run] = []
    for run in parts:
        if merged and merged[-1].model_copy(update={"text": run.text}) == run:
            merged[-1] = run.model_copy(update={"text": merged[-1].text + run.text})
        elif run.text:
            merged.append(run)
    return tuple(merged)


def _trimmed(parts: tuple[Run, ...]) -> tuple[Run, ...]:
    # citeproc-js lays its divs out with newlines and indents, which are no part of the text.
    trimmed = list(parts)
    while trimmed and not trimmed[0].text.lstrip(" \n"):
        del trimmed[0]
    while trimmed and not trimmed[-1].text.rstrip(" \n"):
        del trimmed[-1]
    if trimmed:
        trimmed[0] = trimmed[0].model_copy(update={"text": trimmed[0].text.lstrip(" \n")})
        trimmed[-1] = trimmed[-1].model_copy(update={"text": trimmed[-1].text.rstrip(" \n")})
    return tuple(trimmed)


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
