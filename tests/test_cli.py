"""The command line does the main job, prints JSON lines, and says one sentence when it cannot."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from quotarium import cli
from quotarium.formats.importers import importers
from quotarium.formats.registry import exporters
from tests.citing.test_own_styles import VALID
from tests.services.test_clipping import ARTICLE, GAUGES


class Ran:
    """What a command printed and returned."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def runs(*arguments: str | Path) -> Ran:
        code = cli.main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return runs


@pytest.fixture
def lib(tmp_path: Path, run: Any) -> Path:
    path = tmp_path / "Demo.quotarium"
    assert run("new", path).code == 0
    return path


def clip_gauges(run: Any, lib: Path) -> dict[str, Any]:
    key = run("-L", lib, "add", ARTICLE, "--json").rows[0]["citekey"]
    made = run(
        "-L", lib, "clip", "--source", key, "--exact", GAUGES, "--speaker", "Irena Valdoš",
        "--role", "President of Korvelia", "--said", "2025?-03-14",
        "--occasion", "Ilvana Basin Forum", "--tag", "gauges", "--json",
    )  # fmt: skip
    assert made.code == 0, made.err
    return dict(made.rows[0])


def test_an_article_becomes_a_cited_quotation(run: Any, lib: Path, tmp_path: Path) -> None:
    made = clip_gauges(run, lib)
    assert made["speakers"] == [
        {"name": "Irena Valdoš", "kind": "person", "role": "President of Korvelia"}
    ]
    assert (made["said"], made["occasion"]) == ("2025?-03-14", "Ilvana Basin Forum")
    assert made["locator"] == {"label": "paragraph", "value": "1"}
    assert made["second_hand"] is True
    assert made["verification"] == "verbatim"
    assert run("-L", lib, "search", "valdos", "--json").rows == [made]
    out = tmp_path / "out.docx"
    assert run("-L", lib, "export", "--format", "docx", "--style", "apa", "-o", out).code == 0
    with zipfile.ZipFile(out) as package:
        body = package.read("word/document.xml").decode()
    assert "as cited in" in body
    assert "Dostan" in body
    assert "n.d." in body
    bib = tmp_path / "out.bib"
    assert run("-L", lib, "export", "--format", "biblatex", "-o", bib).code == 0
    assert "The River Nobody Measures" in bib.read_text(encoding="utf-8")
    assert "date = {XXXX}" in bib.read_text(encoding="utf-8")


def test_fields_can_be_given_when_a_source_is_added(run: Any, lib: Path) -> None:
    added = run(
        "-L", lib, "add", ARTICLE, "--title", "Gauges", "--author", "Doe, Jane",
        "--issued", "15 March 2024", "--json",
    )  # fmt: skip
    row = added.rows[0]
    assert (row["title"], row["authors"], row["issued"]) == ("Gauges", ["Jane Doe"], "2024-03-15")


