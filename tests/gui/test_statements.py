"""Near-identical quotes are proposed in the inspector, joined, compared, and separated again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotarium.errors import Cancelled
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.routes import Route
from quotarium.gui.statements.dialog import ReportsDialog
from quotarium.gui.statements.field import NearCard
from quotarium.gui.statements.pairs import PairsDialog
from quotarium.gui.window import Window
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.linking import links_of
from quotarium.services.near_statements import near_in_library
from quotarium.services.quotes import detail, details
from quotarium.services.searching import Search, all_ids
from quotarium.storage.library import Library
from tests.gui.conftest import Settle

FIRST = "The bridge was painted nine times and crossed by nobody, and painters were paid twice."
SECOND = "The bridge was painted nine times and crossed by no one, and painters were paid twice."


def library_of(window: Window) -> Library:
    assert window.bench.library is not None
    return window.bench.library


@pytest.fixture
def pair(window: Window, settle: Settle) -> tuple[int, int]:
    made = []
    for words in (FIRST, SECOND):
        source = add_text(library_of(window), words).value
        request = ClipRequest(source_id=source.id, exact=words)
        made.append(clip(library_of(window), request).value.quote.id)
    window.go(Route(page="quotes", query="painters"))
    settle(window)
    window.bench.show_quote(made[0])
    settle(window)
    return made[0], made[1]


def card(window: Window) -> NearCard:
    (found,) = window.inspector.form.statement.cards
    return found


def test_a_near_quote_is_proposed_and_joined_and_told_apart_again(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    first, second = pair
    QTest.mouseClick(card(window).join, Qt.MouseButton.LeftButton)
    settle(window)
    assert [one.clipping.exact for one in detail(library_of(window), first).found_in] == [
        FIRST, SECOND,
    ]  # fmt: skip
    form = window.inspector.form
    assert not form.statement.reports.isHidden()
    form.statement.reports.click()
    settle(window)
    dialog = next(one for one in window.findChildren(ReportsDialog) if one.isVisible())
    shown = dialog.text.toPlainText()
    assert "no one" in shown
    # Neither source has a date, so none can be said to be the earliest.
    assert "One report" in shown
    assert "Earliest" not in shown
    dialog.which.setCurrentIndex(1)
    dialog.separate.click()
    settle(window)
    assert len(detail(library_of(window), first).found_in) == 1
    assert not dialog.separate.isEnabled()
    dialog.reject()
    for _ in range(2):
        window.actions_table["edit.undo"].trigger()
        settle(window)
    assert len(details(library_of(window), [first, second])) == 2


def test_a_proposal_is_dismissed_for_good_or_linked(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    first, second = pair
    card(window).dismiss.click()
    settle(window)
    assert not window.inspector.form.statement.cards
    window.actions_table["edit.undo"].trigger()
    settle(window)
    card(window).link.click()
    settle(window)
    assert not window.inspector.form.statement.cards
    assert [one.other.quote.id for one in links_of(library_of(window), first)] == [second]


def test_selected_quotes_are_joined_by_a_key(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    assert isinstance(window.page, QuotesPage)
    window.page.list.selectAll()
    settle(window)
    window.actions_table["quote.join"].trigger()
    settle(window)
    kept = details(library_of(window), pair)
    assert len(kept) == 1
    assert len(kept[0].found_in) == 2


def test_evidence_is_kept_with_how_sure_it_is(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    field = window.inspector.form.evidence
    field.setPlainText("heard on tape 4")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert detail(library_of(window), pair[0]).quote.evidence == "heard on tape 4"


def pairs_dialog(window: Window, settle: Settle) -> PairsDialog:
    window.actions_table["quote.alike"].trigger()
    settle(window)
    return next(one for one in window.findChildren(PairsDialog) if one.isVisible())


def test_pairs_of_the_whole_library_are_listed_and_settled_and_come_back_with_undo(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    dialog = pairs_dialog(window, settle)
    rows = {frozenset((one.quote_id, one.other_id)) for one in dialog.pairs}
    assert frozenset(pair) in rows
    number = [frozenset((one.quote_id, one.other_id)) for one in dialog.pairs].index(
        frozenset(pair)
    )
    dialog.list.setCurrentIndex(dialog.list.rows.index(number))
    settle(window)
    assert "no one" in dialog.text.toPlainText()
    before = len(dialog.pairs)
    for settled in (dialog.apart, dialog.link, dialog.join):
        dialog.list.setCurrentIndex(dialog.list.rows.index(number))
        settled.click()
        settle(window)
        assert len(dialog.pairs) == before - 1
        window.actions_table["edit.undo"].trigger()
        settle(window)
        assert len(dialog.pairs) == before
    dialog.reject()


def test_a_search_for_pairs_that_is_stopped_changes_nothing(
    window: Window, pair: tuple[int, int], settle: Settle
) -> None:
    library = library_of(window)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    with pytest.raises(Cancelled):
        near_in_library(library, stop)
    assert told == [(0, len(all_ids(library, Search())))]
    window.actions_table["quote.alike"].trigger()
    dialog = next(one for one in window.findChildren(PairsDialog) if one.isVisible())
    dialog.stop.click()
    settle(window)
    assert dialog.stop.isHidden()
    assert dialog.isVisible()
    dialog.reject()
