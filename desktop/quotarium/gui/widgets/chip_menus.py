"""Chips that are menus: the kind of a quote and the language of its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCollator, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.translation import tr
from quotarium.model.quote import QuoteKind

#: Languages offered by name; any other is typed as a BCP 47 tag.
LANGUAGES: Final = tuple(
    "ar az be bg bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv mk nl "
    "no pl pt ro ru sk sl sq sr sv tr uk uz vi zh".split()
)


class ChipMenu(QToolButton):
    """A chip that shows one of several values; `chosen` comes when the user takes another."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("chip", True)
        self.setFont(fonts.scaled(-1))
        # As high as the chips that only tell something.
        self.setStyleSheet("QToolButton { min-height: 0; padding: 0 9px; border-radius: 10px; }")
        self.setFixedHeight(self.fontMetrics().height() + 6)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        self.setMenu(self._menu)
        self.current: object = None

    def offer(self, value: object, text: str) -> None:
        """Add a value to the menu."""
        action = QAction(text, self._group)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _=False: self._on_chosen(value))
        self._menu.addAction(action)

    def set_current(self, value: object, text: str) -> None:
        """Show a value without a signal."""
        self.current = value
        self.setText(f"{text} ▾")
        self.setAccessibleName(f"{self._name}: {text}")
        for action in self._group.actions():
            action.setChecked(action.data() == value)

    def _on_chosen(self, value: object) -> None:
        self.chosen.emit(value)


class KindMenu(ChipMenu):
    """Direct, indirect or partly direct."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kind of quote"), parent)
        for kind in QuoteKind:
            self.offer(kind.value, words.kind_word(kind))
        self.chosen.connect(lambda value: self.set_kind(QuoteKind(value)))

    def set_kind(self, kind: QuoteKind) -> None:
        """Show a kind."""
        self.set_current(kind.value, words.kind_word(kind))

    def kind(self) -> QuoteKind:
        """Return the kind shown."""
        return QuoteKind(str(self.current))


class LanguageMenu(ChipMenu):
    """The language of the words; any tag can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Language of the words"), parent)
        self.chosen.connect(self.set_language)
        # Fifty languages are named and sorted only for who looks at them.
        self._menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        if not self._menu.isEmpty():
            return
        named = [(words.language_word(tag), tag) for tag in LANGUAGES]
        collator = QCollator(QLocale())
        for text, tag in sorted(named, key=lambda one: collator.sortKey(one[0])):
            self.offer(tag, text)
        self._menu.addSeparator()
        other = self._menu.addAction(self.tr("Another language…"))
        other.triggered.connect(self._ask)
        self.set_language(self.language())

    def set_language(self, tag: str | None) -> None:
        """Show a language, None where it is not known."""
        self.set_current(tag, words.language_word(tag))

    def language(self) -> str | None:
        """Return the tag of the language shown."""
        return str(self.current) if self.current else None

    def _ask(self) -> None:
        tag, given = QInputDialog.getText(
            self, self._name, self.tr("The language's code, such as hy or pt-BR:")
        )
        clean = tag.strip()
        if given and clean and clean.replace("-", "").isalnum():
            self.set_language(clean)
            self.chosen.emit(clean)
