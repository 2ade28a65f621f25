"""Shows a source as its text or, of a PDF, as its pages, and says what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.errors import WorldError
from quotarium.gui.adding.newer_copies import NewerCopies
from quotarium.gui.reader.find_bar import FindBar
from quotarium.gui.reader.header import ReaderHeader
from quotarium.gui.reader.pdf.artist import PageArtist
from quotarium.gui.reader.surface import Surface
from quotarium.gui.widgets.floating_banner import FloatingBanner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.reading.pdf_pages.facts import FoundNote
    from quotarium.services.sources import Reading


class TextOrPages(QObject):
    """`noted` carries what is marked in the file that is shown."""

    noted = Signal(tuple)

    def __init__(
        self,
        bench: Workbench,
        surface: Surface,
        header: ReaderHeader,
        banner: FloatingBanner,
        newer: NewerCopies,
    ) -> None:
        super().__init__(surface)
        self._bench = bench
        self._surface = surface
        self._header = header
        self._banner = banner
        self._newer = newer
        self._has_pages = False
        self._pages_chosen = True

    def show_text(self, opened: Reading) -> None:
        """Show a source anew: a PDF by its pages, unless its text was chosen before."""
        from quotarium.services.pages import has_pages, snapshot_bytes

        library, snapshot = self._bench.library, opened.snapshot
        artist = None
        if library is not None and snapshot is not None and has_pages(opened):
            name, text = snapshot.file_name, opened.structured.text
            artist = PageArtist(lambda: (snapshot_bytes(library, snapshot), name, text))
            artist.failed.connect(self._on_not_drawn)
            artist.noted.connect(self._on_noted)
        self._has_pages = artist is not None
        self._surface.show_text(opened.structured, artist)
        self._show_pages(self._has_pages and self._pages_chosen, carry=False)

    def tell_fault(self, opened: Reading) -> None:
        """Say what is wrong with a PDF's text, and what can be done about it."""
        from quotarium.services.pages import TextFault, text_fault

        fault = text_fault(opened)
        if fault is TextFault.SCAN:
            self._tell_scan()
        elif fault is TextFault.DAMAGED:
            told = self.tr(
                "Some letters in this file's text are damaged. Compare quotes with the pages, or "
                "get another copy of the file."
            )
            self._banner.tell(told, problem=True)

    def switch(self, find_bar: FindBar) -> None:
        """Go from the text to the pages or back, and show there what was found."""
        if not self._has_pages:
            self._banner.tell(self.tr("This source has no pages: only its text can be read."))
            return
        self._pages_chosen = not self._surface.shows_pages
        self._show_pages(self._pages_chosen)
        if find_bar.isVisible():
            self._surface.set_found(find_bar.places, find_bar.current)
        self._surface.setFocus()

    def _tell_scan(self) -> None:
        from quotarium.reading.recognising import can_recognise

        told = self.tr("These pages are pictures (a scan): there is no text to select.")
        if can_recognise():
            step = self.tr("Recognise the text")
            self._banner.tell(told, problem=True, step=step, do=self._newer.recognise)
            return
        more = self.tr(
            "Install the program tesseract, or have the text recognised by another such as "
            "OCRmyPDF and add the file it makes."
        )
        self._banner.tell(f"{told} {more}", problem=True)

    def _show_pages(self, pages: bool, *, carry: bool = True) -> None:
        self._surface.show_pages(pages, carry=carry)
        self._header.show_switch(self._has_pages, pages)

    def _on_noted(self, notes: tuple[FoundNote, ...]) -> None:
        # What an artist found of a source that was left meanwhile is not of this one.
        if self.sender() is self._surface.pdf.view.artist:
            self.noted.emit(notes)

    def _on_not_drawn(self, error: Exception) -> None:
        """Fall back on the text where a document cannot be drawn."""
        self._has_pages = False
        self._show_pages(False)
        if isinstance(error, WorldError):
            told = self.tr("The pages cannot be drawn. Here is the text.")
            self._banner.tell(told, problem=True)
        else:
            self._bench.report(error)
