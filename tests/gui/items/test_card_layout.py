from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.items.card_layout import CardFonts, chips_of, lay_out
from quotarium.gui.mirroring import runs_right
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.model.search import parse
from tests.gui.quotes import quote


@pytest.fixture
def type_(qtbot: QtBot) -> CardFonts:
    return CardFonts.current()


def test_direct_speech_has_quotation_marks_and_indirect_speech_none(type_: CardFonts) -> None:
    direct = lay_out(quote(words="We knew."), 600, type_)
    indirect = lay_out(quote(words="they knew", kind=QuoteKind.INDIRECT), 600, type_)
    assert direct.words.text() == "“We knew.”"
    assert indirect.words.text() == "they knew"


def test_a_narrow_card_is_higher(type_: CardFonts) -> None:
    assert lay_out(quote(), 300, type_).height > lay_out(quote(), 900, type_).height


def test_facts_follow_the_name_in_the_direction_of_the_window(type_: CardFonts) -> None:
    plain = [lay_out(quote(), width, type_).facts for width in (900, 200)]
    assert not any(map(runs_right, plain))
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = [lay_out(quote(), width, type_).facts for width in (900, 200)]
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert all(map(runs_right, mirrored))


def test_the_date_is_not_cut_off_where_a_line_of_its_own_has_room_for_it(type_: CardFonts) -> None:
    # Set wide first, to know how much room name and facts take.
    wide = lay_out(quote(), 2000, type_)
    room = wide.name_at.width() + QFontMetricsF(type_.facts).horizontalAdvance(wide.facts)
    card = lay_out(quote(), room, type_)
    assert card.facts_at.top() >= card.name_at.bottom()
    assert card.facts == wide.facts.strip(" ·")
    assert not card.cut


def test_long_words_end_in_an_ellipsis_after_eight_lines(type_: CardFonts) -> None:
    card = lay_out(quote(words="измерили 🌊 river " * 300), 500, type_)
    assert card.words.lineCount() == 8
    assert card.words.text().endswith("…")


def test_chips_say_how_sure_where_from_and_the_tags() -> None:
    doubted = quote(status=AttributionStatus.DISPUTED)
    assert chips_of(doubted) == [
        ("✓ Verbatim", "good"),
        ("as quoted in Dostan n.d., ¶8", "neutral"),
        ("disputed", "warning"),
        ("#rivers", "neutral"),
    ]


def test_chips_that_do_not_fit_go_to_the_next_line(type_: CardFonts) -> None:
    card = lay_out(quote(tags=tuple(f"tag-number-{n}" for n in range(12))), 400, type_)
    assert len({chip.place.y() for chip in card.chips}) > 2
    assert all(chip.place.right() <= 400 for chip in card.chips)
    assert card.height > max(chip.place.bottom() for chip in card.chips)


def test_signs_that_turn_the_direction_are_out_of_force_and_flagged(type_: CardFonts) -> None:
    turned = quote(words="the \u202ebridge toll\u202c is 5")
    card = lay_out(turned, 600, type_)
    assert "\u202e" not in card.words.text()
    assert len(card.words.text()) == len(turned.quote.words) + 2
    assert ("Hidden characters", "warning") in chips_of(turned)


def test_a_search_is_marked_and_what_the_card_does_not_show_is_told(type_: CardFonts) -> None:
    details = quote()
    found = lay_out(details, 600, type_, parse("measured").tree)
    text = found.words.text()
    assert [text[a:b] for a, b in found.found] == ["measured"]
    by_title = lay_out(details, 600, type_, parse("nobody measures").tree)
    assert any("River Nobody Measures" in chip.text for chip in by_title.chips)
    assert not any(chip.tone == "found" for chip in found.chips)


def test_marks_count_as_qt_does(type_: CardFonts) -> None:
    details = quote(words="😀 The river")
    found = lay_out(details, 600, type_, parse("river").tree)
    assert found.found == [(len("“😀 The ") + 1, len("“😀 The river") + 1)]
