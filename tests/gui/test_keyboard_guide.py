"""The guide's list of keys is the table of actions; QUOTARIUM_WRITE_GOLDEN=1 writes it anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from quotarium.gui.actions import ACTIONS, MENUS

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "keyboard.md"
HEAD = """# Keyboard

Everything can be done by keyboard. `Ctrl+K` opens the command palette, which finds any of these by
name; `Ctrl+F1` shows this list in the window, `F1` the guide. Keys can be changed in the settings.
In the reader, Shift and the arrow keys select words and `C` clips them.
"""
#: What the platform's own keys are on Linux and Windows; a Mac has Command in Ctrl's place.
STANDARD = {
    "@Open": "Ctrl+O",
    "@Quit": "Ctrl+Q",
    "@Undo": "Ctrl+Z",
    "@Redo": "Ctrl+Shift+Z",
    "@Find": "Ctrl+F",
    "@Copy": "Ctrl+C",
}


def written() -> str:
    lines = [HEAD]
    for menu, title in MENUS.items():
        rows = [spec for spec in ACTIONS if spec.menu == menu and spec.keys]
        if rows:
            lines += [f"## {title.replace('&', '')}", "", "| action | keys |", "|---|---|"]
            for spec in rows:
                keys = ", ".join(f"`{STANDARD.get(key, key)}`" for key in spec.keys)
                lines.append(f"| {spec.text.removesuffix('…')} | {keys} |")
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def test_the_guide_lists_the_keys_of_the_window() -> None:
    if os.environ.get("QUOTARIUM_WRITE_GOLDEN"):
        GUIDE.write_text(written(), encoding="utf-8")
    assert GUIDE.read_text(encoding="utf-8") == written()


@pytest.mark.usefixtures("qapp")
def test_no_two_actions_that_work_at_once_share_a_key() -> None:
    # The actions of quotes, sources, speakers, occasions and tags are never enabled together; in
    # an outline nothing goes to the Trash.
    one_key = {("quote.trash", "outline.remove")}
    alone = {"quote", "source", "speaker", "occasion", "tag"}
    for kind in alone:
        taken: dict[str, str] = {}
        for spec in ACTIONS:
            if spec.menu in alone - {kind}:
                continue
            for key in spec.keys:
                text = QKeySequence(STANDARD.get(key, key)).toString()
                pair = (taken.setdefault(text, spec.id), spec.id)
                assert pair[0] == pair[1] or pair in one_key, (text, pair)
