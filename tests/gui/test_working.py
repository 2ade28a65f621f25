"""What takes long is told until it is done, and what is seen does not wait behind it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.tasks import Lane
from quotarium.gui.widgets.working_strip import WorkingStrip
from quotarium.gui.window import Window
from quotarium.gui.working import Working
from quotarium.model.quote import Quote
from quotarium.services.libraries import create_library
from quotarium.services.outcome import Outcome, committed
from quotarium.storage import quotes
from quotarium.storage.library import Library
from tests.gui.conftest import Settle

_PATIENCE = 30_000


@pytest.fixture
def working(qtbot: QtBot) -> Working:
    return Working()


@pytest.fixture
def strip(qtbot: QtBot, working: Working) -> WorkingStrip:
    made = WorkingStrip(working)
    qtbot.addWidget(made)
    return made


def test_long_work_is_told_until_it_is_done(
    working: Working, strip: WorkingStrip, qtbot: QtBot
) -> None:
    number = working.begin("Changing 5 quotes …", 0)
    qtbot.waitUntil(strip.isVisible)
    assert strip.label.text() == "Changing 5 quotes …"
    assert strip.bar.maximum() == 0
    working.move(400, 1000)
    qtbot.waitUntil(lambda: strip.bar.value() == 400)
    assert strip.isVisible()
    working.end(number)
    assert strip.isHidden()


def test_the_bar_never_goes_back(working: Working, strip: WorkingStrip, qtbot: QtBot) -> None:
    working.begin("Changing …", 0)
    for done in (400, 100, 700):
        working.move(done, 1000)
    qtbot.waitUntil(lambda: strip.bar.value() == 700)
    working.move(300, 1000)
    working.move(701, 1000)
    qtbot.waitUntil(lambda: strip.bar.value() == 701)


def test_the_work_that_waits_is_told_when_it_is_its_turn(
    working: Working, strip: WorkingStrip, qtbot: QtBot
) -> None:
    first, second = working.begin("First", 0), working.begin("Second", 0)
    qtbot.waitUntil(strip.isVisible)
    working.move(900, 1000)
    qtbot.waitUntil(lambda: strip.bar.value() == 900)
    working.end(first)
    assert strip.label.text() == "Second"
    assert strip.bar.maximum() == 0
    working.end(second)
    working.end(second)
    assert strip.isHidden()


def test_short_work_is_not_told(working: Working, strip: WorkingStrip, qtbot: QtBot) -> None:
    number = working.begin("Short", _PATIENCE)
    working.move(1, 1000, "Still short")
    working.end(number)
    with qtbot.assertNotEmitted(working.shown, wait=20):
        pass
    assert strip.isHidden()


def test_a_change_says_what_it_does_while_it_takes_long(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    told: list[str] = []
    window.bench.working.shown.connect(lambda sentence, *_: told.append(sentence))
    go_on = Event()

    def work(library: Library) -> Outcome[int]:
        assert go_on.wait(_PATIENCE)
        add = Quote(words="river")
        return committed(library, "Add a river", lambda writing: quotes.add(writing, add))

    window.bench.write(work, doing="Adding a river …")
    qtbot.waitUntil(window.working.isVisible)
    go_on.set()
    settle(window)
    assert told[0] == "Adding a river …"
    assert window.working.isHidden()


def test_what_is_seen_does_not_wait_behind_what_is_read_of_all(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    go_on = Event()
    bench = window.bench
    for _ in range(Lane.SURVEY.value[1] + 1):
        bench.read(
            lambda _: go_on.wait(_PATIENCE), lambda _: None, owner=window, lane=Lane.SURVEY
        )  # fmt: skip
    page = window.page
    assert isinstance(page, QuotesPage)
    wanted = page.shown_ids()[3]
    page.show_quote(wanted)
    try:
        qtbot.waitUntil(
            lambda: (shown := window.inspector.details) is not None and shown.quote.id == wanted,
            timeout=_PATIENCE,
        )
    finally:
        go_on.set()
    settle(window)


def test_a_library_is_remembered_by_its_whole_path(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_library(tmp_path / "Near.quotarium").close()
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(window.bench.library_opened, timeout=_PATIENCE):
        window.open_library(Path("Near.quotarium"))
    assert window.bench.settings.recent_libraries[0] == tmp_path / "Near.quotarium"


def test_a_library_that_is_no_longer_wanted_is_let_go(
    window: Window, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "First.quotarium", tmp_path / "Second.quotarium"
    for path in (first, second):
        create_library(path).close()
    window.open_library(first)
    window.open_library(second)
    settle(window)
    assert window.bench.library is not None
    assert window.bench.library.path == second
    Library.open(first).close()


def test_a_problem_is_told_inside_its_frame(window: Window, settle: Settle) -> None:
    window.banner.tell("Read.")
    window.banner.tell("The disk is full.", problem=True, step="Show it", do=lambda: None)
    settle(window)
    frame = window.banner.contentsMargins()
    assert frame.left() >= 20
    room = window.banner.rect().marginsRemoved(frame)
    assert room.contains(window.banner.label.geometry())
    assert room.contains(window.banner.step.geometry())


def test_nobody_looks_at_a_window_that_waits_for_its_writes(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    close = window.bench.close

    def closing() -> None:
        seen.append(window.isVisible())
        close()

    monkeypatch.setattr(window.bench, "close", closing)
    window.close()
    assert seen == [False]
