"""The menu of kinds of links that opens where a card was dropped on another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from quotarium.gui import words
from quotarium.gui.links import changes
from quotarium.gui.links.kinds import kind_sign
from quotarium.gui.translation import tr
from quotarium.gui.workbench import Workbench
from quotarium.model.organising import LinkKind


def link_menu(parent: QWidget, bench: Workbench, from_id: int, to_id: int) -> QMenu:
    """Return the menu for linking one quote to another; it deletes itself when closed."""
    menu = QMenu(parent)
    menu.setObjectName("linkMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = menu.addAction(tr("The quote you dragged …"))
    title.setEnabled(False)
    told = tr("Linked: the quote %1 the other.")

    def link(kind: LinkKind) -> None:
        text = told.replace("%1", words.link_word(kind))
        bench.write(changes.linking(from_id, to_id, kind), lambda _: bench.told_undoable.emit(text))

    for kind in LinkKind:
        action = menu.addAction(f"{kind_sign(kind)}  {words.link_word(kind)}")
        action.triggered.connect(lambda _=False, kind=kind: link(kind))
    return menu


def ask_kind(parent: QWidget, bench: Workbench, from_id: int, to_id: int, at: QPoint) -> None:
    """Ask how a quote is linked to the one it was dropped on, and link them."""
    menu = link_menu(parent, bench, from_id, to_id)
    menu.popup(at)
    menu.setActiveAction(menu.actions()[1])
