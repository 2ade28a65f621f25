"""Sources come in on the command line: many at once, folders, web addresses, newer snapshots."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quotarium import cli
from quotarium.services.sources import reading
from quotarium.settings import Settings, save_settings, settings_file
from quotarium.storage.library import Library
from tests.web_server import PAGE, WebServer

TEXT = "The Bridge at Orsuk\n\nBy Ann Rowe\n\n" + "The bridge was closed at noon. " * 8


@pytest.fixture
def lib(tmp_path: Path) -> Path:
    path = tmp_path / "Demo.quotarium"
    Library.create(path).close()
    return path


def add(
    capsys: pytest.CaptureFixture[str], lib: Path, *things: object
) -> tuple[int, list[dict[str, Any]], list[str]]:
    code = cli.main(["-L", str(lib), "add", "--json", *map(str, things)])
    told = capsys.readouterr()
    return code, [json.loads(line) for line in told.out.splitlines()], told.err.splitlines()


def test_a_file_that_is_refused_costs_only_itself(
    lib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, same, empty = (tmp_path / name for name in ("a.txt", "b.txt", "c.pdf"))
    good.write_text(TEXT, encoding="utf-8")
    same.write_text(TEXT, encoding="utf-8")
    empty.write_bytes(b"")
    code, rows, told = add(capsys, lib, empty, good, same, tmp_path / "lost.txt")
    assert code == 1
    assert [row["file"] for row in rows] == [str(good)]
    assert rows[0]["title"] == "The Bridge at Orsuk"
    assert [line.split(":")[0] for line in told] == ["quotarium"] * 3
    assert "c.pdf" in told[0]
    assert rows[0]["citekey"] in told[1]
    assert "lost.txt" in told[2]


def test_a_folder_gives_its_documents(
    lib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "reading"
    (folder / "wall_files").mkdir(parents=True)
    (folder / "wall.html").write_text(PAGE, encoding="utf-8")
    (folder / "wall_files" / "frame.html").write_text(PAGE, encoding="utf-8")
    (folder / "sums.xlsx").write_bytes(b"PK")
    code, rows, told = add(capsys, lib, folder)
    assert code == 0
    assert [row["title"] for row in rows] == ["The Wall of Ilvana"]
    assert len(told) == 1
    assert "sums.xlsx was left out" in told[0]


def test_a_page_is_fetched_and_a_newer_snapshot_kept(
    lib: Path, capsys: pytest.CaptureFixture[str], web: WebServer
) -> None:
    end = web.show("/wall", PAGE)
    code, rows, _ = add(capsys, lib, web.redirect("/old", end))
    assert code == 0
    assert rows[0]["URL"] == end
    assert rows[0]["hops"] == [web.url("/old"), end]
    key = rows[0]["citekey"]
    web.show("/wall", PAGE.replace("promised", "refused"))
    code, rows, _ = add(capsys, lib, end, "--snapshot-of", key)
    assert (code, rows[0]["citekey"]) == (0, key)
    with Library.open(lib) as library:
        opened = reading(library, rows[0]["id"])
        assert len(opened.snapshots) == 2
        assert "was refused" in opened.structured.text


def test_offline_mode_holds_on_the_command_line_too(
    lib: Path, capsys: pytest.CaptureFixture[str], web: WebServer
) -> None:
    save_settings(settings_file(), Settings(offline=True))
    code, rows, told = add(capsys, lib, web.show("/wall", PAGE))
    assert (code, rows, web.asked) == (1, [], [])
    assert "offline mode" in told[0]
