"""The language tables: complete, and without a spelling that has two meanings."""

from __future__ import annotations

import pytest

from quotarium.model.dates.language import fold, known_languages, language_table


def test_the_eight_languages_are_known() -> None:
    assert set(known_languages()) >= {"en", "de", "fr", "es", "pt", "ru", "tr", "az"}


@pytest.mark.parametrize("code", known_languages())
def test_a_table_is_complete(code: str) -> None:
    table = language_table(code)
    assert (len(table.months), len(table.months_short)) == (12, 12)
    assert (len(table.seasons), len(table.weekdays)) == (4, 7)
    assert len(table.months_dated) in (0, 12)
    assert all(row for row in (*table.months, *table.seasons, *table.weekdays))
    units = {"unknown": ("year", "month", "day")}
    for status in ("unknown", "uncertain", "approximate"):
        for unit in units.get(status, ("year", "month", "day", "season")):
            assert table.remarks[status][unit]


@pytest.mark.parametrize("code", known_languages())
def test_every_spelling_in_a_table_is_found_as_what_it_stands_for(code: str) -> None:
    table = language_table(code)
    meanings: dict[str, set[object]] = {}
    for spelling, word in table.spellings:
        meanings.setdefault(fold(spelling), set()).add(word)
        match = table.pattern.fullmatch(fold(spelling))
        assert match, spelling
        assert table.word(match[0]) == word, spelling
    assert not {s: m for s, m in meanings.items() if len(m) > 1}
