"""Folders, web pages and newer copies come in through the window; what came of it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from quotarium.gui.adding.adding import Adding
from quotarium.gui.adding.intake import Report
from quotarium.gui.adding.report import AddedReport
from quotarium.gui.adding.web_page import WebPageDialog
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.pages.settings import SettingsPage
from quotarium.gui.pages.source import SourcePage
from quotarium.gui.routes import Route
from quotarium.gui.waiting import Waiting
from quotarium.gui.window import Window
from quotarium.services.sources import all_sources, reading
from tests.gui.conftest import Settle
from tests.gui.test_sources_page import ARTICLE, drop, drop_urls
from tests.reading.scans import scan
from tests.web_server import PAGE, WebServer


@pytest.fixture
def adding(window: Window) -> Adding:
    found = window.findChild(Adding)
    assert found is not None
    return found


def reader(window: Window) -> ReaderPage:
    assert isinstance(window.page, ReaderPage)
    return window.page


def test_a_dropped_folder_is_added_with_all_below_and_the_rest_is_told(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    folder = tmp_path / "reading"
    (folder / "old").mkdir(parents=True)
    (folder / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "old" / "ferry.md").write_text("# The Ferry\n\nIt left at noon.", encoding="utf-8")
    (folder / "old" / "copy.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "sums.xlsx").write_bytes(b"PK")
    assert drop(window, folder)
    settle(window)
    report = window.findChild(AddedReport)
    assert report is not None
    text = report.text()
    assert text.startswith("2 sources added, 2 not")
    assert "copy.txt\tthe same file is the source rowe" in text
    assert "sums.xlsx\tFiles of this kind are not read." in text
    assert "ferry.md\t" in text.partition("\nAdded\n")[2]
    copy = next(one for one in report.findChildren(QPushButton) if one.text() == "Copy the list")
    copy.click()
    assert QGuiApplication.clipboard().text() == text


def test_a_dropped_address_is_fetched_and_opened(
    window: Window, settle: Settle, web: WebServer
) -> None:
    end = web.show("/wall", PAGE)
    assert drop_urls(window, QUrl(web.redirect("/old", end)))
    settle(window)
    assert reader(window).header.title.text() == "The Wall of Ilvana"
    assert window.banner.label.text() == f"{web.url('/old')} led to {end}."


def test_an_address_is_typed_and_what_is_none_is_told(
    window: Window, settle: Settle, web: WebServer, adding: Adding
) -> None:
    adding.type_address()
    dialog = window.findChild(WebPageDialog)
    assert dialog is not None
    assert not dialog.add.isEnabled()
    dialog.address.setText("ftp://example.org/x")
    dialog.add.click()
    assert "http" in dialog.told.text()
    dialog.address.setText(web.show("/wall", PAGE))
    dialog.add.click()
    settle(window)
    assert reader(window).header.title.text() == "The Wall of Ilvana"


def test_an_address_on_the_clipboard_is_offered(window: Window) -> None:
    QGuiApplication.clipboard().setText(" https://example.org/a ")
    dialog = WebPageDialog(False, window)
    assert dialog.address.text() == "https://example.org/a"
    QGuiApplication.clipboard().setText("two words https://example.org/a")
    assert WebPageDialog(False, window).address.text() == ""


def test_offline_mode_fetches_nothing_and_says_how_to_end_it(
    window: Window, settle: Settle, web: WebServer
) -> None:
    window.go(Route(page="settings"))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    window.page.privacy.offline.click()
    assert window.bench.settings.offline
    assert not WebPageDialog(True, window).add.isEnabled()
    drop_urls(window, QUrl(web.show("/wall", PAGE)))
    settle(window)
    assert web.asked == []
    assert "offline mode is on" in window.banner.label.text()
    assert window.banner.step.text() == "Settings"


def test_a_page_is_fetched_again_beside_the_older_copy_which_can_be_read(
    window: Window, settle: Settle, web: WebServer
) -> None:
    drop_urls(window, QUrl(web.show("/wall", PAGE)))
    settle(window)
    page = reader(window)
    assert not page.header.copies.isVisible()
    window.actions_table["source.fetch_again"].trigger()
    settle(window)
    assert "same to the last byte" in window.banner.label.text()
    web.show("/wall", PAGE.replace("promised", "refused"))
    window.actions_table["source.fetch_again"].trigger()
    settle(window)
    assert "was refused" in page.view.text_map.text
    assert window.banner.step.text() == "Undo"
    assert page.header.copies.isVisible()
    newest, older = page.header._menu.actions()
    assert newest.isChecked()
    older.trigger()
    settle(window)
    assert "was promised" in page.view.text_map.text
    assert "older" in page.header.copies.text()
    start = page.view.text_map.text.index("nobody has seen")
    page.surface.select(start, start + 15)
    page.clip()
    settle(window)
    page.clip()
    settle(window)
    opened = page._opened
    assert opened is not None
    assert opened.clippings[0].snapshot_id == opened.snapshots[1].id
    window.actions_table["edit.undo"].trigger()
    settle(window)
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert not page.header.copies.isVisible()


def test_a_newer_file_is_kept_as_a_copy_and_the_source_page_shows_either(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    drop(window, file)
    settle(window)
    source_id = reader(window)._route.id
    assert source_id is not None
    file.write_text(ARTICLE + "\n\nIt was opened again.", encoding="utf-8")
    window.go(Route(page="source", id=source_id))
    settle(window)
    page = window.page
    assert isinstance(page, SourcePage)
    assert not page.side.copies.isVisible()
    page._newer.add_file(source_id, file)
    settle(window)
    assert "opened again" in reader(window).view.text_map.text
    window.go(Route(page="source", id=source_id))
    settle(window)
    assert page.side.copies.count() == 2
    page.side.copies.setCurrentIndex(1)
    page.side.copies.activated.emit(1)
    settle(window)
    page.read.click()
    settle(window)
    assert "opened again" not in reader(window).view.text_map.text
    assert window.bench.library is not None
    assert len(reading(window.bench.library, source_id).snapshots) == 2


def test_fields_say_where_they_were_read_until_they_are_changed(
    window: Window, settle: Settle, web: WebServer
) -> None:
    drop_urls(window, QUrl(web.show("/wall", PAGE)))
    settle(window)
    window.actions_table["source.details"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, SourcePage)
    assert page.form.texts["container-title"].toolTip().endswith("og:site_name")
    assert page.form.issued.edit.toolTip().endswith("article:published_time")
    told = {label.accessibleName() for label in page.side.facts.findChildren(QLabel)}
    assert "Changed: 2024-05-13 (article:modified_time)" in told
    assert f"Fetched from: {web.url('/wall')}" in told
    page.form.texts["container-title"].setText("Another Post")
    page.form.texts["container-title"].commit()
    settle(window)
    assert page.form.texts["container-title"].toolTip() == ""


def test_adding_can_be_stopped_and_what_was_done_stays(
    window: Window, settle: Settle, adding: Adding, tmp_path: Path, qtbot: QtBot
) -> None:
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(f"{ARTICLE}\n\nNumber {number}.", encoding="utf-8")
    assert window.bench.library is not None
    before = len(all_sources(window.bench.library))
    kept: list[Report] = []
    adding.intake.ended.connect(kept.append)
    adding.add(files)
    waiting = window.findChild(Waiting)
    assert waiting is not None

    def stop_after_the_first(*_: object) -> None:
        waiting.stop()

    window.bench.changed.connect(stop_after_the_first)
    qtbot.waitUntil(lambda: bool(kept), timeout=30_000)
    settle(window)
    assert (len(kept[0].taken), kept[0].not_tried) == (1, 2)
    assert len(all_sources(window.bench.library)) == before + 1
    assert not adding.intake.busy


def test_what_is_dropped_while_something_is_added_is_added_too(
    window: Window, settle: Settle, adding: Adding, tmp_path: Path
) -> None:
    kept: list[Report] = []
    adding.intake.ended.connect(kept.append)
    for number in range(3):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"{ARTICLE}\n\nNumber {number}.", encoding="utf-8")
        adding.add([file])
    settle(window)
    assert [len(report.taken) for report in kept] == [3]
    assert not adding.intake.busy


def test_a_recording_is_linked_on_the_source_page(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    cues, talk = tmp_path / "talk.vtt", tmp_path / "speech.mp3"
    cues.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nThe wall was promised.\n")
    talk.write_bytes(b"ID3")
    drop(window, cues)
    settle(window)
    window.actions_table["source.details"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, SourcePage)
    assert not page.side.play.isVisible()
    page._newer.link(talk)
    settle(window)
    assert page.side.play.isVisible()
    assert page.side._recording == str(talk)


def test_a_scan_is_recognised_from_the_message_about_it(
    window: Window,
    settle: Settle,
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    require_tool("tesseract")
    file = tmp_path / "scan.pdf"
    file.write_bytes(scan())
    drop(window, file)
    settle(window)
    page = reader(window)
    assert "scan" in page.banner.label.text()
    page.banner.step.click()
    settle(window)
    settle(window)
    opened = page._opened
    assert opened is not None
    assert "promised to all of us" in opened.structured.text
    assert len(opened.snapshots) == 2
    assert opened.snapshots[1].sha256 != opened.snapshots[0].sha256
    assert page.surface.shows_pages
