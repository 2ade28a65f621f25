"""Making one of several selected speakers, occasions or tags: which is kept, and what it gets."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.days import edtf_words
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.translation import tr
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.model import occasion as occasions
from quotarium.model import speaker_merging
from quotarium.model.occasion import Occasion
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow, Together

#: Letters of one fact that are shown.
_MOST = 240


class MergeDialog(QDialog):
    """`chosen` carries the id of the one that is kept; the most quoted is offered first."""

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        told: Together,
        row: Callable[[ListRow], Row],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(title)
        resize_grown(self, 560, 480)
        self._told = told
        self.list = RowView(self.tr("Which one is kept"))
        self.list.setObjectName("mergeList")
        self.list.rows.set_rows([row(one) for one in told.rows])
        self.summary = plain_label(tone="muted", wrap=True)
        self.summary.setObjectName("mergeSummary")
        self.merge = button(self.tr("Merge"), primary=True)
        self.merge.setObjectName("mergeButton")
        self.cancel = button(self.tr("Cancel"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(8)
        box.addWidget(plain_label(self.tr("Which one is kept? The others go into it."), wrap=True))
        box.addWidget(self.list, 1)
        box.addWidget(self.summary)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.merge)
        box.addLayout(buttons)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.list.installEventFilter(self)
        self.merge.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self.merge.setDefault(True)
        self.list.set_current(told.rows[0].thing.id)
        self.list.setFocus()
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter merge, which would open what is listed elsewhere."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._choose()
            return True
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        kept = self.list.current_id()
        rows = sorted(self._told.rows, key=lambda row: row.thing.id != kept)
        self.summary.setText(
            "\n".join((*together_words(rows), words.number_of_quotes(self._told.quotes)))
        )

    def _choose(self) -> None:
        if (kept := self.list.current_id()) is not None:
            self.chosen.emit(kept)
            self.accept()


def together_words(rows: list[ListRow]) -> list[str]:
    """Return in words what comes together in the first of some things, one fact a line."""
    things = [row.thing for row in rows]
    speakers = [one for one in things if isinstance(one, Speaker)]
    if speakers:
        return _speaker_words(reduce(speaker_merging.joined, speakers))
    there = [one for one in things if isinstance(one, Occasion)]
    return _occasion_words(reduce(occasions.joined, there)) if there else []


def _speaker_words(made: Speaker) -> list[str]:
    roles = "; ".join(role.printed for role in made.roles)
    facts = (
        (tr("Names: %1"), ", ".join(name.full for name in made.names)),
        (tr("Roles: %1"), roles),
        (tr("Identifiers: %1"), ", ".join(made.identifiers.values())),
        (tr("Note: %1"), made.note),
    )
    return [text.replace("%1", _shortened(value)) for text, value in facts if value]


def _occasion_words(made: Occasion) -> list[str]:
    facts = (
        (tr("Name: %1"), made.name),
        (tr("Place: %1"), made.place),
        (tr("Date: %1"), edtf_words(made.date) if made.date else ""),
        (tr("Note: %1"), made.note),
    )
    return [text.replace("%1", _shortened(value)) for text, value in facts if value]


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _MOST else f"{plain[:_MOST]}…"
