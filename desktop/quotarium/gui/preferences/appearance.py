"""Settings of the window's look: colours, language, and the type that is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSlider, QVBoxLayout

from quotarium.gui import fonts
from quotarium.gui.preferences.section import Section
from quotarium.gui.theme import theme
from quotarium.gui.translation import available, in_figures
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.wheel import leave_wheel
from quotarium.gui.workbench import Workbench
from quotarium.settings import ThemeChoice


class Appearance(Section):
    """Colours and type change while one looks."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, self.tr("Appearance"))
        self.themes = QButtonGroup(self)
        self.row(self.tr("Colours"), self._theme_buttons())
        self.interface = Box(self.tr("Language of the window"), "interfaceBox")
        self.interface.addItem(self.tr("As the system"), "")
        for tag, name in available():
            self.interface.addItem(name, tag)
        self.row(self.tr("Language of the window"), self.interface)
        self.size_box = Box(self.tr("Size of type"), "typeSizeBox")
        for percent in (80, 90, 100, 110, 125, 150, 175, 200):
            self.size_box.addItem(f"{percent} %", percent)
        self.row(self.tr("Size of type"), self.size_box)
        self.font_box = Box(self.tr("Type of quotes and documents"), "readingFontBox")
        self.row(self.tr("Type of quotes and documents"), self.font_box)
        self.width_slider = QSlider(Qt.Orientation.Horizontal)
        self.width_slider.setObjectName("readingWidth")
        self.width_slider.setRange(40, 140)
        self.width_slider.setPageStep(10)
        leave_wheel(self.width_slider)
        self.width_slider.setAccessibleName(self.tr("Width of a line in the reader"))
        self.width_told = plain_label(tone="muted")
        self.width_told.setMinimumWidth(110)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.width_slider, 1)
        line.addWidget(self.width_told)
        self.row(self.tr("Width of a line in the reader"), line)
        self.themes.idClicked.connect(self._on_theme)
        self.interface.activated.connect(
            lambda row: self.keep(interface_language=self.interface.itemData(row))
        )
        self.size_box.activated.connect(self._on_size)
        self.font_box.activated.connect(
            lambda row: self.keep(reading_font=self.font_box.itemData(row))
        )
        self.width_slider.valueChanged.connect(lambda value: self.keep(reading_width=value))

    def follow(self) -> None:
        settings = self.bench.settings
        if not self.font_box.count():
            self._offer_fonts()
        self.themes.button(list(ThemeChoice).index(settings.theme)).setChecked(True)
        self.interface.setCurrentIndex(self.interface.findData(settings.interface_language))
        self.size_box.setCurrentIndex(self.size_box.findData(settings.type_percent))
        self.font_box.setCurrentIndex(max(0, self.font_box.findData(settings.reading_font)))
        self.width_slider.setValue(settings.reading_width)
        told = self.tr("%1 letters")
        self.width_told.setText(told.replace("%1", in_figures(settings.reading_width)))

    def _on_size(self, row: int) -> None:
        percent = self.size_box.itemData(row)
        theme().scale(percent)
        self.keep(type_percent=percent)

    def _offer_fonts(self) -> None:
        present = QFontDatabase.families()
        usual = fonts.best_family(fonts.SERIF, present) or "serif"
        self.font_box.addItem(self.tr("Usual (%1)").replace("%1", usual), "")
        for family in present:
            if QFontDatabase.isSmoothlyScalable(family) and not family.startswith((".", "@")):
                self.font_box.addItem(family, family)

    def _theme_buttons(self) -> QVBoxLayout:
        line = FlowLayout(gap=18)
        # As far down as the name of the row.
        box = QVBoxLayout()
        box.setContentsMargins(0, 5, 0, 5)
        box.addLayout(line)
        names = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
            ThemeChoice.HIGH_CONTRAST: self.tr("High contrast"),
        }
        for number, choice in enumerate(ThemeChoice):
            made = QRadioButton(names[choice])
            made.setAccessibleName(self.tr("Colours: %1").replace("%1", names[choice]))
            self.themes.addButton(made, number)
            line.addWidget(made)
        return box

    def _on_theme(self, number: int) -> None:
        choice = list(ThemeChoice)[number]
        theme().choose(choice)
        self.keep(theme=choice)
