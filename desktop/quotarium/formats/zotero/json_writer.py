"""Write sources as Zotero’s JSON, in the frame that the plugin Better BibTeX imports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from typing import Any, Final

from quotarium.formats.exchange.names import written
from quotarium.formats.zotero.items import Item, item
from quotarium.model.source import Creator, Source

#: By this the plugin knows a file that it can read.
_CONFIG: Final = {
    "id": "36a3b0b5-bad0-4a04-b79b-441c7cef77db",
    "label": "BetterBibTeX JSON",
    "options": {"exportNotes": True},
}


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return Zotero’s JSON in UTF-8; dates are EDTF, so `language` is not needed."""
    items = [_object(place, item(one)) for place, one in enumerate(sources, start=1)]
    whole = {"config": _CONFIG, "items": items}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _object(place: int, one: Item) -> dict[str, Any]:
    made: dict[str, Any] = {"itemID": place, "itemType": one.type, **one.fields}
    made["creators"] = [_creator(kind, creator) for kind, creator in one.creators]
    made["tags"] = [{"tag": tag} for tag in one.tags]
    if one.note:
        paragraphs = "".join(f"<p>{escape(line, quote=False)}</p>" for line in one.note.split("\n"))
        made["notes"] = [{"itemType": "note", "note": paragraphs}]
    return made


def _creator(kind: str, creator: Creator) -> dict[str, str]:
    last, first = parts(creator)
    if not first:
        return {"creatorType": kind, "name": last}
    return {"creatorType": kind, "lastName": last, "firstName": first}


def parts(creator: Creator) -> tuple[str, str]:
    """Return a name’s last and first part; particles and “Jr.” stand where Zotero looks for them.

    An organisation has a last part only.
    """
    if creator.literal or not creator.family or not creator.given:
        return creator.name, ""
    last, _, first = written(creator).partition(", ")
    return last, first
