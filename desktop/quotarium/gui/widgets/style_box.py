"""A searchable box of citation styles, those used lately first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from quotarium.gui.items.style_model import StyleModel
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.labels import plain_tip
from quotarium.gui.widgets.suggesting import popup_of

_PAUSE = 120


class StyleBox(Box):
    """Choose one of thousands of styles by typing any words of its name.

    The drop-down lists the styles used lately, then all by name. `search_wanted` asks which
    styles fit what was typed, `set_matches` answers with their ids.
    """

    chosen = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "styleBox", parent)
        self.setEditable(True)
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
        self._matches: list[str] = []
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
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
        self._line().installEventFilter(self)
        completer.activated.connect(self._on_completed)
        self.activated.connect(self._on_activated)

    def set_styles(self, styles: Sequence[tuple[str, str]], recent: Sequence[str]) -> None:
        """Take all styles as (id, title), and the ids of those used lately."""
        self._titles = dict(styles)
        self.set_recent(recent)

    def set_recent(self, recent: Sequence[str]) -> None:
        """Put these first."""
        self._styles.set_styles(self._titles, recent)
        self._show_current()

    def set_current(self, style: str) -> None:
        """Show a style without a signal."""
        self._current = style
        self._show_current()

    def current(self) -> str:
        """Return the id of the style chosen."""
        return self._current

    def title_of(self, style: str) -> str:
        """Return a style's title, or its id while the titles are not there."""
        return self._titles.get(style, style)

    def set_matches(self, keys: Sequence[str]) -> None:
        """Offer these styles below the line, if it still is being typed in."""
        self._matches = [key for key in keys if key in self._titles]
        self._found.setStringList([self._titles[key] for key in self._matches])
        completer = self.completer()
        if completer is not None and self._matches and self._line().hasFocus():
            completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = self._line()
        if watched is line and event.type() == QEvent.Type.FocusIn:
            assert isinstance(event, QFocusEvent)
            if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason}:
                line.selectAll()
        if watched is line and event.type() == QEvent.Type.FocusOut:
            assert isinstance(event, QFocusEvent)
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self._show_current()
        return super().eventFilter(watched, event)

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _on_completed(self, title: str) -> None:
        key = next((k for k in self._matches if self._titles[k] == title), None)
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
