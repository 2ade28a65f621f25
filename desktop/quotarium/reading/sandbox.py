"""Limits of a process that parses documents: time, memory, no network, no programs, no writing."""

from __future__ import annotations

import math
import os
import sys
import time

_FORBIDDEN = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "shutil.rmtree",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


#: What the program and its libraries take of addresses beside their data.
_PROGRAM = 1024 * 1024 * 1024
_confined = False


def confine(seconds: float, memory: int) -> None:
    """Limit this process for good: `seconds` of processor time from now, `memory` bytes of data.

    The kernel's limits are set where there are any (not on Windows); the rest is refused by an
    audit hook, which stops Python code, not a library written in C. Called again, it renews the
    time.
    """
    global _confined
    _limit(math.ceil(time.process_time() + seconds), memory)
    if not _confined:
        _confined = True
        sys.dont_write_bytecode = True
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"a document may not cause {event}")
    if event == "open" and len(arguments) == 3:
        mode, flags = arguments[1], arguments[2]
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        if writes or (mode is None and isinstance(flags, int) and flags & _WRITING):
            raise PermissionError("a document may not cause a file to be written")


def _limit(seconds: int, memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # there is none on Windows

    for what, value in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_AS, memory + _PROGRAM),
        (resource.RLIMIT_CORE, 0),
    ):
        _, most = resource.getrlimit(what)
        least = value if most == resource.RLIM_INFINITY else min(value, most)
        try:
            resource.setrlimit(what, (least, most))
        except (ValueError, OSError):
            continue  # macOS refuses limits of memory; the wall clock still holds
