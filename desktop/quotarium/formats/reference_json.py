"""All of each source as JSON: nothing is lost, and a schema is part of the file’s version."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from pydantic import ValidationError

from quotarium.formats.exchange.jsons import objects
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.texts import read_text
from quotarium.marking import tr
from quotarium.model.source import Source

_FORMAT: Final = "quotarium-references"
_VERSION: Final = 1
#: What belongs to a library and not to the source.
_LIBRARY: Final = {"id", "created", "modified", "trashed"}


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return all fields of the sources in UTF-8; dates are EDTF, so `language` is not needed."""
    items = [one.model_dump(mode="json", exclude=_LIBRARY, exclude_defaults=True)
             for one in sources]  # fmt: skip
    whole = {"format": _FORMAT, "version": _VERSION, "items": items}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the file."""
    item = Source.model_json_schema(mode="serialization")
    definitions = item.pop("$defs", {})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["format", "version", "items"],
        "properties": {
            "format": {"const": _FORMAT},
            "version": {"const": _VERSION},
            "items": {"type": "array", "items": {**item, "required": []}},
        },
        "$defs": definitions,
    }


def read(content: bytes) -> Parsed:
    """Return the sources of a file that `write` made."""
    text, problems = read_text(content, "JSON file")
    found, broken = objects(text)
    problems += broken
    items: list[Source] = []
    lines: list[int] = []
    for number, (one, line) in enumerate(found, start=1):
        try:
            items.append(Source.model_validate(one))
            lines.append(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            problems.append(
                Problem(
                    line,
                    tr("Item {number}: {where}: {fault}.").format(
                        number=number, where=where, fault=first["msg"]
                    ),
                )
            )
    return Parsed(tuple(items), tuple(problems), lines=tuple(lines))
