"""What every test stands on: no display, nothing of the user's, tools that are there or named."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

from tests.web_server import web

__all__ = ["web"]

CHECKOUT = Path(__file__).resolve().parent.parent
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")

# Before Qt is imported anywhere: a test must not open windows on the developer's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_session() -> Iterator[None]:
    """Give programs started by session-wide fixtures a home that is not the user's."""
    with (
        tempfile.TemporaryDirectory(prefix="quotarium-home-") as home,
        pytest.MonkeyPatch.context() as patch,
    ):
        _move_home(patch, Path(home))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty home folder in which this test alone keeps its settings."""
    folder = tmp_path_factory.mktemp("home")
    _move_home(monkeypatch, folder)
    return folder


def _move_home(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.setenv("HOME", str(folder))
    for variable in HOMES:
        part = folder / variable.lower()
        part.mkdir()
        patch.setenv(variable, str(part))


@pytest.fixture(scope="session")
def require_tool() -> Callable[[str], str]:
    """Return a function that gives the path of a program, or skips the test without it.

    With QUOTARIUM_REQUIRE_TOOLS set, as in .ci/run, the test fails instead.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            _missing(f"the program {name} is not installed")
        return path

    return find


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of material that is not part of the checkout, or skip the test."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("there is no ../shared beside the checkout")
    return folder


def _missing(reason: str) -> NoReturn:
    if os.environ.get("QUOTARIUM_REQUIRE_TOOLS"):
        pytest.fail(reason)
    pytest.skip(reason)
