from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from quotarium.citing.catalogue import Catalogue
from quotarium.citing.citation import Citation, Cite, Criterion, Output, Section
from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime
from quotarium.citing.styles import CitationFormat
from quotarium.errors import InvalidValue, StyleError

Item = dict[str, Any]
EngineFor = Callable[..., Engine]

TITLES_ONLY = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Titles</title></info>
<citation><layout delimiter="; "><text variable="title"/></layout></citation>
<bibliography><layout><text variable="publisher"/></layout></bibliography></style>"""


def cited(*ids: str, note: int = 0, **facts: Any) -> Citation:
    name = f"c{note}-{'-'.join(ids)}"
    return Citation(id=name, cites=tuple(Cite(id=one, **facts) for one in ids), note_index=note)


def sorted_by_macros(depth: int) -> str:
    """Return a style whose sort key calls a macro in two places, which calls another in two…"""
    macros = "".join(
        f'<macro name="m{n}"><choose><if type="book"><text macro="m{n + 1}"/></if>'
        f'<else><text macro="m{n + 1}"/></else></choose></macro>'
        for n in range(depth)
    )
    last = f'<macro name="m{depth}"><text variable="title"/></macro>'
    return TITLES_ONLY.replace("<citation>", f"{macros}{last}<citation>").replace(
        '<bibliography><layout><text variable="publisher"/>',
        '<bibliography><sort><key macro="m0" sort="descending"/></sort>'
        '<layout><text variable="title"/>',
    )


def test_macros_that_sort_are_built_once_however_often_they_are_called() -> None:
    items = [{"id": title, "type": "book", "title": title} for title in ("Bay", "Cove", "Atoll")]
    with Runtime() as runtime, Engine(sorted_by_macros(14), runtime=runtime) as engine:
        rendered = engine.render(items, output=Output.TEXT)
        runtime.tidy()
        used, _ = runtime.held

    assert rendered.bibliography is not None
    assert [entry.text.strip() for entry in rendered.bibliography.entries] == [
        "Cove", "Bay", "Atoll",
    ]  # fmt: skip
    # Built in every place there would be a hundred thousand tokens, in 40 MB.
    assert used < 10_000_000


def test_an_author_date_style_cites_in_the_text(
    engine_for: EngineFor, book: Item, article: Item
) -> None:
    engine = engine_for("apa")

    rendered = engine.render(
        [book, article],
        [cited("miller2019", locator="7"), cited("miller2019", "əliyev2021")],
        output=Output.TEXT,
    )

    assert [one.text for one in rendered.citations] == [
        "(Miller, 2019, p. 7)",
        "(Əliyev, 2021; Miller, 2019)",
    ]
    assert (engine.is_note, engine.citation_format) == (False, CitationFormat.AUTHOR_DATE)
    assert rendered.bibliography is not None
    assert rendered.bibliography.hanging_indent
    assert rendered.bibliography.line_spacing == 2
    assert rendered.bibliography.entries[0].ids == ("əliyev2021",)


def test_a_note_style_shortens_what_was_cited_before(engine_for: EngineFor, book: Item) -> None:
    engine = engine_for("chicago-notes-bibliography")

    rendered = engine.render(
        [book],
        [cited("miller2019", note=1, locator="3"), cited("miller2019", note=2, locator="9")],
        output=Output.TEXT,
    )

    assert engine.is_note
    assert rendered.citations[0].text.startswith("Jane Anne Miller, Bridges of the Delta")
    assert rendered.citations[1].text == "Miller, Bridges of the Delta, 9."


def test_a_numeric_style_aligns_its_labels(engine_for: EngineFor, book: Item) -> None:
    bibliography = engine_for("ieee").render([book]).bibliography

    assert bibliography is not None
    assert bibliography.second_field_align == "flush"
    assert bibliography.max_offset == 3


def test_the_three_outputs_differ_in_markup_only(engine_for: EngineFor, book: Item) -> None:
    engine = engine_for("apa")

    texts = {}
    for output in Output:
        bibliography = engine.render([book], output=output).bibliography
        assert bibliography is not None
        texts[output] = bibliography.entries[0].text.strip()

    assert texts[Output.TEXT] == "Miller, J. A. (2019). Bridges of the Delta. Harbour Press."
    assert "<i>Bridges of the Delta</i>" in texts[Output.HTML]
    assert "{\\i{}Bridges of the Delta}" in texts[Output.RTF]


def test_prefix_suffix_and_suppressed_author_are_printed(engine_for: EngineFor, book: Item) -> None:
    cite = Cite(id="miller2019", prefix="as cited in ", suffix=", note 4", suppress_author=True)

    text = engine_for("apa").preview(book, cite, output=Output.TEXT).citations[0].text

    assert text == "(as cited in 2019, note 4)"


def test_a_composite_citation_names_the_author_in_the_sentence(
    engine_for: EngineFor, book: Item
) -> None:
    citation = cited("miller2019").model_copy(update={"mode": "composite"})

    rendered = engine_for("apa").render([book], [citation], output=Output.TEXT)

    assert rendered.citations[0].text == "Miller (2019)"


def test_uncited_items_join_the_bibliography_only(
    engine_for: EngineFor, book: Item, article: Item
) -> None:
    rendered = engine_for("apa").render(
        [book, article], [cited("miller2019")], uncited=["əliyev2021"]
    )

    assert len(rendered.citations) == 1
    assert rendered.bibliography is not None
    assert [entry.ids for entry in rendered.bibliography.entries] == [
        ("əliyev2021",),
        ("miller2019",),
    ]


def test_a_section_limits_the_bibliography(
    engine_for: EngineFor, book: Item, article: Item
) -> None:
    books = Section(include=(Criterion(field="type", value="book"),))

    bibliography = engine_for("apa").render([book, article], section=books).bibliography

    assert bibliography is not None
    assert [entry.ids for entry in bibliography.entries] == [("miller2019",)]


def test_rendering_leaves_nothing_behind_for_the_next(engine_for: EngineFor, book: Item) -> None:
    engine = engine_for("chicago-notes-bibliography")
    twin = {**book, "id": "twin", "title": "Other"}

    first = engine.preview(book)
    engine.render([book, twin], [cited("miller2019", "twin", note=1)])

    assert engine.preview(book) == first


def test_letters_beyond_latin_extended_a_are_initialised(
    engine_for: EngineFor, article: Item
) -> None:
    vietnamese = {**article, "author": [{"family": "Lê", "given": "Ấn"}]}

    for item, wanted in ((article, "Əliyev, Ə. (2021)."), (vietnamese, "Lê, Ấ. (2021).")):
        bibliography = engine_for("apa").preview(item, output=Output.TEXT).bibliography
        assert bibliography is not None
        assert bibliography.entries[0].text.startswith(wanted)


@pytest.mark.parametrize("name", ["constructor", "__proto__", "toString", "1", "ə #ü", ""])
def test_any_id_names_an_item(engine_for: EngineFor, book: Item, name: str) -> None:
    rendered = engine_for("apa").preview({**book, "id": name})

    assert rendered.citations[0].text == "(Miller, 2019)"
    assert rendered.bibliography is not None
    assert rendered.bibliography.entries[0].ids == (name,)


def test_an_entry_that_prints_nothing_does_not_shift_the_others(runtime: Runtime) -> None:
    items = [{"id": "a", "title": "A"}, {"id": "b", "title": "B", "publisher": "P"}]

    with Engine(TITLES_ONLY, runtime=runtime) as engine:
        bibliography = engine.render(items).bibliography

    assert bibliography is not None
    assert [entry.ids for entry in bibliography.entries] == [("b",)]


def test_a_style_without_bibliography_gives_none(runtime: Runtime, book: Item) -> None:
    bare = TITLES_ONLY.partition("<bibliography>")[0] + "</style>"

    with Engine(bare, runtime=runtime) as engine:
        assert not engine.has_bibliography
        assert engine.preview(book).bibliography is None


def test_a_document_grows_citation_by_citation(engine_for: EngineFor, book: Item) -> None:
    engine = engine_for("apa")
    twin = {**book, "id": "twin", "title": "Zebras"}
    engine.start([book, twin], output=Output.TEXT)

    engine.process(cited("miller2019"))
    changed = engine.process(cited("twin"), before=[("c0-miller2019", 0)])

    assert [(one.index, one.text) for one in changed] == [
        (0, "(Miller, 2019a)"),
        (1, "(Miller, 2019b)"),
    ]


def test_an_unknown_item_is_said_and_the_engine_stays_usable(
    engine_for: EngineFor, book: Item
) -> None:
    engine = engine_for("apa")
    fresh = engine.preview(book)

    with pytest.raises(StyleError, match="there is no item “nobody”"):
        engine.render([book], [cited("nobody")])

    assert engine.preview(book) == fresh


def test_a_style_that_citeproc_refuses_is_a_style_error(runtime: Runtime) -> None:
    endless = TITLES_ONLY.replace('<text variable="title"/>', '<text macro="a"/>').replace(
        "<bibliography>", '<macro name="a"><text macro="a"/></macro><bibliography>'
    )

    with pytest.raises(StyleError, match=r"“Titles”.*infinite loop"):
        Engine(endless, runtime=runtime)


@pytest.mark.parametrize(
    ("locale", "page"),
    [
        ("de-CH", "S. 4"),
        ("de-LU", "S. 4"),
        ("pt", "p. 4"),
        ("pt_BR", "p. 4"),
        ("sr-Latn", "str. 4"),
        ("az", "s. 4"),
        ("az-AZ", "s. 4"),
        ("xx", "p. 4"),
    ],
)
def test_a_language_falls_back_to_its_nearest_locale(
    engine_for: EngineFor, book: Item, locale: str, page: str
) -> None:
    text = engine_for("ieee", locale).preview(book, Cite(id="miller2019", locator="4"))

    assert text.citations[0].text == f"[1, {page}]"


def test_a_dependent_style_speaks_its_own_language(
    catalogue: Catalogue, runtime: Runtime, book: Item
) -> None:
    house = catalogue.load("ieee").model_copy(
        update={"id": "house", "parent": "ieee", "locale": "de-DE"}
    )

    with Engine(house, runtime=runtime) as engine:
        rendered = engine.preview(book, Cite(id="miller2019", locator="4"))

    assert engine.locale == "de-DE"
    assert rendered.citations[0].text == "[1, S. 4]"


def test_what_is_no_language_tag_is_refused(catalogue: Catalogue, runtime: Runtime) -> None:
    with pytest.raises(InvalidValue, match="en-US"):
        Engine(catalogue.load("ieee"), "English (US)", runtime=runtime)


def test_a_closed_engine_refuses_and_closes_twice(runtime: Runtime, book: Item) -> None:
    engine = Engine(TITLES_ONLY, runtime=runtime)
    engine.close()
    engine.close()

    assert engine.closed
    with pytest.raises(StyleError, match="closed"):
        engine.preview(book)


def test_calls_from_several_threads_wait_for_each_other(engine_for: EngineFor, book: Item) -> None:
    engine = engine_for("ieee")
    wanted = engine.preview(book)

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: engine.preview(book), range(12)))

    assert found == [wanted] * 12


def test_a_program_that_forgets_to_close_still_ends() -> None:
    code = f"from quotarium.citing.engine import Engine\nengine = Engine('''{TITLES_ONLY}''')"
    source = Path(__file__).parents[2] / "desktop"

    done = subprocess.run(
        [sys.executable, "-c", code], timeout=60, check=False, cwd=source, capture_output=True
    )

    assert (done.returncode, done.stderr) == (0, b"")


def test_a_large_document_is_rendered_once_and_anew_when_anything_changes(
    catalogue: Catalogue, runtime: Runtime, book: Item, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(catalogue.load("apa"), runtime=runtime)
    items = [{**book, "id": f"book{number}", "title": f"Title {number}"} for number in range(30)]
    asked: list[str] = []
    call = engine._call

    def counted(command: str, **given: object) -> Any:
        asked.append(command)
        return call(command, **given)

    monkeypatch.setattr(engine, "_call", counted)

    first = engine.render(items, [cited("book3")])
    again = engine.render(items, [cited("book3")])
    changed = engine.render([{**items[3], "title": "Another"}, *items[4:]], [cited("book3")])
    text = engine.render(items, [cited("book3")], output=Output.TEXT)

    assert again == first
    assert asked == ["render"] * 3
    assert changed.bibliography is not None
    assert "Another" in changed.bibliography.text
    assert text.citations == first.citations
    engine.close()
    with pytest.raises(StyleError):
        engine.render(items, [cited("book3")])
