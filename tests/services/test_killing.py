"""Whatever was told to be kept is there after the program was killed at any moment."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quotarium.model.keeping import Fault, Generations
from quotarium.services.backups import backup_now
from quotarium.services.examining import examine
from quotarium.services.libraries import create_library, open_library
from quotarium.services.quotes import detail
from quotarium.services.sources import source_by_key
from quotarium.storage.backups import integrity, listed
from quotarium.storage.library import Library

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")

#: How often each job is killed; more for a long look.
KILLS = int(os.environ.get("QUOTARIUM_KILLS", "12"))


class Victim:
    """Runs jobs and kills them."""

    def __init__(self) -> None:
        script = Path(__file__).with_name("killed.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._rest = b""

    def kill_during(self, job: str, library: Path, argument: str, after: float) -> list[list[str]]:
        """Start a job, kill it `after` seconds past its first deed, and return what it told."""
        stdin = self._process.stdin
        assert stdin is not None
        stdin.write(f"{job}\t{library}\t{argument}\n".encode())
        started = self._line(30)
        assert started is not None
        assert started[0] == "started"
        told = [self._line(30)]
        end = time.monotonic() + after
        while (left := end - time.monotonic()) > 0:
            told.append(self._line(left))
        os.kill(int(started[1]), signal.SIGKILL)
        while (line := self._line(30)) != ["ended"]:
            told.append(line)
        return [line for line in told if line is not None]

    def _line(self, patience: float) -> list[str] | None:
        """Return the words of the next line, None where none comes in time."""
        stdout = self._process.stdout
        assert stdout is not None
        while b"\n" not in self._rest:
            if not select.select([stdout], [], [], patience)[0]:
                return None
            more = os.read(stdout.fileno(), 1 << 16)
            assert more, "the writer ended by itself"
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode().split(" ", 2)

    def end(self) -> None:
        """Let the process go."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()


@pytest.fixture(scope="module")
def victim() -> Iterator[Victim]:
    made = Victim()
    yield made
    made.end()


@pytest.fixture
def place(empty_library_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(empty_library_folder, tmp_path / "Test.quotarium"))


def test_what_was_acknowledged_survives_kills_while_writing(
    victim: Victim, place: Path, tmp_path: Path
) -> None:
    chance = random.Random(7)
    for _ in range(KILLS):
        told = victim.kill_during("write", place, str(tmp_path), chance.uniform(0, 0.15))
        assert told
        with Library.open(place) as library:
            assert library.left_open
            # A file whose source was not committed yet is told of; nothing else may be there.
            assert {one.fault for one in examine(library).findings} <= {Fault.FILE_UNUSED}
            assert library.files.half_made() == []
            for what, key, *more in told:
                if what == "source":
                    source_by_key(library, key)
                elif what == "quote":
                    assert detail(library, int(key)).quote.words == f"Said {more[0]}"
                else:
                    assert more[0] in {tag.name for tag in detail(library, int(key)).tags}


def test_kills_while_backing_up_leave_only_whole_backups(victim: Victim, tmp_path: Path) -> None:
    place = tmp_path / "Sample.quotarium"
    create_library(place, sample=True).close()
    chance = random.Random(8)
    for _ in range(KILLS // 2):
        told = victim.kill_during("back_up", place, "", chance.uniform(0, 0.1))
        made = listed(place / "backups")
        assert told[-1][1] in {one.path.name for one in made}
        for one in made:
            with closing(sqlite3.connect(one.path)) as connection:
                assert integrity(connection) == ()
        with Library.open(place) as library:
            assert not examine(library).findings
        assert not list((place / "backups").glob("*.part*"))


def test_kills_while_restoring_leave_the_one_or_the_other(victim: Victim, tmp_path: Path) -> None:
    place = tmp_path / "Sample.quotarium"
    with create_library(place) as library:
        empty = backup_now(library, Generations())
    filled_at = tmp_path / "Filled.quotarium"
    with create_library(filled_at, sample=True) as library:
        filled = backup_now(library, Generations())
        wanted = {0, examine(library).quotes}
    shutil.copytree(filled_at / "files", place / "files", dirs_exist_ok=True)
    chance = random.Random(9)
    for _ in range(KILLS // 2):
        victim.kill_during("put_back", place, f"{empty},{filled}", chance.uniform(0, 0.2))
        with open_library(place) as library:
            found = examine(library)
        assert found.quotes in wanted
        assert found.findings == () or found.quotes == 0
        assert not list(place.glob("library.db.restored*"))


def test_the_command_line_can_be_killed_while_it_clips(place: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The minister opened the session. “We will not wait,” she said.")
    command = [sys.executable, "-m", "quotarium", "-L", str(place)]
    subprocess.run([*command, "add", str(page), "--citekey", "k"], check=True, capture_output=True)
    chance = random.Random(10)
    for _ in range(3):
        process = subprocess.Popen(
            [*command, "clip", "--json", "--source", "k", "--exact", "We will not wait"],
            stdout=subprocess.PIPE,
        )
        try:
            process.wait(timeout=chance.uniform(0.3, 1.5))
        except subprocess.TimeoutExpired:
            process.kill()
        out, _ = process.communicate()
        with Library.open(place) as library:
            found = examine(library)
            assert found.findings == ()
            if out:
                assert found.quotes > 0
