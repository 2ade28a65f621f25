"""Importing references in the window: nothing is changed before Import, then it is one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from quotarium.formats import library_json
from quotarium.gui.adding.adding import Adding
from quotarium.gui.importing.dialog import ImportDialog
from quotarium.gui.importing.importing import holds_references
from quotarium.gui.importing.model import Column, ImportModel
from quotarium.gui.window import Window
from quotarium.services.importing import Choice
from quotarium.services.sources import all_sources
from quotarium.storage.whole.reading import read as read_whole
from tests.gui.conftest import Settle

LEFT = Qt.MouseButton.LeftButton
REFERENCES = """\
@article{marsh2019,
  author = {Marsh, Ada and Okonjo, Peter}, title = {Measuring the Unmeasured}, year = 2019,
}
@book{brandt2001, author = {Brandt, Erika}, title = {Wasser und Grenze}, year = 2001}
@book{brandt2001b, author = {Brandt, Erika}, title = {Wasser und Grenze}, year = 2001}
@misc{broken, title = {No end, author = {X}
@online{dostan, author = {Dostan, Mirela}, title = {The River Nobody Measures}, note = {Read}}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(REFERENCES, encoding="utf-8")
    return path


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt hands a drop only to the target of a drag that goes on; the filter is what it would ask.
    adding = window.findChild(Adding)
    assert isinstance(adding, Adding)
    assert adding.eventFilter(window, event)


def opened(window: Window, qtbot: QtBot) -> ImportDialog:
    """Return the dialog that is seen, once its file was read."""

    def there() -> bool:
        found = [one for one in window.findChildren(ImportDialog) if one.isVisible()]
        return bool(found) and not found[0].bar.isVisible()

    qtbot.waitUntil(there, timeout=30_000)
    return next(one for one in window.findChildren(ImportDialog) if one.isVisible())


@pytest.fixture
def dialog(window: Window, file: Path, qtbot: QtBot) -> ImportDialog:
    drop(window, file)
    return opened(window, qtbot)


def citekeys(window: Window) -> set[str]:
    assert window.bench.library is not None
    return {one.source.citekey for one in all_sources(window.bench.library)}


def cell(dialog: ImportDialog, row: int, column: Column) -> str:
    return str(dialog.table.model.index(row, column).data())


def row_of(dialog: ImportDialog, citekey: str) -> int:
    rows = range(dialog.table.model.rowCount())
    return next(row for row in rows if cell(dialog, row, Column.CITEKEY) == citekey)


def test_it_shows_what_was_read_and_what_was_not(dialog: ImportDialog) -> None:
    row = row_of(dialog, "marsh2019")
    assert cell(dialog, row, Column.TITLE) == "Measuring the Unmeasured"
    assert cell(dialog, row, Column.CREATORS) == "Marsh; Okonjo"
    assert cell(dialog, row, Column.YEAR) == "2019"
    assert cell(dialog, row, Column.TYPE) == "journal article"
    assert cell(dialog, row, Column.LINE) == "1"
    assert "6:" in dialog.problems.toPlainText()
    assert dialog.problems.isVisible()


def test_nothing_is_in_the_library_before_import(window: Window, dialog: ImportDialog) -> None:
    before = citekeys(window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert citekeys(window) == before


def test_an_import_is_one_step_back(
    window: Window, dialog: ImportDialog, qtbot: QtBot, settle: Settle
) -> None:
    before = citekeys(window)
    QTest.mouseClick(dialog.take, LEFT)
    qtbot.waitUntil(lambda: "marsh2019" in citekeys(window), timeout=30_000)
    settle(window)
    assert citekeys(window) - before == {
        *("marsh2019", "brandt2001", "brandt2001b", "broken", "dostan"),
    }
    assert "refs.bib" in window.banner.label.text()
    window.actions_table["edit.undo"].trigger()
    qtbot.waitUntil(lambda: citekeys(window) == before, timeout=30_000)


def test_what_may_be_there_already_is_told_and_can_be_left_out(
    window: Window, dialog: ImportDialog, qtbot: QtBot, settle: Settle
) -> None:
    QTest.mouseClick(dialog.table.alike, LEFT)
    assert dialog.table.model.rowCount() == 2
    row = row_of(dialog, "dostan")
    dialog.table.view.selectRow(row)
    assert "dostan-river" in dialog.table.like.text()
    QTest.mouseClick(dialog.table.leave, LEFT)
    assert "dostan-river" in cell(dialog, row, Column.FATE)
    QTest.mouseClick(dialog.take, LEFT)
    qtbot.waitUntil(lambda: "marsh2019" in citekeys(window), timeout=30_000)
    settle(window)
    assert "dostan" not in citekeys(window)


def test_a_duplicate_is_put_into_the_one_that_is_there(
    window: Window, dialog: ImportDialog, qtbot: QtBot, settle: Settle
) -> None:
    dialog.table.view.selectRow(row_of(dialog, "dostan"))
    QTest.mouseClick(dialog.table.merge, LEFT)
    QTest.mouseClick(dialog.take, LEFT)
    qtbot.waitUntil(lambda: "marsh2019" in citekeys(window), timeout=30_000)
    settle(window)
    assert window.bench.library is not None
    sources = {one.source.citekey: one.source for one in all_sources(window.bench.library)}
    assert "dostan" not in sources
    assert sources["dostan-river"].fields["note"] == "Read"


def test_the_space_bar_ticks_all_that_are_selected(dialog: ImportDialog) -> None:
    dialog.table.view.setFocus()
    dialog.table.view.selectAll()
    QTest.keyClick(dialog.table.view, Qt.Key.Key_Space)
    assert dialog.table.numbers() == (0, 0, 5)
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog.table.view, Qt.Key.Key_Space)
    assert dialog.table.numbers() == (5, 0, 0)


def test_only_what_is_like_another_can_be_put_into_it(dialog: ImportDialog) -> None:
    model = dialog.table.model
    model.choose(range(model.rowCount()), Choice.MERGE)
    assert dialog.table.numbers() == (3, 2, 0)


def test_a_file_of_no_known_format_is_said_in_the_dialog_and_another_can_be_chosen(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.xml"
    path.write_text("<odd/>", encoding="utf-8")
    drop(window, path)
    dialog = opened(window, qtbot)
    assert "format is not recognised" in dialog.banner.label.text()
    assert not dialog.take.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("mods"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=30_000)
    assert not dialog.banner.isVisible()


def test_the_file_of_a_library_is_added_whole_as_one_step(
    window: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    before = citekeys(window)
    path = tmp_path / "library.json"
    with library.read() as connection:
        path.write_bytes(library_json.write(read_whole(connection)))
    drop(window, path)
    qtbot.waitUntil(lambda: len(citekeys(window)) == 2 * len(before), timeout=30_000)
    settle(window)
    assert "library.json" in window.banner.label.text()
    window.actions_table["edit.undo"].trigger()
    qtbot.waitUntil(lambda: citekeys(window) == before, timeout=30_000)


def test_a_broken_file_of_a_library_is_said_and_the_next_file_comes(
    window: Window, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "library.json"
    path.write_text('{"format": "quotarium-library", "version": 1, "sources": [{}]}')
    drop(window, path, file)
    dialog = opened(window, qtbot)
    assert dialog.name.text() == "refs.bib"
    assert "sources 1" in window.banner.label.text()
    dialog.reject()


def test_several_files_come_one_after_the_other(
    window: Window, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "more.ris"
    other.write_text("TY  - BOOK\nTI  - Ufer\nER  - \n", encoding="utf-8")
    drop(window, file, other)
    first = opened(window, qtbot)
    assert first.name.text() == "refs.bib"
    first.reject()
    qtbot.waitUntil(lambda: not first.isVisible())
    assert opened(window, qtbot).name.text() == "more.ris"


def test_a_stopped_reading_leaves_no_dialog(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "big.bib"
    entries = (f"@book{{k{n}, title = {{Book {n}}}, year = 2001}}\n" for n in range(20_000))
    path.write_text("".join(entries), encoding="utf-8")
    before = citekeys(window)
    drop(window, path)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    window.findChildren(ImportDialog)[0].reject()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog), timeout=30_000)
    assert citekeys(window) == before


def test_the_menu_asks_for_files(
    window: Window, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = staticmethod(lambda *_: ([str(file)], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    window.actions_table["import"].trigger()
    assert opened(window, qtbot).table.model.rowCount() == 5


@pytest.mark.parametrize(
    ("name", "references"),
    [("a.bib", True), ("A.RIS", True), ("a.xml", True), ("a.txt", False), ("a.html", False)],
)
def test_a_name_tells_references_from_texts(name: str, references: bool) -> None:
    assert holds_references(Path(name)) is references


def test_the_model_keeps_qts_rules(dialog: ImportDialog) -> None:
    model = dialog.table.model
    assert isinstance(model, ImportModel)
    tester = QAbstractItemModelTester(model)
    model.show_only_alike(True)
    model.show_only_alike(False)
    assert tester.model() is model
