"""Make the pictures of README and guide: every page of the sample library, light and dark.

`python -m tests.screenshots [LANGUAGE…]` writes PNG files into docs/pictures: all pages in English,
and two in each of two other languages, or only the two in the languages named. Without a
display it draws offscreen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QWidget,
)

from quotarium.app import application, create_window
from quotarium.gui.importing.dialog import ImportDialog
from quotarium.gui.reader.view import ReaderView
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.window import Window
from quotarium.services.counting import counts
from quotarium.services.libraries import create_library
from quotarium.services.outlining import insert_heading, insert_note, outline
from quotarium.services.sources import reading, source_by_key
from quotarium.settings import ThemeChoice, load_settings, save_settings, settings_file

_FOLDER = Path("docs/pictures")
#: One that runs from left to right in long words, and one from right to left.
_ABROAD = ("de", "ar")
_SIZE = (1320, 820)
_ARTICLE = "dostan-river"
_WORDS = '"You can live without a treaty and you can live without a friend'
_REFERENCES = """\
@article{marsh2019, author = {Marsh, Ada and Okonjo, Peter}, year = 2019,
  title = {Measuring the Unmeasured: Gauges on the Ilvana}, journal = {Journal of Basin Studies}}
@book{brandt2001, author = {Brandt, Erika}, title = {Wasser und Grenze}, year = 2001}
@online{dostan, author = {Dostan, Mirela}, title = {The River Nobody Measures}}
@misc{unfinished, title = {A Title Without an End, author = {Moor, Jan}
"""
_PATIENCE = 60_000
_PAUSE = 400

W = TypeVar("W", bound=QWidget)
Picture = tuple[str, QWidget]


def main() -> None:
    """Write all pictures, or those in the languages that are named."""
    wanted = sys.argv[1:]
    application()
    for choice in () if wanted else (ThemeChoice.LIGHT, ThemeChoice.DARK):
        with _library() as library:
            _save(_pictures(library, choice), choice.value)
    for language in wanted or _ABROAD:
        with _library() as library:
            settings_of(interface_language=language)
            _save(_abroad(library), language)


@contextmanager
def _library() -> Iterator[Path]:
    """Make a sample library, and settings of its own: nothing left half done is offered."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["QUOTARIUM_CONFIG"] = place
        library = Path(place) / "Ilvana.quotarium"
        create_library(library, sample=True).close()
        yield library


def settings_of(**changes: object) -> None:
    """Write settings, as somebody would who wants the window so."""
    path = settings_file()
    save_settings(path, load_settings(path).model_copy(update=changes))


def _save(pictures: Iterator[Picture], ending: str) -> None:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    for name, shown in pictures:
        file = _FOLDER / f"{name}-{ending}.png"
        shown.grab().save(str(file))
        sys.stdout.write(f"{file}\n")


def _abroad(library: Path) -> Iterator[Picture]:
    """Show what differs most from language to language: cards, and an article."""
    window = opened(library, ThemeChoice.LIGHT)
    assert window.bench.library is not None
    source = source_by_key(window.bench.library, _ARTICLE)
    for name, route in (
        ("quotes", Route(page="quotes")),
        ("reader", Route(page="reader", id=source.id)),
    ):
        window.go(route)
        settle(window)
        yield name, window
    closed(window)


def _pictures(library: Path, choice: ThemeChoice) -> Iterator[Picture]:
    window = opened(None, choice)
    yield "welcome", window
    closed(window)
    window = opened(library, choice)
    window.go(Route(page="quotes", query="gauges"))
    settle(window)
    yield "quotes", window
    trigger(window, "view.table")
    settle(window)
    yield "table", window
    trigger(window, "view.table")
    window.go(Route(page="quotes", place="inbox"))
    settle(window)
    yield "inbox", window
    assert window.bench.library is not None
    source = source_by_key(window.bench.library, _ARTICLE)
    text = reading(window.bench.library, source.id).structured.text
    start = text.index(_WORDS)
    for name, route in (
        ("project", Route(page="project", project_id=_outlined(window), title="The dispute")),
        ("numbers", Route(page="library")),
        ("sources", Route(page="sources")),
        ("source", Route(page="source", id=source.id)),
        ("speakers", Route(page="speakers")),
        ("timeline", Route(page="timeline", query="tag:shipment")),
        ("settings", Route(page="settings")),
        ("reader", Route(page="reader", id=source.id)),
    ):
        window.go(route)
        settle(window)
        yield name, window
    cards = _child(window, QAbstractItemView, "suggestionList")
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Down)
    settle(window)
    yield "suggestions", window
    view = _child(window, ReaderView, "reader")
    view.go_to(start, text.index("\n", start))
    trigger(window, "source.clip")
    settle(window)
    speaker = _child(window, QLineEdit, "speakerField")
    speaker.setFocus()
    QTest.keyClicks(speaker, "Lev Marusin")
    said = _child(window, QLineEdit, "saidField")
    said.setFocus()
    QTest.keyClicks(said, "spring 2024?")
    settle(window)
    yield "clip", window
    window.go(Route(page="quotes"))
    settle(window)
    for name, action in (
        ("export", "export"),
        ("palette", "help.palette"),
        ("shortcuts", "help.shortcuts"),
    ):
        yield name, _dialog(window, action)
        close_dialogs()
    file = library.parent / "references.bib"
    file.write_text(_REFERENCES, encoding="utf-8")
    importing = ImportDialog(window.bench, file, window)
    importing.open()
    settle(window)
    importing.table.view.selectRow(2)
    yield "import", importing
    close_dialogs()
    closed(window)


def _outlined(window: Window) -> int:
    """Give a project some headings and a note, and return its id."""
    library = window.bench.library
    assert library is not None
    project = max(counts(library).projects, key=lambda pair: pair[1])[0].id
    if not any(item.text for item in outline(library, project)):
        insert_heading(library, project, "The gauges", 0)
        insert_note(library, project, "Both sides speak of nineteen. Who counted?", 2, 2)
        insert_heading(library, project, "What was denied", 4, 2)
    return project


def opened(library: Path | None, choice: ThemeChoice) -> Window:
    window = create_window(library)
    assert isinstance(window, Window)
    window.resize(*_SIZE)
    window.show()
    theme().choose(choice)
    settle(window)
    return window


def closed(window: Window) -> None:
    window.close()
    window.deleteLater()
    wait(lambda: True)


def settle(window: Window) -> None:
    """Wait until the window has nothing more to do, twice: typing waits before it asks."""
    for _ in range(2):
        pause()
        wait(lambda: window.bench.tasks.idle)


def _dialog(window: Window, action: str) -> QWidget:
    trigger(window, action)
    shown: list[QWidget] = []

    def appeared() -> bool:
        shown[:] = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not window and isinstance(one, QDialog)
        ]
        return bool(shown)

    wait(appeared)
    settle(window)
    return shown[0]


def close_dialogs() -> None:
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.close()
    pause()


def trigger(window: Window, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


def _child(window: Window, kind: type[W], name: str) -> W:
    found = [one for one in window.findChildren(kind, name) if one.isVisible()]
    assert found, name
    return found[0]


def pause() -> None:
    deadline = QDeadlineTimer(_PAUSE)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def wait(done: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    while True:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if done():
            return
        if deadline.hasExpired():
            raise SystemExit("The window did not come to rest.")


if __name__ == "__main__":
    main()
