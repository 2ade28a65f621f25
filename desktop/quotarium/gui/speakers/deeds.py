"""What can be done with a speaker: corrected, merged with another, split, taken out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from quotarium.gui.workbench import Workbench
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class SpeakerDeeds(QObject):
    """`again` looks the speakers up anew where a correction was refused."""

    def __init__(self, bench: Workbench, page: QWidget, again: Callable[[], None]) -> None:
        super().__init__(page)
        self._bench, self._page, self._again = bench, page, again

    def show_alike(self) -> QDialog:
        """Show who may be one speaker; return the dialog."""
        from quotarium.gui.speakers.alike import AlikeDialog

        dialog = AlikeDialog(self._bench, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def choose_merge(self, kept: Speaker | None) -> None:
        """Ask with whom a speaker is to be merged."""
        from quotarium.gui.speakers.alike import merge_into
        from quotarium.gui.speakers.choosing import ChooseSpeakerDialog

        if kept is not None:
            dialog = ChooseSpeakerDialog(self._bench, kept, self._page)
            dialog.chosen.connect(lambda other: merge_into(self._bench, kept, other))
            dialog.open()

    def split(self, speaker: Speaker | None) -> None:
        """Ask what of a speaker belongs to another."""
        if speaker is None:
            return

        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.speaker_page import quotes_by

            return quotes_by(library, speaker.id)

        def ask(said: tuple[QuoteDetails, ...]) -> None:
            from quotarium.gui.speakers.splitting import SplitDialog

            dialog = SplitDialog(speaker, said, self._page)
            dialog.split.connect(lambda part, ids: self._split(speaker.id, part, ids))
            dialog.open()

        self._bench.read(work, ask, owner=self, key="split")

    def _split(self, speaker_id: int, part: Speaker, quote_ids: tuple[int, ...]) -> None:
        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.merging import split_speaker

            return split_speaker(library, speaker_id, part, quote_ids)

        self._bench.write(work, self._tell_new)

    def take_out(self, merge_id: int) -> None:
        """Make two speakers again of what was merged."""

        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.merging import take_out

            return take_out(library, merge_id)

        self._bench.write(work, self._tell_new)

    def _tell_new(self, new: Speaker) -> None:
        told = self.tr("%1 is a speaker of its own now.").replace("%1", new.name)
        self._bench.told_undoable.emit(told)

    def give_picture_file(self, speaker_id: int | None, path: Path) -> None:
        """Give a speaker the picture that a file holds, made small."""

        def content() -> bytes:
            from quotarium.gui.pictures import made_small
            from quotarium.services.pictures import picture_file

            return made_small(picture_file(path))

        self._keep_picture(speaker_id, content)

    def give_picture(self, speaker_id: int | None, image: QImage) -> None:
        """Give a speaker a picture, made small."""

        def content() -> bytes:
            from quotarium.gui.pictures import encoded

            return encoded(image)

        self._keep_picture(speaker_id, content)

    def _keep_picture(self, speaker_id: int | None, content: Callable[[], bytes]) -> None:
        if speaker_id is None:
            return

        def keep(made: bytes) -> None:
            def work(library: Library) -> Outcome[Speaker]:
                from quotarium.services.pictures import keep_picture

                return keep_picture(library, speaker_id, made)

            self._bench.write(work)

        # Made small first: nothing else that is written waits for it.
        self._bench.run(content, keep, owner=self)

    def remove_picture(self, speaker_id: int | None) -> None:
        """Take a speaker's picture away."""
        if speaker_id is None:
            return

        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.pictures import remove_picture

            return remove_picture(library, speaker_id)

        self._bench.write(work)

    def change(self, changed: Speaker) -> None:
        """Keep a corrected speaker."""

        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.speakers import change_speaker

            return change_speaker(library, changed)

        def failed(error: Exception) -> None:
            self._bench.report(error)
            if shiboken6.isValid(self):
                self._again()

        self._bench.write(work, failed=failed)
