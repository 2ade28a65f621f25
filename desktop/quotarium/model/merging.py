"""Two records of the same work made one."""

from __future__ import annotations

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source


def merged(held: Source, other: Source) -> Source:
    """Return `held` with what only `other` says; nothing that stands in it is replaced.

    A role without creators takes those of the other, a date a more precise one that agrees with
    it, keywords are joined, and a different note is put below.
    """
    fields = {**other.fields, **held.fields}
    words = [one.fields["keyword"] for one in (held, other) if one.fields.get("keyword")]
    if words:
        fields["keyword"] = _joined(words)
    return held.model_copy(
        update={
            "type": other.type if held.type == "document" else held.type,
            "title": held.title or other.title,
            "creators": held.creators + _missing_roles(held, other),
            "issued": _more_precise(held.issued, other.issued),
            "accessed": held.accessed or other.accessed,
            "language": held.language or other.language,
            "fields": fields,
            "note": _notes(held.note, other.note),
        }
    )


def _missing_roles(held: Source, other: Source) -> tuple[Creator, ...]:
    there = {creator.role for creator in held.creators}
    return tuple(creator for creator in other.creators if creator.role not in there)


def _more_precise(held: Edtf | None, other: Edtf | None) -> Edtf | None:
    if held is None or (other is not None and str(other).startswith(f"{held}-")):
        return other
    return held


def _joined(lists: list[str]) -> str:
    words = (word.strip() for text in lists for word in text.split(","))
    return ", ".join(dict.fromkeys(word for word in words if word))


def _notes(held: str, other: str) -> str:
    if not other or other in held:
        return held
    return f"{held}\n\n{other}" if held else other
