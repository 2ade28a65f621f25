"""The command line counts dates from other events, and says why where it cannot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quotarium import cli


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command in a library with one source, of the citekey that is given."""
    library = str(tmp_path / "Demo.quotarium")
    page = tmp_path / "page.txt"
    page.write_text("We confirm it.\n\nWe deny it.\n\nWe never did.\n")

    def runs(*arguments: str) -> tuple[int, list[dict[str, Any]], str]:
        code = cli.main(["-L", library, *arguments, "--json"])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err

    assert cli.main(["new", library]) == 0
    capsys.readouterr()
    runs("add", str(page), "--issued", "10 June 2021", "--citekey", "page", "--title", "A page")
    return runs


def clip(run: Any, exact: str, said: str, *event: str) -> Any:
    to = ("--relative-to", *event) if event else ()
    return run("clip", "--source", "page", "--exact", exact, "--said", said, *to)


@pytest.mark.parametrize(
    ("phrase", "event", "said", "name"),
    [
        ("exactly four years earlier", "Astana forum = 4 May 2020", "2016-05-04", "Astana forum"),
        ("two days later", "4 May 2020", "2020-05-06", ""),
        ("am Vortag", "source:page", "2021-06-09", "A page"),
    ],
)
def test_a_date_is_counted_from_an_event(
    run: Any, phrase: str, event: str, said: str, name: str
) -> None:
    code, (made,), err = clip(run, "We deny it.", phrase, event)
    assert (code, err) == (0, "")
    assert made["said"] == said
    assert made["said_relative"]["phrase"] == phrase
    assert made["said_relative"]["event"] == name
    assert made["said_relative"]["stale"] is False


def test_it_says_why_no_date_was_counted_and_keeps_the_phrase(run: Any) -> None:
    code, (made,), err = clip(run, "We deny it.", "shortly before", "the flood")
    assert code == 0
    assert made["said"] is None
    assert made["said_relative"]["event"] == "the flood"
    assert "“shortly before” does not say how far" in err
    assert "the flood has no date" in clip(run, "We never did.", "a day later", "the flood")[2]


def test_an_event_needs_a_phrase(run: Any) -> None:
    code, made, err = clip(run, "We deny it.", "", "4 May 2020")
    assert (code, made) == (1, [])
    assert "--said" in err


def test_a_date_that_is_out_of_date_is_listed_and_counted_again(run: Any) -> None:
    first = clip(run, "We confirm it.", "4 May 2020")[1][0]["id"]
    other = clip(run, "We deny it.", "two days later", f"quote:{first}")[1][0]["id"]
    assert run("date", "stale")[1] == []
    run("date", "set", str(first), "6 May 2020")
    (stale,) = run("date", "stale")[1]
    assert (stale["id"], stale["said"]) == (other, "2020-05-06")
    (again,) = run("date", "recount", str(other))[1]
    assert again["said"] == "2020-05-08"
    assert run("date", "stale")[1] == []
