"""Revision 0009 with rows loaded: up it adds a column, down it takes only that one away."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from quotarium.model.occasion import Occasion
from quotarium.services.adding import add_text
from quotarium.services.bulk import change_things
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.quotes import detail
from quotarium.services.speakers import keep_occasion
from quotarium.services.thing_changes import Thing, Trash
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate


def rows(folder: Path) -> list[dict[str, object]]:
    connection = sqlite3.connect(folder / "library.db")
    connection.row_factory = sqlite3.Row
    found = [dict(row) for row in connection.execute("SELECT * FROM occasions ORDER BY id")]
    connection.close()
    return found


def test_down_loses_only_the_trash_and_up_keeps_every_occasion(
    library: Library, tmp_path: Path
) -> None:
    source = add_text(library, "We agree.").value
    clip(library, ClipRequest(source_id=source.id, exact="We agree.", occasion="Basin Forum"))
    other = keep_occasion(library, Occasion(name="Nobody spoke")).value
    change_things(library, [1, other], Trash(thing=Thing.OCCASION))
    folder = closed_copy(library, tmp_path)
    before = rows(folder)
    assert [bool(row.pop("trashed")) for row in before] == [False, True]
    migrate(folder, "0008", down=True)
    assert rows(folder) == before
    with Library.open(folder) as opened:
        found = detail(opened, 1).occasion
        assert found is not None
        assert found.name == "Basin Forum"
    assert [row.pop("trashed") for row in rows(folder)] == [None, None]
