"""An article worked into a library by the command line alone, and read off its timeline."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from quotarium.cli import main

_SENTENCE = re.compile(r"(?<=[.?!\"])\s+")


class Work:
    """The article in a library; sentences are named by their numbers."""

    def __init__(self, article: Path, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = article.read_text(encoding="utf-8")
        self._sentences = [_SENTENCE.split(part.strip()) for part in re.split(r"\n\s*\n", text)]
        self._library, self._capsys = library, capsys
        assert main(["new", str(library)]) == 0
        (source,) = self.run("add", article, "--json")
        self._source = source["citekey"]

    def run(self, *arguments: str | Path) -> list[dict[str, Any]]:
        self._capsys.readouterr()
        assert main(["-L", str(self._library), *map(str, arguments)]) == 0
        told = self._capsys.readouterr().out.splitlines()
        return [json.loads(line) for line in told if line.startswith("{")]

    def clip(self, place: tuple[int, int], speaker: str, said: str, *more: str) -> int:
        """Clip a sentence by the numbers of its paragraph and its place there, from 1."""
        exact = self._sentences[place[0] - 1][place[1] - 1]
        (made,) = self.run(
            "clip", "--source", self._source, "--exact", exact, "--speaker", speaker,
            "--said", said, "--kind", "indirect", *more, "--json",
        )  # fmt: skip
        assert made["verification"] == "verbatim"
        return int(made["id"])

    def link(self, one: int, other: int, kind: str) -> None:
        self.run("link", str(one), str(other), "--kind", kind)


def test_who_confirmed_who_denied_and_who_never_answered_is_seen_on_the_timeline(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (article,) = (shared / "seeds").glob("*.txt")
    work = Work(article, tmp_path / "Case.quotarium", capsys)
    confirmed = work.clip((22, 2), "Control", "2020-11")
    before = work.clip((23, 1), "Ministry", "2020-11/2021-03-15")
    after = work.clip((9, 2), "Government", "after 15 March 2021")
    asked = work.clip((13, 1), "President", "2021~", "--question")
    again = work.clip((5, 1), "President", "15 March 2025", "--question")
    for denial in (before, after):
        work.link(denial, confirmed, "contradicts")
    work.link(again, asked, "repeats")

    (facts,) = work.run("timeline", "--format", "json")
    lanes = {lane["name"]: lane["quotes"] for lane in facts["lanes"]}
    # Who spoke first stands first.
    assert next(iter(lanes)) == "Control"
    (control,), (ministry,), (government,) = (
        lanes[name] for name in ("Control", "Ministry", "Government")
    )
    assert (control["earliest"], control["latest"]) == ("2020-11-01", "2020-11-30")
    assert (ministry["earliest"], ministry["latest"]) == ("2020-11-01", "2021-03-15")
    assert (government["earliest"], government["latest"]) == ("2021-03-15", None)
    assert [quote["open_question"] for quote in lanes["President"]] == [True, True]
    kinds = sorted((link["from"], link["to"], link["kind"]) for link in facts["links"])
    assert kinds == sorted(
        [(before, confirmed, "contradicts"), (after, confirmed, "contradicts"),
         (again, asked, "repeats")]
    )  # fmt: skip

    words = _words(work, tmp_path / "before.svg")
    assert words.count("? no answer yet") == 2
    assert words.count("× contradicts") == 2
    assert sum(word.startswith("Nov 2020 · ") for word in words) == 1
    assert sum(word.startswith("after 15 Mar 2021 · ") for word in words) == 1
    # A reply ends the waiting of the question that it answers, and of no other.
    work.link(after, asked, "responds_to")
    assert _words(work, tmp_path / "after.svg").count("? no answer yet") == 1


def _words(work: Work, file: Path) -> list[str]:
    work.run("timeline", "-o", file)
    return ["".join(part.itertext()) for part in etree.parse(file).iter("{*}text")]
