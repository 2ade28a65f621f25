"""Names in BibTeX's order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.bibtex.names import (
    _careful_name,
    keeps_particles,
    list_value,
    names_value,
)
from quotarium.model.source import Creator
from tests.formats.bibtex.reading import is_balanced


@pytest.mark.parametrize(
    ("creator", "written"),
    [
        (Creator(family="Doe", given="Jane"), "Doe, Jane"),
        (Creator(family="García Márquez", given="José"), "García Márquez, José"),
        (Creator(family="Gogh", given="V.", non_dropping_particle="van"), "van Gogh, V."),
        (Creator(family="Humboldt", given="A.", dropping_particle="von"), "von Humboldt, A."),
        (Creator(family="Gaulle", given="C.", non_dropping_particle="De"), "De Gaulle, C."),
        (
            Creator(family="B", given="A", dropping_particle="von", non_dropping_particle="der"),
            "{der B}, A von",
        ),
        (Creator(family="King", given="M. L.", suffix="Jr."), "King, Jr., M. L."),
        (Creator(family="de la Cruz", given="Ana"), "{de la Cruz}, Ana"),
        (Creator(family="Əliyev", given="Əli"), "Əliyev, Əli"),
        (Creator(literal="Smith and Sons, Inc."), "{Smith and Sons, Inc.}"),
        (Creator(literal="R&D {Group}"), r"{R\&D {\textbraceleft}Group{\textbraceright}}"),
        (Creator(literal="others"), "{{o}thers}"),
        (Creator(literal="family = X, given=Y"), "{family {=} X, given{=}Y}"),
        (Creator(family="Plato"), "{Plato}"),
        (Creator(given="Plato"), "{Plato}"),
        (Creator(family="A, B", given="C, D"), "{C, D A, B}"),
        (Creator(family="A, B", given="C"), "{C A, B}"),
        (Creator(family="and", given="And"), "{and}, {And}"),
        (Creator(), ""),
    ],
)
def test_a_name_is_taken_apart_as_it_was(creator: Creator, written: str) -> None:
    assert names_value([creator]) == written


def test_names_are_parted_by_and() -> None:
    names = [Creator(family="A", given="B"), Creator(), Creator(literal="C and D")]
    assert names_value(names) == "A, B and {C and D}"


def test_particles_that_belong_to_a_name_are_kept_only_if_none_may_drop() -> None:
    kept = Creator(family="Gogh", given="V", non_dropping_particle="van")
    dropped = Creator(family="Humboldt", given="A", dropping_particle="von")
    assert keeps_particles([kept])
    assert not keeps_particles([dropped])
    assert not keeps_particles([kept, dropped])


def test_an_and_inside_a_publisher_does_not_part_it() -> None:
    assert list_value(["Sand and Sea", "Anders & Co", " "]) == r"{Sand and Sea} and Anders \& Co"


@given(st.builds(Creator, family=st.text(), given=st.text(), suffix=st.text(), literal=st.text()))
def test_no_name_breaks_its_entry(creator: Creator) -> None:
    written = names_value([creator])
    assert is_balanced(written)
    assert "{" in written or written.count(",") <= 2
    assert ",," not in written


@given(
    st.text(alphabet="Aaßи.- ,{and'_–\u0301", min_size=1),
    st.text(alphabet="Jb. -,and#\u200e", min_size=1),
    st.booleans(),
)
def test_names_that_need_no_care_are_written_as_with_care(
    family: str, given_name: str, ascii_only: bool
) -> None:
    creator = Creator(family=family, given=given_name)
    assert names_value([creator], ascii_only=ascii_only) == _careful_name(creator, ascii_only)
