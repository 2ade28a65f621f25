"""Undo and redo: steps are put on the stack, and moved on it, only after the library committed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from quotarium.gui.translation import translated

if TYPE_CHECKING:
    from quotarium.model.changes import Changes
    from quotarium.services.outcome import Outcome
    from quotarium.storage.journal import Inverse

Revert = Callable[
    ["Inverse", Callable[["Outcome[None]"], None], Callable[[Exception], None], str],
    None,
]


class Step(QUndoCommand):
    """One committed change. The stack only keeps its place: the library is asked beforehand, so
    `undo` and `redo` have nothing to do and cannot raise.
    """

    def __init__(self, inverse: Inverse) -> None:
        super().__init__(translated(inverse.label))
        self.inverse = inverse


class History(QObject):
    """The undo stack of one library."""

    stepped = Signal(str, bool)
    reverted = Signal(object)
    failed = Signal(object)

    def __init__(self, revert: Revert, parent: QObject | None = None) -> None:
        """Take `revert(inverse, then, failed, doing)`, which plays an inverse in the write lane
        and says what it is doing.
        """
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(500)
        self._revert = revert
        self._writing = 0
        self._moving = False
        self._asked: list[bool] = []

    def write_started(self) -> None:
        """Hold back undo until this write has come to its end."""
        self._writing += 1

    def write_ended(self) -> None:
        """Go on with what was asked meanwhile."""
        self._writing -= 1
        self._next()

    def push(self, outcome: Outcome[Any]) -> None:
        """Put a committed change on the stack."""
        self.stack.push(Step(outcome.inverse))

    def take(self, other: History) -> None:
        """Take over the steps of another stack, and where one is among them."""
        at = other.stack.index()
        steps = [other.stack.command(number) for number in range(other.stack.count())]
        for step in steps:
            if isinstance(step, Step):
                self.stack.push(Step(step.inverse))
        self.stack.setIndex(at)

    def undo(self) -> None:
        """Undo the last change, in the background."""
        self._asked.append(True)
        self._next()

    def redo(self) -> None:
        """Redo the change undone last, in the background."""
        self._asked.append(False)
        self._next()

    def clear(self) -> None:
        """Forget everything: another library was opened."""
        self._asked.clear()
        self.stack.clear()

    def _next(self) -> None:
        if self._moving or self._writing or not self._asked:
            return
        back = self._asked.pop(0)
        index = self.stack.index() - 1 if back else self.stack.index()
        step = self.stack.command(index) if 0 <= index < self.stack.count() else None
        if not isinstance(step, Step):
            self._next()
            return
        self._moving = True

        def done(outcome: Outcome[None]) -> None:
            step.inverse = outcome.inverse
            self._move(back)
            changes: Changes = outcome.changes
            self.reverted.emit(changes)
            self.stepped.emit(step.text(), back)
            self._ended()

        def failed(error: Exception) -> None:
            # An obsolete step is taken off the stack by the next move over it.
            step.setObsolete(True)
            self._move(back)
            self.failed.emit(error)
            self._ended()

        doing = self.tr("Undoing: %1 …") if back else self.tr("Redoing: %1 …")
        self._revert(step.inverse, done, failed, doing.replace("%1", step.text()))

    def _move(self, back: bool) -> None:
        if back:
            self.stack.undo()
        else:
            self.stack.redo()

    def _ended(self) -> None:
        self._moving = False
        self._next()