@pytest.mark.parametrize(
    ("exact", "told"),
    [
        ("words that stand nowhere in it", "does not stand in"),
        (GAUGES.replace("ever", "never"), "The nearest passage is"),
        ("The River Nobody Measures", "stands 2 times"),
        ("   ", "give some words"),
    ],
)
def test_words_that_cannot_be_clipped_are_refused_with_where_and_why(
    run: Any, lib: Path, exact: str, told: str
) -> None:
    key = run("-L", lib, "add", ARTICLE, "--json").rows[0]["citekey"]
    refused = run("-L", lib, "clip", "--source", key, "--exact", exact)
    assert (refused.code, refused.out) == (1, "")
    assert told in refused.err
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("-L", "{missing}", "search", "x"),
        ("search", "x"),
        ("new", "{lib}"),
        ("-L", "{lib}", "add", "{missing}"),
        ("-L", "{lib}", "clip", "--source", "nobody", "--exact", "x"),
        ("-L", "{lib}", "export", "--format", "pptx"),
        ("-L", "{lib}", "export", "--format", "docx", "--style", "appa"),
        ("-L", "{lib}", "export", "--format", "docx", "--group", "mood"),
        ("-L", "{lib}", "export", "--format", "bibtex", "-o", "{missing}/x.bib"),
    ],
)
def test_each_mistake_costs_one_line_and_exit_code_1(
    run: Any, lib: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    known = {"missing": str(tmp_path / "missing"), "lib": str(lib)}
    refused = run(*(argument.format(**known) for argument in arguments))
    assert refused.code == 1
    assert refused.err.startswith("quotarium: ")
    assert refused.err.count("\n") == 1
    assert refused.out == ""


def test_wrong_usage_is_exit_code_2(run: Any) -> None:
    with pytest.raises(SystemExit) as ended:
        run("clip")
    assert ended.value.code == 2


def test_search_is_paged(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "Sample.quotarium"
    assert run("new", path, "--sample").code == 0
    everything = run("-L", path, "search", "--json").rows
    page = run("-L", path, "search", "--limit", "2", "--offset", "1", "--json").rows
    assert page == everything[1:3]


def test_sources_without_quotes_are_exported_where_that_is_asked_for(
    run: Any, lib: Path, tmp_path: Path
) -> None:
    clip_gauges(run, lib)
    file = tmp_path / "one.bib"
    file.write_text("@book{lonely2001, title = {A Lonely Book}, year = 2001}", encoding="utf-8")
    run("-L", lib, "import", file)
    assert "lonely2001" not in run("-L", lib, "export", "--format", "bibtex").out
    assert "lonely2001" in run("-L", lib, "export", "--format", "bibtex", "--all-sources").out
    listed = run(
        "-L", lib, "export", "--format", "markdown", "--bibliography-only", "--all-sources"
    )
    assert "Lonely" in listed.out


def test_a_style_of_ones_own_is_installed_listed_used_and_removed(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "mine.csl"
    file.write_text(VALID, encoding="utf-8")
    assert run("styles", "--install", file, "--json").rows[0]["id"] == "house-style"
    assert [row["id"] for row in run("styles", "--own", "--json").rows] == ["house-style"]
    run("styles", "--remove", "house-style")
    assert run("styles", "--own", "--json").rows == []
    file.write_text(VALID.replace("</macro>", ""), encoding="utf-8")
    refused = run("styles", "--install", file)
    assert refused.code == 1
    assert "line" in refused.err


def test_styles_are_found_by_words(run: Any) -> None:
    found = run("styles", "apa", "7th", "--json").rows
    assert found[0]["id"] == "apa"


def test_an_export_without_a_file_goes_to_standard_output(
    run: Any, lib: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip_gauges(run, lib)
    stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr("sys.stdout", stdout)
    assert cli.main(["-L", str(lib), "export", "--format", "bibtex"]) == 0
    stdout.flush()
    assert b"The River Nobody Measures" in stdout.buffer.getvalue()


def test_verifying_tells_what_needs_a_look_and_counts_all(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "Sample.quotarium"
    run("new", path, "--sample")
    rows = run("-L", path, "verify", "--json").rows
    *found, counts = rows
    assert counts["checked"] == sum(counts["counts"].values())
    assert counts["counts"]["verbatim"] > 20
    assert len(found) == counts["checked"]
    assert {"quote_id", "clipping_id", "citekey", "state", "start", "end"} <= set(found[0])
    told = run("-L", path, "verify").out.splitlines()
    needing = [row for row in found if row["state"] not in {"verbatim", "typography"}]
    assert len(told) == len(needing) + 1


def test_references_are_imported_and_converted(run: Any, lib: Path, tmp_path: Path) -> None:
    bib = tmp_path / "refs.bib"
    bib.write_text("@misc{voll, author = {Voll, Casimir}, title = {Diary}, date = {1921~}}")
    made = run("-L", lib, "import", bib, "--json").rows[0]
    assert (made["format"], made["citekeys"]) == ("bibtex", ["voll"])
    out = tmp_path / "refs.ris"
    assert run("convert", bib, "--to", "ris", "-o", out).code == 0
    assert "AU  - Voll, Casimir" in out.read_text(encoding="utf-8")


def test_references_are_converted_and_counted(run: Any, tmp_path: Path) -> None:
    bib, out = tmp_path / "in.bib", tmp_path / "out.nbib"
    bib.write_text("@book{doe, author={Doe, Jane}, title={A title}, year=2020}", encoding="utf-8")
    made = run("convert", bib, "--to", "nbib", "-o", out, "--json")
    assert made.rows == [{"output": str(out), "sources": 1, "problems": []}]
    assert "FAU - Doe, Jane" in out.read_text(encoding="utf-8")


def test_help_lists_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    for command, names in (
        ("export", [one.name for one in exporters()]),
        ("import", [one.name for one in importers()]),
    ):
        with pytest.raises(SystemExit):
            cli.main([command, "--help"])
        printed = capsys.readouterr().out
        assert all(f"  {name} " in printed for name in names)


def test_an_import_tells_what_it_read_problems_and_duplicates(
    run: Any, lib: Path, tmp_path: Path
) -> None:
    bib, newer = tmp_path / "refs.bib", tmp_path / "newer.bib"
    bib.write_text("@misc{voll, title = {Diary}, doi = {10.1/x}}\n@book{broken, title = {Never\n")
    newer.write_text("@misc{other, title = {Diary}, doi = {10.1/X}, volume = 3}")
    first = run("-L", lib, "import", bib, tmp_path / "missing.bib")
    assert first.code == 1
    assert "2 sources added" in first.out
    assert "refs.bib:2: " in first.err
    assert "missing.bib" in first.err
    beside = run("-L", lib, "import", newer, "--citekeys", "[title:lower]")
    assert "1 may be duplicates" in beside.out
    assert "diary may be the same work as voll" in beside.err
    merged = run("-L", lib, "import", newer, "--duplicates", "merge", "--json").rows[0]
    assert (merged["added"], merged["merged"]) == ([], ["voll"])
    again = run("-L", lib, "import", newer, "--duplicates", "skip", "--json").rows[0]
    assert (again["added"], again["skipped"]) == ([], 1)
    assert run("-L", lib, "import", bib, "--citekeys", "[nobody]").code == 1


def test_keys_are_made_anew_in_a_conversion(run: Any, tmp_path: Path) -> None:
    bib, out = tmp_path / "refs.bib", tmp_path / "out.bib"
    bib.write_text("@misc{x, author = {Voll, Casimir}, title = {Diary}, date = {1921}}")
    made = run(
        "convert", bib, "--to", "biblatex", "--citekeys", "[auth][year]", "-o", out, "--json"
    )
    assert made.rows[0]["sources"] == 1
    assert "{Voll1921," in out.read_text()


def test_every_format_is_exported(run: Any, lib: Path, tmp_path: Path) -> None:
    clip_gauges(run, lib)
    for one in exporters():
        out = tmp_path / f"out-{one.name}{one.suffix}"
        made = run("-L", lib, "export", "--format", one.name, "--second-hand", "note", "-o", out)
        assert made.code == 0, made.err
        assert out.stat().st_size > 100


def test_a_whole_library_is_handed_on(run: Any, lib: Path, tmp_path: Path) -> None:
    clip_gauges(run, lib)
    file, other = tmp_path / "all.json", tmp_path / "Other.quotarium"
    assert run("-L", lib, "export", "--format", "quotarium-json", "-o", file).code == 0
    run("new", other)
    made = run("-L", other, "import", file, "--json")
    assert made.rows[0]["quotes"] == 1
    again = tmp_path / "again.json"
    assert run("-L", other, "export", "--format", "quotarium-json", "-o", again).code == 0
    assert again.read_bytes() == file.read_bytes()
    refused = run("-L", lib, "export", "--format", "quotarium-json", "--query", "x", "-o", file)
    assert refused.code == 1
    assert "leave it out" in refused.err


def test_open_gives_files_to_the_window(tmp_path: Path) -> None:
    given: list[object] = []

    def open_window(library: Path | None, files: Sequence[Path]) -> int:
        given.append((library, list(files)))
        return 0

    cli.main(["open", "a.bib", "b.pdf"], open_window=open_window)
    cli.main(["-L", "L.quotarium"], open_window=open_window)
    assert given == [(None, [Path("a.bib"), Path("b.pdf")]), (Path("L.quotarium"), [])]


def test_speakers_are_listed_merged_and_split(run: Any, lib: Path) -> None:
    clip_gauges(run, lib)
    known = run("-L", lib, "speaker", "role", "Irena Valdoš", "President", "--held", "since 2019",
                "--json").rows[0]  # fmt: skip
    assert known["roles"][-1] == {"title": "President", "organisation": None, "held": "2019/.."}
    assert run("-L", lib, "speaker", "add-name", "1", "Ирена Валдош", "--language", "ru").code == 0
    wrong = run("-L", lib, "speaker", "identify", "1", "orcid", "0000-0002-1825-0098")
    assert (wrong.code, "check digit" in wrong.err) == (1, True)
    assert run("-L", lib, "speaker", "identify", "1", "wikidata", "q42").code == 0
    shown = run("-L", lib, "speaker", "show", "irena valdos", "--json").rows[0]
    assert (shown["identifiers"], shown["quotes"]) == ({"wikidata": "Q42"}, [1])
    part = run("-L", lib, "speaker", "split", "1", "--name", "Ирена Валдош", "--quote", "1",
               "--json").rows[0]  # fmt: skip
    assert [name["full"] for name in part["names"]] == ["Ирена Валдош"]
    assert not run("-L", lib, "speaker", "list", "--alike").out
    merged = run("-L", lib, "speaker", "merge", "1", "2", "--json").rows[0]
    assert [name["full"] for name in merged["names"]] == ["Irena Valdoš", "Ирена Валдош"]
    again = run("-L", lib, "speaker", "split", "1", "--merge", "1", "--json").rows[0]
    assert again["id"] == 3
    # That they are two was said by splitting them, and holds again.
    assert not run("-L", lib, "speaker", "list", "--alike").out
    assert run("-L", lib, "speaker", "add-name", "3", "Irena Valdosh").code == 0
    other = run("-L", lib, "clip", "--source", "dostanNdRiver", "--exact", "every cubic metre",
                "--speaker", "Irena Waldosch", "--json").rows[0]  # fmt: skip
    assert other["speakers"][0]["name"] == "Irena Waldosch"
    alike = run("-L", lib, "speaker", "list", "--alike", "--json").rows
    pairs = {(one["speaker_id"], one["other_id"]) for one in alike}
    assert pairs == {(1, 4), (3, 4)}
    for one, two in pairs:
        assert run("-L", lib, "speaker", "apart", str(one), str(two)).code == 0
    assert not run("-L", lib, "speaker", "list", "--alike").out
    listed = run("-L", lib, "speaker", "list", "--json").rows
    assert [(one["id"], one["quotes"]) for one in listed] == [(1, 0), (4, 1), (3, 1)]
    assert run("-L", lib, "speaker", "show", "Nobody").code == 1


def test_a_library_is_backed_up_restored_checked_and_packed(
    tmp_path: Path, lib: Path, run: Any
) -> None:
    assert run("-L", lib, "backup").code == 0
    listed = run("-L", lib, "backup", "--list", "--json").rows
    assert [one["reason"] for one in listed] == ["asked"]
    page = tmp_path / "page.txt"
    page.write_text("The minister said so, and nobody asked why.")
    assert run("-L", lib, "add", page, "--citekey", "new").code == 0
    told = run("-L", lib, "restore", "--preview", "--json")
    assert [(one["kind"], one["removed"]) for one in told.rows] == [("sources", 1)]
    assert run("-L", lib, "pack", tmp_path / "all.zip").code == 0
    assert "kept as" in run("-L", lib, "restore").out
    assert run("-L", lib, "check").out.endswith("Nothing is wrong.\n")
    assert run("unpack", tmp_path / "all.zip", tmp_path / "Again").code == 0
    again = tmp_path / "Again.quotarium"
    assert run("-L", again, "check", "--json").rows[-1]["files"] == 1
    (file,) = (again / "files").glob("*/*")
    file.write_bytes(b"forged")
    refused = run("-L", again, "check", "--repair")
    assert refused.code == 1
    assert "file_changed" in refused.out
    assert run("-L", lib, "restore", "no such").code == 1
    assert "backup --list" in run("-L", lib, "restore", "no such").err


def test_statements_are_found_joined_and_separated(run: Any, lib: Path) -> None:
    first = clip_gauges(run, lib)["id"]
    report = lib.parent / "report.txt"
    report.write_text(f"A report.\n\n{GAUGES}\n", encoding="utf-8")
    key = run("-L", lib, "add", report, "--json", "--citekey", "copy").rows[0]["citekey"]
    second = run("-L", lib, "clip", "--source", key, "--exact", GAUGES, "--json").rows[0]["id"]
    (pair,) = run("-L", lib, "statement", "alike", "--json").rows
    assert (pair["quote_id"], pair["other_id"], pair["score"]) == (first, second, 1.0)
    joined = run("-L", lib, "statement", "join", first, second, "--json").rows[0]
    assert joined["clippings"] == 2
    reports = run("-L", lib, "statement", "reports", first, "--json").rows
    assert reports[1]["source"] == "copy"
    parted = run("-L", lib, "statement", "separate", reports[1]["id"], "--json").rows[0]
    assert parted["source"] == "copy"
    assert run("-L", lib, "statement", "apart", first, parted["id"]).code == 0
    assert not run("-L", lib, "statement", "alike").out
    assert run("-L", lib, "statement", "join", first, 99).code == 1


def test_it_says_which_of_several_roles_is_to_be_given(run: Any, lib: Path) -> None:
    clip_gauges(run, lib)
    assert run("-L", lib, "speaker", "role", "1", "Envoy", "--held", "since 2019").code == 0
    held = run("-L", lib, "speaker", "role", "1", "President of Korvelia", "--held", "since 2020")
    assert held.code == 0
    words = ("-L", lib, "clip", "--source", "dostanNdRiver", "--exact", "every cubic metre")
    asked = run(*words, "--speaker", "Irena Valdoš", "--said", "2023")
    assert "Several roles of Irena Valdoš fit" in asked.err
    assert "Envoy; President of Korvelia" in asked.err
    out = run(*words, "--speaker", "Irena Valdoš", "--said", "1950")
    assert "No known role of Irena Valdoš was held then" in out.err
    given = run(*words, "--speaker", "Irena Valdoš", "--said", "2023", "--role", "Envoy")
    assert not given.err
