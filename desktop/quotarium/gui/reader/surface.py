"""What is read, as text or as pages: both know the same offsets, and one of them is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from quotarium.gui.reader.marks import Mark
from quotarium.gui.reader.pdf.artist import PageArtist
from quotarium.gui.reader.pdf.reader import PdfReader
from quotarium.gui.reader.pdf.view import PdfView
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.reader.view import ReaderView
from quotarium.model.text import StructuredText


class Surface(QStackedWidget):
    """Speaks for the view that is seen; what is set off is set off in both."""

    selection_changed = Signal()
    clip_wanted = Signal()
    mark_chosen = Signal(int)
    proposal_chosen = Signal(int)
    menu_wanted = Signal(QPoint, object)
    zoomed = Signal()

    def __init__(self, text: ReaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.pdf = PdfReader()
        self.addWidget(text)
        self.addWidget(self.pdf)
        for view in (text, self.pdf.view):
            view.selection_changed.connect(self.selection_changed)
            view.clip_wanted.connect(self.clip_wanted)
            view.mark_chosen.connect(self.mark_chosen)
            view.proposal_chosen.connect(self.proposal_chosen)
            view.menu_wanted.connect(self.menu_wanted)
        text.zoomed.connect(self.zoomed)
        self._waiting: StructuredText | None = None
        self._marks: Sequence[Mark] = ()
        self._active: int | None = None
        self._proposals: Sequence[tuple[int, int]] = ()
        self._proposal: tuple[int, int] | None = None
        self.setFocusProxy(text)

    @property
    def here(self) -> ReaderView | PdfView:
        """The view that is seen."""
        return self.pdf.view if self.shows_pages else self.text

    @property
    def shows_pages(self) -> bool:
        """Whether the pages are seen."""
        return self.currentWidget() is self.pdf

    @property
    def text_map(self) -> TextMap:
        """The text of both views."""
        return self.here.text_map

    def show_text(self, structured: StructuredText, artist: PageArtist | None) -> None:
        """Show a source from its beginning; with an artist, its pages can be shown too."""
        # Setting a long text takes longer than drawing a page: it waits until it is asked for.
        self._waiting = structured if artist is not None else None
        self._marks, self._active, self._proposals, self._proposal = (), None, (), None
        if self._waiting is None:
            self.text.show_text(structured)
        self.pdf.show_pages(artist, structured)

    def show_pages(self, pages: bool, *, carry: bool = True) -> None:
        """Show the pages or the text; `carry` on the place that is read and what is selected."""
        if not pages:
            self._set_text()
        if pages == self.shows_pages:
            return
        before, selected = self.here, self.here.selected()
        place = before.top_offset() if carry else 0
        focused = before.hasFocus()
        self.setCurrentWidget(self.pdf if pages else self.text)
        self.setFocusProxy(self.here)
        before.unselect()
        if selected is not None:
            self.here.select(*selected)
        elif place:
            self.here.go_to(place, place, select=False)
        if focused:
            self.here.setFocus()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Highlight these stretches."""
        self._marks = marks
        self.text.set_marks(() if self._waiting else marks)
        self.pdf.view.set_marks(marks)

    def set_active(self, quote_id: int | None) -> None:
        """Set off the marks of one quote from the others."""
        self._active = quote_id
        self.text.set_active(quote_id)
        self.pdf.view.set_active(quote_id)

    def set_proposals(self, places: Sequence[tuple[int, int]]) -> None:
        """Underline these stretches, which may be clipped."""
        self._proposals = places
        self.text.set_proposals(() if self._waiting else places)
        self.pdf.view.set_proposals(places)

    def set_proposal(self, place: tuple[int, int] | None) -> None:
        """Set off one of the underlined stretches."""
        self._proposal = place
        self.text.set_proposal(None if self._waiting else place)
        self.pdf.view.set_proposal(place)

    def set_found(self, found: Sequence[tuple[int, int]], current: int) -> None:
        """Show the places found, and go to the current one."""
        self.here.set_found(found, current)

    def selected(self) -> tuple[int, int] | None:
        """Return the code points that are selected."""
        return self.here.selected()

    def select(self, start: int, end: int) -> None:
        """Select code points and bring them into sight."""
        self.here.select(start, end)

    def go_to(self, start: int, end: int, *, select: bool = True) -> None:
        """Bring a stretch into sight; with `select`, select it."""
        self.here.go_to(start, end, select=select)

    def unselect(self) -> None:
        """Leave the caret at the end of what was selected."""
        self.here.unselect()

    def selectAll(self) -> None:
        """Select the whole text."""
        self.here.selectAll()

    def copy(self) -> None:
        """Copy the selected words."""
        self.here.copy()

    def zoom(self, steps: int) -> None:
        """Show what is seen larger or smaller; 0 is the usual size."""
        self.here.zoom(steps)

    def _set_text(self) -> None:
        """Set the text that waits, with what is set off in it."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.text.show_text(waiting)
            self.text.set_marks(self._marks)
            self.text.set_active(self._active)
            self.text.set_proposals(self._proposals)
            self.text.set_proposal(self._proposal)
