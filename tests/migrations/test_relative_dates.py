"""Revision 0010 with rows loaded: down forgets only what dates are relative to."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.quotes import QuoteEdit, change_quote, detail
from quotarium.services.relative_dates import RelativeInput
from quotarium.storage import migrating
from quotarium.storage.connection import connect
from quotarium.storage.library import Library


def rows(folder: Path) -> list[list[tuple[object, ...]]]:
    connection = sqlite3.connect(folder / "library.db")
    found = [
        connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        for table in ("sources", "occasions", "quotes", "clippings")
    ]
    connection.close()
    return found


def test_down_forgets_only_the_event_and_up_makes_room_for_it(
    library: Library, tmp_path: Path
) -> None:
    source = add_text(library, "We did.").value
    given = RelativeInput(phrase="exactly four years earlier", event="the flood", date="4 May 2020")
    made = clip(library, ClipRequest(source_id=source.id, exact="We did.", relative=given)).value
    folder = tmp_path / "Loaded.quotarium"
    with library.read():
        shutil.copytree(library.path, folder)
    (folder / "library.lock").unlink()
    before = rows(folder)
    engine = connect(folder / "library.db")
    migrating.migrate(engine, "0009", down=True)
    engine.dispose()
    assert rows(folder) == before
    with Library.open(folder) as again:
        assert detail(again, made.quote.id).relative is None
        assert str(detail(again, made.quote.id).quote.said) == "2016-05-04"
        found = change_quote(again, made.quote.id, QuoteEdit(relative=given)).value
        assert found.relative is not None
        assert found.relative.name == "the flood"
