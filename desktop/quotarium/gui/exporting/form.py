"""What is chosen for an export: what to take, the format, and what that format can vary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from quotarium.formats.document import CitationMode, Layout, Printed
from quotarium.formats.registry import DocumentExporter, Exporter, Option, Writes, exporters
from quotarium.gui.exporting.citation_choice import CitationChoice
from quotarium.gui.exporting.scope_box import ScopeBox
from quotarium.gui.exporting.template_field import TemplateField
from quotarium.gui.paper.pages import PDF
from quotarium.gui.preferences.languages import language_box
from quotarium.gui.styles.boxes import offer_styles
from quotarium.gui.translation import translated
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.labels import SectionLabel
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.workbench import Workbench
from quotarium.services.exporting import ExportOptions, Grouping, SecondHand

if TYPE_CHECKING:
    from quotarium.services.scopes import Scope

#: An order of its own beside the groupings: that of the project that is exported.
_OUTLINE = "outline"
#: PDF stands after the word processors.
_PDF_PLACE = 2


class ExportForm(QWidget):
    """Shows only what changes the format chosen; `changed` comes with every choice."""

    changed = Signal()

    def __init__(
        self,
        bench: Workbench,
        selected: tuple[int, ...],
        shown: tuple[int, ...],
        describes: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        every = [*exporters()[:_PDF_PLACE], PDF, *exporters()[_PDF_PLACE:]]
        self.exporters = {one.name: one for one in every}
        self.what = ScopeBox(bench, selected, shown, describes)
        self.format = Box(self.tr("Format"), "formatBox")
        self.styles = StyleBox(self.tr("Citation style"))
        self.language = language_box(self.tr("Language"))
        self.citations = CitationChoice()
        self.order = Box(self.tr("Order"), "orderBox")
        self.layout_box = Box(self.tr("Layout"), "layoutBox")
        self.heading = CommittingEdit(self.tr("Title of the document"))
        self.heading.setPlaceholderText(self.tr("none"))
        self.template = TemplateField()
        self.second_hand = Box(self.tr("What the sources quote"), "secondHandBox")
        self.quotes = _check(self.tr("Quotes with in-text citations"), True)
        self.bibliography = _check(self.tr("Bibliography"), True)
        self.attributions = _check(self.tr("Speaker, role and occasion of each quote"), False)
        self.facts = _check(
            self.tr("Role and occasion in the citations"), bench.settings.cite_facts
        )
        self.translations = Box(self.tr("Of quotes that have a translation"), "translationsBox")
        self.notes = _check(self.tr("Notes and tags"), False)
        self.formula_safe = _check(self.tr("Guard against formulas in cells"), True)
        self._parts = (
            *(self.quotes, self.bibliography, self.facts, self.attributions, self.notes),
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._offer()

    def _fill(self) -> None:
        settings = self._bench.settings
        for name, one in self.exporters.items():
            self.format.addItem(f"{translated(one.title)} (.{one.suffix.lstrip('.')})", name)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.export_format)))
        self.styles.set_current(settings.style)
        offer_styles(self._bench, self.styles)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        for text, grouping in (
            (self.tr("by speaker, then date said"), Grouping.SPEAKER),
            (self.tr("by date said"), Grouping.DATE),
            (self.tr("by source"), Grouping.SOURCE),
            (self.tr("by project"), Grouping.PROJECT),
            (self.tr("as shown, without headings"), Grouping.NONE),
        ):
            self.order.addItem(text, grouping)
        self.translations.addItem(self.tr("the original"), Printed.ORIGINAL)
        self.translations.addItem(self.tr("the original and a translation"), Printed.BOTH)
        self.translations.addItem(self.tr("the translation alone"), Printed.TRANSLATION)
        self.layout_box.addItem(self.tr("Paragraphs"), Layout.PARAGRAPHS)
        self.layout_box.addItem(self.tr("A table of quotes"), Layout.TABLE)

    def _lay_out(self) -> None:
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(0)
        rows = (
            (self.tr("What"), self.what),
            (self.tr("Format"), self.format),
            (self.tr("Style"), self.styles),
            (self.tr("Language"), self.language),
            (self.tr("Citations"), self.citations),
            (self.tr("Order"), self.order),
            (self.tr("Layout"), self.layout_box),
            (self.tr("Of quotes that have a translation"), self.translations),
            (self.tr("Title"), self.heading),
            (self.tr("Word template"), self.template),
            (self.tr("What the sources quote"), self.second_hand),
        )
        self._rows: dict[QWidget, QWidget] = {}
        for text, field in rows:
            self._rows[field] = _row(text, field)
            form.addWidget(self._rows[field])
        form.addSpacing(8)
        for check in (*self._parts, self.formula_safe):
            self._rows[check] = check
            form.addWidget(check)
            form.addSpacing(6)
        form.addStretch(1)

    def _connect(self) -> None:
        boxes = (self.language, self.order, self.layout_box, self.translations, self.second_hand)
        for box in boxes:
            box.activated.connect(lambda _: self.changed.emit())
        self.what.activated.connect(self._on_what)
        self.format.activated.connect(self._on_format)
        self.styles.chosen.connect(self._on_style)
        self.citations.changed.connect(self.changed)
        self.heading.committed.connect(lambda _: self.changed.emit())
        self.template.changed.connect(self.changed)
        for check in (*self._parts, self.formula_safe):
            check.toggled.connect(lambda _: self.changed.emit())

    # What is chosen.

    def scope(self) -> Scope:
        """Return what the export takes."""
        return self.what.scope()

    def ids(self) -> tuple[int, ...]:
        """Return the quotes to export where they are chosen one by one."""
        return self.scope().quote_ids

    def exporter(self) -> Exporter:
        """Return what writes the format chosen."""
        return self.exporters[self.format.currentData()]

    def document_exporter(self) -> DocumentExporter | None:
        """Return the exporter chosen if it writes formatted words, not data."""
        chosen = self.exporter()
        return chosen if isinstance(chosen, DocumentExporter) else None

    def layout_chosen(self) -> Layout:
        """Return how quotes stand on the page."""
        chosen: Layout = self.layout_box.currentData()
        return chosen

    def options(self) -> ExportOptions:
        """Return what is chosen; what the format does not take stays as it is by itself."""
        takes = self.exporter().takes
        usual = ExportOptions()
        order = self.order.currentData()
        outlined = order == _OUTLINE
        parts = Option.PARTS in takes
        only_sources = self.what.only_sources()
        second_hand = self.second_hand.currentData() or SecondHand.NONE
        return ExportOptions(
            format=self.format.currentData(),
            style=self.styles.current(),
            language=self.language.currentData(),
            group_by=Grouping.NONE if outlined or Option.ORDER not in takes else order,
            project_id=self.scope().project_id if outlined else None,
            quotes=self.quotes.isChecked() and not only_sources,
            bibliography=self.bibliography.isChecked() or only_sources,
            attributions=parts and self.attributions.isChecked(),
            printed=self.translations.currentData() if parts else usual.printed,
            notes=parts and self.notes.isChecked(),
            facts=parts and self.facts.isChecked(),
            heading=self.heading.value() if parts else "",
            citation_mode=CitationMode.PLAIN if only_sources else self.citations.mode(),
            layout=self.layout_chosen() if Option.LAYOUT in takes else usual.layout,
            template=self.template.path() if Option.TEMPLATE in takes else None,
            second_hand=second_hand,
            formula_safe=self.formula_safe.isChecked(),
        )

    def say_notes(self, in_notes: bool) -> None:
        """Name plain citations after what they are in the style: text or footnotes."""
        self.citations.say_notes(in_notes)

    # What can be chosen.

    def _offer(self) -> None:
        chosen, only_sources = self.exporter(), self.what.only_sources()
        takes = chosen.takes
        quoting = not only_sources
        self._show(self.what, chosen.writes is not Writes.LIBRARY)
        self._show(self.styles, Option.STYLE in takes)
        self._show(self.language, Option.LANGUAGE in takes)
        self._show(self.order, Option.ORDER in takes and quoting)
        self._offer_outline(self.scope().project_id is not None)
        self._show(self.layout_box, Option.LAYOUT in takes and quoting)
        self._show(self.translations, Option.PARTS in takes and quoting)
        self._show(self.heading, Option.PARTS in takes)
        self._show(self.template, Option.TEMPLATE in takes)
        self._show(self.formula_safe, Option.FORMULAS in takes)
        self._show(self.citations, len(chosen.modes) > 1 and quoting)
        self._show(self.second_hand, bool(chosen.second_hand) and quoting)
        for check in self._parts:
            self._show(check, Option.PARTS in takes and quoting)
        self.citations.offer(chosen.modes)
        self._offer_second_hand(chosen.second_hand)

    def _show(self, field: QWidget, applies: bool) -> None:
        self._rows[field].setVisible(applies)
        field.setEnabled(applies)

    def _offer_outline(self, of_project: bool) -> None:
        """Offer the order of the project's outline, chosen at first, where there is a project."""
        row = self.order.findData(_OUTLINE)
        if of_project and row < 0:
            self.order.insertItem(0, self.tr("as in the outline of the project"), _OUTLINE)
            self.order.setCurrentIndex(0)
        elif not of_project and row >= 0:
            self.order.removeItem(row)

    def _offer_second_hand(self, ways: tuple[SecondHand, ...]) -> None:
        texts = {
            SecondHand.NONE: self.tr("is left out"),
            SecondHand.RELATED: self.tr("as related entries (quotedin)"),
            SecondHand.NOTE: self.tr("as words in a note"),
        }
        kept = self.second_hand.currentData()
        self.second_hand.clear()
        for way in ways:
            self.second_hand.addItem(texts[way], way)
        self.second_hand.setCurrentIndex(max(0, self.second_hand.findData(kept)))

    def _on_what(self) -> None:
        if self.what.only_sources() and self.exporter().writes is Writes.QUOTES:
            # Sources alone have no quotes to write.
            self.format.setCurrentIndex(0)
        self._offer()
        self.changed.emit()

    def _on_format(self) -> None:
        if self.what.only_sources() and self.exporter().writes is Writes.QUOTES:
            self.what.choose_quotes()
        self._offer()
        update = {"export_format": self.format.currentData()}
        self._bench.choose(**update)
        self.changed.emit()

    def _on_style(self, style: str) -> None:
        self._bench.update_settings(self._bench.settings.with_style(style))
        self.changed.emit()


def _row(text: str, field: QWidget) -> QWidget:
    """Return a field under its label, as one thing to show or hide."""
    row = QWidget()
    row.setProperty("room", "panel")
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 10)
    box.setSpacing(4)
    box.addWidget(SectionLabel(text, field))
    box.addWidget(field)
    return row


def _check(text: str, ticked: bool) -> QCheckBox:
    made = QCheckBox(text)
    made.setAccessibleName(text)
    made.setChecked(ticked)
    return made
