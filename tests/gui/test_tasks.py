from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from quotarium.gui.tasks import Lane, Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def ignored(_: object) -> None:
    return


def unwanted(error: Exception) -> None:
    raise error


def test_work_is_done_elsewhere_and_its_value_comes_back_to_the_windows_thread(
    tasks: Tasks, qtbot: QtBot
) -> None:
    threads: list[object] = []
    here = threading.get_ident()
    tasks.start(
        Lane.READ,
        lambda: threading.get_ident() != here,
        lambda elsewhere: threads.extend((elsewhere, QThread.currentThread())),
        unwanted,
    )
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [True, QThread.currentThread()]


class Value:
    """Something large that is worth to be let go."""


def test_nothing_is_kept_of_work_that_is_done(tasks: Tasks, qtbot: QtBot) -> None:
    kept: list[weakref.ref[Value]] = []

    def take(value: Value) -> None:
        kept.append(weakref.ref(value))

    for _ in range(5):
        tasks.start(Lane.READ, Value, take, unwanted)
    qtbot.waitUntil(lambda: len(kept) == 5)
    qtbot.waitUntil(lambda: not any(one() for one in kept))


def test_an_error_is_handed_back_and_raises_nowhere(tasks: Tasks, qtbot: QtBot) -> None:
    caught: list[Exception] = []

    def fail() -> None:
        raise ValueError("no such thing")

    tasks.start(Lane.READ, fail, lambda _: None, caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0]) == "no such thing"


def test_an_older_answer_of_the_same_key_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[str] = []
    go_on = threading.Event()
    tasks.start(
        Lane.READ,
        lambda: "old" if go_on.wait(10) else "",
        answers.append,
        unwanted,
        key="search",
    )
    tasks.start(Lane.READ, lambda: "new", answers.append, unwanted, key="search")
    qtbot.waitUntil(lambda: answers == ["new"])
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == ["new"]


def test_nothing_is_handed_to_an_asker_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[int] = []
    go_on = threading.Event()
    owner = QObject()
    tasks.start(Lane.READ, lambda: int(go_on.wait(10)), answers.append, unwanted, owner=owner)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed)
    qtbot.wait(1)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == []


def test_writes_are_done_one_after_the_other_in_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(20):
        tasks.start(Lane.WRITE, partial(order.append, number), ignored, unwanted)
    qtbot.waitUntil(lambda: tasks.idle)
    assert order == list(range(20))


def test_closing_waits_for_what_runs_and_hands_nothing_back(qtbot: QtBot) -> None:
    tasks = Tasks()
    started, done = threading.Event(), threading.Event()
    answers: list[object] = []

    def work() -> None:
        started.set()
        threading.Event().wait(0.05)
        done.set()

    tasks.start(Lane.WRITE, work, answers.append, unwanted)
    assert started.wait(10)
    tasks.close()
    assert done.is_set()
    qtbot.wait(1)
    assert answers == []


def test_progress_says_to_stop_once_it_is_cancelled(qtbot: QtBot) -> None:
    progress = Progress()
    with qtbot.waitSignal(progress.moved) as moved:
        assert progress(1, 4)
    assert moved.args == [1, 4]
    progress.cancel()
    assert not progress(2, 4)
