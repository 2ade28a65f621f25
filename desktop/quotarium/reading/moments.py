"""The times in a transcript that is plain text, as locators: “[00:03:41] Vald: The wall …”."""

from __future__ import annotations

import re
from itertools import pairwise

from quotarium.model.text import PageMark

_LINE = r"[ \t]*[-–—]?[ \t]*"
#: At a line's beginning a time in brackets, one with its hours, or one before a speaker: a line
#: of a timetable begins with a time too.
_TIME = re.compile(
    r"^[ \t]*(?:[\[(<](?P<in>(?:\d{1,2}:)?[0-5]?\d:[0-5]\d)(?:[.,]\d{1,3})?[\])>]"
    r"|(?P<long>\d{1,2}:[0-5]\d:[0-5]\d)(?:[.,]\d{1,3})?(?![\d:])"
    rf"|(?P<short>[0-5]?\d:[0-5]\d){_LINE}(?=[^\W\d][^:\n]{{1,40}}:\s))",
    re.MULTILINE,
)
#: A timetable or a clock in a story has fewer, or they do not rise all the way.
_FEWEST = 4


def moments(text: str) -> tuple[PageMark, ...]:
    """Return the times that lines of a transcript begin with; none for another text.

    Each reaches to the next. A transcript has several, and they rise.
    """
    found = [
        (line.start(), _seconds(line["in"] or line["long"] or line["short"]))
        for line in _TIME.finditer(text)
    ]
    if len(found) < _FEWEST or any(one[1] > other[1] for one, other in pairwise(found)):
        return ()
    return tuple(
        PageMark(start=start, label=clock(seconds), locator="timestamp") for start, seconds in found
    )


def clock(seconds: float) -> str:
    """Return a moment as hours, minutes and seconds: 00:03:41."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _seconds(time: str) -> int:
    total = 0
    for part in time.split(":"):
        total = 60 * total + int(part)
    return total
