"""What a date is relative to, below its field: shown, changed, counted again, taken off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.relative_dates.wording import relative_words, stale_words, uncounted_words
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label
from quotarium.model.relative_date import RelativeTo, Uncounted


class RelativeField(QWidget):
    """Hidden while the date stands by itself."""

    change_wanted = Signal()
    count_wanted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relativeField")
        self.found: RelativeTo | None = None
        self.told = plain_label(tone="muted", wrap=True)
        self.warning = plain_label(tone="warning", wrap=True)
        for label in (self.told, self.warning):
            label.setFont(fonts.scaled(-1))
        self.change = quiet_button(self.tr("Change…"), "edit")
        self.change.setAccessibleName(self.tr("Change what the date is relative to"))
        self.again = quiet_button(self.tr("Count again"), "restore")
        self.again.setAccessibleName(self.tr("Count the date again from the event's date"))
        self.remove = quiet_button("", "close", self.tr("Take the event off; the date stays"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for made in (self.again, self.change, self.remove):
            flow.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 0)
        box.setSpacing(1)
        box.addWidget(self.told)
        box.addWidget(self.warning)
        box.addWidget(buttons)
        self.change.clicked.connect(self.change_wanted)
        self.again.clicked.connect(self.count_wanted)
        self.remove.clicked.connect(self.removed)
        self.show_relative(None)

    def show_relative(self, found: RelativeTo | None) -> None:
        """Show what a date is relative to, or nothing."""
        self.found = found
        self.setVisible(found is not None)
        if found is None:
            return
        self.told.setText(relative_words(found))
        counted = found.counted()
        warning = stale_words(found)
        if not warning and isinstance(counted, Uncounted):
            warning = uncounted_words(counted)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.again.setVisible(found.stale)
