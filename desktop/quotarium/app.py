"""The program with its window: starting it, and opening a window for a library."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QSettings, QTimer, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from quotarium.errors import ProgramUnfit
from quotarium.gui.icons import logo
from quotarium.gui.starting.one_window import OneWindow, channel, hand_over
from quotarium.gui.theme import theme
from quotarium.gui.translation import install
from quotarium.gui.window import Window
from quotarium.gui.workbench import Workbench
from quotarium.paths import library_of
from quotarium.settings import load_settings, settings_file

#: By then (ms) the first cards are shown, on a slow computer too.
_STARTED = 5000
_LEAST_QT, _TOO_NEW_QT = (6, 11), (6, 12)


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application, made and dressed if there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Quotarium")
    app.setDesktopFileName("quotarium")
    theme()
    return app


def create_window(library: Path | None = None) -> QMainWindow:
    """Return the window on a library, which is opened in the background once it is shown.

    Without one, the window offers to open or make a library. An application is made if there is
    none; a library that cannot be opened is said in the window.
    """
    if library is not None:
        _import_ahead()
    app = application()
    path = settings_file()
    settings = load_settings(path)
    install(app, settings.interface_language)
    theme().choose(settings.theme)
    theme().scale(settings.type_percent)
    app.setWindowIcon(QIcon(logo(256)))
    geometry = QSettings(str(path.with_name("window.ini")), QSettings.Format.IniFormat)
    window = Window(Workbench(settings, path), geometry)
    if library is not None:
        window.bench.opening = True
        # Once the event loop runs, the window is on the screen: only then is SQLAlchemy imported.
        QTimer.singleShot(0, window, partial(window.open_library, library))
    return window


def main(library: Path | None = None, things: Sequence[Path] = ()) -> int:
    """Run the program; without a library, with the one used last.

    Of `things`, a library is opened; documents are added to the library, references imported.
    A program that runs already takes them over, unless it has another library open.
    """
    if (unfit := _unfit()) is not None:
        sys.stderr.write(f"quotarium: {unfit}\n")
        return 1
    library = library or next(filter(None, map(library_of, things)), None)
    things = [one.absolute() for one in things if library_of(one) is None]
    application()
    name = channel(settings_file())
    if hand_over(name, library and library.resolve(), things):
        return 0
    # What is imported and built now stays to the end: looking through it for garbage is in vain.
    gc.disable()
    path = library
    if path is None:
        recent = load_settings(settings_file()).recent_libraries
        path = next((one for one in recent if one.is_dir()), None)
    window = create_window(path)
    assert isinstance(window, Window)
    window.add_when_open(things)
    OneWindow(name, window.take_over, application())
    window.show()
    QTimer.singleShot(_STARTED, window, gc.freeze)
    return QApplication.exec()


def _unfit() -> ProgramUnfit | None:
    """Return why the window cannot work with this Qt: 6.12.0 aborts on Python 3.11."""
    found = tuple(map(int, qVersion().split(".")[:2]))
    if found < _LEAST_QT or (found >= _TOO_NEW_QT and sys.version_info < (3, 12)):
        return ProgramUnfit("Qt", found=qVersion(), needed="6.11")
    return None


def _import_ahead() -> None:
    """Import what opening a library and its first cards need, while Qt builds the window."""

    def work() -> None:
        import quotarium.services.libraries
        import quotarium.services.quotes
        import quotarium.services.searching  # noqa: F401

    if "quotarium.services.searching" not in sys.modules:
        Thread(target=work, name="import ahead", daemon=True).start()
