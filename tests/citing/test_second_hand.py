"""Second-hand citations as the manuals print them, style by style, through the real engine."""

from __future__ import annotations

import csv
import html
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest

from quotarium import paths
from quotarium.citing import quotations
from quotarium.citing.catalogue import Catalogue
from quotarium.citing.citation import Output
from quotarium.citing.engine import Engine
from quotarium.citing.quotations import Options
from quotarium.citing.runtime import Runtime
from quotarium.citing.second_hand.families import FAMILIES, family
from quotarium.citing.second_hand.manner import manner
from quotarium.citing.second_hand.phrases import phrases, table
from quotarium.citing.styles import Style
from quotarium.model.details import QuoteDetails
from quotarium.model.speaker import Name, Speaker

from .quoted import AGENCY, ARKAN, CASES, FORUM, MEMOIR, OPED, REPORT, STUDY, VEGA, quote

EngineFor = Callable[..., Engine]
GOLDEN = Path(__file__).with_name("second_hand.tsv")


def golden() -> list[tuple[str, str, list[dict[str, str]]]]:
    """Return style, language and rows; {} are U+2068 and U+2069, ~ is a no-break space."""
    with GOLDEN.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    grouped = groupby(rows, key=lambda row: (row["style"], row["language"]))
    return [(style, language, list(found)) for (style, language), found in grouped]


def shown(text: str) -> str:
    return html.unescape(text).translate(str.maketrans("\u2068\u2069\u00a0", "{}~"))


def cited(engine: Engine, *quotes: QuoteDetails, **options: bool) -> list[str]:
    done = quotations.render(engine, quotes, Options.model_validate(options), output=Output.TEXT)
    return [one.text for one in done.quotes]


@pytest.mark.parametrize(
    ("style", "language", "rows"),
    golden(),
    ids=[f"{style} {language}".strip() for style, language, _ in golden()],
)
def test_citations_are_those_of_the_table(
    runtime: Runtime,
    catalogue: Catalogue,
    style: str,
    language: str,
    rows: list[dict[str, str]],
) -> None:
    # Closed after use: the engines of all these styles together would fill the V8.
    with Engine(catalogue.load(style), language or None, runtime=runtime) as engine:
        done = quotations.render(engine, [CASES[row["case"]] for row in rows])
    assert [shown(one.text) for one in done.quotes] == [row["text"] for row in rows]


@pytest.mark.parametrize(
    "style", ["apa", "modern-language-association", "chicago-notes-bibliography", "ieee"]
)
def test_only_works_read_are_listed(engine_for: EngineFor, style: str) -> None:
    done = quotations.render(engine_for(style), list(CASES.values()))
    assert done.bibliography is not None
    listed = {one for entry in done.bibliography.entries for one in entry.ids}
    assert listed == {OPED.citekey, REPORT.citekey}


def test_mla_names_the_speaker_in_the_parenthesis_if_the_text_does_not(
    engine_for: EngineFor,
) -> None:
    engine = engine_for("modern-language-association")
    assert cited(engine, CASES["chain"], speaker_in_text=False) == [
        "(Arkan, qtd. in Northpress, qtd. in Lindqvist)"
    ]


def test_apa_keeps_the_year_of_a_speaker_named_in_the_text(engine_for: EngineFor) -> None:
    assert cited(engine_for("apa"), CASES["speech"], CASES["undated"], speaker_in_text=True) == [
        "(2025?, as cited in Lindqvist, n.d., para. 1)",
        "(as cited in Lindqvist, n.d., para. 15)",
    ]


def test_a_note_begins_with_a_capital_if_the_text_names_the_speaker(
    engine_for: EngineFor,
) -> None:
    engine = engine_for("chicago-notes-bibliography")
    assert cited(engine, CASES["undated"], speaker_in_text=True) == [
        "Quoted in Mara Lindqvist, “Who Owns the River?,” para. 15."
    ]


def test_a_written_original_keeps_its_year_if_the_text_names_its_author(
    engine_for: EngineFor,
) -> None:
    assert cited(engine_for("apa"), CASES["written original"], speaker_in_text=True) == [
        "(2020, as cited in Lindqvist, n.d., para. 6)"
    ]


