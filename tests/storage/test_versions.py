from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quotarium import app, errors
from quotarium.storage.library import Library


def test_an_sqlite_that_is_too_old_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 7, 0))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.7.0")
    with pytest.raises(errors.ProgramUnfit, match=r"found SQLite 3\.7\.0 and needs 3\.35"):
        Library.create(tmp_path / "A.quotarium")
    assert not (tmp_path / "A.quotarium").exists()


def test_a_qt_that_aborts_here_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "qVersion", lambda: "5.15.2")
    assert app.main() == 1
    assert capsys.readouterr().err.count("\n") == 1
