"""The inspector's field of links: a chip for each, with its note below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.links.kinds import kind_sign, link_line
from quotarium.gui.mirroring import draw_line, placed
from quotarium.gui.theme import theme
from quotarium.gui.widgets.asking import ask_text
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label, plain_tip
from quotarium.gui.widgets.own_keys import DELETING, claims_deleting
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from quotarium.services.linking import Linked


class LinkChip(QToolButton):
    """A link: a click or Enter goes to the other quote, Delete removes it, a menu has the rest."""

    opened = Signal(int)
    removed = Signal(int)
    kind_chosen = Signal(int, str)
    note_given = Signal(int, str)

    def __init__(self, linked: Linked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.linked = linked
        self.setFont(fonts.scaled(-1))
        self.setText(link_line(linked))
        quoted = words.quoted(linked.other.quote.words, linked.other.quote.kind)
        self.setToolTip(plain_tip(quoted))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(f"{quoted}. {linked.link.note}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 24, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 90), self.sizeHint().height())

    def _open(self) -> None:
        self.opened.emit(self.linked.other.quote.id)

    def event(self, event: QEvent) -> bool:
        return claims_deleting(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DELETING:
            self.removed.emit(self.linked.link.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_of().popup(event.globalPos())

    def menu_of(self) -> QMenu:
        """Return the menu of what can be done with the link."""
        link = self.linked.link
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to the other quote")).triggered.connect(self._open)
        menu.addAction(self.tr("Edit the note…")).triggered.connect(self._ask_note)
        kinds = menu.addMenu(self.tr("Kind of link"))
        for kind in LinkKind:
            text = words.link_word(kind, outgoing=self.linked.outgoing)
            action = kinds.addAction(f"{kind_sign(kind)}  {text}")
            action.setCheckable(True)
            action.setChecked(kind is link.kind)
            action.triggered.connect(
                lambda _=False, kind=kind: self.kind_chosen.emit(link.id, kind.value)
            )
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove the link"))
        remove.triggered.connect(lambda: self.removed.emit(link.id))
        return menu

    def _ask_note(self) -> None:
        link = self.linked.link
        title = self.tr("Note on the link")
        note = ask_text(self, title, self.text(), link.note, lines=True)
        if note is not None and note != link.note:
            self.note_given.emit(link.id, note)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        contradicts = self.linked.link.kind is LinkKind.CONTRADICTS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.underMouse()
        ground = colours.accent_soft if contradicts else colours.chip
        painter.setPen(QColor(colours.accent if active else ground))
        painter.setBrush(QColor(ground))
        half = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), half, half)
        painter.setPen(QColor(colours.accent if contradicts else colours.ink))
        room = self.rect().adjusted(11, 0, -9, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        draw_line(painter, placed(room, self.rect()), text)


class LinksField(QWidget):
    """Shows links with `set_value`; what is wanted comes as signals, links by their ids."""

    opened = Signal(int)
    removed = Signal(int)
    kind_chosen = Signal(int, str)
    note_given = Signal(int, str)
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(5)
        self.add = quiet_button(self.tr("Link to…"), "link")
        self.add.setObjectName("linkButton")
        self.add.setToolTip(self.tr("Link this quote to another"))
        self.add.clicked.connect(self.link_wanted)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._rows)
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)
        self._value: tuple[Linked, ...] = ()

    @property
    def chips(self) -> list[LinkChip]:
        """The chips, in order."""
        found = (self._rows.itemAt(n) for n in range(self._rows.count()))
        made = (item.widget() for item in found if item is not None)
        return [widget for widget in made if isinstance(widget, LinkChip)]

    def set_value(self, value: Sequence[Linked]) -> None:
        """Show these links."""
        if tuple(value) == self._value:
            return
        self._value = tuple(value)
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for linked in value:
            chip = LinkChip(linked)
            chip.opened.connect(self.opened)
            chip.removed.connect(self.removed)
            chip.kind_chosen.connect(self.kind_chosen)
            chip.note_given.connect(self.note_given)
            self._rows.addWidget(chip)
            if linked.link.note:
                note = plain_label(linked.link.note, "muted", wrap=True)
                note.setContentsMargins(12, 0, 0, 3)
                note.setFont(fonts.scaled(-1))
                self._rows.addWidget(note)
