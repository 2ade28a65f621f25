"""The dialog that makes two speakers of one: what goes to the new one is ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel, plain_label, plain_tip
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails

_TICKED = Qt.CheckState.Checked


class SplitDialog(QDialog):
    """`split` carries the new Speaker and the ids of the quotes that go with it."""

    split = Signal(object, tuple)

    def __init__(
        self, speaker: Speaker, quotes: Sequence[QuoteDetails], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("splitDialog")
        self.setWindowTitle(self.tr("Split speaker"))
        resize_grown(self, 620, 600)
        self._speaker = speaker
        told = self.tr("Tick what belongs to the new speaker. The rest stays with %1.")
        self.names = self._list(self.tr("Names"), [name.full for name in speaker.names])
        self.roles = self._list(self.tr("Roles"), [role.printed for role in speaker.roles])
        self.identifiers = self._list(
            self.tr("Identifiers"), [f"{kind} {v}" for kind, v in speaker.identifiers.items()]
        )
        self.quotes = self._list(
            self.tr("Quotes"),
            [
                f"{words.said_words(one)}: {words.quoted(one.quote.words, one.quote.kind)}"
                for one in quotes
            ],
        )
        self._quote_ids = [one.quote.id for one in quotes]
        self.split_button = button(self.tr("Split"), primary=True)
        self.split_button.setObjectName("splitButton")
        self.cancel = button(self.tr("Cancel"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(6)
        box.addWidget(plain_label(told.replace("%1", speaker.name), wrap=True))
        for listed, stretch in (
            (self.names, 1), (self.roles, 1), (self.identifiers, 1), (self.quotes, 3),
        ):  # fmt: skip
            if listed.count():
                box.addWidget(SectionLabel(listed.accessibleName(), listed))
                box.addWidget(listed, stretch)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.split_button)
        box.addLayout(buttons)
        self.names.itemChanged.connect(self._on_ticked)
        self.split_button.clicked.connect(self._split)
        self.cancel.clicked.connect(self.reject)
        self._on_ticked()

    def part(self) -> Speaker:
        """Return the new speaker as it is ticked."""
        kinds = list(self._speaker.identifiers)
        return self._speaker.model_copy(
            update={
                "id": 0,
                "names": tuple(self._speaker.names[n] for n in _ticked(self.names)),
                "roles": tuple(self._speaker.roles[n] for n in _ticked(self.roles)),
                "identifiers": {
                    kinds[n]: self._speaker.identifiers[kinds[n]] for n in _ticked(self.identifiers)
                },
                "note": "",
            }
        )

    def _list(self, name: str, texts: Sequence[str]) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(name)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setTextElideMode(Qt.TextElideMode.ElideRight)
        for text in texts:
            whole = " ".join(text.split())
            item = QListWidgetItem(whole)
            item.setToolTip(plain_tip(whole))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            listed.addItem(item)
        return listed

    def _on_ticked(self) -> None:
        self.split_button.setEnabled(bool(_ticked(self.names)))
        self.split_button.setToolTip(
            "" if _ticked(self.names) else self.tr("Tick at least one name first")
        )

    def _split(self) -> None:
        self.split.emit(self.part(), tuple(self._quote_ids[n] for n in _ticked(self.quotes)))
        self.accept()


def _ticked(listed: QListWidget) -> list[int]:
    return [n for n in range(listed.count()) if listed.item(n).checkState() is _TICKED]
