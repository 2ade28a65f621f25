"""Write sources as CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from quotarium.citing.csl_items import Item, from_csl, to_csl
from quotarium.errors import InvalidDate
from quotarium.formats.csl_json.reader import NOTE, PREFIX
from quotarium.model.source import Source


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return a CSL-JSON list in UTF-8; `language` is for dates that CSL can only hold as words."""
    items = [item(source, language) for source in sources]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def item(source: Source, language: str = "en") -> Item:
    """Return the item of a source with all that it had when it was read from CSL-JSON."""
    made = dict(to_csl(source, language))
    custom = dict(made.get("custom", {}))
    others = {
        name: text for name, text in custom.get("fields", {}).items() if not name.startswith(PREFIX)
    }
    custom.pop("fields", None)
    if others:
        custom["fields"] = others
    for name, text in source.fields.items():
        if name.startswith(PREFIX):
            _restore(made, custom, name.removeprefix(PREFIX), text)
    if source.note:
        custom[NOTE] = source.note
    made.pop("custom", None)
    if custom:
        made["custom"] = custom
    return made


def _restore(made: Item, custom: dict[str, Any], key: str, text: str) -> None:
    """Put back what was kept, unless the source was changed since."""
    try:
        value = json.loads(text)
    except ValueError:
        custom.setdefault("fields", {})[PREFIX + key] = text
        return
    if key == "custom" and isinstance(value, Mapping):
        custom.update({name: one for name, one in value.items() if name not in custom})
    elif key not in made or _same(key, value, made[key]):
        made[key] = value


def _same(key: str, kept: Any, now: Any) -> bool:
    """Tell whether two values of a variable are read as the same."""
    try:
        return from_csl({key: kept}) == from_csl({key: now})
    except (InvalidDate, AttributeError, TypeError):
        return False