def test_role_and_occasion_are_printed_on_request(engine_for: EngineFor) -> None:
    assert cited(engine_for("apa", "en-GB"), CASES["speech"], role=True, occasion=True) == [
        "(Selim Arkan, President of Ilvana, Ilvana Basin Forum, 15 March 2025?, "
        "as cited in Lindqvist, n.d., para. 1)"
    ]


def test_a_title_of_one_word_stands_before_the_name(engine_for: EngineFor) -> None:
    speech = quote(OPED, ARKAN, role="President", occasion=FORUM, said="2025-03-15")
    assert cited(engine_for("apa"), speech, role=True, occasion=True) == [
        "(President Selim Arkan, Ilvana Basin Forum, March 15, 2025, as cited in Lindqvist, n.d.)"
    ]


def test_the_date_of_the_occasion_serves_where_the_quote_has_none(engine_for: EngineFor) -> None:
    dated = FORUM.model_copy(update={"date": MEMOIR.issued})
    assert cited(engine_for("apa"), quote(OPED, ARKAN, occasion=dated)) == [
        "(Arkan, 2020, as cited in Lindqvist, n.d.)"
    ]


def test_people_of_one_family_name_are_told_apart(engine_for: EngineFor) -> None:
    assert cited(engine_for("apa"), quote(STUDY, ARKAN, said="2018")) == [
        "(Selim Arkan, 2018, as cited in Arkan, 2019)"
    ]


def test_many_speakers_are_shortened_as_the_style_shortens_authors(
    engine_for: EngineFor,
) -> None:
    names = "Ana Aal", "Ben Bee", "Cid Cod", "Dan Doe", "Eve Eel", "Flo Fox"
    speakers = [Speaker(id=place, names=(Name(full=name),)) for place, name in enumerate(names, 10)]
    assert cited(engine_for("apa"), quote(OPED, *speakers)) == [
        "(Aal et al., as cited in Lindqvist, n.d.)"
    ]
    assert cited(engine_for("ieee"), quote(OPED, *speakers[:3])) == [
        "(Aal, Bee and Cod, quoted in [1])"
    ]


def test_a_chain_without_a_speaker_begins_with_its_first_source(engine_for: EngineFor) -> None:
    assert cited(engine_for("apa"), quote(OPED, chain=(AGENCY,))) == [
        "(Northpress, 2025, as cited in Lindqvist, n.d.)"
    ]


def test_a_speaker_who_wrote_the_source_is_cited_plainly(engine_for: EngineFor) -> None:
    assert cited(engine_for("apa"), quote(MEMOIR, ARKAN, place=("page", "12"))) == [
        "(Arkan, 2020, p. 12)"
    ]


def test_a_quote_without_a_source_names_its_speaker_alone(engine_for: EngineFor) -> None:
    engine = engine_for("apa")
    done = quotations.render(engine, [quote(None, ARKAN, said="2025"), CASES["circa"]])
    assert [one.text for one in done.quotes] == [
        "(Arkan, 2025)",
        "(Arkan, ca. 2021, as cited in Lindqvist, n.d., para. 10)",
    ]
    assert done.quotes[0].citation is None


def test_markup_in_a_name_is_printed_as_it_is(engine_for: EngineFor) -> None:
    odd = Speaker(id=9, names=(Name(full="<i>Bo</i> & <b>Co</b>", family="<i>Bo</i> & Co"),))
    done = quotations.render(engine_for("apa"), [quote(OPED, odd)])
    assert "<i>" not in done.quotes[0].text
    assert "Bo" in done.quotes[0].text


def test_paragraphs_are_not_printed_as_pages(engine_for: EngineFor) -> None:
    assert manner(engine_for("deutsche-sprache")).label_blind
    assert not manner(engine_for("apa")).label_blind
    assert cited(engine_for("deutsche-sprache"), CASES["first hand"]) == ["(Lindqvist, Abs. 2)"]


