"""Citekeys are made anew only where that is asked for, as one step."""

from __future__ import annotations

import pytest

from quotarium.citing import citekeys
from quotarium.errors import InvalidValue
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from quotarium.services.adding import add_text
from quotarium.services.citekeys import example, renew_citekeys
from quotarium.services.sources import SourceFields, all_sources
from quotarium.services.undoing import revert
from quotarium.storage.library import Library


def keys(library: Library) -> list[str]:
    return sorted(row.source.citekey for row in all_sources(library))


def test_renewing_follows_the_pattern_keeps_pinned_ones_and_is_one_step_back(
    library: Library,
) -> None:
    def fields(**more: str) -> SourceFields:
        return SourceFields(title="Water", authors=("Reis, Ana",), issued="2020", **more)

    add_text(library, "One.", fields=fields())
    add_text(library, "Two.", fields=fields())
    add_text(library, "Three.", fields=fields(citekey="mine"))
    assert keys(library) == ["mine", "reis2020Water", "reis2020Watera"]
    ids = [row.source.id for row in all_sources(library)]
    outcome = renew_citekeys(library, ids, "[auth:lower]:[year]")
    assert keys(library) == ["mine", "reis:2020", "reis:2020a"]
    assert {old for old, _ in outcome.value} == {"reis2020Water", "reis2020Watera"}
    assert renew_citekeys(library, ids, "[auth:lower]:[year]").value == ()
    revert(library, outcome.inverse)
    assert keys(library) == ["mine", "reis2020Water", "reis2020Watera"]


def test_renewed_keys_can_be_written_one_after_the_other() -> None:
    """Two sources that swap their keys must not have the same one in between."""
    swapped = [
        Source(citekey=key, title="Water", creators=(Creator(family=name),),
               issued=Edtf.parse("2020"))
        for key, name in (("lund", "Reis"), ("reis", "Lund"))
    ]  # fmt: skip
    taken = {one.citekey for one in swapped}
    for one, key in zip(swapped, citekeys.renew(swapped, taken, "[auth:lower]"), strict=True):
        assert key not in taken - {one.citekey}
        taken = taken - {one.citekey} | {key}
    assert len(taken) == 2


def test_a_pattern_is_shown_by_an_example() -> None:
    assert example("[auth:lower][year][title:1:capital]") == "reis2020Who"
    with pytest.raises(InvalidValue, match="no field"):
        example("[nobody]")
