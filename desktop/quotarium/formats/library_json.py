"""The whole of a library as a JSON file; its schema is published in docs/library.schema.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from quotarium.errors import InvalidValue, UnreadableSource
from quotarium.marking import tr

FORMAT: Final = "quotarium-library"
VERSION: Final = 1


def write(content: Mapping[str, Any]) -> bytes:
    """Return the file of a library's content in UTF-8."""
    whole = {"format": FORMAT, "version": VERSION, **content}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def read(content: bytes, name: str = "file") -> dict[str, Any]:
    """Return the content of a file that `write` made.

    Raises UnreadableSource for what is no JSON, InvalidValue for JSON of another kind.
    """
    try:
        whole = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, RecursionError) as error:
        raise UnreadableSource(name, tr("It is no JSON in UTF-8. Export it anew.")) from error
    except json.JSONDecodeError as error:
        reason = tr("Its JSON is broken in line {lineno}: {msg}. Export it anew.").format(
            lineno=error.lineno, msg=error.msg
        )
        raise UnreadableSource(name, reason) from error
    if not isinstance(whole, dict) or whole.pop("format", None) != FORMAT:
        raise InvalidValue(
            tr("a library file"), name, tr("this is no library that Quotarium exported.")
        )
    version = whole.pop("version", None)
    if version != VERSION:
        reason = tr("it is of version {version}. Update this program to read it.").format(
            version=version
        )
        raise InvalidValue(tr("a library file"), name, reason)
    return whole


def is_library(content: bytes) -> bool:
    """Tell by its beginning whether a file is one that `write` made."""
    start = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"{") and b'"format": "quotarium-library"' in start
