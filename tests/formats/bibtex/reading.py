"""A small reader of the LaTeX that our writer may use: anything else is an error."""

from __future__ import annotations

import re

_NAMES = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
}
_TOKEN = re.compile(
    r"""
      \{\\(?P<name>[a-z]+)\}       # a sign by its name
    | \\(?P<special>[\#$%&_])      # a sign that LaTeX takes otherwise
    | \{(?P<quoted>")\}
    | (?P<nothing>\{\})            # parts what LaTeX would join
    | (?P<plain>[^\\{}\#$%&_~^<>|"])
    """,
    re.VERBOSE,
)


def read(value: str) -> str:
    """Return the text that a value prints; raise AssertionError at a command or a lone brace."""
    found: list[str] = []
    place = 0
    while place < len(value):
        token = _TOKEN.match(value, place)
        assert token is not None, f"not harmless at {place}: {value!r}"
        if token["name"]:
            assert token["name"] in _NAMES, f"a command: {value!r}"
            found.append(_NAMES[token["name"]])
        else:
            found.append(token["special"] or token["quoted"] or token["plain"] or "")
        place = token.end()
    return "".join(found)


def is_balanced(value: str) -> bool:
    """Tell whether the braces of a value close one another as BibTeX counts them."""
    depth = 0
    for sign in value:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0
