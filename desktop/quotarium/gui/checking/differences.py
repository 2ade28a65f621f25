"""Quotes that are not what their sources say: both wordings side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quotarium.gui import words
from quotarium.gui.checking.words import hidden_words
from quotarium.gui.comparing.columns_dialog import ColumnsDialog
from quotarium.gui.comparing.side_by_side import Column, Remark
from quotarium.gui.days import day_words
from quotarium.gui.mirroring import isolated

if TYPE_CHECKING:
    from quotarium.services.comparing import Comparison


class DifferencesDialog(ColumnsDialog):
    """Words that differ are struck through at the left and underlined at the right."""

    def __init__(self, compared: Sequence[Comparison], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Quotes and their sources"),
            self.tr(
                "Struck through: in the quote, not in the source. Underlined: in the source, not "
                "in the quote. Grey: declared by the quote itself. Nothing was changed."
            ),
            self.tr("Quotes beside what their sources say"),
            560,
            parent,
        )
        self.text.setObjectName("differences")
        self.text.show_rows(
            (self.tr("Your quote"), self.tr("The source")), [self._row(one) for one in compared]
        )

    def _row(self, one: Comparison) -> tuple[Column, Column]:
        remarks: list[Remark] = []
        if not one.source:
            remarks.append((words.state_words(one.state)[0], "warning"))
        title = one.title
        if one.copy_captured is not None:
            title = self.tr("%1, copy of %2").replace("%2", day_words(one.copy_captured))
            title = title.replace("%1", isolated(one.title))
        remarks.append((title, "muted"))
        remarks += [(told, "warning") for told in hidden_words(one.passage, one.passage_hidden)]
        hidden = [(told, "warning") for told in hidden_words(one.words, one.hidden)]
        return Column(one.quote, hidden), Column(one.source, remarks)
