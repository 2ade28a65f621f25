"""Change many: which, what, how many that would be, and then as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import WorldError
from quotarium.gui.bulk.fields import Field
from quotarium.gui.bulk.subjects import Subject
from quotarium.gui.faults import sentence_of
from quotarium.gui.translation import translated
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label, set_tone
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.bulk import Preview
    from quotarium.services.outcome import Outcome
    from quotarium.services.searching import Search
    from quotarium.storage.library import Library

    Chosen = Sequence[int] | Search

_PAUSE = 150


class ChangeManyDialog(QDialog):
    """The window stays free while the change is made; Undo takes it back as one step."""

    def __init__(
        self,
        bench: Workbench,
        subject: Subject,
        selected: Sequence[int],
        found: Callable[[], Chosen],
        number_found: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take the selected ids, and what is found with how many that is in words."""
        super().__init__(parent)
        self._bench = bench
        self._subject = subject
        self._selected = selected
        self._found = found
        self._preview: Preview | None = None
        self._wanted: tuple[str, tuple[str, ...] | None, int] | None = None
        self.setWindowTitle(subject.title)
        self.setObjectName("changeMany")
        resize_grown(self, 520, 420)
        self._build(number_found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.which.idClicked.connect(lambda _: self._on_edited())
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind(0)
        self.kind.setFocus()

    def _build(self, number_found: str) -> None:
        self.which = QButtonGroup(self)
        chosen = self.tr("The selected: %1")
        chosen = chosen.replace("%1", self._subject.number(len(self._selected)))
        every = self.tr("All that are found here: %1")
        every = every.replace("%1", number_found)
        room = QVBoxLayout(self)
        room.setContentsMargins(22, 18, 22, 18)
        room.setSpacing(8)
        room.addWidget(heading(self._subject.title, 3))
        for number, text in enumerate((chosen, every)):
            made = QRadioButton(text)
            made.setAccessibleName(text)
            self.which.addButton(made, number)
            room.addWidget(made)
        several = len(self._selected) > 1
        self.which.button(0).setEnabled(bool(self._selected))
        self.which.button(0 if several else 1).setChecked(True)
        self.kind = Box(self.tr("What is changed"), "changeKind")
        self.stack = QStackedWidget()
        self._fields: dict[int, Field] = {}
        for one in self._subject.kinds:
            self.kind.addItem(one.name)
        self.kind.setMaxVisibleItems(len(self._subject.kinds))
        room.addSpacing(4)
        room.addWidget(SectionLabel(self.tr("Change"), self.kind))
        room.addWidget(self.kind)
        room.addWidget(self.stack, 1)
        self.told = plain_label(tone="muted", wrap=True)
        self.told.setObjectName("changePreview")
        room.addWidget(self.told)
        self.change: QPushButton = button(self.tr("Change"), primary=True)
        self.change.setObjectName("changeButton")
        self.change.setDefault(True)
        self.change.clicked.connect(self._do)
        self._cancel = cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.change)
        room.addLayout(line)

    @property
    def key(self) -> str:
        """The key of the change that is chosen."""
        return self._subject.kinds[self.kind.currentIndex()].key

    @property
    def field(self) -> Field:
        """The fields of the change that is chosen."""
        return self._fields[self.kind.currentIndex()]

    def choose(self, key: str) -> None:
        """Choose a change by its key in the table."""
        self.kind.setCurrentIndex([one.key for one in self._subject.kinds].index(key))

    def _on_kind(self, number: int) -> None:
        if number not in self._fields:
            self._fields[number] = made = self._subject.kinds[number].fields(self._bench)
            made.edited.connect(self._on_edited)
            self.stack.addWidget(made)
            self._put_between(made)
        self.stack.setCurrentWidget(self._fields[number])
        self.change.setEnabled(False)
        self._on_edited()

    def _put_between(self, field: Field) -> None:
        """Let Tab go from what is changed to its fields, and then to the buttons."""
        taking = [
            one
            for one in field.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.focusProxy() is None
            # Lists that drop down are windows of their own.
            and one.window() is field.window()
        ]
        order = [self.kind, *taking, self._cancel, self.change]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _on_edited(self) -> None:
        # A field that is left with a click on the button takes its text away and brings it back
        # as a value: whoever clicks must not find the button disabled in between.
        QTimer.singleShot(0, self, self._compare)

    def _compare(self) -> None:
        wanted = (self.key, self.field.value(), self.which.checkedId())
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._preview = None
        self.change.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        value, chosen, subject = self.field.value(), self._chosen(), self._subject
        if value is None:
            self._say("")
            return
        key = self.key

        def work(library: Library) -> Preview:
            return subject.preview(library, chosen, subject.made(key, value))

        self._bench.read(work, self._show, owner=self, key="bulk preview", failed=self._failed)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        number = self._subject.number(preview.changed)
        self.change.setEnabled(preview.changed > 0)
        self.change.setText(self.tr("Change %1").replace("%1", number))
        kind = self._subject.kinds[self.kind.currentIndex()]
        if preview.changed == 0:
            self._say(translated(kind.none))
        elif preview.changed == preview.chosen:
            self._say(self.tr("To be changed: %1.").replace("%1", number))
        else:
            told = translated(kind.some)
            rest = self.locale().toString(preview.chosen - preview.changed)
            self._say(told.replace("%1", number).replace("%2", rest))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, WorldError):
            self._say(sentence_of(error), "warning")
        else:
            self._bench.report(error)

    def _say(self, text: str, tone: str = "muted") -> None:
        self.told.setText(text)
        set_tone(self.told, tone)

    def _chosen(self) -> Chosen:
        return self._selected if self.which.checkedId() == 0 else self._found()

    def _do(self) -> None:
        value, chosen, subject = self.field.value(), self._chosen(), self._subject
        if value is None:
            return
        key = self.key
        told, bench = self.tr("Changed: %1."), self._bench

        def work(library: Library) -> Outcome[int]:
            return subject.change_all(library, chosen, subject.made(key, value))

        def then(number: int) -> None:
            bench.told_undoable.emit(told.replace("%1", subject.number(number)))

        number = subject.number(self._preview.changed if self._preview is not None else 0)
        bench.write(work, then, doing=self.tr("Changing %1 …").replace("%1", number))
        self.accept()
