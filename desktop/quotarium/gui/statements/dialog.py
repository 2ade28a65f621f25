"""The reports of one statement: the earliest beside each later one, and who took it from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.comparing.side_by_side import Column, Remark, SideBySide
from quotarium.gui.days import edtf_words
from quotarium.gui.statements import changes
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.details import FoundIn
    from quotarium.services.statements import Report
    from quotarium.storage.library import Library


class ReportsDialog(QDialog):
    """A row for each report that is not the earliest; any can be made a quote of its own."""

    def __init__(self, bench: Workbench, quote_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("reportsDialog")
        self.setWindowTitle(self.tr("Reports of one statement"))
        resize_grown(self, 880, 580)
        self._bench = bench
        self._quote_id = quote_id
        told = self.tr(
            "The report published first stands at the left, where that is known. Struck through: "
            "only there. Underlined: only in the other."
        )
        self.text = SideBySide(self.tr("The wording of each report"))
        self.text.setObjectName("reports")
        self.which = Box(self.tr("Report to separate"), "reportBox")
        self.separate = button(self.tr("Make it a quote of its own"))
        self.separate.setObjectName("separateButton")
        self.close_button = button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.addWidget(plain_label(told, "muted", wrap=True))
        box.addWidget(self.text, 1)
        line = QHBoxLayout()
        line.addWidget(self.which, 1)
        line.addWidget(self.separate)
        line.addStretch(1)
        line.addWidget(self.close_button)
        box.addLayout(line)
        self.separate.clicked.connect(self._separate)
        self.close_button.clicked.connect(self.reject)
        bench.changed.connect(self.look)
        self.look()

    def look(self, *_: object) -> None:
        """Look the reports up."""
        quote_id = self._quote_id

        def work(library: Library) -> tuple[Report, ...]:
            from quotarium.services.quotes import details
            from quotarium.services.statements import reports

            return reports(library, quote_id) if details(library, [quote_id]) else ()

        self._bench.read(work, self._show, owner=self, key="reports")

    def _show(self, found: tuple[Report, ...]) -> None:
        self.which.clear()
        for report in found:
            self.which.addItem(words.source_line(report.found.source), report.found.clipping.id)
        several = len(found) > 1
        self.which.setEnabled(several)
        self.separate.setEnabled(several)
        if not found:
            self.reject()
            return
        first = found[0]
        rows = [
            (
                Column(later.earliest, self._remarks(first.found)),
                Column(later.here, self._remarks(later.found)),
            )
            for later in (found[1:] or found)
        ]
        heads = (self.tr("Earliest report"), self.tr("Later report"))
        if any(one.found.source.issued is None for one in found):
            # Which is the earliest is not known.
            heads = (self.tr("One report"), self.tr("Another report"))
        self.text.show_rows(heads, rows)

    def _remarks(self, found: FoundIn) -> list[Remark]:

        line = words.source_line(found.source)
        if found.clipping.locator is not None:
            line += f", {found.clipping.locator.short}"
        remarks: list[Remark] = [(line, "muted")]
        issued = found.source.issued
        when = self.tr("Published %1").replace("%1", edtf_words(issued)) if issued else ""
        remarks.append((when or self.tr("Publication date unknown"), "muted"))
        if found.chain:
            names = " ← ".join(words.source_line(source) for source in (found.source, *found.chain))
            remarks.append((self.tr("Took it from: %1").replace("%1", names), "accent"))
        return remarks

    def _separate(self) -> None:
        clipping_id = self.which.currentData()
        bench, told = self._bench, self.tr("The report is a quote of its own now.")

        def done(_: object) -> None:
            if shiboken6.isValid(bench):
                bench.told_undoable.emit(told)

        bench.write(changes.separating(clipping_id), done)
