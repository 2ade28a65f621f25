"""Settings of citations: style, language, what they tell, citekeys."""

from __future__ import annotations

from quotarium.gui.actions import Actions
from quotarium.gui.pages.citekey_settings import CitekeySettings
from quotarium.gui.preferences.languages import language_box
from quotarium.gui.preferences.section import Section
from quotarium.gui.styles.boxes import offer_styles
from quotarium.gui.styles.own import OwnStyleList
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.widgets.wrapping_box import WrappingBox
from quotarium.gui.workbench import Workbench


class Citing(Section):
    """How citations and citekeys are made."""

    def __init__(self, bench: Workbench, actions: Actions) -> None:
        super().__init__(bench, self.tr("Citations"))
        self.styles = StyleBox(self.tr("Citation style"))
        self.own_styles = OwnStyleList(bench, actions["style.install"])
        self.languages = language_box(self.tr("Language of citations"))
        self.facts = WrappingBox(
            self.tr("Name the speaker’s role and the occasion in citations of what was said")
        )
        self.facts.setObjectName("citeFactsBox")
        self.citekeys = CitekeySettings(bench)
        self.row(self.tr("Citation style"), self.styles)
        self.row("", self.own_styles)
        self.row(self.tr("Language of citations"), self.languages)
        self.row("", self.facts)
        self.row(self.tr("Citekeys"), self.citekeys)
        self.styles.chosen.connect(
            lambda style: bench.update_settings(bench.settings.with_style(style))
        )
        self.languages.activated.connect(
            lambda row: self.keep(language=self.languages.itemData(row))
        )
        self.facts.clicked.connect(lambda named: self.keep(cite_facts=named))

    def look_up(self) -> None:
        """Offer the styles that there are."""
        offer_styles(self.bench, self.styles)
        self.own_styles.look_up()

    def follow(self) -> None:
        settings = self.bench.settings
        self.citekeys.follow()
        self.facts.setChecked(settings.cite_facts)
        self.styles.set_recent(settings.recent_styles)
        self.styles.set_current(settings.style)
        self.languages.setCurrentIndex(self.languages.findData(settings.language))
