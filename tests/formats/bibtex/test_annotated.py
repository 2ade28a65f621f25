"""Quotes as annotations, and second-hand sources, as biber and bibtex read them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from quotarium.formats.bibtex.annotated import write_annotated
from quotarium.formats.bibtex.writer import Dialect, write_chosen
from quotarium.formats.bibtex_in.reader import read
from quotarium.formats.choices import Choices, SecondHand
from quotarium.formats.document import Printed
from quotarium.formats.originals import originals
from quotarium.model.clipping import Clipping, Locator
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.quote import QuoteKind, Translation
from quotarium.model.source import Creator
from tests.formats.bibtex.nasty import NASTY
from tests.formats.bibtex.reading import is_balanced
from tests.formats.bibtex.test_writer import warnings
from tests.formats.samples import ABE, HARBOUR, LIND, UNDATED, quote, source

MARSH = quote("The harbour was a mistake.", LIND, said="2021-06", role="Mayor")
CHAIN = MARSH.model_copy(
    update={
        "found_in": (
            FoundIn(
                clipping=Clipping(
                    source_id=1, exact="x", locator=Locator(label="page", value="12")
                ),
                source=HARBOUR,
                chain=(UNDATED,),
            ),
        )
    }
)
NASTY_QUOTE = quote(
    NASTY, ABE, tags=("a_b", "50%"), note=NASTY, occasion=Occasion(name=NASTY, place=NASTY),
    kind=QuoteKind.INDIRECT, read=source("n", title=NASTY),
)  # fmt: skip


def chosen(manner: SecondHand, *quotes: QuoteDetails) -> Choices:
    return Choices(second_hand=manner, originals=originals(quotes))


def test_an_entry_carries_its_quotes_with_who_said_them_and_where() -> None:
    text = write_annotated([MARSH, quote("Another.", ABE)], Choices()).decode()
    assert (
        "annotation = {“The harbour was a mistake.” (Maria Lind, Mayor, June 2021; ¶3)"
        " \\par “Another.” (Kofi Abe; ¶3)}" in text
    )
    classic = write_annotated([MARSH], Choices(), Dialect.BIBTEX).decode()
    assert "annote = {“The harbour was a mistake.”" in classic


def test_related_entries_name_the_source_read_at_each_link_of_a_chain() -> None:
    text = write_chosen([HARBOUR], Dialect.BIBLATEX, chosen(SecondHand.RELATED, CHAIN)).decode()
    entries = {entry.split(",", 1)[0]: entry for entry in re.split(r"^@\w+\{", text, flags=re.M)}
    middle = entries["okafor-nd"]
    assert "related = {marsh2021harbour}" in middle
    assert "relatedtype = {quotedin}" in middle
    assert "relatedstring = {Quoted in}" in middle
    # The speaker wrote neither: what she said is an entry of its own.
    assert "related = {okafor-nd}" in entries["lind2021Harbour"]
    assert "author = {Lind, Maria}" in entries["lind2021Harbour"]
    assert "related" not in entries["marsh2021harbour"]


def test_words_name_the_source_read_in_both_dialects() -> None:
    choices = chosen(SecondHand.NOTE, CHAIN)
    text = write_chosen([HARBOUR], Dialect.BIBLATEX, choices).decode()
    told = "quoted in Marsh, The harbour nobody asked for, 2021, p. 12"
    assert f"addendum = {{{told}}}" in text
    assert f"note = {{{told}}}" in write_chosen([HARBOUR], Dialect.BIBTEX, choices).decode()


def test_what_an_author_says_in_his_own_source_is_not_second_hand() -> None:
    wrote = Creator(family="Lind", given="Maria")
    own = quote("Mine.", LIND, read=source("l", creators=(wrote,)))
    assert originals([own]) == ()


def test_without_the_choice_only_the_sources_read_are_written() -> None:
    text = write_chosen([HARBOUR], Dialect.BIBLATEX, chosen(SecondHand.NONE, CHAIN)).decode()
    assert text.count("@") == 1


@pytest.mark.parametrize("manner", list(SecondHand))
def test_biber_finds_no_fault(
    manner: SecondHand, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = write_annotated([CHAIN, NASTY_QUOTE], chosen(manner, CHAIN, NASTY_QUOTE))
    assert is_balanced(data.decode())
    assert warnings(data, tmp_path, require_tool) == []
    assert read(data).problems == ()


def test_bibtex_finds_no_fault(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    choices = chosen(SecondHand.NOTE, CHAIN, NASTY_QUOTE)
    (tmp_path / "s.bib").write_bytes(write_annotated([CHAIN, NASTY_QUOTE], choices, Dialect.BIBTEX))
    (tmp_path / "s.aux").write_text("\\citation{*}\n\\bibstyle{plain}\n\\bibdata{s}\n")
    done = subprocess.run(
        [require_tool("bibtex"), "s"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "Warning" not in done.stdout


def test_an_annotation_is_printed_in_the_language_that_is_asked_for() -> None:
    translated = MARSH.model_copy(
        update={
            "quote": MARSH.quote.model_copy(
                update={
                    "translations": (
                        Translation(
                            language="de", words="Der Hafen war falsch.", translator="T. Ek"
                        ),
                    )
                }
            )
        }
    )

    def written(printed: Printed) -> str:
        return write_annotated([translated], Choices(printed=printed)).decode()

    original = "“The harbour was a mistake.” (Maria Lind, Mayor, June 2021; ¶3)"
    assert f"{{{original}}}" in written(Printed.ORIGINAL)
    both = f"{{{original} — “Der Hafen war falsch.” (translated by T. Ek)}}"
    assert both in written(Printed.BOTH)
    alone = "{“Der Hafen war falsch.” (Maria Lind, Mayor, June 2021; ¶3; translated by T. Ek)}"
    assert alone in written(Printed.TRANSLATION)
