"""How the words of a quote changed: each wording beside the one that took its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from quotarium.gui.comparing.side_by_side import Column, SideBySide
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown

if TYPE_CHECKING:
    from quotarium.services.comparing import Revision


class RevisionsDialog(QDialog):
    """The newest change first."""

    def __init__(self, revisions: Sequence[Revision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the words changed"))
        self.setObjectName("revisions")
        resize_grown(self, 860, 480)
        told = plain_label(
            self.tr("Struck through: taken away. Underlined: added. No wording is ever lost."),
            "muted",
            wrap=True,
        )
        self.text = SideBySide(self.tr("Earlier wordings beside what became of them"))
        self.text.setObjectName("revisionText")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(told)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        rows = []
        for one in reversed(revisions):
            moment = QDateTime.fromSecsSinceEpoch(int(one.replaced.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            remarks = [(self.tr("changed %1").replace("%1", when), "muted")]
            if one.reason:
                remarks.append((one.reason, "muted"))
            rows.append((Column(one.before), Column(one.after, remarks)))
        self.text.show_rows((self.tr("Before"), self.tr("After")), rows)
