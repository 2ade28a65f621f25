"""Garbage is collected in the window's thread, while nothing runs, and by Python again after."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quotarium.gui import garbage
from quotarium.gui.garbage import Garbage
from quotarium.gui.tasks import Lane, Tasks


class Loop:
    def __init__(self) -> None:
        self.itself = self


def test_garbage_waits_until_nothing_runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "_ENOUGH", 1_000)
    owner = QObject()
    tasks = Tasks(owner)
    collector = Garbage(tasks, owner)
    let_go = threading.Event()
    try:
        assert not gc.isenabled()
        done: list[object] = []
        tasks.start(Lane.READ, lambda: let_go.wait(30), done.append, done.append)
        gc.collect()
        kept = [Loop() for _ in range(5_000)]
        assert len(kept) == 5_000
        del kept
        collector.collect()
        assert gc.get_count()[0] > 5_000
        let_go.set()
        qtbot.waitUntil(lambda: bool(done))
        collector.collect()
        assert gc.get_count()[0] < 1_000
    finally:
        let_go.set()
        collector.stop()
        tasks.close()
    assert gc.isenabled()


def test_very_many_new_objects_are_put_aside_and_go_by_themselves(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_MANY", 4_000)
    owner = QObject()
    tasks = Tasks(owner)
    collector = Garbage(tasks, owner)
    try:
        gc.collect()
        kept = [[number] for number in range(9_000)]
        collector.collect()
        before = gc.get_freeze_count()
        assert before > 9_000
        del kept
        assert gc.get_freeze_count() <= before - 9_000
    finally:
        collector.stop()
        tasks.close()
    assert gc.get_freeze_count() == 0


def test_what_was_put_aside_is_looked_through_once_it_is_too_much(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_MANY", 4_000)
    monkeypatch.setattr(garbage, "_TOO_MANY", 12_000)
    owner = QObject()
    tasks = Tasks(owner)
    collector = Garbage(tasks, owner)
    found: list[weakref.ref[Loop]] = []
    try:
        gc.collect()
        for _ in range(3):
            loops = [Loop() for _ in range(5_000)]
            found += map(weakref.ref, loops)
            del loops
            collector.collect()
        # What is looked through is put aside again, and the next time is later.
        assert not any(one() for one in found[:5_000])
    finally:
        collector.stop()
        tasks.close()
