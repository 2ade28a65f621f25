"""The choice of what an export takes: selected, shown, a project, the library, all sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quotarium.gui import words
from quotarium.gui.widgets.box import Box
from quotarium.gui.workbench import Workbench
from quotarium.services.scopes import Scope, Whole

if TYPE_CHECKING:
    from quotarium.services.counting import Counts
    from quotarium.storage.library import Library


class ScopeBox(Box):
    """Offers at once what is selected and shown; the rest once it was counted."""

    def __init__(
        self,
        bench: Workbench,
        selected: tuple[int, ...],
        shown: tuple[int, ...],
        describes: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the ids of quotes, and in words what narrows those that are shown."""
        super().__init__(self.tr("What to export"), "whatBox", parent)
        # Never wider than its room: the name of a project may be long.
        self.setMinimumContentsLength(12)
        if len(selected) > 1 or (selected and len(shown) != 1):
            number = words.number_of_quotes(len(selected))
            self._add(self.tr("Selected: %1").replace("%1", number), Scope(quote_ids=selected))
        number = words.number_of_quotes(len(shown))
        if describes:
            told = self.tr("Shown (%2): %1").replace("%2", describes)
        else:
            told = self.tr("Shown: %1")
        self._add(told.replace("%1", number), Scope(quote_ids=shown))
        if len(selected) <= 1:
            self.setCurrentIndex(self.count() - 1)

        self._preferred: int | None = None

        def work(library: Library) -> Counts:
            from quotarium.services.counting import counts

            return counts(library)

        bench.read(work, self._offer, owner=self)

    def scope(self) -> Scope:
        """Return what is chosen."""
        found: Scope = self.currentData()
        return found

    def only_sources(self) -> bool:
        """Whether sources are taken without quotes."""
        return self.scope().whole is Whole.SOURCES

    def prefer_project(self, project_id: int) -> None:
        """Choose a project, with its outline, as soon as it is offered."""
        self._preferred = project_id

    def choose_quotes(self) -> None:
        """Go back to the quotes that are shown."""
        self.setCurrentIndex(0)

    def _offer(self, counts: Counts) -> None:
        for project, number in counts.projects:
            told = self.tr("Project %2: %1").replace("%2", project.name)
            quotes = words.number_of_quotes(number)
            self._add(told.replace("%1", quotes), Scope(project_id=project.id))
            if project.id == self._preferred:
                self.setCurrentIndex(self.count() - 1)
                self.activated.emit(self.count() - 1)
        quotes = words.number_of_quotes(counts.quotes)
        sources = words.number_of_sources(counts.sources)
        self._add(self.tr("Whole library: %1").replace("%1", quotes), Scope(whole=Whole.QUOTES))
        told = self.tr("All sources, quoted or not: %1").replace("%1", sources)
        self._add(told, Scope(whole=Whole.SOURCES))

    def _add(self, text: str, scope: Scope) -> None:
        self.addItem(text, scope)
