"""Quotes are checked against their sources from the window, and what differs is shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from quotarium.gui.dialogs.differences import DifferencesDialog
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.clipping import VerificationState
from quotarium.services.comparing import comparisons, sides
from quotarium.services.quotes import QuoteEdit, change_quote, details
from quotarium.services.searching import search
from tests.gui.conftest import Settle


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
