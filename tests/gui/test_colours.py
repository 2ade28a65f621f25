from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from quotarium.gui.colours import CONTRAST, DARK, LIGHT, Colours, contrast
from quotarium.gui.theme import theme
from quotarium.settings import ThemeChoice

TEXT_ON_GROUND = [
    ("ink", ground)
    for ground in (
        *("paper", "panel", "card", "chip", "hover", "accent_soft", "highlight", "selection"),
        *("good_soft", "warning_soft"),
    )
] + [
    ("muted", "paper"),
    ("muted", "panel"),
    ("muted", "card"),
    ("muted", "hover"),
    ("muted", "chip"),
    ("muted", "accent_soft"),
    ("accent", "paper"),
    ("accent", "panel"),
    ("accent", "card"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "good_soft"),
    ("good", "card"),
    ("good", "paper"),
    ("warning", "warning_soft"),
    ("warning", "card"),
    ("warning", "paper"),
]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_legible_on_every_ground_it_is_used_on(
    colours: Colours, text: str, ground: str
) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_of_high_contrast_stands_out_more(text: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, text), getattr(CONTRAST, ground)) >= 7


@pytest.mark.parametrize("ground", ["paper", "panel", "card"])
def test_lines_and_focus_of_high_contrast_are_seen(ground: str) -> None:
    assert contrast(CONTRAST.line, getattr(CONTRAST, ground)) >= 4.5
    assert contrast(CONTRAST.accent, getattr(CONTRAST, ground)) >= 7
    assert CONTRAST.focus >= 3


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_not_ticked_is_seen(
    qtbot: QtBot, choice: ThemeChoice, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    theme().choose(choice)
    widget = kind("")
    qtbot.addWidget(widget)
    widget.show()
    image = widget.grab(QRect(0, 0, 16, widget.height())).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    seen = {image.pixelColor(x, y).name() for x, y in places}
    # WCAG 2.1, 1.4.11: what tells a control from its ground.
    assert max(contrast(one, theme().colours.card) for one in seen) >= 3
