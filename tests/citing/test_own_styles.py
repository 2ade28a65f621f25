"""A style of the user's own is kept, listed, used and removed; a broken one is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quotarium.citing.catalogue import Catalogue
from quotarium.citing.engine import Engine
from quotarium.citing.own_styles import OwnStyles
from quotarium.citing.runtime import Runtime
from quotarium.citing.style_index import loose_styles
from quotarium.errors import StyleError

VALID = """\
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info>
    <title>House Style</title>
    <id>http://example.org/styles/house-style</id>
    <updated>2020-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author"><name form="short"/></names>
  </macro>
  <citation>
    <layout prefix="{" suffix="}" delimiter="; ">
      <text macro="who"/>
    </layout>
  </citation>
</style>
"""


@pytest.fixture
def own(catalogue: Catalogue, tmp_path: Path) -> Catalogue:
    """Return the bundled styles beside an empty folder of own ones."""
    made = Catalogue(catalogue._cache.parent, OwnStyles(tmp_path / "own"))
    assert made.own() == ()
    return made


def written(folder: Path, text: str, name: str = "mine.csl") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_installed_style_is_listed_found_and_used(
    own: Catalogue, tmp_path: Path, runtime: Runtime, book: dict[str, Any]
) -> None:
    entry = own.install(written(tmp_path, VALID))
    assert (entry.id, entry.title) == ("house-style", "House Style")
    assert [one.id for one in own.own()] == ["house-style"]
    assert own.find("house style")[0].id == "house-style"
    with Engine(own.load("house-style"), runtime=runtime) as engine:
        assert engine.preview(book).citations[0].text == "{Miller}"


def test_it_is_there_in_the_next_session(
    own: Catalogue, catalogue: Catalogue, tmp_path: Path
) -> None:
    own.install(written(tmp_path, VALID))
    again = Catalogue(catalogue._cache.parent, OwnStyles(tmp_path / "own"))
    assert again.load("house-style").title == "House Style"


def test_it_goes_before_a_bundled_one_of_its_id_until_it_is_removed(
    own: Catalogue, tmp_path: Path
) -> None:
    bundled = own.load("apa")
    own.install(written(tmp_path, VALID.replace("house-style<", "apa<")))
    assert own.load("apa").title == "House Style"
    # Its dependents keep the parent that they were made for.
    assert "apa" not in {own.load("ieee").id}
    own.remove("apa")
    assert own.load("apa") == bundled


def test_a_dependent_style_can_be_installed(own: Catalogue) -> None:
    own.install(loose_styles() / "dependent" / "nature-physics.csl")
    assert own.load("nature-physics").parent == "nature"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("</macro>", "</macr>", 9),
        ('<names variable="author">', '<names varable="author">', 8),
        ('form="short"', 'form="shrt"', 8),
        ('<text macro="who"/>', "<txt/>", 12),
        ('<text macro="who"/>', '<text macro="whom"/>', 12),
        ('class="in-text"', 'class="inline"', 1),
        ("    <updated>2020-01-01T00:00:00+00:00</updated>\n", "", 2),
        ('<names variable="author"><name form="short"/></names>', '<text macro="who"/>', 7),
    ],
)
def test_a_broken_style_is_refused_with_the_line_and_nothing_is_kept(
    own: Catalogue, tmp_path: Path, old: str, new: str, line: int
) -> None:
    assert old in VALID
    with pytest.raises(StyleError, match=rf"line {line}\b"):
        own.install(written(tmp_path, VALID.replace(old, new, 1)))
    assert own.own() == ()
    assert not list(tmp_path.glob("own/*"))


def test_a_file_that_is_not_there_is_said(own: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(StyleError, match="cannot be read"):
        own.install(tmp_path / "none.csl")


def test_a_bundled_style_cannot_be_removed(own: Catalogue) -> None:
    with pytest.raises(StyleError, match="not one of your own"):
        own.remove("ieee")


def test_an_id_cannot_lead_out_of_the_folder(own: Catalogue, tmp_path: Path) -> None:
    text = VALID.replace("http://example.org/styles/house-style", "http://x/..%2F..%2Fevil")
    entry = own.install(written(tmp_path, text))
    assert own._own.path(entry.id).parent == tmp_path / "own"
    with pytest.raises(StyleError):
        own.remove("../mine")
    assert (tmp_path / "mine.csl").exists()
