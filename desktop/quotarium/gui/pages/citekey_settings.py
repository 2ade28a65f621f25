"""The pattern of citekeys with what it makes, and a button that makes all keys anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.errors import InvalidValue
from quotarium.gui.faults import sentence_of
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label, set_tone
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class CitekeySettings(QWidget):
    """The example follows what is typed; a pattern that is none is told and not kept."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.pattern = CommittingEdit(self.tr("Pattern of citekeys"))
        self.pattern.setObjectName("citekeyPattern")
        self.setFocusProxy(self.pattern)
        self.example = plain_label(wrap=True)
        self.example.setObjectName("citekeyExample")
        self.renew = button(self.tr("Make all citekeys anew"))
        self.renew.setObjectName("renewCitekeys")
        self.renew.setToolTip(self.tr("Those that are pinned stay as they are"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.pattern)
        box.addWidget(self.example)
        box.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        self.pattern.textEdited.connect(self._show_example)
        self.pattern.committed.connect(self._on_pattern)
        self.renew.clicked.connect(self._on_renew)

    def follow(self) -> None:
        """Show what is kept."""
        # Two lines, so that nothing below moves while one types.
        self.example.setMinimumHeight(2 * self.example.fontMetrics().lineSpacing() + 2)
        if not self.pattern.hasFocus():
            self.pattern.set_value(self._bench.settings.citekey_pattern)
        self._show_example(self.pattern.text())
        self.renew.setEnabled(self._bench.library is not None)

    def _show_example(self, pattern: str) -> bool:
        from quotarium.services.citekeys import example

        try:
            made = example(pattern)
        except InvalidValue as error:
            set_tone(self.example, "warning")
            self.example.setText(sentence_of(error))
            return False
        set_tone(self.example, "muted")
        told = self.tr("An article by Reis and Lund, “Who Owns the River?”, 2020: %1")
        self.example.setText(told.replace("%1", made))
        return True

    def _on_pattern(self, pattern: str) -> None:
        if self._show_example(pattern):
            update = {"citekey_pattern": pattern}
            self._bench.choose(**update)

    def _on_renew(self) -> None:
        pattern, bench = self._bench.settings.citekey_pattern, self._bench

        def work(library: Library) -> Outcome[tuple[tuple[str, str], ...]]:
            from quotarium.services.citekeys import renew_citekeys
            from quotarium.services.scopes import Scope, Whole, taken

            ids = taken(library, Scope(whole=Whole.SOURCES)).source_ids
            return renew_citekeys(library, ids, pattern)

        def done(changed: tuple[tuple[str, str], ...]) -> None:
            if changed:
                told = self.tr("Citekeys made anew: %1.").replace("%1", in_figures(len(changed)))
                bench.told_undoable.emit(told)
            else:
                bench.told.emit(self.tr("No citekey would be another."))

        bench.write(work, done)
