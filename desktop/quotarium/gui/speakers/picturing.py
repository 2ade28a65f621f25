"""Looks up the picture of the speaker that is shown, in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from quotarium.errors import WorldError
from quotarium.gui.widgets.portrait import Portrait
from quotarium.gui.workbench import Workbench
from quotarium.model.picture import Picture

if TYPE_CHECKING:
    from quotarium.storage.library import Library


class Picturing(QObject):
    """Shows one picture in several places; `tell` says what is wrong with it."""

    def __init__(
        self, bench: Workbench, places: tuple[Portrait, ...], tell: Callable[[str], None]
    ) -> None:
        super().__init__(places[0])
        self._bench, self._places, self._tell = bench, places, tell
        self._shown = ""

    def show(self, picture: Picture | None) -> None:
        """Show a picture, or none; one that is shown already is not looked up again."""
        sha256 = picture.sha256 if picture is not None else ""
        if sha256 == self._shown:
            return
        self._shown = sha256
        for place in self._places:
            place.set_image(None)
        if picture is None:
            return

        def work(library: Library) -> QImage:
            from quotarium.gui.pictures import decoded
            from quotarium.services.pictures import picture_content

            return decoded(picture_content(library, picture))

        def take(image: QImage) -> None:
            if self._shown == sha256:
                for place in self._places:
                    place.set_image(image)

        def failed(error: Exception) -> None:
            if not isinstance(error, WorldError):
                self._bench.report(error)
            elif self._shown == sha256:
                self._tell(self.tr("The file of the picture is missing or damaged."))

        self._bench.read(work, take, owner=self, key="speaker picture", failed=failed)
