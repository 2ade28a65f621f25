from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from quotarium.app import create_window
from quotarium.gui.keeping.backups_dialog import BackupsDialog
from quotarium.gui.keeping.check_dialog import CheckDialog
from quotarium.gui.keeping.keeper import Keeper
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Lane
from quotarium.gui.window import Window
from quotarium.services.libraries import open_library
from quotarium.services.quotes import trash_quotes
from quotarium.services.searching import Place, search
from quotarium.settings import Settings, save_settings, settings_file
from tests.gui.conftest import Settle


def at_rest(window: Window, settle: Settle, qtbot: QtBot) -> None:
    settle(window)
    qtbot.waitUntil(lambda: not window.bench.tasks.busy(Lane.KEEP), timeout=30_000)
    settle(window)


def backups_of(window: Window, settle: Settle, qtbot: QtBot) -> BackupsDialog:
    window.actions_table["library.backups"].trigger()
    at_rest(window, settle, qtbot)
    (dialog,) = [one for one in window.findChildren(BackupsDialog) if one.isVisible()]
    return dialog


def numbers(window: Window) -> int:
    page = window.page
    assert isinstance(page, QuotesPage)
    return len(page.model.ids)


def test_a_backup_is_made_by_itself_and_put_back_with_a_preview(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    keeper = window.findChild(Keeper)
    assert isinstance(keeper, Keeper)
    keeper.back_up()
    at_rest(window, settle, qtbot)
    before = numbers(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    ids = page.model.ids[:2]
    window.bench.write(lambda library: trash_quotes(library, ids))
    settle(window)
    assert numbers(window) == before - 2
    dialog = backups_of(window, settle, qtbot)
    assert dialog.list.rows.rowCount() == 1
    assert dialog.put_back.isEnabled()
    texts = [label.text() for label in dialog.findChildren(type(dialog.made)) if label.isVisible()]
    assert "change back 2" in texts
    qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench.library is not None, timeout=30_000)
    at_rest(window, settle, qtbot)
    assert numbers(window) == before
    assert "Put back the backup" in window.banner.label.text()
    assert not window.bench.history.stack.canUndo()
    # What was there is a backup now.
    again = backups_of(window, settle, qtbot)
    assert again.list.rows.rowCount() == 2
    again.reject()


def test_a_backup_is_made_when_asked_for(window: Window, settle: Settle, qtbot: QtBot) -> None:
    dialog = backups_of(window, settle, qtbot)
    assert dialog.title.text() == "There is no backup yet"
    dialog.now.click()
    at_rest(window, settle, qtbot)
    assert dialog.list.rows.rowCount() == 1
    assert "change nothing" in dialog.told.text()
    assert not dialog.put_back.isEnabled()
    dialog.reject()


def test_a_check_says_what_is_wrong_and_repairs_it(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    library = window.bench.library
    assert library is not None
    library.files.put(b"nothing needs this")
    window.actions_table["library.check"].trigger()
    at_rest(window, settle, qtbot)
    (dialog,) = window.findChildren(CheckDialog)
    dialog.repair.click()
    at_rest(window, settle, qtbot)
    assert "nothing is wrong" in window.banner.label.text()


def test_a_library_is_packed_and_opened_again(
    window: Window, settle: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "all.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(packed), ""))
    window.actions_table["library.pack"].trigger()
    at_rest(window, settle, qtbot)
    assert str(packed) in window.banner.label.text()
    before = numbers(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(packed), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Out"), ""))
    window.actions_table["library.unpack"].trigger()
    at_rest(window, settle, qtbot)
    assert window.bench.library is not None
    assert window.bench.library.path == tmp_path / "Out.quotarium"
    assert numbers(window) == before


@pytest.fixture
def damaged(sample_folder: Path, tmp_path: Path, qtbot: QtBot, settle: Settle) -> Iterator[Window]:
    folder = tmp_path / "Damaged.quotarium"
    shutil.copytree(sample_folder, folder)
    shutil.copyfile(folder / "library.db", folder / "backups" / "20260101T100000000000-auto.db")
    (folder / "library.db").write_bytes(b"no database" * 1000)
    made = create_window(folder)
    assert isinstance(made, Window)
    with qtbot.waitExposed(made):
        made.show()
    settle(made)
    yield made
    made.close()
    made.deleteLater()


def test_a_library_that_cannot_be_opened_is_brought_back_from_the_message(
    damaged: Window, settle: Settle, qtbot: QtBot
) -> None:
    assert damaged.banner.step.text() == "Backups…"
    damaged.banner.step.click()
    at_rest(damaged, settle, qtbot)
    (dialog,) = damaged.findChildren(BackupsDialog)
    assert "cannot be read" in dialog.told.text()
    dialog.put_back.click()
    qtbot.waitUntil(lambda: damaged.bench.library is not None, timeout=30_000)
    at_rest(damaged, settle, qtbot)
    assert numbers(damaged) > 20


def test_after_a_crash_one_is_told_what_is_true(
    sample_folder: Path, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    folder = tmp_path / "Crashed.quotarium"
    shutil.copytree(sample_folder, folder)
    (folder / "library.lock").write_text('{"pid": 1}')
    made = create_window(folder)
    assert isinstance(made, Window)
    with qtbot.waitExposed(made):
        made.show()
    at_rest(made, settle, qtbot)
    assert "all that was kept is there" in made.banner.label.text()
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(("days", "left"), [(30, 1), (0, 2)])
def test_what_lay_in_the_trash_for_long_goes_once_the_library_is_shown(
    sample_folder: Path, tmp_path: Path, qtbot: QtBot, settle: Settle, days: int, left: int
) -> None:
    folder = tmp_path / "Old.quotarium"
    shutil.copytree(sample_folder, folder)
    with open_library(folder) as library:
        trash_quotes(library, [1, 2])
        with library.write() as writing:
            query = "UPDATE quotes SET trashed = '2020-01-01T00:00:00+00:00' WHERE id = 1"
            writing.connection.exec_driver_sql(query)
    save_settings(settings_file(), Settings(trash_days=days))
    made = create_window(folder)
    assert isinstance(made, Window)
    with qtbot.waitExposed(made):
        made.show()
    settle(made)
    assert made.bench.library is not None
    assert search(made.bench.library, place=Place.TRASH).total == left
    assert not made.bench.history.stack.canUndo()
    made.close()
    made.deleteLater()


def killed_while_typing(window: Window, place: Path) -> Window:
    """Return a new window on a copy of the library as a kill would leave it now."""
    library = window.bench.library
    assert library is not None
    shutil.copytree(library.path, place)
    made = create_window(place)
    assert isinstance(made, Window)
    return made


def test_a_note_that_was_being_typed_is_offered_after_a_kill(
    window: Window, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.page
    assert isinstance(page, QuotesPage)
    window.bench.show_quote(page.model.ids[0])
    settle(window)
    window.inspector.form.note.setFocus()
    qtbot.keyClicks(window.inspector.form.note, "ask her about this")
    window.bench.typing.write()
    settle(window)
    after = killed_while_typing(window, tmp_path / "Killed.quotarium")
    with qtbot.waitExposed(after):
        after.show()
    at_rest(after, settle, qtbot)
    assert "ask her about this" in after.banner.label.text()
    after.banner.step.click()
    settle(after)
    after.bench.show_quote(page.model.ids[0])
    settle(after)
    assert "ask her about this" in after.inspector.form.note.words()
    assert after.bench.history.stack.canUndo()
    library = after.bench.library
    assert library is not None
    assert not (library.path / "unsaved.json").exists()
    after.close()
    after.deleteLater()
    # Left in the ordinary way, it is kept, and nothing is offered.
    window.inspector.form.note.clearFocus()
    settle(window)
    window.bench.typing.write()
    settle(window)
    assert window.bench.library is not None
    assert not (window.bench.library.path / "unsaved.json").exists()


def test_a_quote_that_was_being_clipped_goes_to_the_inbox_after_a_kill(
    window: Window, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go(Route(page="reader", id=1))
    settle(window)
    reader = window.page
    assert isinstance(reader, ReaderPage)
    reader.surface.select(10, 60)
    reader.clip()
    settle(window)
    reader.clip_panel.form.note.setPlainText("half a thought")
    reader.clip_panel.form.said.edit.setText("no day at all")
    window.bench.typing.write()
    settle(window)
    after = killed_while_typing(window, tmp_path / "Killed.quotarium")
    with qtbot.waitExposed(after):
        after.show()
    at_rest(after, settle, qtbot)
    assert "being clipped" in after.banner.label.text()
    assert "“”" not in after.banner.label.text()
    after.banner.step.click()
    settle(after)
    after.go(Route(page="quotes", place="inbox"))
    settle(after)
    page = after.page
    assert isinstance(page, QuotesPage)
    after.inspector.show_quotes((max(page.model.ids),))
    settle(after)
    assert after.inspector.form.note.words() == "half a thought\nno day at all"
    after.close()
    after.deleteLater()
    # A clipping that is cancelled leaves nothing to offer.
    reader.clip_panel.cancelled.emit()
    window.bench.typing.write()
    settle(window)
    assert window.bench.library is not None
    assert not (window.bench.library.path / "unsaved.json").exists()


def test_what_was_written_is_folded_into_the_database_when_nobody_writes(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    keeper = window.findChild(Keeper)
    assert isinstance(keeper, Keeper)
    page = window.page
    assert isinstance(page, QuotesPage)
    ids = page.model.ids[:2]
    window.bench.write(lambda library: trash_quotes(library, ids))
    settle(window)
    library = window.bench.library
    assert library is not None
    folded = library.path / "library.db"
    before = folded.stat().st_mtime_ns
    keeper.fold()
    at_rest(window, settle, qtbot)
    assert folded.stat().st_mtime_ns > before
    assert library.fold_log()
