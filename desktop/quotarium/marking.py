"""Marks texts that rooms without Qt bring along and the window shows in its language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


class Said(str):
    """A text of the program's own: in English as it is, and what the window needs to say it anew.

    `facts` are what `format` put into the `template`; those that are `Said` are translated too.
    It is a text like any other, and becomes a plain one where it is cut, joined or kept.
    """

    __slots__ = ("facts", "template")

    template: str
    facts: Mapping[str, object]

    def __new__(cls, template: str, facts: Mapping[str, object] | None = None) -> Said:
        said = super().__new__(cls, template.format(**facts) if facts is not None else template)
        said.template = template
        said.facts = facts or {}
        return said

    def format(self, *_: object, **facts: object) -> Said:
        """Return the text with facts put in by their names."""
        return Said(self.template, facts)

    def __reduce__(self) -> tuple[type[Said], tuple[str, Mapping[str, object] | None]]:
        return Said, (self.template, self.facts or None)


def tr(text: str) -> Said:
    """Return a text as it is; `make translations` finds it by this call."""
    return Said(text)


def together(*texts: str) -> Said:
    """Return sentences one behind the other, each of which keeps its own translation."""
    named = {f"part{number}": text for number, text in enumerate(texts)}
    return Said(" ".join(f"{{{name}}}" for name in named), named)


def recognised(text: str, templates: Iterable[Said]) -> Said:
    """Return a kept text with its facts again, by the first of the templates that it fits."""
    for one in templates:
        parts = re.split(r"\{(\w+)\}", one.template)
        pattern = "".join(
            f"(?P<{part}>.*)" if place % 2 else re.escape(part) for place, part in enumerate(parts)
        )
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return one.format(**found.groupdict()) if found.groupdict() else one
    return Said(text)


def as_json(text: str) -> object:
    """Return a text as JSON can hold it, so that `from_json` gives it back with its facts."""
    if not isinstance(text, Said):
        return str(text)
    facts = {
        name: as_json(fact) if isinstance(fact, str) else fact if _is_number(fact) else str(fact)
        for name, fact in text.facts.items()
    }
    return {"template": text.template, "facts": facts}


def from_json(value: object) -> str:
    """Return the text that `as_json` gave."""
    if not isinstance(value, dict):
        return str(value)
    facts = {
        name: from_json(fact) if isinstance(fact, str | dict) else fact
        for name, fact in value["facts"].items()
    }
    return Said(value["template"], facts or None)


def _is_number(fact: object) -> bool:
    return isinstance(fact, int | float)
