"""Quotes are checked against their sources from the window, and what differs is shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from quotarium.gui.checking.differences import DifferencesDialog
from quotarium.gui.checking.reanchoring import ReanchoringDialog
from quotarium.gui.checking.words import check_tip, hidden_words
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.clipping import Difference, Verification, VerificationState
from quotarium.reading.anchoring import suspicious
from quotarium.services.adding import add_text
from quotarium.services.comparing import comparisons, sides
from quotarium.services.outcome import now
from quotarium.services.quotes import QuoteEdit, change_quote, details
from quotarium.services.searching import search
from tests.gui.conftest import Settle
from tests.services.test_verifying import clipped, newer


@pytest.fixture
def altered(window: Window) -> int:
    """Return a quote one word of which was changed."""
    library = window.bench.library
    assert library is not None
    for one in details(library, search(library, "").ids):
        if one.found_in and len(one.quote.words.split()) > 8:
            changed = one.quote.words.split()
            changed[4] = "never"
            change_quote(library, one.quote.id, QuoteEdit(words=" ".join(changed)))
            return one.quote.id
    raise AssertionError


def formats(text: QTextEdit, word: str) -> QTextCharFormat:
    cursor = text.document().find(word)
    assert not cursor.isNull()
    return cursor.charFormat()


def test_all_quotes_are_checked_and_the_one_altered_is_shown_beside_its_source(
    window: Window, altered: int, settle: Settle
) -> None:
    assert window.bench.library is not None
    window.actions_table["library.verify"].trigger()
    settle(window)
    assert "3 altered" in window.banner.label.text()
    window.banner.step.click()
    settle(window)
    dialog = window.findChild(DifferencesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert formats(dialog.text, "never").fontStrikeOut()
    (compared,) = comparisons(window.bench.library, [altered])
    assert compared.state is VerificationState.ALTERED
    theirs = next(piece.text for piece in compared.source if piece.differs)
    assert theirs in dialog.text.toPlainText()
    dialog.close()


def test_one_quote_is_checked_alone(window: Window, altered: int, settle: Settle) -> None:
    assert window.bench.library is not None
    window.go(Route(page="quotes"))
    settle(window)
    window.inspector.show_quotes((altered,))
    settle(window)
    window.actions_table["quote.verify"].trigger()
    settle(window)
    assert window.banner.label.text().startswith("1 clipping checked: 1 altered")
    (one,) = details(window.bench.library, [altered])
    assert one.found_in[0].clipping.verification.state is VerificationState.ALTERED


def test_two_wordings_are_told_apart_word_by_word() -> None:
    here, there = sides("it was never so", "it was so indeed")
    assert [(one.text, one.differs) for one in here] == [
        ("it was", False),
        ("never", True),
        ("so", False),
    ]
    assert [one.text for one in there if one.differs] == ["indeed"]
    assert sides("lost words", "")[1] == ()
    here, _ = sides("Honest partners keep", "“Honest partners,” she said, “keep")
    assert not any(one.differs for one in here)


def test_a_quote_s_own_omission_is_grey_in_the_comparison_and_no_difference() -> None:
    declared = [Difference(quote="…", source="and so on")]
    here, there = sides("it was … again never", "it was and so on again indeed", declared)
    assert [(one.text, one.declared) for one in here if one.differs] == [
        ("…", True),
        ("never", False),
    ]
    assert [(one.text, one.declared) for one in there if one.differs] == [
        ("and so on", True),
        ("indeed", False),
    ]


def test_what_differs_has_a_list_that_a_key_opens(
    window: Window, altered: int, settle: Settle
) -> None:
    window.actions_table["library.verify"].trigger()
    settle(window)
    window.actions_table["go.differing"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    assert altered in page.shown_ids()
    row = window.navigation.places.rows.row_for(Route(page="quotes", place="differing"))
    assert row is not None
    assert window.navigation.places.rows.entry(row).count == len(page.shown_ids())


def test_the_inspector_says_when_and_against_which_copy_and_what_hides(
    window: Window, altered: int, settle: Settle, qtbot: QtBot
) -> None:
    library = window.bench.library
    assert library is not None
    words = details(library, [altered])[0].quote.words.replace("never", "nev\u200ber")
    window.go(Route(page="quotes", quote_id=altered))
    settle(window)
    window.bench.write(lambda library: change_quote(library, altered, QuoteEdit(words=words)))
    settle(window)
    form = window.inspector.form
    qtbot.waitUntil(lambda: form.state.text().startswith("Altered"))
    assert form.state.toolTip().startswith("Compared on ")
    assert "with the copy of" in form.state.toolTip()
    assert "U+200B" in form.check_note.hidden.text()
    assert "stands as" in form.check_note.lines.text()
    form.check_note.differences.click()
    settle(window)
    dialog = window.findChild(DifferencesDialog)
    assert dialog is not None
    assert "U+200B" in dialog.text.toPlainText()
    dialog.close()


def test_the_badge_of_a_card_says_what_it_was_checked_against(
    window: Window, altered: int, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    (found,) = details(library, [altered])
    assert found.cited is not None
    assert "with the copy of" in check_tip(found.cited)
    typography = Verification(
        state=VerificationState.TYPOGRAPHY, rules=("dashes", "ligatures"), checked=now()
    )
    clipping = found.cited.clipping.model_copy(update={"verification": typography})
    tip = check_tip(found.cited.model_copy(update={"clipping": clipping}))
    assert "Only these differ: dashes, ligatures." in tip


def test_a_quote_is_anchored_in_a_newer_copy_and_undo_takes_it_back(
    window: Window, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    source = add_text(library, "By Jo Rell\n\nThe council did agree to lower the fare.").value
    quote_id = clipped(library, source, "agree to lower the fare")
    (before,) = details(library, [quote_id])
    snapshot_id = newer(library, source, "By Jo Rell\n\nThe council did agree to raise the fare.")
    window.go(Route(page="quotes"))
    settle(window)
    window.inspector.show_quotes((quote_id,))
    settle(window)
    window.inspector.form.check_note.newer.click()
    settle(window)
    dialog = window.findChild(ReanchoringDialog)
    assert dialog is not None
    assert formats(dialog.text, "raise").fontUnderline()
    assert "Altered" in dialog.list.item(0).text()
    dialog.anchor.click()
    settle(window)
    (after,) = details(library, [quote_id])
    assert after.quote.words == before.quote.words
    assert after.found_in[0].clipping.snapshot_id == snapshot_id
    window.actions_table["edit.undo"].trigger()
    settle(window)
    (undone,) = details(library, [quote_id])
    assert undone.found_in[0].clipping == before.found_in[0].clipping


def test_without_a_newer_copy_the_window_says_so(
    window: Window, altered: int, settle: Settle
) -> None:
    window.go(Route(page="quotes"))
    settle(window)
    window.inspector.show_quotes((altered,))
    settle(window)
    window.actions_table["quote.reanchor"].trigger()
    settle(window)
    assert "no newer copy" in window.banner.label.text()


def test_what_hides_is_told_with_its_code_and_its_word() -> None:
    text = "the re\u202emark of V\u0430ldo"
    told = hidden_words(text, suspicious(text))
    assert told == [
        "A mark that turns the direction of the text hides in “remark” "
        "(U+202E right-to-left override).",
        "“V\u0430ldo” has letters that only look like those of another script "
        "(U+0430 cyrillic small letter a).",
    ]
