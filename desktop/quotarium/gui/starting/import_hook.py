"""Imports as Python does them, without PySide's look into the source of every module."""

from __future__ import annotations

import builtins

import shiboken6  # noqa: F401


def remove() -> None:
    """Take PySide's hook out of imports, where it is there.

    For its switches of names (`from __feature__ import …`, of which there is none here) PySide
    reads the source of each module imported, and `linecache` keeps all the lines: 20 MB and a
    seventh of the time of starting. A frozen program has no sources, and does the same without.
    """
    found = getattr(builtins, "__orig_import__", None)
    if found is not None:
        builtins.__import__ = found
