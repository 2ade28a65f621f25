"""Linking a quote to another: a small finder with the kind of link and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui import words
from quotarium.gui.completing.searches import offer_completions
from quotarium.gui.faults import sentence_of
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel
from quotarium.gui.links import changes
from quotarium.gui.links.kinds import kind_sign
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import ElidedLabel, SectionLabel, heading, plain_label
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from quotarium.services.searching import Found
    from quotarium.storage.library import Library

_MOST = 500


class LinkDialog(QDialog):
    """Type to search, arrow keys choose, Enter links; the kind is remembered while it is open."""

    def __init__(
        self, bench: Workbench, details: QuoteDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Link to another quote"))
        resize_grown(self, 620, 640)
        self._bench = bench
        self._from = details.quote.id
        self.model = QuoteModel(self)
        self.model.details_wanted.connect(self._fetch)
        quoted = words.quoted(details.quote.words, details.quote.kind)
        names = " & ".join(one.speaker.name for one in details.speakers)
        self.title = heading(names or self.tr("This quote"), 2)
        self.words = ElidedLabel(quoted, "muted")
        self.kind = Box(self.tr("Kind of link"), "linkKind")
        self.kind.setMinimumContentsLength(16)
        for kind in LinkKind:
            self.kind.addItem(f"{kind_sign(kind)}  {words.link_word(kind)}", kind)
        self.box = QueryBox(self.tr("Find the other quote"), self.tr("Find the other quote"))
        self.box.setObjectName("linkSearch")
        self.list = CardView()
        self.list.setObjectName("linkList")
        self.list.setAccessibleName(self.tr("Quotes to link to"))
        self.list.setModel(self.model)
        self.list.setSelectionMode(CardView.SelectionMode.SingleSelection)
        self.none = plain_label(self.tr("No other quote is found."), "muted")
        self.none.hide()
        self.note = QLineEdit()
        self.note.setObjectName("linkNote")
        self.note.setAccessibleName(self.tr("Note on the link"))
        self.note.setPlaceholderText(self.tr("why, or where it is said"))
        self.banner = Banner()
        self.link = button(self.tr("Link"), "link", primary=True)
        self.link.setObjectName("makeLinkButton")
        self.cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._search()
        self.box.setFocus()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.words)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind)
        line.addWidget(self.box, 1)
        box.addLayout(line)
        box.addWidget(self.box.problems)
        box.addWidget(self.none)
        box.addWidget(self.list, 1)
        box.addWidget(SectionLabel(self.tr("Note"), self.note))
        box.addWidget(self.note)
        box.addWidget(self.banner)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.link)
        box.addLayout(buttons)

    def _connect(self) -> None:
        self.box.searched.connect(self._search)
        offer_completions(self._bench, self.box)
        self.box.installEventFilter(self)
        self.list.activated.connect(lambda _: self.make_link())
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.note.returnPressed.connect(self.make_link)
        self.link.clicked.connect(self.make_link)
        self.cancel.clicked.connect(self.reject)

    def chosen(self) -> int | None:
        """Return the quote that is chosen."""
        index = self.list.currentIndex()
        return self.model.ids[index.row()] if index.isValid() else None

    def choose_kind(self, kind: LinkKind) -> None:
        """Choose the kind of link."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def make_link(self) -> None:
        """Link to the chosen quote and close; what is refused is said here."""
        other = self.chosen()
        if other is None:
            return
        kind = LinkKind(self.kind.currentData())
        bench = self._bench
        told = self.tr("Linked: the quote %1 the other.").replace("%1", words.link_word(kind))

        def done(_: object) -> None:
            bench.told_undoable.emit(told)
            if shiboken6.isValid(self):
                self.accept()

        def failed(error: Exception) -> None:
            if isinstance(error, WorldError) and shiboken6.isValid(self):
                self.banner.tell(sentence_of(error), problem=True)
            else:
                bench.report(error)

        bench.write(changes.linking(self._from, other, kind, self.note.text()), done, failed=failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys choose while one types, and Enter link."""
        completing = self.box.popup.isVisible()
        if watched is self.box and isinstance(event, QKeyEvent) and not completing:
            if event.type() == QEvent.Type.KeyPress and event.key() in {
                Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
            }:  # fmt: skip
                self.list.keyPressEvent(event)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in {
                Qt.Key.Key_Return, Qt.Key.Key_Enter,
            }:  # fmt: skip
                self.make_link()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        query = self.box.text().strip()

        def work(library: Library) -> Found:
            from quotarium.services import searching

            return searching.search(library, query, limit=_MOST)

        self._bench.read(work, self._on_found, owner=self, key="link search")

    def _on_found(self, found: Found) -> None:
        self.model.set_ids([identity for identity in found.ids if identity != self._from])
        some = bool(self.model.rowCount())
        self.none.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self.model.index(0))
        self._on_selected()

    def _on_selected(self) -> None:
        self.link.setEnabled(self.chosen() is not None)

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self._bench.read(work, self.model.provide, owner=self)
