"""What every page shares: the open library, background lanes, history, settings, notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from quotarium.gui.history import History
from quotarium.gui.keeping.typing import Typing
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Lane, Tasks
from quotarium.gui.working import Working
from quotarium.settings import Settings, save_settings

if TYPE_CHECKING:
    from quotarium.services.citations import Citations
    from quotarium.services.outcome import Outcome
    from quotarium.storage.journal import Inverse
    from quotarium.storage.library import Library

T = TypeVar("T")
#: So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.
_QUIET = 60
#: A library that opens sooner (ms) needs no words about it.
_SLOW = 1200


def _nothing(_: object) -> None:
    return


class Workbench(QObject):
    """Ask services in the background and spread what came of it.

    `changed` carries the Changes of every commit; `failed` an exception nobody else handles;
    `told` one calm sentence, `told_undoable` one that Undo takes back; `route_requested` where
    somebody wants to go, `quote_wanted` to which quote; `styles_changed` says that a style was
    installed or removed.
    """

    changed = Signal(object)
    failed = Signal(object)
    told = Signal(str)
    told_undoable = Signal(str)
    route_requested = Signal(object)
    quote_wanted = Signal(int)
    library_opened = Signal()
    settings_changed = Signal()
    styles_changed = Signal()

    def __init__(
        self, settings: Settings, settings_path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.settings_path = settings_path
        self.library: Library | None = None
        self.opening = False
        self._asked_for: Path | None = None
        self.tasks = Tasks(self)
        self.working = Working(self)
        self.history = History(self._revert, self)
        self.history.reverted.connect(self.changed)
        self.history.failed.connect(self.failed)
        self.typing = Typing(self.tasks, lambda: self.library, self.report, self)
        self.library_opened.connect(self.typing.forget)
        self._citations: Citations | None = None
        self._waiting: list[Callable[[], None]] = []
        self._calm = QTimer(self)
        self._calm.setInterval(_QUIET)
        self._calm.timeout.connect(self._on_calm)

    def go(self, route: Route) -> None:
        """Ask the window to show a page."""
        self.route_requested.emit(route)

    def show_quote(self, quote_id: int) -> None:
        """Ask the window to show a quote, where one is or among all quotes."""
        self.quote_wanted.emit(quote_id)

    def report(self, error: Exception) -> None:
        """Hand an error to the window: a message for the world's fault, a report for ours."""
        self.failed.emit(error)

    def read(
        self,
        work: Callable[[Library], T],
        then: Callable[[T], None],
        *,
        owner: QObject | None = None,
        key: str = "",
        failed: Callable[[Exception], None] | None = None,
        lane: Lane = Lane.READ,
    ) -> None:
        """Read from the library in the background; older results of one key are dropped.

        What reads all of a large library belongs into the lane for that.
        """
        library = self.library
        if library is None:
            return
        self.tasks.start(
            lane, lambda: work(library), then, failed or self.report, owner=owner, key=key
        )

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject | None = None,
        key: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do work in the background that needs no library."""
        self.tasks.start(Lane.READ, work, then, failed or self.report, owner=owner, key=key)

    def write(
        self,
        work: Callable[[Library], Outcome[T]],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        doing: str = "",
    ) -> None:
        """Change the library in the background; the step goes on the undo stack once committed.

        `doing` is the sentence that is shown, with how far it is, while that takes long.
        `then` gets the outcome's value after the change was spread. Guard it with
        `shiboken6.isValid` where it touches a widget that may be gone by then.
        """
        library = self.library
        if library is None:
            return

        number = self.working.begin(doing or self.tr("Changing the library …"))

        def done(outcome: Outcome[T]) -> None:
            self.working.end(number)
            if outcome.changes.ids:
                self.history.push(outcome)
                self.changed.emit(outcome.changes)
            (then or _nothing)(outcome.value)
            self.history.write_ended()

        def went_wrong(error: Exception) -> None:
            self.working.end(number)
            (failed or self.report)(error)
            self.history.write_ended()

        self.history.write_started()
        self.tasks.start(Lane.WRITE, lambda: work(library), done, went_wrong)

    def cite(
        self,
        work: Callable[[Library, Citations], T],
        then: Callable[[T], None],
        *,
        owner: QObject | None = None,
        key: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work with the citation engine, which lives in a lane of its own."""

        def start() -> None:
            if (library := self.library) is not None:
                self.tasks.start(
                    Lane.CITE,
                    lambda: work(library, self._engine()),
                    then,
                    failed or self.report,
                    owner=owner,
                    key=key,
                )

        if self._citations is None:
            # Starting the engine takes a fifth of a second of the interpreter.
            self.when_calm(start)
        else:
            start()

    def when_calm(self, do: Callable[[], None]) -> None:
        """Do something once the library is open and what was asked of it has been read."""
        self._waiting.append(do)
        if not self._calm.isActive():
            self._calm.start()

    @property
    def waiting(self) -> bool:
        """Whether something still waits until it is calm."""
        return bool(self._waiting)

    def _on_calm(self) -> None:
        if self.opening or self.tasks.busy(Lane.READ):
            return
        self._calm.stop()
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

    def open_library(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Open a library in the background; a library that was open stays so if that fails.

        `then` is called when it is open.
        """
        # A later program may be started in another folder.
        path = path.absolute()
        self.opening = True
        self._asked_for = path
        opening = self.tr("Opening %1 …").replace("%1", path.stem)
        number = self.working.begin(opening, _SLOW)
        updating = self.tr("Bringing %1 up to date with this version of Quotarium …")
        updating = updating.replace("%1", path.stem)
        move = self.working.move

        def work() -> Library:
            from quotarium.services.libraries import open_library

            return open_library(path, lambda done, total: move(done, total, updating))

        def failed(error: Exception) -> None:
            self.working.end(number)
            if self._asked_for != path:
                return
            self.opening = False
            self.report(error)

        def opened(library: Library) -> None:
            self.working.end(number)
            if self._asked_for != path:
                # Another was asked for meanwhile.
                self.tasks.start(Lane.WRITE, library.close, _nothing, self.report)
                return
            self.use(library)
            then()

        self.run(work, opened, owner=self, failed=failed)

    @property
    def place(self) -> Path | None:
        """Where the library lies that is open, or that could not be opened."""
        return self.library.path if self.library is not None else self._asked_for

    def set_down(self, then: Callable[[], None]) -> None:
        """Close the library once nobody reads or writes it, then go on with `then`."""
        library, self.library = self.library, None
        self.history.clear()

        def closed(_: object) -> None:
            then()

        def close() -> None:
            if library is not None:
                self.tasks.start(Lane.WRITE, library.close, closed, self.report)
            else:
                then()

        self.tasks.when_idle(close)

    def use(self, library: Library) -> None:
        """Take an opened library in the place of the one before."""
        self.history.clear()
        self.opening = False
        library.told = self.working.move
        before, self.library = self.library, library
        self._asked_for = library.path
        if before is not None:
            self.tasks.start(Lane.WRITE, before.close, _nothing, self.report)
        self.update_settings(self.settings.with_library(library.path))
        self.library_opened.emit()

    def update_settings(self, settings: Settings) -> None:
        """Keep settings and write them; a folder that cannot be written is reported."""
        if settings == self.settings:
            return
        self.settings = settings
        if self.settings_path is not None:
            path = self.settings_path
            self.tasks.start(
                Lane.WRITE, lambda: save_settings(path, settings), _nothing, self._unsaved
            )
        self.settings_changed.emit()

    def choose(self, **choices: object) -> None:
        """Keep some settings, by their names."""
        self.update_settings(self.settings.model_copy(update=choices))

    def give(self, other: Workbench) -> None:
        """Hand the open library and the steps to undo to another workbench, and end the lanes.

        Nothing may run any more.
        """
        library, self.library = self.library, None
        self.close()
        if library is not None:
            other.use(library)
            other.history.take(self.history)

    def close(self) -> None:
        """End the lanes, the citation engine and the library, in this order."""
        self._calm.stop()
        self._waiting.clear()
        self.tasks.close()
        citations, self._citations = self._citations, None
        if citations is not None:
            citations.close()
        library, self.library = self.library, None
        if library is not None:
            library.close()

    def _engine(self) -> Citations:
        if self._citations is None:
            from quotarium.services.citations import Citations

            self._citations = Citations()
        return self._citations

    def _revert(
        self,
        inverse: Inverse,
        then: Callable[[Outcome[None]], None],
        failed: Callable[[Exception], None],
        doing: str,
    ) -> None:
        library = self.library
        if library is None:
            return
        number = self.working.begin(doing)

        def done(outcome: Outcome[None]) -> None:
            self.working.end(number)
            then(outcome)

        def went_wrong(error: Exception) -> None:
            self.working.end(number)
            failed(error)

        def work() -> Any:
            from quotarium.services.undoing import revert

            return revert(library, inverse)

        self.tasks.start(Lane.WRITE, work, done, went_wrong)

    def _unsaved(self, error: Exception) -> None:
        if isinstance(error, OSError) and self.settings_path is not None:
            from quotarium.errors import OutputError

            reason = self.tr("the choices of this session are forgotten when it ends.")
            self.failed.emit(OutputError(self.settings_path, reason))
        else:
            self.failed.emit(error)
