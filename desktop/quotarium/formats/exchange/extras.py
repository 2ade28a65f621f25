"""Variables that a format has no place for, carried in its notes as citeproc’s `{:name: value}`.

citeproc-js and Zotero read this form in notes too (citeproc-js manual, “cheater syntax”).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from quotarium.citing.csl_items import NAMES
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import inverted, written
from quotarium.model.source import Creator

_EXTRA: Final = re.compile(r"\{:([A-Za-z][^{}\n]*?): (.*)\}", re.DOTALL)


def extra(name: str, value: str) -> str:
    """Return the note that holds a variable."""
    return f"{{:{name}: {value}}}"


def creator_extras(creators: Iterable[Creator]) -> list[str]:
    """Return the notes that hold creators, each under its role."""
    return [extra(one.role, written(one)) for one in creators if written(one)]


def take_extra_lines(draft: Draft) -> None:
    """Take the variables out of the lines of a draft’s `note` that hold them."""
    kept = [line for line in draft.fields.pop("note", "").split("\n")
            if not take_extra(draft, line)]  # fmt: skip
    draft.put("note", "\n".join(kept))


def is_extra(note: str) -> bool:
    """Tell whether a note holds a variable."""
    return _EXTRA.fullmatch(note) is not None


def take_extra(draft: Draft, note: str) -> bool:
    """Put the variable that a note holds where it belongs; tell whether it held one."""
    found = _EXTRA.fullmatch(note)
    if found is None:
        return False
    name, value = found.groups()
    if name in NAMES:
        draft.add_names(name, [inverted(value, name)])
    elif name == "type":
        draft.type = value
    elif name == "quotarium.note":
        draft.note = value
    elif name == "citation-key":
        draft.citekey = value
    elif name in ("issued", "accessed"):
        draft.date(name, value)
    else:
        draft.fields[name] = value
    return True
