"""Sources to CSL-JSON items and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quotarium.citing import csl_items
from quotarium.citing.engine import Engine
from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

FULL = Source(
    citekey="lind2025Water",
    type="article-newspaper",
    title="Water",
    creators=(
        Creator(
            family="Meer", given="Ludwig", dropping_particle="von", non_dropping_particle="der",
            suffix="Jr.",
        ),
        Creator(literal="Water Council"),
        Creator(role="translator", family="Lind"),
    ),
    issued=Edtf.parse("2025?-03-15"),
    accessed=Edtf.parse("2026-11-22"),
    language="de",
    fields={"container-title": "Post", "original-date": "199X", "my-shelf": "3b"},
)  # fmt: skip


def test_every_field_has_its_csl_name() -> None:
    assert csl_items.to_csl(FULL) == {
        "id": "lind2025Water",
        "type": "article-newspaper",
        "title": "Water",
        "author": [
            {
                "family": "Meer",
                "given": "Ludwig",
                "dropping-particle": "von",
                "non-dropping-particle": "der",
                "suffix": "Jr.",
            },
            {"literal": "Water Council"},
        ],
        "translator": [{"family": "Lind"}],
        "language": "de",
        "container-title": "Post",
        "issued": {"date-parts": [[2025, 3, 15]], "circa": True},
        "accessed": {"date-parts": [[2026, 11, 22]]},
        "original-date": {"literal": "1990s"},
        "custom": {
            "edtf": {"issued": "2025?-03-15", "accessed": "2026-11-22", "original-date": "199X"},
            "fields": {"my-shelf": "3b"},
        },
    }


def test_a_source_comes_back_whole() -> None:
    assert csl_items.from_csl(csl_items.to_csl(FULL)) == FULL


def test_a_date_changed_elsewhere_wins_over_the_edtf_kept() -> None:
    item = csl_items.to_csl(FULL) | {"issued": {"date-parts": [[2024]]}}
    assert csl_items.from_csl(item).issued == Edtf.parse("2024")


def test_a_date_in_words_is_not_lost() -> None:
    item = {"id": "x", "type": "book", "issued": {"literal": "last spring"}}
    source = csl_items.from_csl(item)
    assert source.issued is None
    assert csl_items.to_csl(source)["issued"] == {"literal": "last spring"}


def test_the_private_note_is_not_handed_out() -> None:
    assert "note" not in csl_items.to_csl(FULL.model_copy(update={"note": "dull"}))


def test_a_creator_of_no_csl_role_is_a_contributor() -> None:
    drawn = Source(citekey="k", creators=(Creator(role="draughtsman", family="Lind"),))
    assert csl_items.to_csl(drawn)["contributor"] == [{"family": "Lind"}]


def test_an_item_may_be_changed_without_changing_the_next() -> None:
    csl_items.to_csl(FULL)["title"] = "Changed"
    assert csl_items.to_csl(FULL)["title"] == "Water"


def test_an_impossible_day_is_refused() -> None:
    with pytest.raises(InvalidDate):
        csl_items.from_csl({"id": "x", "issued": {"date-parts": [[2025, 13, 40], [2025, 2, 31]]}})


def test_the_engine_prints_what_is_uncertain_as_such(engine_for: Callable[..., Engine]) -> None:
    done = engine_for("apa").preview(csl_items.to_csl(FULL))
    assert done.citations[0].text.endswith("ca. 2025)")
