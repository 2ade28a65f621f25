from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quotarium.citing import style_index
from quotarium.citing.catalogue import WELL_KNOWN, Catalogue
from quotarium.citing.styles import CitationFormat, Style
from quotarium.errors import StyleError

OwnStyle = Callable[..., Path]
CITATION = '<citation><layout><text variable="title"/></layout></citation>'


def test_all_bundled_styles_are_listed(catalogue: Catalogue) -> None:
    assert len(catalogue) > 10_000
    assert all(entry.title for entry in catalogue)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("apa", "apa"),
        ("APA 6th", "apa-6th-edition"),
        ("chicago notes", "chicago-notes-bibliography"),
        ("chicago author", "chicago-author-date"),
        ("mla", "modern-language-association"),
        ("din 1505", "din-1505-2"),
        ("abnt", "associacao-brasileira-de-normas-tecnicas"),
        ("associação brasileira", "associacao-brasileira-de-normas-tecnicas"),
        ("vancouver", "nlm-citation-sequence"),
        ("nature", "nature"),
        ("nature phys", "nature-physics"),
        ("gost", "gost-r-7-0-5-2008"),
    ],
)
def test_a_few_words_find_the_style_that_is_meant(
    catalogue: Catalogue, words: str, first: str
) -> None:
    assert catalogue.find(words, 1)[0].id == first


def test_words_that_fit_nothing_find_nothing(catalogue: Catalogue) -> None:
    assert catalogue.find("zzzz qqqq") == []


def test_no_words_offer_the_well_known_styles(catalogue: Catalogue) -> None:
    assert catalogue.find("  ")[0].id == "apa"


def test_every_well_known_style_is_there(catalogue: Catalogue) -> None:
    assert tuple(entry.id for entry in catalogue.well_known()) == WELL_KNOWN


def test_an_entry_tells_what_the_style_says_of_itself(catalogue: Catalogue) -> None:
    physics = catalogue.entry("nature-physics")
    notes = catalogue.entry("chicago-notes-bibliography")

    assert physics is not None
    assert (physics.title, physics.parent, physics.locale) == ("Nature Physics", "nature", "en-GB")
    assert (physics.citation_format, physics.fields) == (CitationFormat.NUMERIC, ("physics",))
    assert notes is not None
    assert notes.is_note


def test_a_dependent_style_takes_its_parents_text_and_keeps_its_own_language(
    catalogue: Catalogue,
) -> None:
    dependent = next(
        entry
        for entry in catalogue
        if entry.parent == "apa" and entry.locale not in (None, "en-US")
    )

    style = catalogue.load(dependent.id)

    assert (style.id, style.title, style.parent) == (dependent.id, dependent.title, "apa")
    assert style.locale == dependent.locale
    assert style.xml == catalogue.load("apa").xml


def test_a_style_is_found_by_its_old_name(catalogue: Catalogue) -> None:
    assert catalogue.load("chicago-fullnote-bibliography").id == "chicago-notes-bibliography"


def test_an_unknown_style_is_refused_with_what_is_near(catalogue: Catalogue) -> None:
    with pytest.raises(StyleError, match=r"there is no such style.*ieee"):
        catalogue.load("ieeee")


def test_the_index_is_read_from_the_cache_the_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = list(Catalogue(tmp_path))
    monkeypatch.setattr(style_index, "build", None)

    assert list(Catalogue(tmp_path)) == first


@pytest.mark.parametrize("damage", [b"", b"3\none", b"\xff\xfe", b"1\nno\tsum"])
def test_a_damaged_cache_is_built_again(tmp_path: Path, damage: bytes) -> None:
    cache = style_index.cache_file(tmp_path)
    cache.write_bytes(damage)

    assert len(Catalogue(tmp_path)) > 10_000
    assert cache.stat().st_size > 1_000_000


def test_a_cache_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert len(Catalogue(tmp_path / "file")) > 10_000


def test_an_own_style_is_read_from_its_file(catalogue: Catalogue, own_style: OwnStyle) -> None:
    style = catalogue.load(own_style(CITATION, 'class="note" version="1.0" default-locale="az"'))

    assert isinstance(style, Style)
    assert (style.id, style.title, style.is_note) == ("mine", "Mine", True)
    assert (style.locale, style.has_bibliography) == ("az", False)


def test_an_own_dependent_style_takes_a_bundled_parent(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "house.csl"
    path.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="fr-FR"><info>'
        "<title>House</title><id>house</id>"
        '<link href="http://www.zotero.org/styles/nature" rel="independent-parent"/></info></style>'
    )

    style = catalogue.load(str(path))

    assert (style.title, style.parent, style.locale) == ("House", "nature", "fr-FR")


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (f"{CITATION}\n<macro name='x'>", "line 5"),
        ("<citation><layout>\n<text macro='lost'/></layout></citation>", "line 4.*“lost”"),
        (f"{CITATION}<macro name='a'><text macro='a'/></macro>", "“a” on line 3 calls itself"),
        (
            f"{CITATION}<macro name='a'><text macro='b'/></macro>"
            "<macro name='b'><text macro='a'/></macro>",
            "calls itself",
        ),
        ("<macro name='a'/>", "no citation part"),
    ],
)
def test_a_broken_style_file_is_refused_with_its_line(
    catalogue: Catalogue, own_style: OwnStyle, inside: str, reason: str
) -> None:
    with pytest.raises(StyleError, match=reason):
        catalogue.load(own_style(inside))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "line 1 is not well-formed"),
        ("not XML", "line 1 is not well-formed"),
        ("\n\n<style>", "line 3"),
        ("<html><body/></html>", "opens <html>"),
    ],
)
def test_what_is_no_style_is_refused(
    catalogue: Catalogue, tmp_path: Path, text: str, reason: str
) -> None:
    path = tmp_path / "odd.csl"
    path.write_text(text)

    with pytest.raises(StyleError, match=reason):
        catalogue.load(path)


def test_a_missing_style_file_is_refused(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(StyleError, match=r"none\.csl.*cannot be read"):
        catalogue.load(tmp_path / "none.csl")


def test_entities_of_a_style_file_are_not_read(catalogue: Catalogue, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    path = tmp_path / "spy.csl"
    path.write_text(
        f'<!DOCTYPE style [<!ENTITY spy SYSTEM "file://{secret}">]>'
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        f"<info><title>&spy;</title><id>spy</id></info>{CITATION}</style>"
    )

    assert "secret words" not in catalogue.load(path).model_dump_json()
