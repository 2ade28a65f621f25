"""The search language on the command line: one for `search` and for `export --query`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quotarium.services.libraries import open_library
from quotarium.services.outlining import insert_heading, insert_quotes, project_named
from tests.test_cli import clip_gauges, lib, run

__all__ = ["lib", "run"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gauges", 1),
        ("gaug", 0),
        ("gaug*", 1),
        ("speaker:valdos said:2025 tag:gauges", 1),
        ('role:"president of korvelia" -kind:indirect', 1),
        ("(occasion:forum OR zzz) verified:verbatim", 1),
        ("-speaker:valdos", 0),
        ("a-b AND c++", 0),
    ],
)
def test_quotes_are_found_by_what_is_asked(run: Any, lib: Path, query: str, found: int) -> None:
    clip_gauges(run, lib)
    done = run("-L", lib, "search", "--json", "--", query)
    assert (done.code, len(done.rows), done.err) == (0, found, "")
    exported = run("-L", lib, "export", "--format", "json", f"--query={query}")
    assert exported.code == 0 or found == 0


def test_what_is_not_understood_is_told_and_is_no_error(run: Any, lib: Path) -> None:
    clip_gauges(run, lib)
    done = run("-L", lib, "search", "gauges speker:x said:never", "--json")
    assert done.code == 0
    assert len(done.err.splitlines()) == 2
    assert "“speker:” is no field; it is looked for as words." in done.err
    exported = run("-L", lib, "export", "--format", "markdown", "--query", "gauges said:never")
    assert exported.code == 0
    assert "“said:never” is left out" in exported.err


def test_an_export_follows_the_outline_of_a_project(run: Any, lib: Path) -> None:
    made = clip_gauges(run, lib)
    with open_library(lib) as library:
        from quotarium.services.organising import create_project

        book = create_project(library, "My Book").value
        insert_heading(library, book, "Chapter One")
        insert_quotes(library, book, [made["id"]])
        assert project_named(library, "my book").id == book
    done = run("-L", lib, "export", "--format", "markdown", "--project", "my book")
    assert done.code == 0
    assert "# Chapter One" in done.out
    assert done.out.index("Chapter One") < done.out.index("gauges")
    refused = run("-L", lib, "export", "--format", "markdown", "--project", "thesis")
    assert refused.code == 1
    assert "There are My Book." in refused.err


def test_quotes_come_in_an_order_and_are_counted_in_groups(
    run: Any, lib: Path, tmp_path: Path
) -> None:
    clip_gauges(run, lib)
    page = tmp_path / "page.txt"
    page.write_text("We measured it.", encoding="utf-8")
    run("-L", lib, "add", page, "--citekey", "page")
    clip = ("clip", "--source", "page", "--exact", "We measured it.", "--speaker", "Ada Zorin")
    assert run("-L", lib, *clip).code == 0

    def found(*options: str) -> list[int]:
        return [row["id"] for row in run("-L", lib, "search", "--json", *options).rows]

    assert found() == [1, 2]
    assert found("--order", "speaker") == [2, 1]
    assert found("--order", "speaker", "--descending") == [1, 2]
    for group in ("said", "added", "speaker", "source", "kind", "language", "status", "verified"):
        done = run("-L", lib, "search", "--group", group, "--json")
        assert (done.code, sum(row["quotes"] for row in done.rows)) == (0, 2), group
    assert run("-L", lib, "search", "--group", "status").out == "reported\t2\n"
    assert run("-L", lib, "search", "--group", "speaker", "zorin").out == "Ada Zorin\t1\n"
    for option, value in (("--group", "size"), ("--order", "size"), ("--group", "relevance")):
        refused = run("-L", lib, "search", option, value)
        assert refused.code == 1
        assert "choose" in refused.err


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (("--sources", "title:zzz OR has:snapshot"), 1),
        (("--tags", "gaug"), 0),
        (("--sources", "has:quote speaker:valdos tag:gauges"), 1),
        (("--sources", "title:zzz"), 0),
        (("--speakers", "role:president has:quote"), 1),
        (("--speakers", "--", "-kind:person"), 0),
        (("--occasions", "said:2025 OR speaker:valdos"), 1),
        (("--tags", "gaug*"), 1),
    ],
)
def test_things_are_found_by_the_fields_of_their_list(
    run: Any, lib: Path, query: tuple[str, ...], found: int
) -> None:
    clip_gauges(run, lib)
    done = run("-L", lib, "search", "--json", *query)
    assert (done.code, len(done.rows), done.err) == (0, found, "")
    assert all(row["quotes"] == 1 for row in done.rows)


def test_a_list_tells_what_it_does_not_know(run: Any, lib: Path) -> None:
    clip_gauges(run, lib)
    done = run("-L", lib, "search", "--sources", "--order", "year", "verified:verbatim")
    assert done.code == 0
    assert "“verified:” is no field; it is looked for as words." in done.err
    assert run("-L", lib, "search", "--tags", "--order", "year").code == 1
    assert run("-L", lib, "search", "--tags", "--group", "said").code == 1
