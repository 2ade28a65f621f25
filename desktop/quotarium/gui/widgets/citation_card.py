"""The card that shows how a quote is cited, in the style chosen, with a button to copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from quotarium.gui import fonts
from quotarium.gui.theme import theme
from quotarium.gui.widgets.beside import Beside
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.rich_view import RichView
from quotarium.gui.widgets.runs import write_runs
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.model.copying import Copied

if TYPE_CHECKING:
    from quotarium.services.citations import Preview

#: Less room (pixels) does not show which style is chosen.
_LEAST_STYLE = 90


class CitationCard(CardFrame):
    """Show a preview; `style_chosen` and `copy_wanted` (a Copied) tell what the user did."""

    style_chosen = Signal(str)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, of_quote: bool = True) -> None:
        """Offer to copy a quote with its citation only `of_quote`."""
        super().__init__(parent, gap=8)
        self._preview: Preview | None = None
        self.view = RichView(self.tr("Citation as it will be printed"))
        self.view.setObjectName("citationPreview")
        self.styles = StyleBox(self.tr("Citation style"))
        self.copy = button(self.tr("Copy"), "copy")
        self.copy.setObjectName("copyCitationButton")
        self.copy.setAccessibleName(self.tr("Copy citation"))
        self.copy.setToolTip(self.tr("Copy citation and reference, formatted and as plain text"))
        self.more = quiet_button("", "chevron-down", self.tr("Copy only a part, or the quote"))
        self.more.setObjectName("copyMoreButton")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu(of_quote))
        copying = QWidget()
        line = QHBoxLayout(copying)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addStretch(1)
        line.addWidget(self.copy)
        line.addWidget(self.more)
        both = Beside(lambda: fonts.grown(_LEAST_STYLE) + copying.sizeHint().width(), 4)
        both.add(self.styles)
        both.add(copying, 0)
        self.box.addWidget(self.view)
        self.box.addWidget(both)
        self.styles.chosen.connect(self.style_chosen)
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(Copied.BOTH))
        theme().changed.connect(self._write)
        self.set_preview(None)

    def set_preview(self, preview: Preview | None) -> None:
        """Show a citation and its entry; None while there is none."""
        self._preview = preview
        self._enable(preview is not None)
        self._write()

    @property
    def preview(self) -> Preview | None:
        """The preview that is shown."""
        return self._preview

    def set_problem(self, sentence: str) -> None:
        """Say why there is no citation."""
        self._preview = None
        self._enable(False)
        cursor = self.view.begin()
        tone = QTextCharFormat()
        tone.setForeground(QColor(theme().colours.warning))
        cursor.insertText(sentence, tone)
        self.view.fit()

    def _menu(self, of_quote: bool) -> QMenu:
        menu = QMenu(self)
        texts = {
            Copied.CITATION: self.tr("Copy citation"),
            Copied.REFERENCE: self.tr("Copy reference"),
            Copied.QUOTE: self.tr("Copy with citation"),
        }
        for what, text in texts.items():
            if of_quote or what is not Copied.QUOTE:
                action = menu.addAction(text)
                action.triggered.connect(lambda _=False, what=what: self.copy_wanted.emit(what))
        return menu

    def _enable(self, there: bool) -> None:
        self.copy.setEnabled(there)
        self.more.setEnabled(there)

    def _write(self) -> None:
        preview = self._preview
        cursor = self.view.begin()
        ink = QTextCharFormat()
        ink.setForeground(QColor(theme().colours.ink if preview else theme().colours.muted))
        cursor.setCharFormat(ink)
        if preview is None:
            cursor.insertText("…")
        else:
            write_runs(cursor, preview.citation)
            if preview.entry:
                below = QTextBlockFormat()
                below.setTopMargin(7)
                cursor.insertBlock(below, ink)
            for number, part in enumerate(preview.entry):
                cursor.insertText(" " if number else "", ink)
                write_runs(cursor, part.runs)
        self.view.fit()
