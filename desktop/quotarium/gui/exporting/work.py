"""The work behind the export dialog, to be done in the lane of citations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quotarium.gui.tasks import Progress

if TYPE_CHECKING:
    from quotarium.formats.document import Document
    from quotarium.formats.registry import Exporter
    from quotarium.services.citations import Citations
    from quotarium.services.exporting import Exported, ExportOptions
    from quotarium.services.scopes import Scope
    from quotarium.storage.library import Library


def drawing(options: ExportOptions, scope: Scope) -> Callable[[Library, Citations], Document]:
    """Return the work that makes the document of an export."""

    def work(library: Library, citations: Citations) -> Document:
        from quotarium.services.exporting import document
        from quotarium.services.scopes import taken

        found = taken(library, scope)
        return document(library, found.quote_ids, options, citations, source_ids=found.source_ids)

    return work


def writing(
    options: ExportOptions,
    scope: Scope,
    chosen: Exporter,
    progress: Progress | None = None,
    path: Path | None = None,
) -> Callable[[Library, Citations], Exported]:
    """Return the work that makes the file of an export, and keeps it where a path is given."""

    def work(library: Library, citations: Citations) -> Exported:
        from quotarium.services.exporting import export, write_export
        from quotarium.services.scopes import taken

        found = taken(library, scope)
        exported = export(
            library,
            found.quote_ids,
            options,
            citations,
            progress or _go_on,
            source_ids=found.source_ids,
            chosen=chosen,
        )
        if path is not None:
            write_export(path, exported.content)
        return exported

    return work


def _go_on(_done: int, _total: int) -> bool:
    return True
