"""The JSON Schema of a whole library, made from the tables as the value itself is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Integer

from quotarium.storage.whole.parts import (
    Part,
    choices,
    columns,
    has_number,
    is_date,
    is_json,
    is_moment,
)
from quotarium.storage.whole.parts import parts as parts_of_library

Node = dict[str, Any]


def schema(file_format: str, version: int) -> Node:
    """Return the schema (draft 2020-12) of a file that names its format and version."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Quotarium library",
        "type": "object",
        "required": ["format", "version"],
        "properties": {
            "format": {"const": file_format},
            "version": {"const": version},
            **{part.key: _list(part) for part in parts_of_library()},
        },
        "$defs": {
            "date": {
                "type": "string",
                "description": "EDTF (ISO 8601-2:2019), such as 2025?-03-15",
            },
            "moment": {"type": "string", "format": "date-time"},
        },
    }


def _list(part: Part) -> Node:
    told = columns(part)
    needed = [one.name for one in told if not one.nullable and one.server_default is None]
    number: Node = {"id": {"type": "integer", "minimum": 1}} if has_number(part) else {}
    return {
        "type": "array",
        "items": {
            "type": "object",
            "required": [*number, *needed],
            "properties": {
                **number,
                **{one.name: _column(one) for one in told},
                **{inner.key: _list(inner) for inner in part.parts},
            },
        },
    }


def _column(column: Column[Any]) -> Node:
    if column.foreign_keys:
        target = next(iter(column.foreign_keys)).column.table
        return {"type": "integer", "description": f"the id of one of the {target}"}
    if is_json(column):
        return {"type": ["object", "array"]}
    if is_date(column):
        return {"$ref": "#/$defs/date"}
    if is_moment(column):
        return {"$ref": "#/$defs/moment"}
    if allowed := choices(column):
        return {"enum": list(allowed)}
    return {"type": "integer" if isinstance(column.type, Integer) else "string"}
