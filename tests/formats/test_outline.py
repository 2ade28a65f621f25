"""The document that an export builds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing.citation import Bibliography, Entry
from quotarium.formats.document import BibliographyBlock, Document, Heading, Printed, QuoteBlock
from quotarium.formats.grouping import Group, Grouping, arrange
from quotarium.formats.outline import Parts, attribution, build, word_count
from quotarium.formats.wording import LANGUAGES, wording
from quotarium.model.dates.language import known_languages
from quotarium.model.details import QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.quote import QuoteKind, Translation
from tests.formats.samples import ABE, LIND, LONG, PERETZ, cited, quote

BIBLIOGRAPHY = Bibliography(
    entries=(
        Entry(
            ids=("a",),
            text='<div class="csl-entry">\n'
            '  <div class="csl-left-margin">[1]</div>'
            '<div class="csl-right-inline">Marsh, <i>Harbour</i>.</div>\n</div>\n',
        ),
    ),
    hanging_indent=True,
    line_spacing=2,
    second_field_align="flush",
    max_offset=3,
)


def block(details: QuoteDetails, citation: str = "(Marsh, 2021)", **options: Any) -> QuoteBlock:
    """Return the block of one quotation."""
    groups = (Group(quotes=(details,)),)
    made = build(groups, [cited(citation) if citation else ()], None, **options)
    found = made.blocks[0]
    assert isinstance(found, QuoteBlock)
    return found


def text(found: QuoteBlock) -> str:
    """Return the line of a quotation as it is read."""
    words = f"{found.passage.opening}{found.passage.words}{found.passage.closing}"
    citation = "".join(run.text for run in found.citation)
    return f"{words} {citation}{found.stop}".strip()


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Nobody asked us", "“Nobody asked us” (Marsh, 2021)."),
        ("Nobody asked us.", "“Nobody asked us.” (Marsh, 2021)"),
        ("Nobody asked us!", "“Nobody asked us!” (Marsh, 2021)."),
        ("“Nobody,” she said.", "“Nobody,” she said. (Marsh, 2021)"),
        ("He said “no” twice", "“He said “no” twice” (Marsh, 2021)."),
    ],
)
def test_a_short_quotation_stands_in_marks_and_its_words_are_as_they_were(
    words: str, printed: str
) -> None:
    assert text(block(quote(words))) == printed


def test_a_quotation_of_forty_words_is_displayed_without_marks() -> None:
    found = block(quote(LONG))
    assert found.displayed
    assert text(found) == f"{LONG} (Marsh, 2021)"
    assert not block(quote(" ".join(["word"] * 39))).displayed
    assert block(quote(" ".join(["word"] * 40))).displayed


def test_words_of_several_lines_are_displayed() -> None:
    assert block(quote("One.\nTwo.")).displayed


def test_reported_speech_gets_no_marks() -> None:
    found = block(quote("that nobody asked them", kind=QuoteKind.INDIRECT))
    assert text(found) == "that nobody asked them (Marsh, 2021)."


def test_a_note_style_puts_the_citation_into_a_note_and_adds_no_stop() -> None:
    found = block(quote("Nobody asked us"), in_notes=True)
    assert found.in_note
    assert found.stop == ""


def test_a_quotation_that_cites_nothing_has_neither_citation_nor_note() -> None:
    found = block(quote("Nobody asked us", read=None), "", in_notes=True)
    assert (found.citation, found.in_note, found.stop) == ((), False, "")


def test_marks_are_those_of_the_document_not_of_the_words() -> None:
    found = block(quote("Niemand", language="de"), language="fr")
    assert (found.passage.opening, found.passage.language) == ("«\u00a0", "de")


@given(st.text(min_size=1).filter(str.strip))
def test_the_words_are_never_altered(words: str) -> None:
    assert block(quote(words)).passage.words == words.strip()


def test_words_are_counted_in_scripts_without_spaces_too() -> None:
    assert word_count("one two three") == 3
    assert word_count("日本語の文章") == 3
    assert word_count("Sie sagte 日本 laut") == 4


def test_a_translation_a_note_and_tags_are_printed_on_request() -> None:
    details = quote(
        "Niemand",
        LIND,
        note="check",
        tags=("harbour",),
        translations=(
            Translation(language="fr", words="Personne"),
            Translation(language="en", words="Nobody", translator="A. Marsh", printed=True),
        ),
    )
    plain = block(details)
    assert (plain.translation, plain.note, plain.tags) == (None, "", ())
    full = block(details, parts=Parts(printed=Printed.BOTH, notes=True, attributions=True))
    assert full.translation is not None
    assert (full.translation.words, full.translator) == ("Nobody", "A. Marsh")
    assert (full.note, full.tags, full.attribution) == ("check", ("harbour",), "Maria Lind")


def test_a_translation_stands_alone_in_the_place_of_the_words_and_says_so() -> None:
    translation = Translation(language="en", words="Nobody asked.", translator="A. Marsh")
    details = quote("אף אחד לא שאל " * 12, LIND, translations=(translation,))
    alone = block(details, parts=Parts(printed=Printed.TRANSLATION, attributions=True))
    assert (alone.passage.words, alone.passage.language) == ("Nobody asked.", "en")
    # It is as short as it is, whatever the words are that it stands for.
    assert (alone.displayed, alone.passage.opening) == (False, "“")
    assert (alone.translation, alone.stop) == (None, "")
    assert alone.attribution == "Maria Lind [translated by A. Marsh]"
    bare = block(details, parts=Parts(printed=Printed.TRANSLATION))
    assert bare.attribution == "[translated by A. Marsh]"
    nobody = translation.model_copy(update={"translator": ""})
    unsigned = details.model_copy(
        update={"quote": details.quote.model_copy(update={"translations": (nobody,)})}
    )
    told = block(unsigned, parts=Parts(printed=Printed.TRANSLATION))
    assert told.attribution == "[Translation]"
    without = block(quote("Niemand", LIND), parts=Parts(printed=Printed.TRANSLATION))
    assert (without.passage.words, without.attribution) == ("Niemand", "")


def test_an_attribution_names_speakers_roles_occasion_place_and_date() -> None:
    occasion = Occasion(name="Harbour Forum", place="Port Ellis")
    details = quote("Nobody", LIND, ABE, role="mayor", occasion=occasion, said="2025?-03-15")
    assert attribution(details) == (
        "Maria Lind, mayor and Kofi Abe, mayor, Harbour Forum, Port Ellis, "
        "15 March 2025 (year uncertain)"
    )
    assert attribution(quote("Nobody"), "de") == "Sprecher nicht genannt"


def document(parts: Parts, language: str = "en") -> Document:
    groups = arrange([quote("b", LIND), quote("a", ABE)], Grouping.SPEAKER, language)
    citations = [cited("(a)"), cited("(b)")]
    return build(groups, citations, BIBLIOGRAPHY, parts=parts, language=language)


def test_each_quotation_keeps_its_own_citation() -> None:
    blocks = document(Parts()).blocks
    quotes = [one for one in blocks if isinstance(one, QuoteBlock)]
    assert [(one.passage.words, one.citation[0].text) for one in quotes] == [
        ("a", "(a)"),
        ("b", "(b)"),
    ]


def test_the_bibliography_can_stand_alone_and_be_left_out() -> None:
    alone = document(Parts(quotes=False))
    assert [type(one) for one in alone.blocks] == [Heading, BibliographyBlock]
    assert alone.title == "References"
    without = document(Parts(bibliography=False))
    assert not any(isinstance(one, BibliographyBlock) for one in without.blocks)


def test_the_layout_of_the_style_reaches_the_document() -> None:
    made = document(Parts(heading="My quotations"))
    assert made.line_spacing == 2
    assert made.blocks[0] == Heading(text="My quotations", level=0)
    bibliography = made.blocks[-1]
    assert isinstance(bibliography, BibliographyBlock)
    assert bibliography.hanging_indent
    assert (bibliography.second_field_align, bibliography.label_width) == ("flush", 3)
    (entry,) = bibliography.entries
    assert [(part.kind, part.text) for part in entry] == [
        ("left-margin", "[1]"),
        ("right-inline", "Marsh, Harbour."),
    ]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en-GB", "References"),
        ("de", "Literaturverzeichnis"),
        ("az", "Ədəbiyyat"),
        ("ja", "References"),
    ],
)
def test_headings_are_in_the_language_of_the_document(language: str, heading: str) -> None:
    assert Heading(text=heading) in document(Parts(), language).blocks


def test_every_language_of_dates_has_its_wording() -> None:
    assert set(LANGUAGES) == set(known_languages())
    for language in LANGUAGES:
        words = wording(language)
        assert all(words), language
        assert "{}" in words.translated_by
        assert words.also.count("{}") == 2


def test_what_runs_against_the_language_is_isolated_for_readers_only() -> None:
    details = quote("הנמל", PERETZ, said="2021-06-14", occasion=Occasion(name="ישיבת המועצה"))
    plain = attribution(details, "en")
    assert plain == "דנה פרץ, ישיבת המועצה, 14 June 2021"
    steady = attribution(details, "en", steady=True)
    assert steady == "\u2068דנה פרץ\u2069, \u2068ישיבת המועצה\u2069, 14 June 2021"
    assert attribution(details, "he", steady=True) == attribution(details, "he")
