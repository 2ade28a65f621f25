"""What the guide and the other pages say of menus, commands, dates and formats is so."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from quotarium.cli.grammar import parser
from quotarium.formats.importers import importers
from quotarium.formats.registry import exporters
from quotarium.gui.actions import ACTIONS, MENUS
from quotarium.model.dates import Edtf, counted, read_offset, read_phrase
from quotarium.model.search.fields import FIELDS
from tests.conftest import CHECKOUT

DOCS = CHECKOUT / "docs"
GUIDE = DOCS / "guide"
ACTION = re.compile(r"\*\*(\w+) → ([^*]+)\*\*")
LINK = re.compile(r"\]\(([^)#]+\.md)(?:#([^)]+))?\)")
OPTION = re.compile(r"--[a-z][a-z-]+")
#: Options of every command, told in the page's first paragraph or by nobody.
OF_ALL = {"--json", "--help"}


def test_menus_are_named_as_in_the_window() -> None:
    menus = {title.replace("&", ""): menu for menu, title in MENUS.items()}
    entries = {(spec.menu, spec.text) for spec in ACTIONS}
    named = [
        (page.name, menu, " ".join(text.split()))
        for page in GUIDE.glob("*.md")
        for menu, text in ACTION.findall(page.read_text(encoding="utf-8"))
        if menu in menus
    ]
    assert len(named) > 15
    assert [one for one in named if (menus[one[1]], one[2]) not in entries] == []


def test_every_command_and_option_has_its_line_and_no_line_is_without_one() -> None:
    page = (GUIDE / "command-line.md").read_text(encoding="utf-8").split("```")[1]
    told: dict[str, set[str]] = {}
    command = ""
    for line in page.splitlines():
        if found := re.match(r"quotarium (?:-L LIB )?([a-z]+(?: [a-z][a-z-]+)?)\b", line):
            command = found[1]
        if command:
            told.setdefault(command, set()).update(set(OPTION.findall(line)) - OF_ALL)
    options = dict(_options(parser()))
    words = " ".join(page.split())
    assert set(told) <= set(options)
    # “speaker apart” and its like are told in the line of another deed.
    assert {name for name in set(options) - set(told) if f"“{name}" not in words} == set()
    assert {
        name: options[name] ^ named for name, named in told.items() if options[name] != named
    } == {}


def test_every_format_is_told_with_its_name() -> None:
    page = (DOCS / "formats.md").read_text(encoding="utf-8")
    names = {form.name for form in (*importers(), *exporters())}
    assert {name for name in names if f"`{name}`" not in page} == set()


def test_dates_are_read_as_the_guide_tells() -> None:
    said, relative = (_rows(GUIDE / "dates.md", head) for head in ("you type", "phrase, relative"))
    read = {phrase: read_phrase(phrase) for row in said for phrase in row[0].split(", ")}
    told = {phrase: row[1].split(" ")[0] for row in said for phrase in row[0].split(", ")}
    assert {phrase: str(date.edtf or "no") for phrase, date in read.items()} == told
    may = Edtf.parse("2020-05-04")
    for phrases, dates in relative:
        expected = [""] if dates.startswith("none") else dates.split(", ")
        for phrase, date in zip_longest(phrases.split(", "), expected, fillvalue=expected[0]):
            offset = read_offset(phrase)
            assert str((offset and counted(may, offset)) or "") == date, phrase


def test_the_guide_names_every_field_of_a_search() -> None:
    rows = _rows(GUIDE / "searching.md", "field ")
    told = {name: row[1] for row in rows for name in re.findall(r"`(\w+):`", row[0])}
    assert set(told) == {field.name for field in FIELDS}
    for field in FIELDS:
        assert [value for value in field.values if f"`{value}`" not in told[field.name]] == []


def test_every_page_and_heading_that_a_page_points_at_is_there() -> None:
    pages = [CHECKOUT / "README.md", *DOCS.rglob("*.md")]
    broken = [
        f"{page.name}: {address}#{heading}"
        for page in pages
        for address, heading in LINK.findall(page.read_text(encoding="utf-8"))
        if not _leads(page.parent / address, heading)
    ]
    assert broken == []


def test_every_decision_has_a_number_of_its_own() -> None:
    pages = sorted((DOCS / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{n:04}" for n in range(1, len(pages) + 1)]
    for page in pages:
        assert page.read_text(encoding="utf-8").startswith(f"# {int(page.name[:4])}. "), page.name


def _rows(page: Path, head: str) -> list[list[str]]:
    """Return the cells of the table whose head begins so."""
    table = page.read_text(encoding="utf-8").split(f"| {head}", 1)[1].split("\n\n", 1)[0]
    lines = table.splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _options(one: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Yield each command with its long options."""
    options: set[str] = set()
    for action in one._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, sub in action.choices.items():
                yield from _options(sub, f"{name} {word}".strip())
            return
        options.update(text for text in action.option_strings if text.startswith("--"))
    yield name, options - OF_ALL - {"--output"}


def _leads(page: Path, heading: str) -> bool:
    if not page.exists():
        return False
    lines = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    slugs = {re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-") for line in lines}
    return not heading or heading in slugs
