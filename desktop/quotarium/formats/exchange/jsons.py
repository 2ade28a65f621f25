"""The objects of a JSON file with their lines; a broken object costs only itself."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from quotarium.formats.exchange.draft import without_controls
from quotarium.formats.exchange.parsed import Problem
from quotarium.marking import tr

_NEXT: Final = re.compile(r"^\s*\{|\}\s*,\s*(?=\{)", re.MULTILINE)
_DECODER: Final = json.JSONDecoder()
_LISTS: Final = ("items", "references", "sources", "data", "records")


def objects(text: str) -> tuple[list[tuple[dict[str, Any], int]], list[Problem]]:
    """Return the objects of a list, of one object that holds a list, or of one line each.

    The line is 0 where the file is whole: it is not needed then.
    """
    try:
        whole = _loaded(text)
    except (ValueError, RecursionError):
        return _mended(text)
    if isinstance(whole, dict):
        held = next((whole[name] for name in _LISTS if isinstance(whole.get(name), list)), None)
        whole = held if held is not None else [whole]
    if not isinstance(whole, list):
        return [], [Problem(1, tr("It holds no list of items."))]
    problems = [
        Problem(0, tr("Item {place} is no object and was left out.").format(place=place))
        for place, one in enumerate(whole, start=1)
        if not isinstance(one, dict)
    ]
    return [(one, 0) for one in whole if isinstance(one, dict)], problems


def _loaded(text: str) -> Any:
    whole = json.loads(text)
    # Only escapes can name what no text may hold: control characters and halves of pairs.
    return _sound(whole) if "\\u" in text else whole


def _sound(value: Any) -> Any:
    if isinstance(value, str):
        return without_controls(value)
    if isinstance(value, list):
        return [_sound(one) for one in value]
    if isinstance(value, dict):
        return {without_controls(name): _sound(one) for name, one in value.items()}
    return value


def _mended(text: str) -> tuple[list[tuple[dict[str, Any], int]], list[Problem]]:
    found: list[tuple[dict[str, Any], int]] = []
    problems: list[Problem] = []
    place, counted, line = 0, 0, 1
    while (place := text.find("{", place)) >= 0:
        line += text.count("\n", counted, place)
        counted = place
        try:
            one, end = _DECODER.raw_decode(text, place)
            one = _sound(one)
        except (ValueError, RecursionError) as error:
            at = getattr(error, "lineno", line)
            reason = getattr(error, "msg", "")
            if not reason:
                deep = isinstance(error, RecursionError)
                reason = tr("too deep") if deep else tr("a number is too long")
            problems.append(
                Problem(
                    at,
                    tr("An item that begins in line {line} is broken: {reason}.").format(
                        line=line, reason=reason
                    ),
                )
            )
            following = _NEXT.search(text, max(place + 1, getattr(error, "pos", place) - 1))
            if following is None:
                break
            place = (
                max(following.end() - 1, place + 1)
                if following[0].endswith("{")
                else (following.end())
            )
            continue
        found.append((one, line))
        place = end
    if not found and not problems:
        problems.append(Problem(1, tr("It holds no list of items.")))
    return found, problems
