"""The search box of the search language: completes it, and shows what was not understood."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCompleter, QLabel, QWidget

from quotarium.gui.theme import theme
from quotarium.gui.translation import tr
from quotarium.gui.widgets.code_points import points, units
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.widgets.suggesting import popup_of
from quotarium.model.search import Parsed, Problem, parse
from quotarium.model.search.fields import LISTS, QUOTES
from quotarium.model.search.parsing import Fault

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_FEWEST = 2
_WIDTH = 330
_PADDING = 10
_PAUSE = 80

#: The text, the stretch (code points) that each completion replaces, and the completions with
#: what is told beside each, or nothing.
Offer = tuple[str, int, int, tuple[tuple[str, str], ...]]


class QueryBox(SearchBox):
    """`completion_wanted` asks what may stand at a place (code points); `offer` answers.

    `problems` is a line, to be put below the box, that says what was understood instead. `things`
    is the value of a services.lists.Thing whose list is searched, empty for quotes.
    """

    completion_wanted = Signal(str, int)

    def __init__(
        self,
        name: str,
        hint: str,
        parent: QWidget | None = None,
        *,
        pause: int = 0,
        things: str = "",
    ) -> None:
        super().__init__(name, hint, parent, pause=pause)
        self.things = things
        self._grammar = LISTS[things] if things else QUOTES
        self.problems: QLabel = plain_label(tone="warning", wrap=True)
        self.problems.setObjectName("searchProblems")
        self.problems.hide()
        self._offered: Offer = ("", 0, 0, ())
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self)
        self.popup = popup_of(self._completer, self.tr("Completions"))
        self.popup.setObjectName("searchCompletions")
        self.popup.clicked.connect(lambda index: self._take(index.row()))
        self.textChanged.connect(self._mark)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._ask)
        self.textEdited.connect(self._soon.start)
        theme().changed.connect(self._mark)

    @property
    def parsed(self) -> Parsed:
        """What the text is understood as."""
        return parse(self.text().strip(), grammar=self._grammar)

    def offer(self, offered: Offer) -> None:
        """Show completions, unless the text has become another one."""
        text, _, _, found = offered
        fitting = text == self.text() and self.hasFocus()
        if not fitting or not found or (len(found) == 1 and found[0][0] == self._typed(offered)):
            self.popup.hide()
            return
        self._offered = offered
        self._texts.setStringList([f"{one}   {told}".rstrip() for one, told in found])
        place = self.cursorRect()
        self._completer.complete(QRect(place.x(), 0, _WIDTH, self.height()))
        # The completer knows nothing of the padding that the style sheet gives the list.
        height = len(found) * self.popup.sizeHintForRow(0) + _PADDING
        self.popup.resize(self.popup.width(), height)
        self.popup.setCurrentIndex(self._texts.index(-1))

    def show_query(self, query: str) -> None:
        super().show_query(query)
        self.popup.hide()
        self._mark()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.popup.isVisible()
        ):
            self._take(max(0, self.popup.currentIndex().row()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.popup.currentIndex().row() if self.popup.isVisible() else -1
        if self.popup.isVisible() and event.key() in _KEYS:
            self.popup.hide()
            if event.key() == Qt.Key.Key_Escape:
                return
            if row >= 0:
                self._take(row)
                return
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Space:
            self._ask(fewest=0)
            return
        super().keyPressEvent(event)

    def _ask(self, fewest: int = _FEWEST) -> None:
        text = self.text()
        place = points(text, self.cursorPosition())
        before = text[:place].rpartition(" ")[2].lstrip("-(")
        if len(before) < fewest:
            self.popup.hide()
        else:
            self.completion_wanted.emit(text, place)

    def _take(self, row: int) -> None:
        text, start, end, found = self._offered
        self.popup.hide()
        if row >= len(found) or text != self.text():
            return
        chosen = found[row][0]
        if not chosen.endswith(":"):
            chosen += " " if text[end : end + 1] != " " else ""
        # As if it were typed: what was typed before can be undone.
        begin = units(text, start)
        self.setSelection(begin, units(text, end) - begin)
        self.insert(chosen)
        if chosen.endswith(":"):
            self._ask(fewest=0)

    def _typed(self, offered: Offer) -> str:
        text, start, end, _ = offered
        return text[start:end]

    def _mark(self) -> None:
        text = self.text()
        found = parse(text, grammar=self._grammar).problems if text else ()
        # What still is being typed is no mistake yet.
        typed = points(text, self.cursorPosition())
        told = [
            one
            for one in found
            if not (self.hasFocus() and one.end == typed and one.fault is not Fault.UNKNOWN_FIELD)
            or one.fault in (Fault.UNKNOWN_VALUE, Fault.NOT_A_DATE)
        ]
        self._underline(text, told)
        sentences = "  ".join(problem_words(one) for one in told)
        self.problems.setText(sentences)
        self.problems.setVisible(bool(sentences))
        self.setToolTip(sentences)

    def _underline(self, text: str, problems: list[Problem]) -> None:
        """Draw waves below stretches of the text: a line edit takes formats from input methods."""
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(QColor(theme().colours.warning))
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = []
        for one in problems:
            start, end = units(text, one.start), units(text, one.end)
            begin = start - self.cursorPosition()
            attributes.append(QInputMethodEvent.Attribute(kind, begin, end - start, wave))
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))


def problem_words(problem: Problem) -> str:
    """Return what was understood instead, in one sentence."""

    text = {
        Fault.UNKNOWN_FIELD: tr("“%1” is no field; it is looked for as words."),
        Fault.NO_VALUE: tr("“%1” has no value yet and is left out."),
        Fault.UNKNOWN_VALUE: tr("“%1” is left out; the values are %2."),
        Fault.NOT_A_DATE: tr("“%1” is left out: %2"),
        Fault.NOT_CLOSED: tr("“%1” is taken to reach to the end."),
    }[problem.fault]
    return text.replace("%2", problem.detail).replace("%1", problem.piece)
