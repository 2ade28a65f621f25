"""The page of speakers: who said something, and beside it one of them to be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.speaker_editor.editor import SpeakerEditor
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.speaker import Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.services.speakers import SpeakerRow
    from quotarium.storage.library import Library

_ICONS = {
    SpeakerKind.PERSON: "person",
    SpeakerKind.ORGANISATION: "organisation",
    SpeakerKind.UNNAMED: "unknown",
}


class SpeakersPage(Page):
    """The current row is the speaker that the panel at the right edits."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._speakers: dict[int, Speaker] = {}
        self._counts: dict[int, int] = {}
        self._wanted: int | None = None
        self.box = SearchBox(self.tr("Search speakers"), self.tr("Search names in any script"))
        self.box.setObjectName("speakerSearch")
        self.count = plain_label(tone="muted")
        self.list = RowView(self.tr("Speakers"))
        self.list.setObjectName("speakerList")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.editor = SpeakerEditor()
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 0)
        page.setSpacing(6)
        page.addWidget(self.box)
        page.addWidget(self.count)
        page.addWidget(self.stack, 1)
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.list.menu_wanted.connect(self._on_menu)
        self.editor.changed.connect(self._change)
        self.editor.quotes_wanted.connect(lambda: self._show_quotes(self.list.current_id()))
        bench.library_opened.connect(self._on_library_opened)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        self._wanted = route.id if route.id is not None else self.list.current_id()
        self.title_changed.emit(self.tr("Speakers"))
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(Kind.SPEAKER, Kind.QUOTE):
            self._wanted = self.list.current_id()
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {"search.focus": self._focus_search}

    def panel(self) -> QWidget | None:
        return self.editor

    def focus_first(self) -> None:
        (self.list if self.list.rows.rowCount() else self.box).setFocus()

    # Looking.

    def look(self) -> None:
        """Look for what the box says; older answers are dropped."""
        query = self.box.text().strip()

        def work(library: Library) -> tuple[SpeakerRow, ...]:
            from quotarium.services.speakers import all_speakers

            return all_speakers(library, query)

        self.bench.read(work, self._show, owner=self, key="speakers")

    def _show(self, found: tuple[SpeakerRow, ...]) -> None:
        self._speakers = {row.speaker.id: row.speaker for row in found}
        self._counts = {row.speaker.id: row.quotes for row in found}
        self.list.rows.set_rows([self._row(row) for row in found])
        number = len(found)
        self.count.setText(words.number_of_speakers(number))
        self.count.setVisible(bool(found))
        self.stack.setCurrentWidget(self.list if found else self.empty)
        if not found:
            self._show_empty()
        elif self._wanted is not None:
            self.list.set_current(self._wanted)
        if self.list.current_id() is None and found:
            self.list.set_current(found[0].speaker.id)
        self._on_current()

    def _row(self, row: SpeakerRow) -> Row:
        speaker = row.speaker
        names = [name.full for name in speaker.names[1:]]
        roles = [role.printed for role in speaker.roles]
        facts = ["; ".join(roles), ", ".join(names)]
        count = words.number_of_quotes(row.quotes) if row.quotes else self.tr("no quotes")
        kinds = {
            SpeakerKind.PERSON: "",
            SpeakerKind.ORGANISATION: self.tr("organisation"),
            SpeakerKind.UNNAMED: self.tr("unnamed"),
        }
        return Row(
            id=speaker.id,
            title=speaker.name,
            facts="  ·  ".join(fact for fact in facts if fact) or self.tr("no role known"),
            number=count,
            detail=kinds[speaker.kind],
            icon=_ICONS[speaker.kind],
        )

    def _show_empty(self) -> None:
        if self.box.text().strip():
            again = button(self.tr("Clear the search"), "close")
            again.clicked.connect(self.box.clear)
            self.empty.show_state(
                "search",
                self.tr("No speaker found"),
                self.tr("No name, in any script, holds all of these words."),
                [again],
            )
        else:
            self.empty.show_state(
                "speakers",
                self.tr("No speakers yet"),
                self.tr("Those whose words you clip are listed here, with all their names."),
            )

    def _on_current(self) -> None:
        current = self.list.current_id()
        speaker = self._speakers.get(current) if current is not None else None
        self.editor.show_speaker(speaker, self._counts.get(current or 0, 0))

    def _on_opened(self, speaker_id: int) -> None:
        self._on_current()
        if self.list.hasFocus() and not self.list.underMouse():
            self.editor.begin()

    # Doing.

    def _change(self, changed: Speaker) -> None:
        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.speakers import change_speaker

            return change_speaker(library, changed)

        def failed(error: Exception) -> None:
            self.bench.report(error)
            if shiboken6.isValid(self):
                self.look()

        self.bench.write(work, failed=failed)

    def _show_quotes(self, speaker_id: int | None) -> None:
        if speaker_id is not None:
            name = self._speakers[speaker_id].name
            self.bench.go(Route(page="quotes", speaker_id=speaker_id, title=name))

    def _on_menu(self, speaker_id: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        quotes = menu.addAction(self.tr("Quotes by this speaker"))
        quotes.setEnabled(bool(self._counts.get(speaker_id)))
        quotes.triggered.connect(lambda: self._show_quotes(speaker_id))
        menu.popup(point)

    def _focus_search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _on_library_opened(self) -> None:
        self.list.rows.set_rows(())
        self.box.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
