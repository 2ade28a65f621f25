"""What packages are made of: styles in one archive, a bill of materials, and what is left out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest
from lxml import etree
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from quotarium import paths
from quotarium.citing import style_index
from quotarium.citing.catalogue import Catalogue
from tests.conftest import CHECKOUT


@pytest.fixture(autouse=True)
def _path(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    yield
    style_index.styles_folder.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "bundle"]:
        del sys.modules[name]


def test_styles_read_from_the_archive_are_those_that_are_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bundle import styles

    wanted = {key: Catalogue(tmp_path).load(key) for key in ("apa", "nature-physics", "mla")}
    count = len(Catalogue(tmp_path))
    styles.make(tmp_path / "styles")
    resource = paths.resource
    monkeypatch.setattr(
        paths,
        "resource",
        lambda name: tmp_path / name if name.startswith("styles/") else resource(name),
    )
    style_index.styles_folder.cache_clear()
    archived = Catalogue(tmp_path / "no cache")
    assert len(archived) == count
    assert {key: archived.load(key) for key in wanted} == wanted
    assert not (tmp_path / "no cache").exists()


def test_the_archive_of_styles_is_the_same_each_time(tmp_path: Path) -> None:
    from bundle import styles

    for name in ("one", "two"):
        styles.make(tmp_path / name)
    for made in (style_index.ARCHIVE, style_index.INDEX):
        assert (tmp_path / "one" / made).read_bytes() == (tmp_path / "two" / made).read_bytes()


def test_the_bill_names_every_dependency_with_version_and_licence(tmp_path: Path) -> None:
    from bundle import bill
    from bundle.places import version

    bill.make(CHECKOUT, tmp_path)
    parts = json.loads((tmp_path / "licences.json").read_text(encoding="utf-8"))
    named = {canonicalize_name(part["name"]) for part in parts}
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(Requirement(text).name) for text in project["dependencies"]}
    assert asked <= named
    assert {"Qt", "PDFium", "V8", "citeproc-js", "CSL styles"} <= {part["name"] for part in parts}
    assert all(part["licence"] for part in parts)
    assert all(part["texts"] and all(part["texts"]) for part in parts)
    (qt,) = (part for part in parts if part["name"] == "Qt")
    assert [text.split()[:3] for text in qt["texts"]] == [
        ["GNU", "LESSER", "GENERAL"],
        ["GNU", "GENERAL", "PUBLIC"],
    ]
    listed = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))
    assert listed["metadata"]["component"] == {
        "type": "application",
        "name": "quotarium",
        "version": version(),
    }
    assert [one["name"] for one in listed["components"]] == [one["name"] for one in parts[1:]]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="asks Debian's packages")
def test_the_system_s_libraries_are_named_with_their_licences(tmp_path: Path) -> None:
    from bundle import system_parts

    for name in ("libz.so.1", "libpython3.11.so.1.0", "libQt6Core.so.6"):
        (tmp_path / name).write_bytes(b"")
    parts = {str(part["name"]): part for part in system_parts.parts(tmp_path)}
    assert list(parts) == ["zlib1g"]
    assert "Jean-loup Gailly" in str(parts["zlib1g"]["texts"])


def test_only_what_is_never_loaded_is_left_out(tmp_path: Path) -> None:
    from bundle import trim

    words = tmp_path / "PySide6" / "Qt" / "translations"
    words.mkdir(parents=True)
    for name in ("qtbase_de.qm", "qtbase_ko.qm", "qt_help_de.qm"):
        (words / name).write_bytes(b"")
    platforms = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    for name in ("libqxcb.so", "libqvnc.so", "libqoffscreen.so"):
        (platforms / name).write_bytes(b"")
    (tmp_path / "babel" / "locale-data").mkdir(parents=True)
    (tmp_path / "a-1.dist-info").mkdir()
    (tmp_path / "a-1.dist-info" / "RECORD").write_bytes(b"")
    (tmp_path / "dangling.so").symlink_to("babel/locale-data/gone")
    trim.trim(tmp_path)
    left = {path.name for path in tmp_path.rglob("*") if not path.is_dir()}
    assert left == {"qtbase_de.qm", "libqxcb.so", "libqoffscreen.so"}


def test_desktop_entry_and_file_types_agree() -> None:
    folder = CHECKOUT / "packaging" / "linux"
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(folder / "org.quotarium.Quotarium.desktop", encoding="utf-8")
    types = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    known = etree.parse(folder / "quotarium.xml").findall("{*}mime-type")
    assert {str(one.get("type")) for one in known} <= types
    described = etree.parse(folder / "org.quotarium.Quotarium.metainfo.xml")
    assert described.findtext("launchable") == "org.quotarium.Quotarium.desktop"


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux")
def test_the_archive_s_script_installs_upgrades_and_removes_for_one_person(tmp_path: Path) -> None:
    from bundle import linux_files

    archive, home = tmp_path / "archive", tmp_path / "a home"
    home.mkdir()
    (archive / "program").mkdir(parents=True)
    (archive / "program" / "quotarium").write_text("#!/bin/sh\necho run\n", encoding="utf-8")
    (archive / "program" / "quotarium").chmod(0o755)
    shutil.copytree(CHECKOUT / "packaging" / "linux", archive / "share" / "applications")
    shutil.copy(CHECKOUT / "packaging" / "linux" / "install.sh", archive)

    def install(*arguments: str) -> None:
        subprocess.run(
            ["sh", archive / "install.sh", *arguments],
            env={"PATH": os.environ["PATH"], "HOME": str(home)}, check=True, capture_output=True,
        )  # fmt: skip

    install()
    command = home / ".local" / "bin" / "quotarium"
    assert subprocess.check_output([command], text=True) == "run\n"
    entry = home / ".local" / "share" / "applications" / f"{linux_files.APP_ID}.desktop"
    assert f'Exec="{command}" open %F\n' in entry.read_text(encoding="utf-8")
    older = home / ".local" / "lib" / "quotarium" / "older"
    older.touch()
    install()
    assert not older.exists()
    install("--remove")
    assert [path for path in home.rglob("*quotarium*") if path.is_file()] == []
