"""Revision 0010 with rows loaded: down forgets only what dates are relative to."""

from __future__ import annotations

from pathlib import Path

from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.quotes import QuoteEdit, change_quote, detail
from quotarium.services.relative_dates import RelativeInput
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, rows

TABLES = ("sources", "occasions", "quotes", "clippings")


def test_down_forgets_only_the_event_and_up_makes_room_for_it(
    library: Library, tmp_path: Path
) -> None:
    source = add_text(library, "We did.").value
    given = RelativeInput(phrase="exactly four years earlier", event="the flood", date="4 May 2020")
    made = clip(library, ClipRequest(source_id=source.id, exact="We did.", relative=given)).value
    folder = closed_copy(library, tmp_path)
    before = rows(folder, *TABLES)
    migrate(folder, "0009", down=True)
    assert rows(folder, *TABLES) == before
    with Library.open(folder) as again:
        assert detail(again, made.quote.id).relative is None
        assert str(detail(again, made.quote.id).quote.said) == "2016-05-04"
        found = change_quote(again, made.quote.id, QuoteEdit(relative=given)).value
        assert found.relative is not None
        assert found.relative.name == "the flood"
