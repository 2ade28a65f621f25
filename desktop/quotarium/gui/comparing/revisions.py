"""How the words of a quote changed: each wording beside the one that took its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QWidget

from quotarium.gui.comparing.columns_dialog import ColumnsDialog
from quotarium.gui.comparing.side_by_side import Column

if TYPE_CHECKING:
    from quotarium.services.comparing import Revision


class RevisionsDialog(ColumnsDialog):
    """The newest change first."""

    def __init__(self, revisions: Sequence[Revision], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How the words changed"),
            self.tr("Struck through: taken away. Underlined: added. No wording is ever lost."),
            self.tr("Earlier wordings beside what became of them"),
            480,
            parent,
        )
        self.setObjectName("revisions")
        self.text.setObjectName("revisionText")
        rows = []
        for one in reversed(revisions):
            moment = QDateTime.fromSecsSinceEpoch(int(one.replaced.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            remarks = [(self.tr("changed %1").replace("%1", when), "muted")]
            if one.reason:
                remarks.append((one.reason, "muted"))
            rows.append((Column(one.before), Column(one.after, remarks)))
        self.text.show_rows((self.tr("Before"), self.tr("After")), rows)
