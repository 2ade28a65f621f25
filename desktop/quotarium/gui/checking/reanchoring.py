"""Newer copies of sources: what quotes look like in them, and anchoring them there on request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.comparing.side_by_side import Column, Remark, SideBySide
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.comparing import Piece
    from quotarium.services.outcome import Outcome
    from quotarium.services.reanchoring import Move, Reanchored
    from quotarium.storage.library import Library

    Sides = tuple[tuple[Piece, ...], tuple[Piece, ...]]
    Offer = tuple[Reanchored, Sides]


class ReanchoringDialog(QDialog):
    """A list of clippings to tick, and beside it the current one in the newer copy.

    `wanted` carries the moves that were ticked.
    """

    wanted = Signal(tuple)

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes in newer copies of their sources"))
        resize_grown(self, 920, 520)
        self._offers = tuple(offers)
        told = plain_label(
            self.tr(
                "Ticked quotes are anchored in the newer copy and checked against it. Their own "
                "words stay as they are, and Undo takes it back."
            ),
            "muted",
            wrap=True,
        )
        self.list = QListWidget()
        self.list.setObjectName("reanchorList")
        self.list.setAccessibleName(self.tr("Quotes with a newer copy of their source"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.text = SideBySide(self.tr("The quote beside the newer copy"))
        self.text.setObjectName("reanchorDifferences")
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        split.setChildrenCollapsible(False)
        self.anchor = button(self.tr("Anchor in the newer copy"), "check", primary=True)
        self.anchor.setObjectName("reanchorButton")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.anchor, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._on_accepted)
        box = QVBoxLayout(self)
        box.addWidget(told)
        box.addWidget(split, 1)
        box.addWidget(buttons)
        for offer, _ in self._offers:
            self.list.addItem(_item(offer))
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._follow)
        self.list.setCurrentRow(0)
        self._follow()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._offers):
            return
        offer, (here, there) = self._offers[row]
        state, tone = words.check_words(offer.check)
        remarks: list[Remark] = [(state, tone if tone != "neutral" else "muted")]
        if offer.passage is None:
            remarks.append((self.tr("It stays anchored in the older copy."), "muted"))
        remarks.append((offer.title, "muted"))
        self.text.show_rows(
            (self.tr("Your quote"), self.tr("The newer copy")),
            [(Column(here), Column(there, remarks))],
        )

    def _ticked(self) -> tuple[Move, ...]:
        return tuple(
            (offer.clipping.id, offer.snapshot_id)
            for row, (offer, _) in enumerate(self._offers)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        self.anchor.setEnabled(bool(self._ticked()))

    def _on_accepted(self) -> None:
        self.wanted.emit(self._ticked())
        self.accept()


def _item(offer: Reanchored) -> QListWidgetItem:
    state = words.check_words(offer.check)[0]
    said = "".join(char for char in " ".join(offer.words.split()) if char.isprintable())
    item = QListWidgetItem(f"{said[:90]}{'…' if len(said) > 90 else ''}\n{state}")
    if offer.passage is None:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    else:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
    return item


class Reanchoring(QObject):
    """Looks for newer copies, shows the dialog, and has done what was ticked in it."""

    def __init__(self, bench: Workbench, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._banner = banner
        self._window = parent

    def offer(self, ids: Sequence[int]) -> None:
        """Show how quotes stand in newer copies of their sources."""
        if not ids:
            self._banner.tell(self.tr("Select a quote first."), problem=True)
            return

        def work(library: Library) -> tuple[Offer, ...]:
            from quotarium.services.comparing import sides
            from quotarium.services.reanchoring import offered

            return tuple(
                (one, sides(one.words, one.passage or "", one.match.declared_edits))
                for one in offered(library, ids)
            )

        self._bench.read(work, self._show, owner=self, key="reanchoring")

    def _show(self, offers: tuple[Offer, ...]) -> None:
        if not offers:
            told = self.tr("There is no newer copy: fetch the source again to make one.")
            self._banner.tell(told)
            return
        dialog = ReanchoringDialog(offers, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._anchor)
        dialog.open()

    def _anchor(self, moves: tuple[Move, ...]) -> None:
        def work(library: Library) -> Outcome[tuple[Reanchored, ...]]:
            from quotarium.services.reanchoring import reanchor

            return reanchor(library, moves)

        def take(moved: tuple[Reanchored, ...]) -> None:
            number = sum(one.passage is not None for one in moved)
            told = self.tr("%Ln quotes anchored anew.", "", number)
            self._bench.told_undoable.emit(told)

        self._bench.write(work, take)
