"""A few engines kept ready, so that a style is built once and not at every preview."""

from __future__ import annotations

import threading
from collections import OrderedDict

from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime
from quotarium.citing.styles import Style


class EngineCache:
    """The engines used last, one for each style and language, in one V8.

    Built for one background thread; `get` may be called from others, but an engine that was
    evicted meanwhile is closed. Close it at the end of the program's use of styles.
    """

    def __init__(self, capacity: int = 3) -> None:
        self._capacity = capacity
        self._lock = threading.Lock()
        self._engines: OrderedDict[tuple[Style, str | None], Engine] = OrderedDict()
        self._runtime: Runtime | None = None

    def get(self, style: Style, locale: str | None = None) -> Engine:
        """Return a ready engine, built now if it is not kept; raise StyleError if it cannot."""
        key = (style, locale)
        with self._lock:
            if self._runtime is None or self._runtime.closed:
                # Also after a style that ran out of memory, which closes the V8 with all engines.
                self._engines.clear()
                self._runtime = Runtime()
            engine = self._engines.get(key)
            built = engine is None or engine.closed
            if engine is None or engine.closed:
                engine = Engine(style, locale, runtime=self._runtime)
                self._engines[key] = engine
            self._engines.move_to_end(key)
            while len(self._engines) > self._capacity:
                self._engines.popitem(last=False)[1].close()
            if built:
                # Building a style leaves a third of the heap as garbage that V8 would keep.
                self._runtime.tidy()
            return engine

    def __len__(self) -> int:
        return len(self._engines)

    def close(self) -> None:
        """Close all engines and their V8; the next `get` begins anew."""
        with self._lock:
            self._engines.clear()
            if self._runtime is not None:
                self._runtime.close()

    def __enter__(self) -> EngineCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
