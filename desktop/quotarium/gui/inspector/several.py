"""The inspector of several quotes: looks up what they share, and changes all in one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.completing.suggestions import offer_projects, offer_tags
from quotarium.gui.inspector import changes
from quotarium.gui.inspector.several_form import SeveralForm
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Lane
from quotarium.gui.workbench import Workbench

#: Of more quotes it would take too long to look up what they share.
_MOST = 200_000

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.services.selecting import Common
    from quotarium.storage.library import Library


class Several(QScrollArea):
    """Shows `show_quotes(ids)`; every change goes to the library at once."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._ids: tuple[int, ...] = ()
        self._common: Common | None = None
        self.form = SeveralForm(actions)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.form)
        self.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        form = self.form
        form.tag_added.connect(lambda name: self._tag("add_tags", name))
        form.tag_removed.connect(lambda name: self._tag("remove_tags", name))
        form.tag_opened.connect(self._open_tag)
        form.project_added.connect(self._add_project)
        form.project_removed.connect(self._remove_project)
        offer_tags(bench, form.tags)
        offer_projects(bench, form.projects)

    def show_quotes(self, ids: tuple[int, ...]) -> None:
        """Show what these quotes have in common."""
        self._ids = ids
        self.form.show_number(len(ids))
        self._common = None
        self.look_up()

    def look_up(self) -> None:
        """Look again at what they have in common."""
        ids = self._ids
        if len(ids) > _MOST:
            from quotarium.services.selecting import Common as Nothing

            self._show(Nothing(quotes=len(ids)))
            self.form.say_uncounted()
            return

        def work(library: Library) -> Common:
            from quotarium.services.selecting import common

            return common(library, ids)

        self._bench.read(work, self._show, owner=self, key="several", lane=Lane.SURVEY)

    def _show(self, common: Common) -> None:
        if common.quotes == len(self._ids):
            self._common = common
            self.form.show_common(common)

    def _tag(self, service: str, name: str) -> None:
        ids = self._ids

        def work(library: Library) -> Outcome[object]:
            from quotarium.services import quotes

            use_case: Callable[..., Outcome[object]] = getattr(quotes, service)
            return use_case(library, ids, [name])

        self._write(work)

    def _add_project(self, name: str) -> None:
        self._write(changes.putting_into(self._ids, name))

    def _remove_project(self, name: str) -> None:
        self._write(changes.taking_out_of(self._ids, name))

    def _write(self, work: Callable[[Library], Outcome[Any]]) -> None:
        def failed(error: Exception) -> None:
            self._bench.report(error)
            if self._common is not None:
                # What was refused goes back to what is kept.
                self.form.show_common(self._common)

        self._bench.write(work, failed=failed)

    def _open_tag(self, name: str) -> None:
        for tag, _ in self._common.tags if self._common else ():
            if tag.name == name:
                self._bench.go(Route(page="quotes", tag_id=tag.id, title=f"#{name}"))
