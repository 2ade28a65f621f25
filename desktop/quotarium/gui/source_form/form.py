"""The fields of a source: what is cited, by whom, when, where it appeared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.days import edtf_words
from quotarium.gui.source_form.creators import CreatorsField
from quotarium.gui.source_form.types import TYPES, field_word, type_word
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.chip_menus import LanguageMenu
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.labels import SectionLabel, plain_label, plain_tip
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.clipping import Stated
from quotarium.model.dates import Edtf
from quotarium.model.source import Source

#: CSL variables that are a line of text, in the order of the form.
_TEXTS = ("container-title", "publisher", "volume", "issue", "page", "edition", "DOI", "URL")


class SourceForm(QWidget):
    """`committed` tells that `edited` differs from what was shown."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self.title = CommittingEdit(self.tr("Title"), self.tr("title"))
        self.type = Box(self.tr("Type of source"))
        for kind, _ in TYPES:
            self.type.addItem(type_word(kind), kind)
        self.creators = CreatorsField()
        self.issued = DateField(self.tr("Published"))
        self.accessed = DateField(self.tr("Read online"))
        self.texts = {name: CommittingEdit(field_word(name)) for name in _TEXTS}
        self.language = LanguageMenu()
        self.citekey = CommittingEdit(self.tr("Citekey"))
        self.pinned = QCheckBox(self.tr("Pinned: kept where citekeys are made anew"))
        self.note = WordsEdit(self.tr("Note on the source"), most_lines=10, least_lines=2)
        self.note.setPlaceholderText(self.tr("your own note, never printed"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 4, 20, 28)
        box.setSpacing(5)
        self._row(box, (self.tr("Title"), self.title, 1))
        self._row(
            box,
            (self.tr("Type"), self.type, 1),
            (self.tr("Published"), self.issued, 1),
            (self.tr("Language"), self.language, 0),
        )
        self._row(box, (self.tr("Creators"), self.creators, 1))
        self._row(box, *(self._text(name, 1) for name in ("container-title", "publisher")))
        self._row(box, *(self._text(name, 1) for name in ("volume", "issue", "page", "edition")))
        self._row(box, self._text("URL", 2), self._text("DOI", 1))
        self._row(box, (self.tr("Read online"), self.accessed, 1), (None, QWidget(), 1))
        key = QWidget()
        line = QHBoxLayout(key)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.citekey, 1)
        line.addWidget(self.pinned, 1)
        self._row(box, (self.tr("Citekey"), key, 1))
        hint = self.tr(
            "The name of this source in BibTeX. It stays once author and year are known; empty it "
            "to have it made anew."
        )
        box.addWidget(plain_label(hint, "muted", wrap=True))
        self._row(box, (self.tr("Note"), self.note, 1))
        box.addStretch(1)

    def _text(self, name: str, stretch: int) -> tuple[str, QWidget, int]:
        return field_word(name), self.texts[name], stretch

    def _row(self, box: QVBoxLayout, *fields: tuple[str | None, QWidget, int]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for column, (text, field, stretch) in enumerate(fields):
            if text:
                grid.addWidget(SectionLabel(text, field), 0, column)
            chip = isinstance(field, LanguageMenu)
            place = Qt.AlignmentFlag.AlignVCenter if chip else Qt.AlignmentFlag.AlignTop
            grid.addWidget(field, 1, column, place)
            grid.setColumnStretch(column, stretch)
        box.addSpacing(9)
        box.addLayout(grid)

    def _connect(self) -> None:
        for field in (self.title, self.citekey, *self.texts.values()):
            field.committed.connect(lambda _: self.committed.emit())
        for date in (self.issued, self.accessed):
            date.committed.connect(lambda _: self.committed.emit())
        self.type.activated.connect(lambda _: self.committed.emit())
        self.creators.committed.connect(self.committed)
        self.language.chosen.connect(lambda _: self.committed.emit())
        self.pinned.clicked.connect(lambda _: self.committed.emit())
        self.note.committed.connect(lambda _: self.committed.emit())

    def show_source(self, source: Source) -> None:
        """Show a source as the library has it; a line that is being typed in is left alone."""
        other = self._source is None or self._source.id != source.id
        self._source = source
        if self.type.findData(source.type) < 0:
            self.type.addItem(type_word(source.type), source.type)
        self.type.setCurrentIndex(self.type.findData(source.type))
        lines = [(self.title, source.title), (self.citekey, source.citekey)]
        lines += [(field, source.fields.get(name, "")) for name, field in self.texts.items()]
        for field, text in lines:
            if other or not (field.hasFocus() and field.isModified()):
                field.set_value(text)
        for date, value in ((self.issued, source.issued), (self.accessed, source.accessed)):
            if other or not (date.edit.hasFocus() and date.edit.isModified()):
                date.set_value(edtf_words(value, "long") if value else "")
        self.creators.set_value(source.creators)
        self.language.set_language(source.language)
        self.pinned.setChecked(source.citekey_pinned)
        if other or not self.note.hasFocus():
            self.note.set_words(source.note)

    def show_stated(self, stated: Sequence[Stated]) -> None:
        """Say at each field where in the document it was read, as long as it is still that."""
        source = self._source
        if source is None:
            return
        fields: dict[str, QWidget] = {
            "title": self.title,
            "creators": self.creators,
            "issued": self.issued.edit,
            "language": self.language,
            **self.texts,
        }
        said = {one.field: one for one in stated}
        for name, field in fields.items():
            one = said.get(name)
            same = one is not None and one.where and one.value == _as_stated(source, name)
            told = (
                self.tr("As read in the document: %1").replace("%1", one.where)
                if same and one
                else ""
            )
            field.setToolTip(plain_tip(told))

    def edited(self) -> Source | None:
        """Return the source as it is typed; dates that are not understood stay as they were.

        Raises InvalidValue for a citekey that TeX cannot hold.
        """
        from quotarium.services.sources import checked_citekey

        kept = self._source
        if kept is None:
            return None
        fields = dict(kept.fields)
        for name, field in self.texts.items():
            fields.pop(name, None)
            if field.value():
                fields[name] = field.value()
        key = self.citekey.value()
        return kept.model_copy(
            update={
                "title": self.title.value(),
                "type": self.type.currentData(),
                "creators": self.creators.value(),
                "issued": _date(self.issued, kept.issued),
                "accessed": _date(self.accessed, kept.accessed),
                "fields": fields if fields != kept.fields else kept.fields,
                "language": self.language.language(),
                "citekey": checked_citekey(key) if key and key != kept.citekey else key,
                "citekey_pinned": self.pinned.isChecked(),
                "note": self.note.words().strip(),
            }
        )


def _as_stated(source: Source, name: str) -> str:
    """Return a field of a source as `Stated` has it."""
    if name == "creators":
        return "; ".join(creator.name for creator in source.creators)
    if name == "issued":
        return str(source.issued or "")
    if name in {"title", "language"}:
        return str(getattr(source, name) or "")
    return source.fields.get(name, "")


def _date(field: DateField, kept: Edtf | None) -> Edtf | None:
    from quotarium.services.sources import date_typed

    typed = field.value()
    if not field.is_understood() or (kept is not None and typed == edtf_words(kept, "long")):
        return kept
    return date_typed(typed)
