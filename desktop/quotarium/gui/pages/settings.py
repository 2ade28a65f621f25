"""The page of settings: colours, citation style and language, network."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import Actions
from quotarium.gui.own_styles import OwnStyleList
from quotarium.gui.pages.citekey_settings import CitekeySettings
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.styles import offer_styles
from quotarium.gui.theme import theme
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.workbench import Workbench
from quotarium.settings import ThemeChoice


class SettingsPage(Page):
    """Every choice takes effect at once."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._styles_asked = False
        self._themes = QButtonGroup(self)
        self.styles = StyleBox(self.tr("Citation style"))
        self.own_styles = OwnStyleList(bench, actions["style.install"])
        self.languages = language_box(self.tr("Language of citations"))
        self.facts = QCheckBox(
            self.tr("Name the speaker’s role and the occasion in citations of what was said")
        )
        self.facts.setObjectName("citeFactsBox")
        self.facts.setAccessibleName(self.facts.text())
        self.citekeys = CitekeySettings(bench)
        self.offline = QCheckBox(self.tr("Offline mode: fetch nothing from the network"))
        self.offline.setObjectName("offlineBox")
        self.offline.setAccessibleName(self.offline.text())
        self.library = plain_label(tone="muted", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Settings"), 5))
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("Colours")))
        column.addLayout(self._theme_buttons())
        column.addSpacing(12)
        column.addWidget(SectionLabel(self.tr("Citation style"), self.styles))
        column.addWidget(self.styles)
        column.addWidget(self.own_styles)
        column.addSpacing(12)
        column.addWidget(SectionLabel(self.tr("Language of citations"), self.languages))
        column.addWidget(self.languages)
        column.addSpacing(4)
        column.addWidget(self.facts)
        column.addSpacing(12)
        column.addWidget(SectionLabel(self.tr("Citekeys"), self.citekeys))
        column.addWidget(self.citekeys)
        column.addSpacing(12)
        column.addWidget(SectionLabel(self.tr("Network"), self.offline))
        column.addWidget(self.offline)
        column.addSpacing(12)
        column.addWidget(SectionLabel(self.tr("Library")))
        column.addWidget(self.library)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 20, 24, 20)
        line.addLayout(column, 3)
        line.addStretch(2)
        self.styles.chosen.connect(self._on_style)
        self.languages.activated.connect(self._on_language)
        self._themes.idClicked.connect(self._on_theme)
        self.offline.clicked.connect(self._on_offline)
        self.facts.clicked.connect(self._on_facts)
        bench.settings_changed.connect(self._follow)

    def show_route(self, route: Route) -> None:
        if not self._styles_asked:
            self._styles_asked = True
            offer_styles(self.bench, self.styles)
            self.own_styles.look_up()
        library = self.bench.library
        self.library.setText(str(library.path) if library else self.tr("No library is open."))
        self._follow()

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        self._themes.button(list(ThemeChoice).index(self.bench.settings.theme)).setFocus()

    def _theme_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(18)
        for number, text in enumerate(
            (
                self.tr("As the system"),
                self.tr("Light"),
                self.tr("Dark"),
                self.tr("High contrast"),
            )
        ):
            made = QRadioButton(text)
            made.setAccessibleName(self.tr("Colours: %1").replace("%1", text))
            self._themes.addButton(made, number)
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _follow(self) -> None:
        settings = self.bench.settings
        self.citekeys.follow()
        self.facts.setChecked(settings.cite_facts)
        self._themes.button(list(ThemeChoice).index(settings.theme)).setChecked(True)
        self.styles.set_recent(settings.recent_styles)
        self.styles.set_current(settings.style)
        self.languages.setCurrentIndex(self.languages.findData(settings.language))
        self.offline.setChecked(settings.offline)

    def _on_theme(self, number: int) -> None:
        choice = list(ThemeChoice)[number]
        theme().choose(choice)
        self.bench.update_settings(self.bench.settings.model_copy(update={"theme": choice}))

    def _on_offline(self, wanted: bool) -> None:
        self.bench.update_settings(self.bench.settings.model_copy(update={"offline": wanted}))

    def _on_style(self, style: str) -> None:
        self.bench.update_settings(self.bench.settings.with_style(style))

    def _on_facts(self, named: bool) -> None:
        self.bench.update_settings(self.bench.settings.model_copy(update={"cite_facts": named}))

    def _on_language(self, row: int) -> None:
        language = self.languages.itemData(row)
        self.bench.update_settings(self.bench.settings.model_copy(update={"language": language}))


#: The locales of the CSL project that most people need; a style may bring its own.
LANGUAGES = (
    *("en-US", "en-GB", "az-AZ", "ar", "cs-CZ", "da-DK", "de-DE", "es-ES", "fr-FR", "it-IT"),
    *("ja-JP", "nl-NL", "nb-NO", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "tr-TR", "uk-UA"),
    "zh-CN",
)


def language_box(name: str) -> Box:
    """Return a box of the languages that citations can be printed in."""
    from quotarium.citing.locales import available

    box = Box(name)
    present = available()
    for tag in LANGUAGES:
        if tag in present:
            locale = QLocale(tag.replace("-", "_"))
            text = QLocale.languageToString(locale.language())
            if tag.split("-")[0] in {"en", "pt"}:
                text += f" ({QLocale.territoryToString(locale.territory())})"
            box.addItem(text, tag)
    return box
