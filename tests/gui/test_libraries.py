from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from quotarium.app import create_window
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.welcome import WelcomePage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services.libraries import create_library
from tests.gui.conftest import Settle


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def bare(qtbot: QtBot, documents: Path, settle: Settle) -> Iterator[Window]:
    """Return a window without a library."""
    made = create_window()
    assert isinstance(made, Window)
    with qtbot.waitExposed(made):
        made.show()
    settle(made)
    yield made
    made.close()
    made.deleteLater()


def welcome(window: Window) -> WelcomePage:
    assert isinstance(window.page, WelcomePage)
    return window.page


def test_without_a_library_one_is_offered(bare: Window) -> None:
    page = welcome(bare)
    assert page.sample.isEnabled()
    assert not page.recent.isVisible()


def test_the_sample_library_is_made_once_and_opened(
    bare: Window, settle: Settle, documents: Path, qtbot: QtBot
) -> None:
    welcome(bare).sample.click()
    assert welcome(bare).busy.text() == "Making the sample library…"
    assert not welcome(bare).sample.isEnabled()
    qtbot.waitUntil(lambda: bare.bench.library is not None, timeout=30_000)
    settle(bare)
    assert isinstance(bare.page, QuotesPage)
    assert len(bare.page.model.ids) > 20
    assert (documents / "Sample library.quotarium" / "library.db").is_file()
    assert bare.bench.settings.recent_libraries == (documents / "Sample library.quotarium",)


def test_a_new_library_is_made_where_the_user_says(
    bare: Window,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    answer = (str(tmp_path / "Mine"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    welcome(bare).new.click()
    qtbot.waitUntil(lambda: bare.bench.library is not None, timeout=30_000)
    assert (tmp_path / "Mine.quotarium" / "library.db").is_file()


def test_a_library_that_cannot_be_made_is_told_and_can_be_tried_again(
    bare: Window, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Mine.quotarium").write_text("a file", encoding="utf-8")
    answer = (str(tmp_path / "Mine.quotarium"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    welcome(bare).new.click()
    settle(bare)
    assert "already" in bare.banner.label.text()
    assert welcome(bare).new.isEnabled()


def test_a_library_used_lately_is_one_click_away(
    bare: Window, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    create_library(tmp_path / "Old.quotarium").close()
    bare.bench.update_settings(bare.bench.settings.with_library(tmp_path / "Old.quotarium"))
    bare.go(Route(page="welcome"))
    page = welcome(bare)
    assert page.recent.isVisible()
    page.recent.opened.emit(0)
    qtbot.waitUntil(lambda: bare.bench.library is not None, timeout=30_000)


def test_a_library_that_is_gone_brings_back_the_offer(
    bare: Window, settle: Settle, tmp_path: Path
) -> None:
    bare.open_library(tmp_path / "Gone.quotarium")
    settle(bare)
    welcome(bare)
    assert "There is no library at" in bare.banner.label.text()


def test_adding_a_source_without_a_library_leads_to_the_offer(bare: Window) -> None:
    bare.actions_table["go.settings"].trigger()
    bare.actions_table["source.add"].trigger()
    welcome(bare)


@pytest.mark.parametrize("place", ["inbox", "quotes", "sources", "speakers", "occasions",
                                   "timeline", "tags", "trash"])  # fmt: skip
def test_without_a_library_every_place_offers_one(bare: Window, place: str) -> None:
    bare.actions_table["go.settings"].trigger()
    bare.actions_table[f"go.{place}"].trigger()
    welcome(bare)


def test_new_libraries_go_into_the_folder_that_was_chosen(
    bare: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    offered: list[str] = []

    def answer(_parent: object, _title: str, path: str, _types: str) -> tuple[str, str]:
        offered.append(path)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    bare.bench.choose(library_folder=tmp_path / "There")
    welcome(bare).new.click()
    assert offered == [str(tmp_path / "There" / "My quotes")]
    welcome(bare).sample.click()
    qtbot.waitUntil(lambda: bare.bench.library is not None, timeout=30_000)
    assert (tmp_path / "There" / "Sample library.quotarium" / "library.db").is_file()
