"""Stopping what a connection is doing from another thread: a newer question makes it idle."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

from sqlalchemy import Connection, exc

from quotarium import errors

#: Steps of SQLite's machine between two looks whether to stop.
_STEPS: Final = 20_000


class Stop:
    """Stops a reading; once `now` was called, whatever is watched raises Cancelled."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stopped = False
        self._running: sqlite3.Connection | None = None

    def now(self) -> None:
        """Stop what is running, and whatever is begun after it; may be called in any thread."""
        with self._lock:
            self._stopped = True
            if self._running is not None:
                self._running.interrupt()

    @property
    def stopped(self) -> bool:
        """Whether it was stopped."""
        return self._stopped

    @contextmanager
    def watching(self, connection: Connection) -> Iterator[None]:
        """Let `now` interrupt this connection meanwhile; raises Cancelled when it did."""
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        with self._lock:
            if self._stopped:
                raise errors.Cancelled
            self._running = driver
        # An interruption ends only the statement that runs; this also ends those that follow.
        driver.set_progress_handler(lambda: self._stopped, _STEPS)
        try:
            yield
        except exc.DBAPIError as error:
            if _interrupted(error.orig):
                raise errors.Cancelled from error
            raise
        except sqlite3.OperationalError as error:
            if _interrupted(error):
                raise errors.Cancelled from error
            raise
        finally:
            with self._lock:
                self._running = None
            driver.set_progress_handler(None, 0)
        if self._stopped:
            raise errors.Cancelled


def _interrupted(error: BaseException | None) -> bool:
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT
