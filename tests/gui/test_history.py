from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from quotarium.errors import ChangedMeanwhile
from quotarium.gui.history import History
from quotarium.model.changes import Changes, Kind
from quotarium.services.outcome import Outcome
from quotarium.storage.journal import Inverse

CHANGES = Changes(ids={Kind.QUOTE: frozenset({1})})


class Library:
    """Reverts when it is told to, as the write lane does some time later."""

    def __init__(self) -> None:
        self.asked: list[
            tuple[Inverse, Callable[[Outcome[None]], None], Callable[[Exception], None]]
        ] = []

    def revert(self, inverse: Inverse, then: Any, failed: Any, doing: str) -> None:
        assert doing
        self.asked.append((inverse, then, failed))

    def commit(self) -> str:
        inverse, then, _ = self.asked.pop(0)
        turned = inverse.label[1:] if inverse.label.startswith("-") else f"-{inverse.label}"
        then(Outcome(None, CHANGES, Inverse(turned, ())))
        return inverse.label

    def refuse(self) -> None:
        inverse, _, failed = self.asked.pop(0)
        failed(ChangedMeanwhile(inverse.label))


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def history(qtbot: QtBot, library: Library) -> History:
    return History(library.revert)


def push(history: History, label: str) -> None:
    history.push(Outcome(None, CHANGES, Inverse(label, ())))


def test_the_stack_moves_only_once_the_library_committed(
    history: History, library: Library
) -> None:
    push(history, "Clip quote")
    history.undo()
    assert history.stack.index() == 1
    assert library.commit() == "Clip quote"
    assert history.stack.index() == 0
    history.redo()
    assert library.commit() == "-Clip quote"
    assert history.stack.index() == 1


def test_a_step_is_named_for_what_was_done(history: History) -> None:
    push(history, "Clip quote")
    assert history.stack.undoText() == "Clip quote"


def test_undo_that_no_longer_fits_is_reported_and_the_step_goes(
    history: History, library: Library, qtbot: QtBot
) -> None:
    push(history, "first")
    push(history, "second")
    history.undo()
    with qtbot.waitSignal(history.failed) as failed:
        library.refuse()
    assert isinstance(failed.args[0], ChangedMeanwhile)
    assert history.stack.count() == 1
    assert history.stack.undoText() == "first"


def test_redo_that_no_longer_fits_is_reported_and_the_step_goes(
    history: History, library: Library
) -> None:
    push(history, "first")
    history.undo()
    library.commit()
    history.redo()
    library.refuse()
    assert history.stack.count() == 0


def test_undo_waits_for_a_write_under_way_and_then_undoes_that(
    history: History, library: Library
) -> None:
    push(history, "first")
    history.write_started()
    history.undo()
    assert library.asked == []
    push(history, "second")
    history.write_ended()
    assert library.commit() == "second"


def test_undo_pressed_twice_quickly_undoes_two_steps_in_order(
    history: History, library: Library
) -> None:
    push(history, "first")
    push(history, "second")
    history.undo()
    history.undo()
    assert [library.commit(), library.commit()] == ["second", "first"]
    assert not history.stack.canUndo()


def test_undo_with_nothing_to_undo_does_nothing(history: History, library: Library) -> None:
    history.undo()
    history.redo()
    assert library.asked == []
