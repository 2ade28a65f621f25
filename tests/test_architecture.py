"""What the import contracts in pyproject.toml cannot say about the shape of the program."""

from __future__ import annotations

import subprocess
import sys
from graphlib import TopologicalSorter

import grimp
import pytest

SLOW = ("PySide6", "sqlalchemy", "lxml", "docx", "py_mini_racer", "trafilatura")


def loaded_by(module: str) -> set[str]:
    """Return the slow packages that a fresh interpreter has loaded after importing `module`."""
    script = f"import sys, {module}; print(*(name for name in {SLOW!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["quotarium.cli", "quotarium.model.source"])
def test_starting_waits_for_no_slow_package(module: str) -> None:
    assert loaded_by(module) == set()


def test_no_modules_import_each_other_round_about() -> None:
    # Names for type checking count: who must know another's type knows it.
    graph = grimp.build_graph("quotarium", cache_dir=None)
    imported = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    # Raises a CycleError that names them.
    TopologicalSorter(imported).prepare()
