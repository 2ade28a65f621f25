"""The table of an import and the buttons that choose what becomes of its rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.importing.model import Column, ImportModel
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.services.importing import Choice, Duplicate, Likeness, Preview

_WIDTHS = {
    Column.CREATORS: 150,
    Column.YEAR: 60,
    Column.TYPE: 110,
    Column.CITEKEY: 130,
    Column.LINE: 56,
    Column.FATE: 190,
}


class ImportTable(QWidget):
    """`changed` says that something else becomes of some of the items."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ImportModel(self)
        self.view = _Rows(self.tr("What was read"))
        self.view.setModel(self.model)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.view.setColumnWidth(column, width)
        self.all = quiet_button(self.tr("All"))
        self.alike = quiet_button("")
        filters = QButtonGroup(self)
        for tab in (self.all, self.alike):
            tab.setCheckable(True)
            tab.setProperty("tab", True)
            filters.addButton(tab)
        self.like = plain_label(tone="muted", wrap=True)
        self.add = button(self.tr("Add"))
        self.merge = button(self.tr("Put into the one there"))
        self.leave = button(self.tr("Leave out"))
        for made, tip in (
            (self.add, self.tr("Add the selected ones, also beside what is like them")),
            (self.merge, self.tr("Fill only what is missing there; nothing is replaced")),
            (self.leave, self.tr("Leave the selected ones out")),
        ):
            made.setToolTip(tip)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.all)
        top.addWidget(self.alike)
        top.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.like, 1)
        for made in (self.add, self.merge, self.leave):
            below.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addLayout(below)

    def _connect(self) -> None:
        self.all.clicked.connect(lambda: self.model.show_only_alike(False))
        self.alike.clicked.connect(lambda: self.model.show_only_alike(True))
        self.add.clicked.connect(lambda: self._choose(Choice.KEEP_BOTH))
        self.merge.clicked.connect(lambda: self._choose(Choice.MERGE))
        self.leave.clicked.connect(lambda: self._choose(Choice.SKIP))
        self.model.dataChanged.connect(lambda *_: self.changed.emit())
        self.model.modelReset.connect(self._on_selected)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)

    def show_preview(self, preview: Preview) -> None:
        """Show what was read."""
        self.model.show_preview(preview)
        number = len(preview.duplicates)
        told = self.tr("May be there already: %1").replace("%1", in_figures(number))
        self.alike.setText(told)
        self.alike.setVisible(bool(number))
        self.all.setVisible(bool(number))
        self.all.setChecked(True)
        self._on_selected()

    @property
    def choices(self) -> Mapping[int, Choice]:
        """What becomes of the items that are not simply added."""
        return self.model.choices

    def numbers(self) -> tuple[int, int, int]:
        """Return how many items are added, merged and left out."""
        return self.model.numbers()

    def focus_first(self) -> None:
        """Put the focus on the first row."""
        self.view.setFocus()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _rows(self) -> list[int]:
        selection = self.view.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def _choose(self, choice: Choice) -> None:
        self.model.choose(self._rows(), choice)

    def _on_selected(self, *_: object) -> None:
        rows = self._rows()
        for made in (self.add, self.leave):
            made.setEnabled(bool(rows))
        alike = [one for row in rows if (one := self.model.duplicate_at(row)) is not None]
        self.merge.setEnabled(bool(alike))
        self.like.setText(self._likeness(alike[0]) if len(rows) == 1 and alike else "")

    def _likeness(self, one: Duplicate) -> str:
        where = self.tr("the library") if one.other_id else self.tr("the file, further up,")
        if one.likeness is Likeness.SAME:
            told = self.tr("The very same is in %1: %2 (%3).")
        else:
            told = self.tr("By its %4 it is like one in %1: %2 (%3).")
        for place, text in (
            ("%1", where),
            ("%4", one.likeness.value),
            ("%3", one.other_key),
            ("%2", one.other_title),
        ):
            told = told.replace(place, text)
        return told


class _Rows(QTableView):
    """Whole rows; the space bar ticks all that are selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("importTable")
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        model = self.model()
        if event.key() != Qt.Key.Key_Space or not index.isValid():
            super().keyPressEvent(event)
            return
        role = Qt.ItemDataRole.CheckStateRole
        first = index.siblingAtColumn(Column.TITLE)
        ticked = Qt.CheckState(first.data(role)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        for one in self.selectionModel().selectedRows(Column.TITLE):
            model.setData(one, state, role)
