"""No document hangs its reader, fills the memory or reaches outside of its own bytes."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading.child import Child
from quotarium.reading.extracted import Extracted
from tests.reading.bombs import BOMBS, healthy, mutants

#: Far more than any takes on an idle computer (5 s), for tests run on busy ones.
_SECONDS = 15.0
_MEMORY = 300 * 1024**2


class _Watched(Child):
    """A child that is asked for the most memory it took before it is closed."""

    peak = 0

    def close(self) -> None:
        process = self._process
        if process is not None and sys.platform == "linux" and process.poll() is None:
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            taken = (int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
            self.peak = max(self.peak, next(taken, 0) * 1024)
        super().close()


@pytest.fixture(scope="module")
def child() -> Iterator[_Watched]:
    with _Watched() as watched:
        yield watched


def _tried(child: Child, data: bytes, name: str) -> Extracted | UnreadableSource | None:
    try:
        return child.read(data, name=name)
    except UnreadableSource as refused:
        return refused


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_in_time(child: _Watched, name: str) -> None:
    data = BOMBS[name]()
    begun = time.perf_counter()
    outcome = _tried(child, data, name)
    assert time.perf_counter() - begun < _SECONDS
    if isinstance(outcome, UnreadableSource):
        assert outcome.reason.endswith(".")
        assert "not understood" not in outcome.reason  # that would be a bug in a reader
        assert "took longer" not in outcome.reason


def test_no_bomb_took_more_memory_than_a_document_may(child: _Watched) -> None:
    child.close()
    assert child.peak < _MEMORY


def test_what_stands_outside_of_a_document_is_not_read(child: _Watched) -> None:
    for name in BOMBS:
        if "outside" in name:
            outcome = _tried(child, BOMBS[name](), name)
            assert isinstance(outcome, UnreadableSource)


@pytest.mark.parametrize("name", healthy())
def test_damaged_documents_are_read_or_refused(child: _Watched, name: str) -> None:
    whole = healthy()[name]
    assert isinstance(_tried(child, whole, name), Extracted)
    for number, data in enumerate(mutants(whole, seed=8, count=30)):
        outcome = _tried(child, data, name)
        assert outcome is not None, number
        if isinstance(outcome, UnreadableSource):
            assert "not understood" not in outcome.reason, (number, outcome)
            assert "took longer" not in outcome.reason, (number, outcome)
