"""The two lists beside the text: what is clipped from it, and what may be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import fonts
from quotarium.gui.reader.clippings_panel import ClippingsPanel
from quotarium.gui.reader.proposing import Proposing, State
from quotarium.gui.reader.suggestions_panel import SuggestionsPanel
from quotarium.gui.translation import in_figures


class ListsPanel(QFrame):
    """A switch over the lists; `switched` tells that the user chose the other one."""

    switched = Signal()

    def __init__(
        self,
        clippings: ClippingsPanel,
        suggestions: SuggestionsPanel,
        proposing: Proposing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self._clippings = clippings
        self._suggestions = suggestions
        self._proposing = proposing
        self.clipped_tab = self._tab()
        self.suggested_tab = self._tab()
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(4)
        for tab in (self.suggested_tab, self.clipped_tab):
            group.addButton(tab)
            line.addWidget(tab)
        line.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(clippings)
        self._stack.addWidget(suggestions)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 8, 0)
        box.setSpacing(8)
        box.addLayout(line)
        box.addWidget(self._stack, 1)
        group.buttonClicked.connect(self._on_clicked)
        proposing.changed.connect(self.count)
        clippings.model.modelReset.connect(self.count)
        self.show_clippings()
        self.count()

    @property
    def shows_suggestions(self) -> bool:
        """Whether the suggestions are seen, not the clippings."""
        return self._stack.currentWidget() is self._suggestions

    def show_clippings(self) -> None:
        """Show what is clipped."""
        self.clipped_tab.setChecked(True)
        self._stack.setCurrentWidget(self._clippings)

    def show_suggestions(self) -> None:
        """Show what may be clipped."""
        self.suggested_tab.setChecked(True)
        self._stack.setCurrentWidget(self._suggestions)

    def count(self) -> None:
        """Say how many there are in each list."""
        left, clipped = len(self._proposing.left), len(self._clippings.model.ids)
        looking = self._proposing.state is State.LOOKING
        told = self.tr("Suggested quotes  ·  %1 left").replace(
            "%1", "…" if looking else in_figures(left)
        )
        self.suggested_tab.setText(told)
        self.suggested_tab.setVisible(self._proposing.wanted)
        self.clipped_tab.setText(self.tr("Clipped here  ·  %1").replace("%1", in_figures(clipped)))

    def _tab(self) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setProperty("quiet", True)
        made.setProperty("tab", True)
        made.setFont(fonts.scaled(-1, bold=True))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _on_clicked(self) -> None:
        if self.suggested_tab.isChecked():
            self.show_suggestions()
        else:
            self.show_clippings()
        self.switched.emit()
