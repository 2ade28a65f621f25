"""BibTeX and BibLaTeX are read with all their ways, and broken entries cost only themselves."""

from __future__ import annotations

import time

import pytest

from quotarium.formats.bibtex_in.latex import decoded
from quotarium.formats.bibtex_in.names import creator, split_names
from quotarium.formats.bibtex_in.reader import read
from quotarium.model.source import Source


def one(text: str) -> Source:
    parsed = read(text.encode())
    assert parsed.problems == ()
    (found,) = parsed.items
    return found


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"{\'e}t\'e", "été"),
        (r"\v{s}\v s{\v s}", "šš" + "š"),
        (r"\'{\i}{\'\i}", "íí"),
        (r"\c{c}\o{}re \ss{} \AA{}s", "çøre ß Ås"),
        (r"``a'' --- b--c~d", "“a” — b–c\u00a0d"),
        (r"\& \% \_ \# \$ {\textbackslash}", "& % _ # $ \\"),
        (r"The {NASA} {B}ook", "The NASA Book"),
        (r"\emph{Homo} H$_2$O $\alpha$", "<i>Homo</i> H<sub>2</sub>O α"),
        (r"'{}' -{}-", "'' --"),
        (r"\unknown{kept}", r"\unknown{kept}"),
        (r"{\textbraceleft}x{\textbraceright}", "{x}"),
        ("two\n   lines", "two lines"),
    ],
)
def test_latex_is_decoded(latex: str, text: str) -> None:
    assert decoded(latex) == text


@pytest.mark.parametrize(
    ("name", "family", "given", "particle", "suffix"),
    [
        ("Marsh, Ada", "Marsh", "Ada", None, None),
        ("Ada Marsh", "Marsh", "Ada", None, None),
        ("Vincent van Gogh", "Gogh", "Vincent", "van", None),
        ("van der Berg, Jan", "Berg", "Jan", "van der", None),
        ("Marsh, Jr., Ada", "Marsh", "Ada", None, "Jr."),
        (r"{\'E}mile Zola", "Zola", "Émile", None, None),
        (r"{\o}re, Jan", "øre", "Jan", None, None),
    ],
)
def test_names_are_taken_apart_before_they_are_decoded(
    name: str, family: str, given: str, particle: str | None, suffix: str | None
) -> None:
    found = creator(name, "author", keep_prefix=True)
    parts = (found.family, found.given, found.non_dropping_particle, found.suffix)
    assert parts == (family, given, particle, suffix)


def test_names_in_braces_are_whole_and_their_and_parts_nothing() -> None:
    names = split_names(r"{Rivers and Seas} and Marsh, Ada AND {B}ob Lind")
    assert len(names) == 3
    assert creator(names[0], "author", keep_prefix=True).literal == "Rivers and Seas"


def test_names_by_parts_are_read() -> None:
    found = creator("family=Gogh, given=Vincent, prefix=van, useprefix=true", "author",
                    keep_prefix=False)  # fmt: skip
    assert (found.family, found.given, found.non_dropping_particle) == ("Gogh", "Vincent", "van")


def test_macros_joined_values_and_months_are_put_in() -> None:
    found = one(
        '@string{press = "Harbour"}\n'
        '@Book{k, title = "A " # {B} # " C", publisher = press # " Press", year = 2021,\n'
        "month = jun}"
    )
    assert (found.title, found.fields["publisher"]) == ("A B C", "Harbour Press")
    assert str(found.issued) == "2021-06"


def test_an_unknown_macro_is_reported_and_its_name_kept() -> None:
    parsed = read(b"@article{k, title={T},\n journal = jnls}")
    assert parsed.items[0].fields["container-title"] == "jnls"
    assert [problem.line for problem in parsed.problems] == [2]


def test_a_part_inherits_from_its_book() -> None:
    parsed = read(
        b"@incollection{part, title={Part}, author={Marsh, Ada}, crossref={whole}}\n"
        b"@collection{whole, title={Whole}, editor={Lind, Maria}, date={2020}, publisher={P}}"
    )
    part = parsed.items[0]
    assert part.fields == {"container-title": "Whole", "publisher": "P"}
    assert [one.role for one in part.creators] == ["author", "editor"]
    assert str(part.issued) == "2020"


