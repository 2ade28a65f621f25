"""Two speakers made one, and one made two again, with nothing of them lost."""

from __future__ import annotations

from quotarium.model.speaker import Name, Role, Speaker


def joined(kept: Speaker, other: Speaker) -> Speaker:
    """Return `kept` with what only `other` has: names, roles, identifiers, note.

    A second identifier of one kind is written into the note, for there is room for one only.
    """
    names = _with_language(kept.names, other.names)
    known = {_role_key(role) for role in kept.roles}
    roles = tuple(role for role in other.roles if _role_key(role) not in known)
    told = [other.note] if other.note and other.note not in kept.note else []
    told += [
        f"{kind}: {value} ({other.name})"
        for kind, value in other.identifiers.items()
        if kept.identifiers.get(kind, value) != value
    ]
    return kept.model_copy(
        update={
            "names": names,
            "roles": (*kept.roles, *roles),
            "identifiers": {**other.identifiers, **kept.identifiers},
            "note": "\n\n".join(filter(None, (kept.note, *told))),
            "picture": kept.picture or other.picture,
        }
    )


def parted(present: Speaker, kept: Speaker, other: Speaker) -> Speaker:
    """Return what is left of `present` when `other`, once joined to `kept`, is taken out again.

    What was added or corrected since the two were joined stays.
    """
    came = joined(kept, other)
    names = tuple(
        _before(name, kept.names) for name in present.names if not _came(name, kept, other)
    )
    held = {_role_key(role) for role in kept.roles}
    gone = {_role_key(role) for role in other.roles} - held
    identifiers = {
        kind: value
        for kind, value in present.identifiers.items()
        if kind in kept.identifiers or other.identifiers.get(kind) != value
    }
    note = kept.note if present.note == came.note else present.note
    picture = kept.picture if present.picture == came.picture else present.picture
    return present.model_copy(
        update={
            "names": names or kept.names,
            "roles": tuple(role for role in present.roles if _role_key(role) not in gone),
            "identifiers": identifiers,
            "note": note,
            "picture": picture,
        }
    )


def without(present: Speaker, part: Speaker) -> Speaker:
    """Return what is left of `present` when the names, roles and identifiers of `part` go."""
    names = tuple(name for name in present.names if name not in part.names)
    gone = {_role_key(role) for role in part.roles}
    return present.model_copy(
        update={
            "names": names or present.names[:1],
            "roles": tuple(role for role in present.roles if _role_key(role) not in gone),
            "identifiers": {
                kind: value
                for kind, value in present.identifiers.items()
                if part.identifiers.get(kind) != value
            },
        }
    )


def joined_roles(kept: str | None, other: str | None) -> str | None:
    """Return the role with a quote that both speakers had said."""
    if kept is None or other is None or kept == other:
        return other if kept is None else kept
    return "; ".join(filter(None, (kept, other)))


def _with_language(names: tuple[Name, ...], others: tuple[Name, ...]) -> tuple[Name, ...]:
    known = {name.full for name in names}
    by_full = {name.full: name for name in reversed(others)}
    filled = tuple(
        name
        if name.language or name.full not in by_full
        else name.model_copy(update={"language": by_full[name.full].language})
        for name in names
    )
    return (*filled, *(name for name in others if name.full not in known))


def _came(name: Name, kept: Speaker, other: Speaker) -> bool:
    """Tell whether a name came with the other speaker."""
    return name in other.names and name.full not in {one.full for one in kept.names}


def _before(name: Name, names: tuple[Name, ...]) -> Name:
    """Return a name as it was before a language was taken over."""
    old = next((one for one in names if one.full == name.full), name)
    return old if name.model_copy(update={"language": old.language}) == old else name


def _role_key(role: Role) -> tuple[str, str | None, str]:
    return role.title, role.organisation, str(role.held or "")
