"""A wheel carries everything the program looks for at run time."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.conftest import CHECKOUT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel made of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    built = WheelBuilder(str(CHECKOUT)).build(directory=str(folder), versions=["standard"])
    return Path(next(iter(built)))


def test_bundled_files_are_found_in_an_unpacked_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    script = (
        "from quotarium.paths import documents, migrations, resource\n"
        "for path in (resource('citeproc/citeproc_commonjs.js'), resource('citeproc/LICENSE'),"
        " resource('sample/sample.toml'), resource('icons'), migrations() / 'env.py',"
        " documents() / 'guide/README.md', documents() / 'CHANGELOG.md',"
        " documents() / 'pictures/clip-light.png'):\n"
        "    print(path.relative_to(ROOT).as_posix() if path.exists() else f'no {path}')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"ROOT = {str(tmp_path)!r}\n{script}"],
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [
        "quotarium/_bundled/resources/citeproc/citeproc_commonjs.js",
        "quotarium/_bundled/resources/citeproc/LICENSE",
        "quotarium/_bundled/resources/sample/sample.toml",
        "quotarium/_bundled/resources/icons",
        "quotarium/_bundled/db/migrations/env.py",
        "quotarium/_bundled/docs/guide/README.md",
        "quotarium/_bundled/docs/CHANGELOG.md",
        "quotarium/_bundled/docs/pictures/clip-light.png",
    ]


def test_nothing_compiled_and_no_test_gets_into_a_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        strays = [
            name
            for name in archive.namelist()
            if name.endswith(".pyc")
            or not name.startswith(("quotarium/", "quotarium-"))
            or "/tests/" in name
        ]
    assert strays == []
