"""Read documents in a child process that can be killed: no parser takes the program with it.

The parent starts a child with `command()`, writes one line of JSON to its standard input (and
pasted bytes after it) and gets one JSON object back. A frozen program has no interpreter to call,
so the child is the program itself with `FLAG`: its entry point calls `serve_if_asked()` first.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from quotarium.errors import UnreadableSource
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import content_of, read, reader_for
from quotarium.reading.sandbox import confine

FLAG = "--quotarium-read-in-child"
_TRY_TEXT = "Save it as plain text and add that, or leave it out."
_POLL_SECONDS = 0.05
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: wall-clock and processor seconds, and bytes of memory."""

    seconds: float = 20.0
    memory: int = 1024 * 1024 * 1024


def read_in_child(
    source: Path | bytes,
    *,
    name: str = "",
    hint: str = "",
    limits: Limits = Limits(),
    cancelled: Callable[[], bool] = lambda: False,
) -> Extracted | None:
    """Read a document as `registry.read` does, its parser in a child process; None if cancelled.

    Kinds that need no parser (plain text) are read here: they cost no child. Raises
    UnreadableSource for whatever goes wrong there, be it the limits, a crash or a bug.
    """
    content = content_of(source, name)
    if not reader_for(content, hint).isolated:
        return read(content.data, name=content.name, hint=hint)
    answer = _ask(content, hint, limits, cancelled)
    if answer is None:
        return None
    if "unreadable" in answer:
        raise UnreadableSource(content.name, str(answer["unreadable"]))
    if "extracted" not in answer:
        _log.error("reading %s failed in the child: %s", content.name, answer.get("bug"))
        raise UnreadableSource(content.name, f"It is built in a way not understood. {_TRY_TEXT}")
    return Extracted.model_validate(answer["extracted"])


def command() -> list[str]:
    """Return the command line of a child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-X", "utf8", "-m", __spec__.name if __spec__ else __name__]


def serve_if_asked() -> None:
    """Be a child and exit if the program was started as one; entry points call this first."""
    if sys.argv[1:2] == [FLAG]:
        sys.exit(serve())


def serve() -> int:
    """Read one request from standard input, write the answer to standard output."""
    request = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read(request["size"])
    confine(request["seconds"], request["memory"])
    answer: dict[str, object]
    try:
        found = read(data, name=request["name"], hint=request["hint"])
        answer = {"extracted": found.model_dump(mode="json")}
    except UnreadableSource as error:
        answer = {"unreadable": error.reason}
    except MemoryError:
        answer = {"unreadable": f"It takes more memory than a document may. {_TRY_TEXT}"}
    except Exception as error:  # whatever a parser raises ends this process, not the program
        answer = {"bug": f"{type(error).__name__}: {error}"}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


def _ask(
    content: Content, hint: str, limits: Limits, cancelled: Callable[[], bool]
) -> dict[str, object] | None:
    request = {
        "name": content.name,
        "hint": hint,
        "size": len(content.data),
        "seconds": limits.seconds,
        "memory": limits.memory,
    }
    data = json.dumps(request).encode("ascii") + b"\n" + content.data
    with subprocess.Popen(
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        talk = _Talk(child, data)
        try:
            if not talk.wait(limits.seconds, cancelled):
                return None
        finally:
            child.kill()
            talk.join()
    if talk.timed_out:
        raise UnreadableSource(
            content.name, f"Reading it took longer than {limits.seconds:.0f} seconds. {_TRY_TEXT}"
        )
    try:
        answer = json.loads(talk.answer)
    except ValueError:
        reason = f"It is damaged or too complicated: its reader broke down. {_TRY_TEXT}"
        raise UnreadableSource(content.name, reason) from None
    return answer if isinstance(answer, dict) else {}


class _Talk(threading.Thread):
    """Sends the request and gathers the answer, while the caller watches the clock."""

    def __init__(self, child: subprocess.Popen[bytes], data: bytes) -> None:
        super().__init__(name="reading", daemon=True)
        self._child = child
        self._data = data
        self.answer = b""
        self.timed_out = False
        self.start()

    def run(self) -> None:
        """Talk until the child ends; a child that dies early leaves an incomplete answer."""
        try:
            self.answer, _ = self._child.communicate(self._data)
        except (OSError, ValueError):
            self.answer = b""

    def wait(self, seconds: float, cancelled: Callable[[], bool]) -> bool:
        """Wait for the answer; return False if the caller cancelled."""
        end = time.monotonic() + seconds
        while self.is_alive():
            if cancelled():
                return False
            if time.monotonic() > end:
                self.timed_out = True
                return True
            self.join(_POLL_SECONDS)
        return True


def _environment() -> dict[str, str]:
    """Return this process's environment with its own package first on the path."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path}


if __name__ == "__main__":
    sys.exit(serve())
