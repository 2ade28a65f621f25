"""Identifiers are taken as people copy them, and a wrong digit is noticed."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quotarium.errors import InvalidValue
from quotarium.model.identifiers import IdentifierKind, identifier, page_of

K = IdentifierKind


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (K.WIKIDATA, " q42 ", "Q42"),
        (K.WIKIDATA, "https://www.wikidata.org/wiki/Q42", "Q42"),
        (K.WIKIDATA, "http://www.wikidata.org/entity/Q42", "Q42"),
        (K.VIAF, "https://viaf.org/viaf/102333412/", "102333412"),
        # The examples of ISO 27729 and of ORCID's own documentation.
        (K.ISNI, "ISNI 0000 0001 2103 2683", "0000 0001 2103 2683"),
        (K.ISNI, "https://isni.org/isni/0000000121032683", "0000 0001 2103 2683"),
        (K.ORCID, "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        (K.ORCID, "000000021694233x", "0000-0002-1694-233X"),
    ],
)
def test_an_identifier_is_kept_in_its_own_form(kind: IdentifierKind, typed: str, kept: str) -> None:
    assert identifier(kind, typed) == kept
    assert identifier(kind, page_of(kind, kept)) == kept


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (K.WIKIDATA, "42"),
        (K.WIKIDATA, "P31"),
        (K.VIAF, "n79021164"),
        (K.ORCID, "0000-0002-1825-0098"),
        (K.ISNI, "0000 0001 2103 268"),
    ],
)
def test_what_is_none_is_refused_with_what_to_do(kind: IdentifierKind, typed: str) -> None:
    with pytest.raises(InvalidValue, match=kind.register):
        identifier(kind, typed)


@given(st.integers(0, 14), st.integers(1, 9))
def test_any_one_wrong_digit_is_noticed(place: int, off: int) -> None:
    good = "0000000218250097"
    wrong = good[:place] + str((int(good[place]) + off) % 10) + good[place + 1 :]
    assume(wrong != good)
    with pytest.raises(InvalidValue):
        identifier(K.ORCID, wrong)
