from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from quotarium.citing import csl_xml, locales
from quotarium.citing.citation import Output
from quotarium.citing.engine import Engine

EngineFor = Callable[..., Engine]


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en-US", "en-US"),
        ("en_gb", "en-GB"),
        ("de-CH", "de-CH"),
        ("de-LU", "de-DE"),
        ("pt", "pt-PT"),
        ("pt-BR", "pt-BR"),
        ("sr-Latn", "sr-Latn-RS"),
        ("sr-Cyrl", "sr-Cyrl-RS"),
        ("zh-TW", "zh-TW"),
        ("eu-ES", "eu"),
        ("az", "az-AZ"),
        ("az-Latn-AZ", "az-AZ"),
        ("ka", None),
    ],
)
def test_a_tag_finds_its_nearest_locale(tag: str, name: str | None) -> None:
    assert locales.best(tag) == name


def _terms(name: str) -> set[tuple[str | None, str | None]]:
    root = etree.parse(locales.available()[name]).getroot()
    return {
        (term.get("name"), term.get("form"))
        for term in root.iter(csl_xml.tag("term"))
        if "ordinal" not in str(term.get("name"))
    }


def test_azerbaijani_has_every_term_that_english_has() -> None:
    assert _terms("en-US") - _terms("az-AZ") == set()


def test_azerbaijani_prints_its_dates_names_and_ordinals(
    engine_for: EngineFor, book: dict[str, Any]
) -> None:
    engine = engine_for("apa", "az")
    article = {
        **book,
        "type": "article-newspaper",
        "issued": {"date-parts": [[2021, 3, 15]]},
        "author": [{"family": "Əliyev", "given": "İlqar"}, {"family": "Miller", "given": "Jane"}],
    }
    third, sixth = ({**book, "id": n, "edition": n} for n in ("3", "6"))

    bibliography = engine.render([article, third, sixth], output=Output.TEXT).bibliography

    assert bibliography is not None
    text = bibliography.text
    assert "Əliyev, İ., & Miller, J. (2021, mart 15)" in text
    assert "3-cü nəşr" in text
    assert "6-cı nəşr" in text


@pytest.mark.parametrize(
    ("number", "ending"),
    list(
        zip(
            (1, 2, 9, 10, 13, 20, 30, 40, 50, 66, 70, 90, 100),
            ("ci", "ci", "cu", "cu", "cü", "ci", "cu", "cı", "ci", "cı", "ci", "cı", "cü"),
            strict=True,
        )
    ),
)
def test_azerbaijani_ordinals_follow_the_last_vowel(
    engine_for: EngineFor, book: dict[str, Any], number: int, ending: str
) -> None:
    item = {**book, "edition": str(number)}

    bibliography = engine_for("apa", "az").preview(item, output=Output.TEXT).bibliography

    assert bibliography is not None
    assert f"({number}-{ending} nəşr)" in bibliography.text
