"""Read documents in a child process that can be killed: no parser takes the program with it.

The parent starts a child with `command()`, writes a line of JSON and the document's bytes to its
standard input and gets a line of JSON back, for one document after another: starting a child costs
more than reading most documents. A frozen program has no interpreter to call, so the child is the
program itself with `FLAG`: its entry point calls `serve_if_asked()` first.
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
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from quotarium.errors import UnreadableSource
from quotarium.marking import as_json, from_json, together, tr
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.pdf_pages import child as pages_child
from quotarium.reading.registry import content_of, prepare, read, reader_for
from quotarium.reading.sandbox import confine

FLAG = "--quotarium-read-in-child"
_TRY_TEXT = tr("Save it as plain text and add that, or leave it out.")
_POLL_SECONDS = 0.05
#: After so many documents, or bytes of them, a child is replaced: parsers do not give all back.
_MOST_DOCUMENTS = 200
_MOST_BYTES = 16 * 1024 * 1024
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: wall-clock and processor seconds, and bytes of memory for data."""

    seconds: float = 20.0
    memory: int = 250 * 1024 * 1024


class Child:
    """A child that reads documents; it starts when it is needed, and anew after a failure.

    For one thread at a time. Use it in a `with` statement, or call `close()`.
    """

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process, if there is none, so that the first document waits for less."""
        if self._process is None:
            self._process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def read(
        self,
        source: Path | bytes | Content,
        *,
        name: str = "",
        hint: str = "",
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Extracted | None:
        """Read a document as `registry.read` does, its parser in the child; None if cancelled.

        Kinds that need no parser (plain text) are read here. Raises UnreadableSource for whatever
        goes wrong there, be it the limits, a crash or a bug.
        """
        content = content_of(source, name)
        if not reader_for(content, hint).isolated:
            return read(content, hint=hint)
        answer = self._ask(content, hint, cancelled)
        if answer is None:
            return None
        if "unreadable" in answer:
            raise UnreadableSource(content.name, from_json(answer["unreadable"]))
        if "extracted" not in answer:
            _log.error("reading %s failed in the child: %s", content.name, answer.get("bug"))
            reason = together(tr("It is built in a way not understood."), _TRY_TEXT)
            raise UnreadableSource(content.name, reason)
        return Extracted.model_validate(answer["extracted"])

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # what it did not take in is of no use any more
                    stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(
        self, content: Content, hint: str, cancelled: Callable[[], bool]
    ) -> dict[str, object] | None:
        self.start()
        assert self._process is not None
        talk = _Talk(self._process, request_line(content, hint, self._limits), content.data)
        answered = False
        try:
            if not talk.wait(self._limits.seconds, cancelled):
                return None
            answered = not talk.timed_out
        finally:
            if not answered:
                self._process.kill()
                talk.join()
                self.close()
        if talk.timed_out:
            seconds = self._limits.seconds
            raise UnreadableSource(
                content.name,
                tr("Reading it took longer than {seconds} seconds. {try_text}").format(
                    seconds=format(seconds, ".0f"), try_text=_TRY_TEXT
                ),
            )
        try:
            answer = json.loads(talk.answer)
        except ValueError:
            self.close()
            reason = tr(
                "It is damaged or too complicated: its reader broke down. {try_text}"
            ).format(try_text=_TRY_TEXT)
            raise UnreadableSource(content.name, reason) from None
        if not isinstance(answer, dict) or answer.get("last"):
            self.close()
        return answer if isinstance(answer, dict) else {}


def request_line(content: Content, hint: str, limits: Limits) -> bytes:
    """Return the line that asks a child to read the bytes which follow it."""
    request = {
        "name": content.name,
        "charset": content.charset,
        "hint": hint,
        "size": len(content.data),
        "seconds": limits.seconds,
        "memory": limits.memory,
    }
    return json.dumps(request).encode("ascii") + b"\n"


def command() -> list[str]:
    """Return the command line of a child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-X", "utf8", "-m", __spec__.name if __spec__ else __name__]


def serve_if_asked() -> None:
    """Be a child and exit if the program was started as one; entry points call this first."""
    if sys.argv[1:2] == [FLAG]:
        sys.exit(serve())
    pages_child.serve_if_asked()


def serve() -> int:
    """Answer requests from standard input on standard output until there are no more."""
    documents = size = 0
    while line := sys.stdin.buffer.readline():
        request = json.loads(line)
        documents, size = documents + 1, size + request["size"]
        data = sys.stdin.buffer.read(request["size"])
        content = Content(data, request["name"], request["charset"])
        answer = _answer(content, request)
        usual = "extracted" in answer or "unreadable" in answer
        answer["last"] = not usual or documents >= _MOST_DOCUMENTS or size > _MOST_BYTES
        sys.stdout.buffer.write(json.dumps(answer).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()
        if answer["last"]:
            break
    return 0


def _answer(content: Content, request: dict[str, Any]) -> dict[str, object]:
    """Return what reading a document yields: what was extracted, a refusal or a bug."""
    answer: dict[str, object]
    try:
        prepare(reader_for(content, request["hint"]))
        confine(request["seconds"], request["memory"])
        found = read(content, hint=request["hint"])
        answer = {"extracted": found.model_dump(mode="json")}
    except UnreadableSource as error:
        answer = {"unreadable": as_json(error.reason)}
    except MemoryError:
        answer = {
            "unreadable": as_json(
                together(tr("It takes more memory than a document may."), _TRY_TEXT)
            )
        }
    except Exception as error:  # whatever a parser raises ends this process, not the program
        answer = {"bug": f"{type(error).__name__}: {error}"}
    return answer


class _Talk(threading.Thread):
    """Sends a request and gathers the answer, while the caller watches the clock."""

    def __init__(self, child: subprocess.Popen[bytes], *request: bytes) -> None:
        super().__init__(name="reading", daemon=True)
        self._child = child
        self._request = request
        self.answer = b""
        self.timed_out = False
        self.start()

    def run(self) -> None:
        """Talk until the answer is there; a child that dies early leaves an incomplete one."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        # A child that is gone leaves nobody to write to; what it said before can still be read.
        with suppress(OSError):
            for part in self._request:
                self._child.stdin.write(part)
            self._child.stdin.flush()
        with suppress(OSError, ValueError):
            self.answer = self._child.stdout.readline()

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
