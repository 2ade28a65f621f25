"""A library is named by its folder or by the database in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium.paths import library_of
from quotarium.services.libraries import create_library


def test_folder_and_database_name_the_same_library(tmp_path: Path) -> None:
    create_library(tmp_path / "Own.quotarium").close()
    folder = tmp_path / "Own.quotarium"
    assert library_of(folder) == library_of(folder / "library.db") == folder


def test_the_database_says_whose_it_is(tmp_path: Path) -> None:
    create_library(tmp_path / "Own.quotarium").close()
    head = (tmp_path / "Own.quotarium" / "library.db").read_bytes()[:72]
    assert head.startswith(b"SQLite format 3\0")
    assert head[68:72] == b"QUOT"


@pytest.mark.parametrize("name", ["article.txt", "library.db", "folder"])
def test_other_things_are_no_library(tmp_path: Path, name: str) -> None:
    assert library_of(tmp_path / name) is None
