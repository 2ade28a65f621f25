"""Choosing the other speaker to merge with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.services.speakers import SpeakerRow
    from quotarium.storage.library import Library


#: More are found by typing.
_MOST = 300


class ChooseSpeakerDialog(QDialog):
    """`chosen` carries the Speaker that is to be put into the one shown."""

    chosen = Signal(object)

    def __init__(self, bench: Workbench, kept: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("chooseSpeaker")
        self.setWindowTitle(self.tr("Merge with another speaker"))
        resize_grown(self, 520, 480)
        self._bench = bench
        self._kept = kept
        self._speakers: dict[int, Speaker] = {}
        told = self.tr("Who is put into %1? Nothing is lost: names, roles and quotes are joined.")
        self.box = SearchBox(self.tr("Find the speaker"), self.tr("Find the speaker"))
        self.box.setObjectName("chooseSpeakerSearch")
        self.list = RowView(self.tr("Speakers to merge with"))
        self.merge = button(self.tr("Merge"), primary=True)
        self.merge.setObjectName("mergeButton")
        self.cancel = button(self.tr("Cancel"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(8)
        box.addWidget(plain_label(told.replace("%1", kept.name), wrap=True))
        box.addWidget(self.box)
        box.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.merge)
        box.addLayout(buttons)
        self.box.searched.connect(self._look)
        self.box.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self._choose())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.merge.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self._look()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys choose while one types, and Enter merge."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        query = self.box.text().strip()

        def work(library: Library) -> tuple[SpeakerRow, ...]:
            from quotarium.services.speakers import all_speakers

            return all_speakers(library, query, _MOST)

        self._bench.read(work, self._show, owner=self, key="choose speaker")

    def _show(self, found: tuple[SpeakerRow, ...]) -> None:
        others = [row for row in found if row.speaker.id != self._kept.id]
        self._speakers = {row.speaker.id: row.speaker for row in others}
        self.list.rows.set_rows(
            [
                Row(
                    id=row.speaker.id,
                    title=row.speaker.name,
                    facts=", ".join(name.full for name in row.speaker.names[1:])
                    or words.speaker_kind_word(row.speaker.kind),
                    number=words.number_of_quotes(row.quotes),
                    icon=words.speaker_icon(row.speaker.kind),
                )
                for row in others
            ]
        )
        if others:
            self.list.set_current(others[0].speaker.id)
        self._on_current()

    def _on_current(self) -> None:
        self.merge.setEnabled(self.list.current_id() is not None)

    def _choose(self) -> None:
        chosen = self._speakers.get(self.list.current_id() or 0)
        if chosen is not None:
            self.chosen.emit(chosen)
            self.accept()
