"""The bar above the text: back to the sources, the title, what is captured, and the Clip button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from quotarium.gui.days import day_words, moment_words
from quotarium.gui.reader.state_chip import StateChip
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.labels import ElidedLabel
from quotarium.model.clipping import VerificationState
from quotarium.services.sources import Reading


class ReaderHeader(QFrame):
    """Tells what is read; `clip` is enabled while words are selected."""

    back_wanted = Signal()
    details_wanted = Signal()
    clip_wanted = Signal()
    pages_wanted = Signal()
    snapshot_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        back = quiet_button(self.tr("Sources"), "chevron-left", self.tr("Back to the sources"))
        self.title = ElidedLabel()
        self.title.setMinimumWidth(80)
        self.details = quiet_button("", "edit", self.tr("Details of the source"))
        self.captured = Chip("")
        self.copies = quiet_button(" ", "chevron-down")
        self.copies.setObjectName("snapshotButton")
        self.copies.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.copies.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.copies)
        self.copies.setMenu(self._menu)
        self.state = StateChip()
        self.clip = button(self.tr("Clip"), "clip", primary=True)
        self.clip.setObjectName("clipButton")
        self.clip.setAccessibleName(self.tr("Clip the selected words"))
        self.clip.setToolTip(self.tr("Clip the selected words (C or Ctrl+Return)"))
        self.clip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = quiet_button(self.tr("Text"), "file")
        self.pages.setObjectName("pagesButton")
        self.pages.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 16, 8)
        line.setSpacing(6)
        line.addWidget(back)
        line.addWidget(self.title, 1)
        line.addWidget(self.pages)
        line.addWidget(self.details)
        line.addWidget(self.captured)
        line.addWidget(self.copies)
        line.addWidget(self.state)
        line.addSpacing(4)
        line.addWidget(self.clip)
        back.clicked.connect(self.back_wanted)
        self.details.clicked.connect(self.details_wanted)
        self.clip.clicked.connect(self.clip_wanted)
        self.pages.clicked.connect(self.pages_wanted)
        self.set_can_clip(False)

    def show_reading(self, opened: Reading) -> None:
        """Tell of a source opened for reading."""
        self.title.setText(opened.source.title or opened.source.citekey)
        snapshot = opened.snapshot
        several = len(opened.snapshots) > 1
        self.captured.setVisible(snapshot is not None and not several)
        self.copies.setVisible(several)
        if snapshot is not None:
            told = self.tr("Snapshot of %1").replace("%1", day_words(snapshot.captured))
            self.captured.setText(told)
            self.captured.updateGeometry()
            self._show_copies(opened, told)
        text, tone = self._quotes(opened)
        self.state.say(text, tone)
        self.state.setVisible(bool(text))

    def _show_copies(self, opened: Reading, told: str) -> None:
        """Offer the other snapshots of the source; of an older one it is said that it is one."""
        newest = opened.snapshots[0]
        if opened.snapshot != newest:
            told = self.tr("%1 (older)").replace("%1", told)
        self.copies.setText(told)
        self.copies.setToolTip(self.tr("Read another snapshot of this source"))
        spoken = self.tr("%1; choose another").replace("%1", told)
        self.copies.setAccessibleName(spoken)
        self._menu.clear()
        for one in opened.snapshots:
            text = moment_words(one.captured)
            if one == newest:
                text = self.tr("%1 (newest)").replace("%1", text)
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(one == opened.snapshot)
            action.triggered.connect(partial(self._choose, one.id))

    def _choose(self, snapshot_id: int, _checked: bool = False) -> None:
        self.snapshot_wanted.emit(snapshot_id)

    def show_switch(self, has_pages: bool, pages: bool) -> None:
        """Offer the other view of a source that has pages."""
        self.pages.setVisible(has_pages)
        self.pages.setText(self.tr("Text") if pages else self.tr("Pages"))
        told = self.tr("Read the text (F6)") if pages else self.tr("Read the pages (F6)")
        self.pages.setToolTip(told)
        self.pages.setAccessibleName(told)

    def set_can_clip(self, can: bool) -> None:
        """Enable the Clip button while there is something to clip."""
        self.clip.setEnabled(can)

    def _quotes(self, opened: Reading) -> tuple[str, str]:
        clippings = opened.clippings
        if not clippings:
            return "", "neutral"
        sure = {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY}
        good = sum(clipping.verification.state in sure for clipping in clippings)
        if len(clippings) == 1:
            one = self.tr("1 quote, verbatim") if good else self.tr("1 quote, not verbatim")
            return one, "good" if good else "warning"
        text = self.tr("%1 of %2 quotes verbatim")
        text = text.replace("%1", in_figures(good)).replace("%2", in_figures(len(clippings)))
        return text, "good" if good == len(clippings) else "neutral"
