from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from quotarium.gui.items.card_view import CardView
from quotarium.gui.outline.places import place_before, place_behind, with_chapters
from quotarium.gui.pages.project import ProjectPage
from quotarium.gui.quotes.drag_picture import drag_picture
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.organising import OutlineItem, ProjectItemKind
from quotarium.services.counting import counts
from quotarium.services.outlining import insert_heading, insert_note, outline
from tests.gui.conftest import Settle

H, Q = ProjectItemKind.HEADING, ProjectItemKind.QUOTE


def lines(*levels: int) -> list[OutlineItem]:
    """Return headings of these levels; 0 is a quote."""
    return [
        OutlineItem(id=n, kind=H, text="x", level=level)
        if level
        else OutlineItem(id=n, kind=Q, quote_id=n)
        for n, level in enumerate(levels, 1)
    ]


def test_a_heading_takes_what_stands_below_it() -> None:
    assert with_chapters(lines(1, 0, 2, 0, 1, 0), [0]) == [0, 1, 2, 3]
    assert with_chapters(lines(1, 0, 2, 0, 1, 0), [2, 5]) == [2, 3, 5]


def test_a_quote_moves_by_one_and_a_chapter_past_a_whole_one() -> None:
    items = lines(1, 0, 0, 1, 0, 1, 0)
    assert place_before(items, [2]) == 1
    assert place_behind(items, [1]) == 3
    assert place_before(items, [3, 4]) == 0
    assert place_behind(items, [0, 1, 2]) == 5
    assert place_before(items, [0]) is None
    assert place_behind(items, [6]) is None


@pytest.fixture
def page(window: Window, settle: Settle) -> ProjectPage:
    assert window.bench.library is not None
    project = next(p for p, n in counts(window.bench.library).projects if n == 3)
    route = Route(page="project", project_id=project.id, title=project.name)
    window.go(route)
    settle(window)
    assert isinstance(window.page, ProjectPage)
    window.page.list.setFocus()
    return window.page


def kept(window: Window, page: ProjectPage) -> list[tuple[str, str, int]]:
    assert window.bench.library is not None
    found = outline(window.bench.library, page.project_id)
    return [(one.kind.value, one.text, one.level) for one in found]


def select(page: ProjectPage, row: int) -> None:
    page.list.setCurrentIndex(page.model.index(row))


def test_the_page_keeps_the_order_of_the_outline(
    window: Window, page: ProjectPage, settle: Settle
) -> None:
    assert window.bench.library is not None
    before = page.shown_ids()
    select(page, 0)
    window.actions_table["outline.down"].trigger()
    settle(window)
    assert page.shown_ids() == (before[1], before[0], before[2])
    assert page.selected_ids() == (before[0],)
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.shown_ids() == before


def test_headings_and_notes_stand_between_the_quotes(
    window: Window, page: ProjectPage, settle: Settle
) -> None:
    library, project = window.bench.library, page.project_id
    assert library is not None
    window.bench.write(lambda lib: insert_heading(lib, project, "The dam", 1))
    window.bench.write(lambda lib: insert_note(lib, project, "To be checked.", 3))
    settle(window)
    assert [page.model.index(row).data() for row in (1, 3)] == ["The dam", "To be checked."]
    assert page.selected_ids()
    select(page, 1)
    assert page.selected_ids() == ()
    window.actions_table["outline.in"].trigger()
    settle(window)
    assert [level for _, _, level in kept(window, page)] == [1, 2, 2, 2, 2]
    window.actions_table["outline.up"].trigger()
    settle(window)
    assert kept(window, page)[0] == ("heading", "The dam", 2)


def test_lines_are_dragged_to_another_place(
    window: Window, page: ProjectPage, settle: Settle
) -> None:
    before = page.shown_ids()
    page.list.moved.emit([2], 0)
    settle(window)
    assert page.shown_ids() == (before[2], before[0], before[1])
    page.list.moved.emit([0], 1)
    settle(window)
    assert page.shown_ids() == (before[2], before[0], before[1])


def test_a_line_is_taken_out_and_the_quote_stays(
    window: Window, page: ProjectPage, settle: Settle, qtbot: QtBot
) -> None:
    before = page.shown_ids()
    select(page, 1)
    window.actions_table["outline.remove"].trigger()
    settle(window)
    assert page.shown_ids() == (before[0], before[2])
    assert page.selected_ids() == (before[2],)
    window.go(Route(page="quotes", quote_id=before[1]))
    settle(window)
    assert window.inspector.ids == (before[1],)


def test_the_export_follows_the_outline(window: Window, page: ProjectPage, settle: Settle) -> None:
    from quotarium.gui.exporting.dialog import ExportDialog

    window.actions_table["export"].trigger()
    settle(window)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.form.scope().project_id == page.project_id
    dialog.close()


def test_a_note_is_typed_and_kept_without_the_mouse(
    window: Window, page: ProjectPage, settle: Settle
) -> None:
    def type_it() -> None:
        dialog = page.findChild(QInputDialog)
        assert dialog is not None
        edit = dialog.findChild(QPlainTextEdit)
        assert edit is not None
        QTest.keyClicks(edit, "Ask the archive")
        QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot(50, type_it)
    window.actions_table["outline.note"].trigger()
    settle(window)
    assert ("note", "Ask the archive", 1) in kept(window, page)


def test_what_is_dragged_follows_the_pointer_with_how_many_lines_it_is(
    window: Window, page: ProjectPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, project = window.bench.library, page.project_id
    assert library is not None
    window.bench.write(lambda lib: insert_heading(lib, project, "The dam", 0))
    settle(window)
    pictures: list[QPixmap] = []
    monkeypatch.setattr(QDrag, "setPixmap", lambda _, picture: pictures.append(picture))
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
    told: list[str] = []

    def picture_of(view: CardView, number: str) -> QPixmap:
        told.append(number)
        return drag_picture(view, number)

    monkeypatch.setattr("quotarium.gui.outline.view.drag_picture", picture_of)
    for row in (0, 1):
        page.list.clearSelection()
        select(page, row)
        page.list.startDrag(Qt.DropAction.MoveAction)
    assert told == ["4 lines", ""]
    assert not any(picture.isNull() for picture in pictures)
