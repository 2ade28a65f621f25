"""Libraries for tests: an empty one is made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotarium.storage.library import Library


@pytest.fixture(scope="session")
def empty_library_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "Empty.quotarium"
    Library.create(folder).close()
    return folder


@pytest.fixture
def library(empty_library_folder: Path, tmp_path: Path) -> Iterator[Library]:
    folder = tmp_path / "Test.quotarium"
    shutil.copytree(empty_library_folder, folder)
    with Library.open(folder) as opened:
        yield opened
