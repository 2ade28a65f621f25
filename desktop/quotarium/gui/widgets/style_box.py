"""A searchable box of citation styles, those used lately first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from quotarium.gui.items.style_model import StyleModel
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.labels import plain_tip
from quotarium.gui.widgets.suggesting import popup_of
from quotarium.gui.widgets.telling_lines import ElidedLine

_PAUSE = 120


class StyleBox(Box):
    """Choose one of thousands of styles by typing any words of its name.

    The drop-down lists the styles used lately, then all by name. `search_wanted` asks which
    styles fit what was typed, `set_matches` answers. `opened` says that the
    box is come to: its styles may be filled in only then.
    """

    chosen = Signal(str)
    opened = Signal()
    search_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "styleBox", parent)
        self.setEditable(True)
        self.setLineEdit(ElidedLine())
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        view = QListView(self)
        view.setUniformItemSizes(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setAccessibleName(name)
        self.setView(view)
        self._styles = StyleModel(self)
        self.setModel(self._styles)
        self._titles: dict[str, str] = {}
        self._current = ""
        self._matches: dict[str, str] = {}
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup_of(completer, name).setMinimumWidth(320)
        self.setCompleter(completer)
        self._line().setAccessibleName(name)
        self._line().setPlaceholderText(self.tr("type a style's name"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.search_wanted.emit(self._line().text()))
        self._line().textEdited.connect(self._pause.start)
        completer.activated.connect(self._on_completed)
        self.activated.connect(self._on_activated)

    def set_styles(self, styles: Sequence[tuple[str, str]], recent: Sequence[str]) -> None:
        """Take all styles as (id, title), and the ids of those used lately."""
        self._titles = dict(styles)
        self.set_recent(recent)

    def set_recent(self, recent: Sequence[str]) -> None:
        """Put these first."""
        line = self._line()
        typed, place = self._typed(), line.cursorPosition()
        # Qt empties the line with the list.
        self._styles.set_styles(self._titles, recent)
        if typed is None:
            self._show_current()
        else:
            line.setText(typed)
            line.setCursorPosition(place)
            line.setModified(True)

    def set_current(self, style: str, title: str = "") -> None:
        """Show a style without a signal; its title is needed where the styles are not there."""
        self._current = style
        if title and self._titles.get(style) != title:
            self._titles = {**self._titles, style: title}
        if self._typed() is None:
            self._show_current()

    def current(self) -> str:
        """Return the id of the style chosen."""
        return self._current

    def title_of(self, style: str) -> str:
        """Return a style's title, or its id while the titles are not there."""
        return self._titles.get(style, style)

    def set_matches(self, found: Sequence[tuple[str, str]]) -> None:
        """Offer these styles (id, title) below the line, if it still is being typed in."""
        self._matches = dict(found)
        self._found.setStringList(list(self._matches.values()))
        completer = self.completer()
        if completer is not None and self._matches and self._line().hasFocus():
            completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # The line's focus is the box's: Qt makes the box its proxy.
        super().focusInEvent(event)
        self.opened.emit()
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._line().selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._pause.stop()
            self._show_current()

    def _typed(self) -> str | None:
        """Return what is being typed: styles that arrive meanwhile must not take it away."""
        line = self._line()
        return line.text() if line.hasFocus() and line.isModified() else None

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _on_completed(self, title: str) -> None:
        key = next((key for key, text in self._matches.items() if text == title), None)
        if key is not None:
            self._titles = {**self._titles, key: title}
        self._choose(key)

    def _on_activated(self, row: int) -> None:
        self._choose(self._styles.key(row))

    def _choose(self, key: str | None) -> None:
        if key and key != self._current:
            self._current = key
            self._show_current()
            self.chosen.emit(key)
        else:
            self._show_current()

    def _show_current(self) -> None:
        self.setCurrentIndex(self._styles.row_of(self._current))
        self._line().setText(self.title_of(self._current))
        self._line().setCursorPosition(0)
        self.setToolTip(plain_tip(self.title_of(self._current)))