def test_ibid_tells_what_kind_of_place_it_is_followed_by(engine_for: EngineFor) -> None:
    places = [("paragraph", "7"), ("paragraph", "7"), ("paragraph", "8"), ("page", "9"),
              ("chapter", "3")]  # fmt: skip
    engine = engine_for("oscola")
    first, *later = cited(engine, *(quote(REPORT, ARKAN, place=one) for one in places))
    assert first.endswith("Delta Post (May 2021) para 7.")
    assert [one.removeprefix("Arkan, quoted in ") for one in later] == [
        "ibid.", "ibid para 8.", "ibid 9.", "ibid ch 3.",
    ]  # fmt: skip


def test_a_preview_is_a_first_note_and_its_entry(engine_for: EngineFor) -> None:
    engine = engine_for("chicago-notes-bibliography")
    note, entry = quotations.preview(engine, CASES["speech again"], output=Output.TEXT)
    assert note.startswith("Selim Arkan, Ilvana Basin Forum")
    assert entry.strip() == "Lindqvist, Mara. “Who Owns the River?”"


def test_a_preview_of_a_quote_without_a_source_has_no_entry(engine_for: EngineFor) -> None:
    assert quotations.preview(engine_for("apa"), quote(None, VEGA)) == ("(de la Vega)", "")


def test_words_leave_the_superscript_in_every_output(engine_for: EngineFor) -> None:
    engine = engine_for("nature")
    for output in Output:
        done = quotations.render(engine, [CASES["undated"]], output=output)
        assert done.quotes[0].text == "(de la Vega, quoted in ref. 1)"


def test_no_sign_of_the_joiner_is_left_in_rtf(engine_for: EngineFor) -> None:
    done = quotations.render(engine_for("din-1505-2"), [CASES["undated"]], output=Output.RTF)
    assert "8288" not in done.quotes[0].text
    assert "\u2060" not in done.quotes[0].text


def test_rules_are_found_by_the_parent_of_a_dependent_style() -> None:
    dependent = Style(id="journal-of-somewhere", parent="apa", title="J", xml="")
    assert family(dependent).name == "APA"
    assert family(Style(id="journal-of-somewhere", title="J", xml="")) is FAMILIES[-1]


def test_every_rule_is_told_in_the_docs() -> None:
    checkout = Path(__file__).resolve().parents[2]
    told = (checkout / "docs" / "second-hand-citation.md").read_text(encoding="utf-8")
    for one in FAMILIES:
        assert one.name in told
        assert one.rule in told
    for row in table().values():
        assert f"| {row.tag} |" in told


def test_phrases_fall_back_from_a_region_to_its_language_and_then_to_english() -> None:
    assert phrases("de-AT") is phrases("de")
    assert phrases("pt-PT").quoted != phrases("pt-BR").quoted
    assert phrases("nn-NO") is phrases("nb")
    assert phrases("tlh") is phrases("en")


def test_the_table_of_phrases_has_no_empty_cell() -> None:
    assert paths.resource("phrases/second-hand.tsv").is_file()
    for row in table().values():
        assert all(row.model_dump().values()), row.tag


def test_a_source_without_a_short_form_is_named_in_full_again(engine_for: EngineFor) -> None:
    broadcast = AGENCY.model_copy(update={"type": "broadcast", "citekey": "broadcast"})
    heard = quote(OPED, VEGA, chain=(broadcast,))
    first, again = cited(engine_for("oscola"), heard, heard)
    assert "Arkan Speaks at Forum" in first
    assert "quoted in quoted in" not in again
    assert "Arkan Speaks at Forum" in again


def test_a_chain_of_five_is_told_in_full_once_and_short_after(engine_for: EngineFor) -> None:
    book = MEMOIR.model_copy(update={"citekey": "moore2018", "title": "Dams"})
    far = quote(OPED, VEGA, said="2018-04", chain=(AGENCY, REPORT, STUDY, book))
    engine = engine_for("chicago-notes-bibliography-subsequent-ibid")
    first, again = cited(engine, far, far)
    assert first.count("quoted in") == again.count("quoted in") == 5
    assert again.endswith("quoted in ibid.")
    assert len(again) < len(first)
