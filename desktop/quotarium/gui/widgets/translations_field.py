"""The field for a quote's words in other languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.chip_menus import LanguageMenu
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.quote import Translation

_USUAL = "en"


class TranslationRow(CardFrame):
    """One translation: its language, words, translator, and whether it is printed."""

    committed = Signal()
    removed = Signal()
    printed_wanted = Signal()

    def __init__(self, translation: Translation | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8, gap=6)
        self.language = LanguageMenu()
        self.language.set_language(translation.language if translation else _USUAL)
        self.words = WordsEdit(self.tr("Words of the translation"), least_lines=1)
        self.words.use_serif(0)
        self.words.commit_on_enter()
        self.words.setPlaceholderText(self.tr("the words in this language"))
        self.translator = CommittingEdit(self.tr("Translator"), self.tr("who translated it"))
        self.printed = QCheckBox(self.tr("Print beside the original"))
        self.printed.setAccessibleName(self.printed.text())
        self.remove = quiet_button("", "close", self.tr("Remove this translation"))
        if translation is not None:
            self.words.set_words(translation.words)
            self.translator.set_value(translation.translator)
            self.printed.setChecked(translation.printed)
        top = QHBoxLayout()
        top.addWidget(self.language)
        top.addStretch(1)
        top.addWidget(self.remove)
        self.box.addLayout(top)
        for widget in (self.words, self.translator, self.printed):
            self.box.addWidget(widget)
        self.language.chosen.connect(lambda _: self.committed.emit())
        self.words.committed.connect(lambda _: self.committed.emit())
        self.translator.committed.connect(lambda _: self.committed.emit())
        self.printed.clicked.connect(self._on_printed)
        self.remove.clicked.connect(self.removed)

    def value(self) -> Translation | None:
        """Return the translation; None while it has no words."""
        words = self.words.words().strip()
        if not words:
            return None
        return Translation(
            language=self.language.language() or _USUAL,
            words=words,
            translator=self.translator.value(),
            printed=self.printed.isChecked(),
        )

    def _on_printed(self, checked: bool) -> None:
        if checked:
            self.printed_wanted.emit()
        self.committed.emit()


class TranslationsField(QWidget):
    """The translations of a quote, of which at most one is printed."""

    committed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[Translation, ...] = ()
        self._rows: list[TranslationRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add = quiet_button(self.tr("Add a translation"), "add")
        self.add.setObjectName("addTranslationButton")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._list)
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add)
        self.setFocusProxy(self.add)

    @property
    def rows(self) -> tuple[TranslationRow, ...]:
        """The translations as they are shown, one that is being made included."""
        return tuple(self._rows)

    def set_value(self, translations: Sequence[Translation]) -> None:
        """Show translations as they are kept; what equals what is shown is left alone."""
        self._kept = tuple(one.model_copy(update={"id": 0}) for one in translations)
        if self._kept == self.value() and len(self._rows) == len(self._kept):
            return
        for row in list(self._rows):
            self._drop(row)
        for one in self._kept:
            self._append(one)

    def value(self) -> tuple[Translation, ...]:
        """Return the translations that have words."""
        return tuple(made for row in self._rows if (made := row.value()) is not None)

    def _append(self, translation: Translation | None) -> TranslationRow:
        row = TranslationRow(translation)
        row.committed.connect(self._commit)
        row.removed.connect(lambda: self._on_removed(row))
        row.printed_wanted.connect(lambda: self._print_only(row))
        self._rows.append(row)
        self._list.addWidget(row)
        QWidget.setTabOrder(row.printed, self.add)
        return row

    def _drop(self, row: TranslationRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_add(self) -> None:
        self._append(None).words.setFocus()

    def _on_removed(self, row: TranslationRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self._commit()

    def _print_only(self, row: TranslationRow) -> None:
        for other in self._rows:
            other.printed.setChecked(other is row)

    def _commit(self) -> None:
        value = self.value()
        if value != self._kept:
            self._kept = value
            self.committed.emit(value)
