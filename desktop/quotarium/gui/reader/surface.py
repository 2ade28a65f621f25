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
        return self.text.text_map

    def show_text(self, structured: StructuredText, artist: PageArtist | None) -> None:
        """Show a source from its beginning; with an artist, its pages can be shown too."""
        self.text.show_text(structured)
        self.pdf.show_pages(artist, structured)

    def show_pages(self, pages: bool, *, carry: bool = True) -> None:
        """Show the pages or the text; `carry` on the place that is read and what is selected."""
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
        self.text.set_marks(marks)
        self.pdf.view.set_marks(marks)

    def set_active(self, quote_id: int | None) -> None:
        """Set off the marks of one quote from the others."""
        self.text.set_active(quote_id)
        self.pdf.view.set_active(quote_id)

    def set_proposals(self, places: Sequence[tuple[int, int]]) -> None:
        """Underline these stretches, which may be clipped."""
        self.text.set_proposals(places)
        self.pdf.view.set_proposals(places)

    def set_proposal(self, place: tuple[int, int] | None) -> None:
        """Set off one of the underlined stretches."""
        self.text.set_proposal(place)
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
