from __future__ import annotations

from typing import Any

import pytest

from quotarium.citing.catalogue import Catalogue
from quotarium.citing.engines import EngineCache
from quotarium.errors import StyleError


def test_an_engine_is_kept_for_its_style_and_language(catalogue: Catalogue) -> None:
    style = catalogue.load("nature")
    with EngineCache() as engines:
        first = engines.get(style)

        assert engines.get(catalogue.load("nature")) is first
        assert engines.get(style, "de") is not first


def test_the_engine_used_longest_ago_is_closed(catalogue: Catalogue) -> None:
    with EngineCache(capacity=2) as engines:
        kept, evicted = engines.get(catalogue.load("nature")), engines.get(catalogue.load("ieee"))
        engines.get(catalogue.load("nature"))
        engines.get(catalogue.load("science"))

        assert (kept.closed, evicted.closed) == (False, True)


def test_closing_closes_all_and_a_later_question_begins_anew(
    catalogue: Catalogue, book: dict[str, Any]
) -> None:
    engines = EngineCache()
    first = engines.get(catalogue.load("nature"))
    engines.close()

    assert first.closed
    with pytest.raises(StyleError, match="closed"):
        first.preview(book)
    assert engines.get(catalogue.load("nature")).preview(book).citations[0].text == "<sup>1</sup>"
    engines.close()


def test_building_a_style_leaves_no_garbage_in_memory(catalogue: Catalogue) -> None:
    with EngineCache() as engines:
        engines.get(catalogue.load("apa"))
        runtime = engines._runtime
        assert runtime is not None
        used, held = runtime.held

        assert held - used < 6_000_000
