from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from quotarium.errors import InvalidDate
from quotarium.gui.faults import sentence_of
from quotarium.gui.translation import install, translated
from quotarium.marking import Said, as_json, from_json, recognised, together
from quotarium.model.dates import read_phrase
from quotarium.reading.remarks import PICTURES, RECOGNISED, remark


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install(qapp, "de")
    yield
    install(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def test_a_said_text_is_itself_in_english_and_remembers_its_facts() -> None:
    said = Said("There is no {thing} in {place}.").format(thing=Said("dog"), place="Rome {x}")
    assert said == "There is no dog in Rome {x}."
    assert isinstance(said.facts["thing"], Said)


def _pickled(text: str) -> object:
    return pickle.loads(pickle.dumps(text))


def _as_json(text: str) -> object:
    return from_json(json.loads(json.dumps(as_json(text))))


@pytest.mark.parametrize("carry", [_pickled, _as_json])
def test_a_said_text_crosses_processes_with_its_facts(carry: Callable[[str], object]) -> None:
    said = together(Said("Read {name}.").format(name="a {b}"), Said("Try {n} times.").format(n=3))
    again = carry(said)
    assert isinstance(again, Said)
    assert again == said == "Read a {b}. Try 3 times."
    assert again.template == said.template
    assert again.facts == said.facts
    assert carry("plain") == "plain"


def test_a_remark_that_was_kept_in_english_is_recognised() -> None:
    kept = str(PICTURES.format(pages="4, 5"))
    assert remark(kept).facts == {"pages": "4, 5"}
    assert remark(str(RECOGNISED)).template == RECOGNISED
    assert recognised("something else", [PICTURES]) == "something else"


@pytest.mark.usefixtures("german")
def test_reasons_and_facts_within_them_are_said_in_the_language_of_the_window() -> None:
    with pytest.raises(InvalidDate) as refused:
        read_phrase("March April 2025")
    said = sentence_of(refused.value)
    assert said.startswith("„March April 2025“ wird nicht als Datum verstanden: „Monat“ kommt")
    assert "Schreiben Sie wie „15. März 2025“" in said
    assert translated(remark("Parts that could not be read: 3.")).startswith("Teile")
