"""What may be clipped from the text that is read, beside it: cards, ticks, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui.reader.proposing import Proposing, State
from quotarium.gui.reader.suggestion_model import SuggestionModel
from quotarium.gui.reader.suggestion_view import SuggestionView
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label


class SuggestionsPanel(QFrame):
    """`clip_all_wanted` asks for everything that is ticked."""

    clip_all_wanted = Signal()

    def __init__(self, proposing: Proposing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self._proposing = proposing
        self.model = SuggestionModel(self)
        self.list = SuggestionView(self.model)
        self.empty = EmptyState()
        self.stop = quiet_button(self.tr("Stop looking"), "close")
        self.again = quiet_button(self.tr("Look again"), "restore")
        self.told = plain_label("", "muted", wrap=True)
        self.clip_all = button(self.tr("Clip all ticked"))
        self.clip_all.setObjectName("clipTickedButton")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 10)
        box.setSpacing(6)
        box.addWidget(self.told)
        for one in (self.stop, self.again):
            box.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.stack, 1)
        box.addWidget(self.clip_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.stop.clicked.connect(proposing.cancel)
        self.again.clicked.connect(proposing.look)
        self.clip_all.clicked.connect(self.clip_all_wanted)
        self.model.ticks_changed.connect(self._show_ticked)
        proposing.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        """Show what is found, and whether it is still looked for."""
        proposing = self._proposing
        state = proposing.state
        self.model.set_proposals(proposing.left)
        looking = state is State.LOOKING and proposing.percent is not None
        told = self.tr("Looking for quotes… %1 %").replace("%1", in_figures(proposing.percent or 0))
        stopped = self.tr("The text was not looked through to its end.")
        self.told.setText(told if looking else stopped)
        self.told.setVisible(looking or state is State.STOPPED)
        self.stop.setVisible(looking)
        self.again.setVisible(state is State.STOPPED)
        self.stack.setCurrentWidget(self.list if proposing.left else self.empty)
        self.stack.setVisible(bool(proposing.left) or state is State.DONE)
        if proposing.everything:
            self.empty.show_state(
                "check",
                self.tr("Nothing left to look at"),
                self.tr("Everything that was suggested is clipped or skipped."),
            )
        else:
            self.empty.show_state(
                "quotes",
                self.tr("No quotes found"),
                self.tr("Select words in the text yourself, then press C."),
            )
        self._show_ticked()

    def _show_ticked(self) -> None:
        number = len(self.model.ticked())
        self.clip_all.setText(self.tr("Clip all ticked  ·  %1").replace("%1", in_figures(number)))
        self.clip_all.setVisible(bool(self.model.proposals))
        self.clip_all.setEnabled(bool(number))
