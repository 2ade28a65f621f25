"""The panel of a new quote: what the selection fills in, what is asked, and what the app adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.checking.words import difference_words
from quotarium.gui.completing import suggestions
from quotarium.gui.reader.clip_form import ClipForm
from quotarium.gui.reader.clip_voices import ClipVoices
from quotarium.gui.reader.offering import Offering
from quotarium.gui.relative_dates.asking import RelativeAsking
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.workbench import Workbench
from quotarium.model.attribution import is_second_hand
from quotarium.model.clipping import Clipping, Selector, Verification, VerificationState

if TYPE_CHECKING:
    from quotarium.detection import Suggestion
    from quotarium.services.clipping import ClipRequest, Draft
    from quotarium.services.sources import Reading
    from quotarium.services.unsaved import Unsaved
    from quotarium.storage.library import Library

_PAUSE = 150
_SAID_WHERE = frozenset(
    {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY, VerificationState.ALTERED}
)


class ClipPanel(QFrame):
    """`clip_wanted` carries a ClipRequest. What was typed is kept while the selection is the same,
    so that a cancelled clipping can be taken up again.
    """

    clip_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.setObjectName("clipPanel")
        self._bench = bench
        self._opened: Reading | None = None
        self._draft: Draft | None = None
        self._kind_chosen = False
        self.form = ClipForm()
        self._offering = Offering(self.form)
        self._voices = ClipVoices(bench, self.form)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_again)
        suggestions.offer_speakers(bench, self.form.speakers)
        suggestions.offer_occasions(bench, self.form.occasion)
        suggestions.offer_tags(bench, self.form.tags)
        self.form.words.textChanged.connect(self._pause.start)
        self.form.speakers.committed.connect(self._on_speaker)
        self._voices.found.connect(self._show_hand)
        self.form.kind.chosen.connect(self._on_kind)
        form = self.form
        asking = RelativeAsking(bench, form.said, form.relative, self._whose)
        asking.chosen.connect(lambda _, found: form.relative.show_relative(found))
        form.relative.removed.connect(lambda: form.relative.show_relative(None))
        typed = (form.words.textChanged, form.note.textChanged, form.said.edit.textChanged,
                 form.occasion.textChanged, form.speakers.suggestions_wanted,
                 form.speakers.committed, form.tags.committed, self.cancelled, asking.chosen,
                 form.relative.removed)  # fmt: skip
        bench.typing.watch(typed, self._unsaved)

    def _build(self) -> None:
        self.clip = button(self.tr("Clip  Ctrl ⏎"), primary=True)
        self.clip.setObjectName("saveClipButton")
        self.clip.setAccessibleName(self.tr("Clip: keep this quote"))
        self.inbox = button(self.tr("To the Inbox"))
        self.inbox.setToolTip(self.tr("Keep it, and look at the rest later (Ctrl+Shift+Return)"))
        self.cancel = button(self.tr("Cancel  Esc"))
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.form.setProperty("plain", True)
        self.area = scrolling(self.form)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(18, 8, 14, 14)
        buttons.setSpacing(6)
        for made in (self.clip, self.inbox, self.cancel):
            buttons.addWidget(made)
            made.installEventFilter(self)
        buttons.addStretch(1)
        title = SectionLabel(self.tr("New quote"))
        title.setContentsMargins(18, 16, 14, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(title)
        box.addWidget(self.area, 1)
        box.addLayout(buttons)
        self.clip.clicked.connect(self.save)
        self.inbox.clicked.connect(lambda: self.save(reviewed=False))
        self.cancel.clicked.connect(self.cancelled)

    def open_draft(
        self,
        opened: Reading,
        draft: Draft,
        *,
        moved: bool = False,
        offered: Suggestion | None = None,
    ) -> None:
        """Show what a selection fills in, and wait for the rest; where the selection only was
        `moved`, who said it, when and the like stay as they are typed. What the text around it
        says of them is `offered`.
        """
        before, self._draft = self._draft, draft
        self._opened = opened
        self.form.show_source(opened.source)
        if before != draft:
            if before is None or not moved:
                self._kind_chosen = False
                self._voices.forget()
                self.form.clear()
                self.form.language.set_language(draft.language)
                self._offering.take_back()
                if offered is not None:
                    self._offering.offer(offered, opened.structured, draft.start, opened.source)
            self.form.words.set_words(draft.words)
            if not self._kind_chosen:
                self.form.kind.set_kind(draft.kind)
        self._look_again()
        self._on_speaker()

    def begin(self) -> None:
        """Put the focus where one goes on after selecting: to who said it."""
        self.area.verticalScrollBar().setValue(0)
        self.form.speakers.first.setFocus(Qt.FocusReason.OtherFocusReason)
        # What is offered there is replaced by typing.
        self.form.speakers.first.name.selectAll()

    def forget(self) -> None:
        """Keep nothing of what was typed: it is clipped."""
        self._draft = None
        self._bench.typing.write()

    def save(self, *_: object, reviewed: bool = True) -> None:
        """Ask for the quote to be kept; without review it goes to the Inbox."""
        if self._draft is None or not self.isVisible():
            return
        if not self.form.said.is_understood():
            self.form.said.setFocus()
            return
        self.clip_wanted.emit(self.request(reviewed=reviewed))

    def request(self, *, reviewed: bool = True) -> ClipRequest:
        """Return what is filled in, as the service takes it."""
        from quotarium.gui.relative_dates.picker import given_of
        from quotarium.services.clipping import ClipRequest
        from quotarium.services.speakers import SpeakerInput

        assert self._draft is not None
        typed = self.form.words.words().strip()
        relative = self.form.relative.found
        return ClipRequest(
            source_id=self._draft.source_id,
            snapshot_id=self._draft.snapshot_id,
            start=self._draft.start,
            end=self._draft.end,
            words=typed if typed and typed != self._draft.words else None,
            speakers=tuple(
                SpeakerInput(
                    name=voice.name,
                    role=voice.role or None,
                    speaker_id=voice.speaker_id,
                    kind=voice.kind,
                )
                for voice in self.form.speakers.value()
            ),
            said=self.form.said.value(),
            relative=given_of(relative) if relative else None,
            occasion=self.form.occasion.value(),
            kind=self.form.kind.kind(),
            language=self.form.language.language(),
            tags=self.form.tags.value(),
            note=self.form.note.words().strip(),
            reviewed=reviewed,
        )

    def _whose(self) -> dict[str, int]:
        """Return of which source the date is."""
        return {"source_id": self._draft.source_id} if self._draft is not None else {}

    def _unsaved(self) -> Unsaved | None:
        from quotarium.services.unsaved import Unsaved

        if self._draft is None or not self.isVisible():
            return None
        request = self.request()
        # Words that nobody changed are those it is known by when it is offered again.
        words = request.words or self._draft.words
        return Unsaved(clip=request.model_copy(update={"words": words}))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        returned = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif returned and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.save(reviewed=not modifiers & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Outside a dialog Return does not press a button by itself.
        if (
            isinstance(watched, QPushButton)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    # What the app says by itself.

    def _look_again(self) -> None:
        """Compare the words with the place they were selected at."""
        opened, draft = self._opened, self._draft
        if opened is None or draft is None:
            return
        typed = self.form.words.words().strip()

        def work(_: Library) -> Verification:
            from quotarium.services.quotes import verified

            place = Clipping(
                source_id=draft.source_id,
                exact=draft.exact,
                selector=Selector(exact=draft.exact, start=draft.start),
            )
            return verified(typed, place, opened.structured) if typed else Verification()

        self._bench.read(work, self._show_state, owner=self, key="clip words")

    def _show_state(self, check: Verification) -> None:
        draft = self._draft
        text, tone = words.check_words(check)
        place = draft.locator.short if draft is not None and draft.locator is not None else ""
        if check.state is VerificationState.NOT_FOUND:
            # The words were selected here, so they are not lost: they were changed.
            text = self.tr("Differs from %1").replace("%1", place or self.tr("the source"))
        elif place and check.state in _SAID_WHERE:
            text = self.tr("%1 at %2").replace("%1", text).replace("%2", place)
        self.form.state.say(f"✓ {text}" if tone == "good" else text, tone)
        altered = check.state is VerificationState.ALTERED
        self.form.set_differences(difference_words(check.differences) if altered else ())

    def _on_kind(self) -> None:
        self._kind_chosen = True

    def _on_speaker(self) -> None:
        """Tell whether it is second-hand; look up who is meant, for the roles."""
        self._voices.show_roles()
        self._show_hand()
        self._voices.look_up()

    def _show_hand(self) -> None:
        from quotarium.services.clipping import draft_in

        if self._opened is None or self._draft is None:
            return
        source, voices = self._opened.source, self._voices.speakers()
        second = bool(voices) and is_second_hand(voices, source)
        text = ""
        if second:
            names = " & ".join(voice.names[0].family or voice.name for voice in voices)
            text = self.tr("Second-hand: %1, as quoted in %2")
            text = text.replace("%1", names).replace("%2", words.authors_short(source))
        elif voices and source.authors:
            text = self.tr("First-hand: the source's own author")
        self.form.set_second_hand(text)
        if not self._kind_chosen:
            again = draft_in(self._opened, self._draft.start, self._draft.end, second_hand=second)
            self.form.kind.set_kind(again.kind)
