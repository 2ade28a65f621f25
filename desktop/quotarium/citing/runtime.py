"""The V8 in which citeproc-js runs, shared by the engines that were made from it."""

from __future__ import annotations

import json
import threading
import weakref
from pathlib import Path
from typing import Any

from py_mini_racer import DEFAULT_V8_FLAGS, JSOOMException, MiniRacer, init_mini_racer

from quotarium import paths
from quotarium.errors import QuotariumError

_DRIVER = Path(__file__).with_name("driver.js")
# V8 ends the whole process when its own limit is passed; ours, lower, ends only the call.
_MEMORY_LIMIT = 1_000_000_000
# The nursery begins at its full size: otherwise what a preview needs for a moment is moved among
# the old. With 8 or 16 MB previews and 1,000 entries take as long, and 7 or 20 MB more are held.
_FLAGS = (*DEFAULT_V8_FLAGS, "--max-semi-space-size=4", "--min-semi-space-size=4")


class ScriptError(QuotariumError):
    """Citeproc-js refused a request; `message` is its own wording."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


class Runtime:
    """A V8 isolate with citeproc-js loaded.

    Calls may come from any thread and are run one after the other. Close it: a V8 left open keeps
    the interpreter from ending, therefore one forgotten is closed when it is collected or at exit.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        init_mini_racer(flags=_FLAGS, ignore_duplicate_init=True)
        self._racer = MiniRacer()
        self._finalizer = weakref.finalize(self, self._racer.close)
        self._racer.set_hard_memory_limit(_MEMORY_LIMIT)
        citeproc = paths.resource("citeproc/citeproc_commonjs.js").read_text(encoding="utf-8")
        self._racer.eval(f"var module = {{exports: {{}}}};\n{citeproc}\n;0")
        self._racer.eval(_DRIVER.read_text(encoding="utf-8"))

    @property
    def closed(self) -> bool:
        """Whether calls are no longer possible."""
        return not self._finalizer.alive

    def call(self, command: str, **arguments: object) -> Any:
        """Run one command of driver.js and return its value; raise ScriptError if it refuses."""
        request = json.dumps({"command": command, **arguments})
        with self._lock:
            if self.closed:
                raise ScriptError("the engine was closed")
            try:
                answer = self._racer.eval(f"quotarium({json.dumps(request)})")
            except JSOOMException as error:
                self.close()
                raise ScriptError("it needs more memory than the program gives it") from error
        found = json.loads(str(answer))
        if "error" in found:
            raise ScriptError(str(found["error"]).removeprefix("citeproc-js error: "))
        return found["value"]

    def tidy(self) -> None:
        """Give back the memory of what is no longer used; takes some tens of milliseconds."""
        with self._lock:
            if not self.closed:
                self._racer.low_memory_notification()

    @property
    def held(self) -> tuple[int, int]:
        """The bytes that V8's heap uses and that it holds."""
        with self._lock:
            stats = self._racer.heap_stats()
        return stats["used_heap_size"], stats["total_heap_size"]

    def close(self) -> None:
        """Free the V8; a second call does nothing."""
        with self._lock:
            self._finalizer()

    def __enter__(self) -> Runtime:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
