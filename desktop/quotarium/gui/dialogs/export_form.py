"""What is chosen for an export: which quotes, the format, the style, the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.dialogs.citation_choice import CitationChoice
from quotarium.gui.pages.settings import language_box
from quotarium.gui.styles import offer_styles
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.labels import SectionLabel, heading
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.formats.registry import Exporter
    from quotarium.services.exporting import ExportOptions


class ExportForm(QWidget):
    """Remembers the format and style chosen; `changed` comes with every choice."""

    changed = Signal()

    def __init__(
        self,
        bench: Workbench,
        selected: tuple[int, ...],
        shown: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from quotarium.formats.registry import Writes, exporters
        from quotarium.services.exporting import Grouping

        self._bench = bench
        self.exporters = {one.name: one for one in exporters()}
        self._document_formats = {
            name for name, one in self.exporters.items() if one.writes is Writes.DOCUMENT
        }
        self.what = Box(self.tr("What to export"), "whatBox")
        if len(selected) > 1 or (selected and len(shown) != 1):
            number = words.number_of_quotes(len(selected))
            self.what.addItem(self.tr("Selected: %1").replace("%1", number), selected)
        number = words.number_of_quotes(len(shown))
        self.what.addItem(self.tr("Shown: %1").replace("%1", number), shown)
        if len(selected) <= 1:
            self.what.setCurrentIndex(self.what.count() - 1)
        self.format = Box(self.tr("Format"), "formatBox")
        for name, one in self.exporters.items():
            self.format.addItem(f"{one.title} (.{one.suffix.lstrip('.')})", name)
        self.format.setCurrentIndex(max(0, self.format.findData(bench.settings.export_format)))
        self.styles = StyleBox(self.tr("Citation style"))
        self.styles.set_current(bench.settings.style)
        offer_styles(bench, self.styles)
        self.language = language_box(self.tr("Language"))
        self.language.setCurrentIndex(max(0, self.language.findData(bench.settings.language)))
        self.citations = CitationChoice()
        self.order = Box(self.tr("Order"), "orderBox")
        for text, grouping in (
            (self.tr("by speaker, then date said"), Grouping.SPEAKER),
            (self.tr("by date said"), Grouping.DATE),
            (self.tr("by source"), Grouping.SOURCE),
            (self.tr("by project"), Grouping.PROJECT),
            (self.tr("as shown, without headings"), Grouping.NONE),
        ):
            self.order.addItem(text, grouping)
        self.quotes = _check(self.tr("Quotes with in-text citations"), True)
        self.bibliography = _check(self.tr("Bibliography"), True)
        self.attributions = _check(self.tr("Speaker, role and occasion of each quote"), False)
        self.translations = _check(self.tr("Translations beside originals"), False)
        self.notes = _check(self.tr("Notes and tags"), False)
        self._checks = (
            *(self.quotes, self.bibliography, self.attributions, self.translations, self.notes),
        )
        self._lay_out()
        for box in (self.what, self.language, self.order):
            box.activated.connect(lambda _: self.changed.emit())
        self.format.activated.connect(self._on_format)
        self.styles.chosen.connect(self._on_style)
        for check in self._checks:
            check.toggled.connect(lambda _: self.changed.emit())
        self._enable()

    def _lay_out(self) -> None:
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(5)
        form.addWidget(heading(self.tr("Export"), 5))
        for text, field in (
            (self.tr("What"), self.what),
            (self.tr("Format"), self.format),
            (self.tr("Style"), self.styles),
            (self.tr("Language"), self.language),
            (self.tr("Citations in Word"), self.citations),
            (self.tr("Order"), self.order),
        ):
            form.addSpacing(6)
            form.addWidget(SectionLabel(text, field))
            form.addWidget(field)
        form.addSpacing(12)
        for check in self._checks:
            form.addWidget(check)
            form.addSpacing(4)

    def ids(self) -> tuple[int, ...]:
        """Return the quotes to export."""
        found: tuple[int, ...] = self.what.currentData()
        return found

    def exporter(self) -> Exporter:
        """Return what writes the format chosen."""
        return self.exporters[self.format.currentData()]

    @property
    def is_document(self) -> bool:
        """Whether the format holds formatted words, not data."""
        return self.format.currentData() in self._document_formats

    def options(self) -> ExportOptions:
        """Return what is chosen."""
        from quotarium.services.exporting import ExportOptions

        return ExportOptions(
            format=self.format.currentData(),
            style=self.styles.current(),
            language=self.language.currentData(),
            group_by=self.order.currentData(),
            quotes=self.quotes.isChecked(),
            bibliography=self.bibliography.isChecked(),
            attributions=self.attributions.isChecked(),
            translations=self.translations.isChecked(),
            notes=self.notes.isChecked(),
            citation_mode=self.citations.mode(),
        )

    def _is_document(self) -> bool:
        return self.format.currentData() in self._document_formats

    def _enable(self) -> None:
        for widget in (self.styles, self.order, *self._checks):
            widget.setEnabled(self.is_document)
        self.citations.offer(self.exporter().modes)

    def _on_format(self) -> None:
        self._enable()
        update = {"export_format": self.format.currentData()}
        self._bench.update_settings(self._bench.settings.model_copy(update=update))
        self.changed.emit()

    def _on_style(self, style: str) -> None:
        self._bench.update_settings(self._bench.settings.with_style(style))
        self.changed.emit()


def _check(text: str, checked: bool) -> QCheckBox:
    check = QCheckBox(text)
    check.setAccessibleName(text)
    check.setChecked(checked)
    return check
