"""Puts formatted words on the clipboard, or into a drag, in every form that programs take."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from quotarium.gui import words
from quotarium.gui.workbench import Workbench
from quotarium.model.copying import Copied

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.citations import Citations, Preview
    from quotarium.services.copying import Snippet
    from quotarium.storage.library import Library

#: How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.
RTF_NAMES = ("text/rtf", "application/rtf") + (
    ('application/x-qt-windows-mime;value="Rich Text Format"',) if sys.platform == "win32" else ()
)


def mime(snippet: Snippet) -> QMimeData:
    """Return a snippet as HTML, RTF and plain text together."""
    data = QMimeData()
    data.setHtml(snippet.html)
    data.setText(snippet.text)
    for name in RTF_NAMES:
        data.setData(name, snippet.rtf)
    return data


class Copying(QObject):
    """Copies citations, references and quotes in the style and language of the settings."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    def copy_ids(self, ids: Sequence[int], what: Copied) -> None:
        """Copy what is wanted of these quotes of the library."""
        if ids:
            self._made(self._of_ids(ids, what), lambda made: self._take(made, what, len(ids)))

    def copy_details(self, quotes: Sequence[QuoteDetails], what: Copied) -> None:
        """Copy what is wanted of quotes that need not be in the library."""
        settings = self._bench.settings

        def work(_: Library, citations: Citations) -> Snippet:
            from quotarium.services.copying import copied_quotes

            return copied_quotes(
                quotes,
                what,
                settings.style,
                settings.language,
                citations,
                facts=settings.cite_facts,
            )

        self._made(work, lambda made: self._take(made, what, len(quotes)))

    def copy_preview(self, preview: Preview, what: Copied) -> None:
        """Copy the citation, the reference or both of a preview, at once."""
        from quotarium.services.copying import copied_preview

        self._take(copied_preview(preview, what), what, 1)

    def prepare_drag(self, ids: Sequence[int], then: Callable[[QMimeData], None]) -> None:
        """Hand out the quotes with their citations as a drag carries them."""
        self._made(self._of_ids(ids, Copied.QUOTE), lambda made: then(mime(made)))

    def _of_ids(self, ids: Sequence[int], what: Copied) -> Callable[[Library, Citations], Snippet]:
        settings = self._bench.settings

        def work(library: Library, citations: Citations) -> Snippet:
            from quotarium.services.copying import copied

            return copied(
                library,
                ids,
                what,
                settings.style,
                settings.language,
                citations,
                facts=settings.cite_facts,
            )

        return work

    def _made(
        self, work: Callable[[Library, Citations], Snippet], then: Callable[[Snippet], None]
    ) -> None:
        self._bench.cite(work, then, owner=self, key=f"copy {id(self)}")

    def _take(self, snippet: Snippet, what: Copied, number: int) -> None:
        if not snippet.text:
            self._bench.told.emit(self.tr("Nothing is copied: the style prints nothing here."))
            return
        QGuiApplication.clipboard().setMimeData(mime(snippet))
        told = {
            Copied.CITATION: self.tr("Citation copied."),
            Copied.REFERENCE: self.tr("Reference copied."),
            Copied.BOTH: self.tr("Citation and reference copied."),
            Copied.QUOTE: self.tr("Copied with its citation."),
        }[what]
        if number > 1:
            told = {
                Copied.CITATION: self.tr("Citations copied: %1."),
                Copied.REFERENCE: self.tr("References copied: %1."),
                Copied.BOTH: self.tr("Citations and references copied: %1."),
                Copied.QUOTE: self.tr("Copied with citations: %1."),
            }[what].replace("%1", words.number_of_quotes(number))
        self._bench.told.emit(told)
