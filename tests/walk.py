"""Walk through every page and dialog, take pictures, and tell what cannot be read.

`make walk` writes them into build/walk: light, dark, of high contrast, in German, from right to
left, with type at 150 %, and in a made-up language of long words. It ends with the faults found.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QListView,
    QMessageBox,
    QWidget,
)

from quotarium.app import application
from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.translation import install
from quotarium.gui.window import Window
from quotarium.services.libraries import create_library
from quotarium.settings import ThemeChoice
from tests.clipped import READABLE, faults
from tests.pseudo import Pseudo
from tests.screenshots import close_dialogs, closed, opened, settings_of, settle

#: Pages on one thing, which the sample library has.
_OF_ONE = ("reader", "source")
#: Pages in which actions that open a dialog find what they are about.
_WITH_DIALOGS = ("quotes", "reader", "sources", "speakers", "timeline")


@dataclass(frozen=True)
class Look:
    """A way in which the window can be shown; `language` "x" is the made-up one."""

    name: str
    theme: ThemeChoice = ThemeChoice.LIGHT
    language: str = "en"
    #: Of the dates and numbers among made-up words; the settings name it, for a window in which
    #: another one is spoken than they name gives way to one that speaks it.
    beneath: str = "en"
    percent: int = 100
    mirrored: bool = False
    #: Of the window; its frame and the desktop's bars take the rest of 1366×768.
    size: tuple[int, int] = (1366, 720)


LOOKS = (
    Look("light"),
    Look("dark", theme=ThemeChoice.DARK),
    Look("contrast", theme=ThemeChoice.HIGH_CONTRAST),
    Look("german", language="de"),
    Look("arabic", language="ar"),
    Look("large", percent=150),
    Look("huge", percent=200),
    Look("long", language="x", percent=120, mirrored=True),
)


def main() -> None:
    """Take the pictures, and end with 1 where something cannot be read."""
    folder = Path("build/walk")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:]
    found = 0
    with tempfile.TemporaryDirectory() as place:
        os.environ["QUOTARIUM_CONFIG"] = place
        application()
        library = Path(place) / "Ilvana.quotarium"
        create_library(library, sample=True).close()
        for look in LOOKS:
            if wanted and look.name not in wanted:
                continue
            for name, shown in walk(library, look):
                shown.grab().save(str(folder / f"{look.name}-{name}.png"))
                least = 7.0 if look.theme is ThemeChoice.HIGH_CONTRAST else READABLE
                for fault in faults(shown, least):
                    found += 1
                    sys.stdout.write(f"{look.name} {name}: {fault}\n")
    sys.stdout.write(f"{found} faults; pictures are in {folder}\n")
    sys.exit(1 if found else 0)


def walk(library: Path, look: Look) -> Iterator[tuple[str, QWidget]]:
    """Show every page and every dialog, each with its name, as the settings of a look have it."""
    settings_of(
        theme=look.theme,
        interface_language=look.beneath if look.language == "x" else look.language,
        type_percent=look.percent,
    )
    made_up = patch("quotarium.app.install", lambda app, _: _speak_nonsense(app, look))
    with _nobody_asked(), made_up if look.language == "x" else ExitStack():
        window = _opened(None, look)
        yield "welcome", window
        closed(window)
        window = _opened(library, look)
        for key in PAGES:
            _go(window, key)
            yield key, window
        seen: set[str] = set()
        for key in _WITH_DIALOGS:
            _go(window, key)
            yield from _dialogs(window, seen)
        closed(window)


def _speak_nonsense(app: QApplication, look: Look) -> None:
    install(app, look.beneath)
    for one in app.findChildren(QTranslator):
        app.removeTranslator(one)
    app.installTranslator(Pseudo(app))
    if look.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _opened(library: Path | None, look: Look) -> Window:
    window = opened(library, look.theme)
    window.resize(*look.size)
    settle(window)
    return window


def _go(window: Window, key: str) -> None:
    window.go(Route(page=key, id=1) if key in _OF_ONE else Route(page=key))
    settle(window)
    for view in window.findChildren(QListView):
        model = view.model()
        if view.isVisible() and not view.objectName().startswith("nav") and model is not None:
            first = model.index(0, 0)
            if first.isValid() and not view.currentIndex().isValid():
                view.setCurrentIndex(first)
    settle(window)


def _dialogs(window: Window, seen: set[str]) -> Iterator[tuple[str, QWidget]]:
    opening = [
        (spec.id, action)
        for spec, action in window.actions_table
        if spec.text.endswith("…") or spec.id.startswith("help.")
    ]
    for key, action in opening:
        if key in seen or not action.isEnabled():
            continue
        action.trigger()
        settle(window)
        dialogs = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        for dialog in dialogs:
            seen.add(key)
            yield key.replace(".", "-"), dialog
        close_dialogs()


@contextmanager
def _nobody_asked() -> Iterator[None]:
    """Let the system's own questions be cancelled: they would wait for an answer."""
    no = QMessageBox.StandardButton.No
    with ExitStack() as stack:
        for kind, name, answer in (
            (QFileDialog, "getOpenFileName", ("", "")),
            (QFileDialog, "getOpenFileNames", ([], "")),
            (QFileDialog, "getSaveFileName", ("", "")),
            (QFileDialog, "getExistingDirectory", ""),
            (QInputDialog, "getText", ("", False)),
            (QInputDialog, "getItem", ("", False)),
            (QMessageBox, "question", no),
        ):
            stack.enter_context(patch.object(kind, name, return_value=answer))
        stack.enter_context(patch.object(QDialog, "exec", QDialog.open))
        yield


if __name__ == "__main__":
    main()
