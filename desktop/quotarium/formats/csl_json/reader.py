"""Read sources from CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from quotarium.citing.csl_items import DATES, NAMES, from_csl, to_csl
from quotarium.errors import InvalidDate
from quotarium.formats.exchange import dates
from quotarium.formats.exchange.jsons import objects
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.exchange.watching import watched
from quotarium.marking import together, tr
from quotarium.model.source import Source

#: What a source cannot hold is kept as JSON in `csl:NAME` and written again.
PREFIX: Final = "csl:"
#: Where our own export keeps the researcher’s note, which no style prints.
NOTE: Final = "quotarium-note"


def read(content: bytes) -> Parsed:
    """Return the items of a CSL-JSON file in their order."""
    with collection_paused():
        return _read(content)


def _read(content: bytes) -> Parsed:
    text, problems = read_text(content, "CSL-JSON file")
    found, broken = objects(text) if text.strip() else ([], [])
    problems += broken
    items: list[Source] = []
    for number, (item, line) in enumerate(watched(found), start=1):
        key = item.get("id", "?")
        name = tr("Item {number} ({key}):").format(number=number, key=key)
        items.append(read_item(item, lambda text, line=line, name=name: problems.append(
            Problem(line, together(name, text)))))  # fmt: skip
    return Parsed(tuple(items), tuple(problems), lines=tuple(line for _, line in found))


def read_item(item: Mapping[str, Any], report: Any = None) -> Source:
    """Return the source of one item; `report` is called with each problem."""
    sound: dict[str, Any] = {}
    words: dict[str, str] = {}
    for key, value in item.items():
        if key in NAMES:
            if isinstance(value, list):
                sound[key] = [name for name in value if isinstance(name, Mapping)]
        elif key in DATES:
            sound[key] = _date(key, value, words, report)
        elif key != "custom" or isinstance(value, Mapping):
            sound[key] = value
    sound = {key: value for key, value in sound.items() if value is not None}
    source = from_csl(sound)
    fields = dict(source.fields)
    for key, text in words.items():
        found = dates.of_text(text)
        if found is None:
            continue
        if key in ("issued", "accessed"):
            source = source.model_copy(update={key: found})
            fields.pop(key, None)
        else:
            fields[key] = str(found)
    custom = item.get("custom")
    custom = dict(custom) if isinstance(custom, Mapping) else {}
    note = custom.pop(NOTE, "")
    source = source.model_copy(update={"fields": fields, "note": str(note)})
    kept = lost(item, source)
    return source.model_copy(update={"fields": fields | kept}) if kept else source


def lost(item: Mapping[str, Any], source: Source) -> dict[str, str]:
    """Return as JSON what of an item would not be written again from its source."""
    again = to_csl(source)
    kept: dict[str, str] = {}
    for key, value in item.items():
        if key == "custom":
            value = (
                {name: one for name, one in value.items() if name not in ("edtf", "fields", NOTE)}
                if isinstance(value, Mapping)
                else value
            )
            if not value:
                continue
        elif (
            key in ("id", "type")
            or value in ("", None, [], {}, again.get(key))
            or (str(again.get(key)) == str(value))
        ):
            continue
        kept[PREFIX + key] = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return kept


def _date(key: str, value: Any, words: dict[str, str], report: Any) -> dict[str, Any] | None:
    """Return a date that can be read; what a calendar does not have becomes words."""
    if isinstance(value, str | int):
        value = {"raw": str(value)}
    if not isinstance(value, Mapping):
        return None
    parts = value.get("date-parts")
    if parts is not None and not (
        isinstance(parts, list) and all(isinstance(one, list | tuple) for one in parts)
    ):
        value = {name: one for name, one in value.items() if name != "date-parts"}
    made = dict(value)
    try:
        from_csl({key: made})
    except InvalidDate as error:
        if report is not None:
            report(error.said)
        made = {"literal": "-".join(str(number) for number in made["date-parts"][0])}
    text = str(made.get("raw") or made.get("literal") or "")
    if text and not made.get("date-parts"):
        words[key] = text
    return made
