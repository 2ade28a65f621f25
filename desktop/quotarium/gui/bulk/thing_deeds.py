"""What is done with the selected sources, speakers or occasions, whichever they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt

from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.gui.bulk.subjects import Subject
    from quotarium.services.lists import ListRow, Together
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class ThingDeeds(QObject):
    """`kind` is the value of a services.lists.Thing; tags have nothing to change (`changes`)."""

    def __init__(self, bench: Workbench, kind: str, view: RowView) -> None:
        super().__init__(view)
        self._bench, self._kind, self._view = bench, kind, view
        self.changes = kind != "tag"

    def change_all(self) -> None:
        """Change what is selected, or all that is found."""
        from quotarium.gui.bulk.dialog import ChangeManyDialog

        every = self._view.rows.ids_between(0, self._view.rows.rowCount() - 1)
        if every:
            ChangeManyDialog(
                self._bench,
                self._subject(),
                self._view.selected_ids(),
                lambda: every,
                self._subject().number(len(every)),
                self._view.window(),
            ).open()

    def trash(self) -> None:
        """Move them to the Trash; what a quote needs stays."""
        told = self.tr("Moved to the Trash: %1.")
        none = self.tr("Nothing was moved: quotes outside the Trash still need it.")
        self._do("trash", told, none)

    def restore(self) -> None:
        """Put them back."""
        self._do("restore", self.tr("Put back: %1."), self.tr("Nothing was put back."))

    def merge(self, row: Callable[[ListRow], Row]) -> None:
        """Make one of those selected, if they are several: ask which one is kept."""
        ids, kind, bench, view = self._view.selected_ids(), self._kind, self._bench, self._view

        def work(library: Library) -> Together:
            from quotarium.services.lists import Thing, together

            return together(library, Thing(kind), ids)

        def ask(told: Together) -> None:
            from quotarium.gui.bulk.merging import MergeDialog

            if len(told.rows) > 1 and shiboken6.isValid(view):
                title = {
                    "speaker": self.tr("Merge speakers"),
                    "occasion": self.tr("Merge occasions"),
                    "tag": self.tr("Merge tags"),
                }[kind]
                dialog = MergeDialog(title, told, row, view.window())
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.chosen.connect(lambda kept: self._merge(kept, told))
                dialog.open()

        bench.read(work, ask, owner=self, key=f"merge {kind}")

    def _merge(self, kept: int, found: Together) -> None:
        kind, others = self._kind, [row.thing.id for row in found.rows if row.thing.id != kept]

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.merging import merge_speakers
            from quotarium.services.occasions import merge_occasions
            from quotarium.services.organising import merge_tags

            done: Outcome[Any]
            match kind:
                case "speaker":
                    done = merge_speakers(library, kept, *others)
                case "occasion":
                    done = merge_occasions(library, kept, *others)
                case _:
                    done = merge_tags(library, others, kept)
            return done

        name = next(_name(row) for row in found.rows if row.thing.id == kept)
        told = self.tr("Merged into “%1”.").replace("%1", name)
        self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def _subject(self) -> Subject:
        from quotarium.gui.bulk.subjects import SUBJECTS

        return SUBJECTS[self._kind]

    def _do(self, key: str, told: str, none: str) -> None:
        ids, subject, bench = self._view.selected_ids(), self._subject(), self._bench
        if not ids:
            return

        def work(library: Library) -> Outcome[int]:
            return subject.change_all(library, ids, subject.made(key, ()))

        def then(number: int) -> None:
            if number:
                bench.told_undoable.emit(told.replace("%1", subject.number(number)))
            else:
                bench.told.emit(none)

        bench.write(work, then)


def _name(row: ListRow) -> str:
    from quotarium.model.source import Source

    return row.thing.title if isinstance(row.thing, Source) else row.thing.name