def test_xdata_gives_fields_and_is_no_source() -> None:
    parsed = read(b"@xdata{x, publisher={P}, location={L}}\n@book{k, title={T}, xdata={x}}")
    (found,) = parsed.items
    assert found.fields == {"publisher": "P", "publisher-place": "L"}


def test_a_circle_of_references_is_reported_and_cut() -> None:
    parsed = read(b"@book{a, title={A}, crossref={b}}\n@book{b, editor={E F}, crossref={a}}")
    assert len(parsed.items) == 2
    assert any("circle" in problem.text for problem in parsed.problems)


def test_a_missing_parent_is_reported_and_remembered() -> None:
    parsed = read(b"@inbook{a, title={A}, crossref={gone}}")
    assert parsed.items[0].fields["bibtex:crossref"] == "gone"
    assert "gone" in parsed.problems[0].text


BROKEN = {
    "no closing brace": "@book{bad, title = {Bad}, year = 2001\n",
    "open value": "@book{bad, title = {Bad,\n year = 2001\n}\n",
    "open quote": '@book{bad, title = "Bad,\n year = {2001}\n}\n',
    "junk": "@book{bad, title = {Bad}, what is this, year = 2001}\n",
    "no comma": "@book{bad, title = {Bad}\n year = 2001}\n",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_entry_costs_only_itself(broken: str) -> None:
    parsed = read(f"@book{{a, title={{First}}}}\n{broken}@book{{z, title={{Last}}}}\n".encode())
    assert [one.citekey for one in parsed.items] == ["a", "bad", "z"]
    assert parsed.items[1].title == "Bad"
    assert str(parsed.items[1].issued) == "2001"
    if broken != BROKEN["no comma"]:
        assert parsed.problems[0].line in (2, 3)


def test_an_at_sign_in_a_value_begins_no_entry() -> None:
    found = one("@article{k, title={T}, abstract={To\n@book{x} or me@example.org}, year=2020}")
    assert "me@example.org" in found.fields["abstract"]


def test_keys_given_twice_are_both_read_and_reported() -> None:
    parsed = read(b"@book{k, title={One}}\n@book{K, title={Two}}")
    assert [one.title for one in parsed.items] == ["One", "Two"]
    assert (parsed.problems[0].line, "line 1" in parsed.problems[0].text) == (2, True)


def test_unknown_fields_are_kept_under_their_names() -> None:
    assert one("@book{k, title={T}, groups={Rivers}}").fields == {"bibtex:groups": "Rivers"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "latin-1", "gbk"])
def test_encodings_are_told(encoding: str) -> None:
    chinese = "河流与港口的历史研究以及城市的发展问题"
    title = chinese if encoding == "gbk" else "Über die Flüsse und Häfen"
    text = f"@book{{k,\n  title = {{{title}}},\n  year = 2020\n}}\n" * 2
    assert read(text.encode(encoding)).items[0].title == title


NASTY = {
    "100,000 braces": b"@book{k, title = " + b"{" * 100_000,
    "braces alone": b"{" * 100_000,
    "deep": b"@book{k, title = {" + b"{" * 50_000 + b"}" * 50_000 + b"}}",
    "many open entries": b"@a{b, t={x}\n" * 10_000,
    "many open values": b"@a{k, title={x\n" * 2_000,
    "accents": b"@b{k, title={" + b"\\'{" * 30_000 + b"}}",
    "backslashes": b"@b{k, title={" + b"\\" * 100_001 + b"}}",
    "names": b"@b{k, author={" + b"A and " * 50_000 + b"}}",
    "null": b"\x00" * 1000,
    "empty": b"",
    "cut in a letter": "@book{k, title={Flüs".encode()[:-2],
}


@pytest.mark.parametrize("content", NASTY.values(), ids=NASTY.keys())
def test_nasty_files_are_answered_in_seconds(content: bytes) -> None:
    start = time.perf_counter()
    parsed = read(content)
    assert parsed.items or parsed.problems
    assert time.perf_counter() - start < 10
