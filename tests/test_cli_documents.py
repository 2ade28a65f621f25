"""Documents are read on the command line without a library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quotarium import cli

PAGE = """<html lang="en"><head><title>The Ferry at Orsuk</title></head><body><article>
<h1>The Ferry at Orsuk</h1>
<p>“Nobody in this hall can tell me who ordered the ferry to stop,” said President Ina Vald on the
day when the harbour was opened again, and the whole town had come to see it.</p>
<p>The day was well chosen, and the rain had stopped early in the morning.</p>
</article></body></html>"""
TEXT = "The harbour master, Orlan Best, claimed that the boat had never been safe at all.\n"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Return a page, a file that is not there, and a text."""
    page, text = tmp_path / "ferry.html", tmp_path / "boat.txt"
    page.write_text(PAGE, encoding="utf-8")
    text.write_text(TEXT, encoding="utf-8")
    return [str(page), str(tmp_path / "lost.txt"), str(text)]


def rows(captured: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in captured.splitlines()]


def test_what_cannot_be_read_costs_one_line_and_the_exit_code(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["extract", "--json", *files]) == 1
    captured = capsys.readouterr()
    assert [row["file"] for row in rows(captured.out)] == [files[0], files[2]]
    assert len(captured.err.splitlines()) == 1
    assert "lost.txt" in captured.err


def test_a_document_tells_its_text_and_what_it_says_of_itself(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["extract", "--json", files[0], files[2]]) == 0
    page, text = rows(capsys.readouterr().out)
    assert page["title"] == "The Ferry at Orsuk"
    assert page["language"] == "en"
    assert page["issued"] is None
    assert {"creators", "container-title", "URL"} <= set(page)
    assert text["text"] == TEXT.rstrip("\n") or text["text"] == TEXT


def test_suggestions_point_into_the_extracted_text(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["extract", "--json", files[0], files[2]]) == 0
    texts = {row["file"]: row["text"] for row in rows(capsys.readouterr().out)}
    assert cli.main(["suggest", "--json", *files]) == 1
    first, last = rows(capsys.readouterr().out)
    assert [first["kind"], last["kind"]] == ["direct", "indirect"]
    assert [first["speaker"], last["speaker"]] == ["Ina Vald", "Orlan Best"]
    for row in (first, last):
        stands = texts[row["file"]][row["start"] : row["end"]]
        assert " ".join(stands.split()) == " ".join(row["words"].split())
        assert {"speaker_text", "role", "said", "occasion", "confidence", "reasons"} <= set(row)


def test_people_read_who_said_what(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["suggest", files[2]]) == 0
    told = capsys.readouterr().out
    assert "Orlan Best" in told
    assert "indirect" in told
