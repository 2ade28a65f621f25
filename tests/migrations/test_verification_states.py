"""Revision 0005 with rows loaded: clippings get an index by state, and lose nothing either way."""

from __future__ import annotations

from pathlib import Path

from tests.migrations.folders import migrate, opened, rows
from tests.migrations.test_skipped_suggestions import TABLES, loaded

__all__ = ["loaded"]


def indexes(folder: Path) -> set[str]:
    with opened(folder) as connection:
        return {name for _, name, *_ in connection.execute("PRAGMA index_list(clippings)")}


def test_down_and_up_change_only_the_index(loaded: Path) -> None:
    before = rows(loaded, *TABLES)
    assert before["clippings"]
    assert "ix_clippings_verification_state" in indexes(loaded)
    migrate(loaded, "0004", down=True)
    assert "ix_clippings_verification_state" not in indexes(loaded)
    assert rows(loaded, *TABLES) == before
    migrate(loaded, "0005", down=False)
    assert "ix_clippings_verification_state" in indexes(loaded)
    assert rows(loaded, *TABLES) == before
