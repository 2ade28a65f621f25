"""Every widget that takes the focus says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services.quotes import trash_quotes
from tests.gui.conftest import Settle


def nameless(root: QWidget) -> list[str]:
    """Return the focusable widgets below a widget that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if isinstance(widget, QScrollBar | QSplitterHandle) or not widget.isVisibleTo(root):
            continue
        if isinstance(widget.parent(), QAbstractScrollArea) and widget.parent() is not root:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        if not (widget.accessibleName() or text):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(root).__name__}")
    return found


def test_every_page_names_what_takes_the_focus(window: Window, settle: Settle) -> None:
    for key in PAGES:
        if key not in {"reader", "source"}:
            window.go(Route(page=key))
            settle(window)
        else:
            window.go(Route(page=key, id=1))
            settle(window)
        assert nameless(window) == [], key


@pytest.mark.parametrize("action", ["export", "help.palette", "help.shortcuts", "source.paste"])
def test_every_dialog_names_what_takes_the_focus(
    window: Window, settle: Settle, action: str
) -> None:
    window.actions_table[action].trigger()
    settle(window)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    for dialog in dialogs:
        assert nameless(dialog) == []
        dialog.reject()
    assert dialogs


def test_labels_in_every_window_are_plain_text(window: Window, settle: Settle) -> None:
    for key in PAGES:
        window.go(Route(page=key, id=1))
        settle(window)
    rich = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_the_whole_inspector_is_reached_by_tab(window: Window, qtbot: QtBot) -> None:
    form = window.inspector.form
    qtbot.waitUntil(form.citation.copy.isEnabled, timeout=30_000)
    form.words.setFocus()
    reached = set()
    for _ in range(60):
        window.focusNextPrevChild(True)
        focused = window.focusWidget()
        if focused is not None:
            reached.add(focused.objectName())
    assert {
        *("speakerField", "roleField", "saidField", "occasionField", "sourceField"),
        *("citationPreview", "styleBox", "copyCitationButton", "statusBox"),
    } <= reached


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Return the list of what a screen reader is given to say, and whether it is urgent."""
    said: list[tuple[str, bool]] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        said.append((event.message(), urgent))

    monkeypatch.setattr("quotarium.gui.announcing.QAccessible.updateAccessibility", take)
    return said


def test_what_the_banner_tells_is_said_aloud(
    window: Window, spoken: list[tuple[str, bool]]
) -> None:
    window.banner.tell("Deleted.", step="Undo")
    window.banner.tell("The disk is full.", problem=True)
    assert spoken[-2:] == [("Deleted. Undo", False), ("The disk is full.", True)]


def test_how_many_quotes_are_found_is_said_aloud(
    window: Window, settle: Settle, spoken: list[tuple[str, bool]]
) -> None:
    window.go(Route(page="quotes", query="gauges"))
    settle(window)
    counts = [text for text, urgent in spoken if "quote" in text and not urgent]
    assert counts


def test_undoing_is_said_aloud(
    window: Window, settle: Settle, spoken: list[tuple[str, bool]]
) -> None:
    window.bench.write(lambda library: trash_quotes(library, [1]))
    settle(window)
    window.bench.history.undo()
    settle(window)
    assert any(text.startswith("Undone") for text, _ in spoken)
