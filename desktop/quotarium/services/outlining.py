"""Projects as ordered outlines: headings and notes between the quotes."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium import errors
from quotarium.formats.grouping import Group
from quotarium.marking import tr
from quotarium.model.details import QuoteDetails
from quotarium.model.folding import folded
from quotarium.model.organising import OutlineItem, Project, ProjectItem, ProjectItemKind
from quotarium.services.outcome import Outcome, committed
from quotarium.storage import organising, outlines, quotes
from quotarium.storage.library import Library, Writing

#: The deepest level of a heading or an indented item.
DEEPEST = 6


def project_named(library: Library, name: str) -> Project:
    """Return the project of this name, without its outline; raises NoSuchThing."""
    with library.read() as connection:
        known = [project for project, _ in organising.project_counts(connection)]
    alike = [one for one in known if folded(one.name) == folded(name)]
    found = next((one for one in alike if one.name == name), alike[0] if alike else None)
    if found is None:
        names = ", ".join(one.name for one in known[:5])
        hint = tr("There are {names}.").format(names=names) if names else tr("Make one first.")
        raise errors.NoSuchThing(tr("project"), name, hint)
    return found


def outline(library: Library, project_id: int) -> tuple[OutlineItem, ...]:
    """Return a project's outline in its order; raises NoSuchThing.

    A place in the functions below is one in this order.
    """
    with library.read() as connection:
        _check(organising.project(connection, project_id), project_id)
        return outlines.items(connection, project_id)


def insert_heading(
    library: Library, project_id: int, text: str, place: int | None = None, level: int = 1
) -> Outcome[int]:
    """Put a heading before a place, or at the end; the value is the item's id."""
    new = ProjectItem(kind=ProjectItemKind.HEADING, text=_text(text), level=level)
    return _insert_one(library, project_id, new, place, tr("Insert heading"))


def insert_note(
    library: Library, project_id: int, text: str, place: int | None = None, level: int = 1
) -> Outcome[int]:
    """Put a note before a place, or at the end; the value is the item's id."""
    new = ProjectItem(kind=ProjectItemKind.NOTE, text=_text(text), level=level)
    return _insert_one(library, project_id, new, place, tr("Insert note"))


def insert_quotes(
    library: Library,
    project_id: int,
    quote_ids: Sequence[int],
    place: int | None = None,
    level: int = 1,
) -> Outcome[tuple[int, ...]]:
    """Put quotes before a place, or at the end; those in the outline already are moved there."""

    def work(writing: Writing) -> tuple[int, ...]:
        _check(organising.project(writing.connection, project_id), project_id)
        wanted = dict.fromkeys(quote_ids)
        present = outlines.items(writing.connection, project_id)
        held = [item for item in present if item.quote_id in wanted]
        outlines.remove(writing, [item.id for item in held])
        before = place and place - sum(1 for item in present[:place] if item in held)
        new = [ProjectItem(kind=ProjectItemKind.QUOTE, quote_id=one, level=level) for one in wanted]
        return outlines.insert(writing, project_id, new, before)

    return committed(library, tr("Add to project"), work)


def move_items(library: Library, project_id: int, ids: Sequence[int], place: int) -> Outcome[None]:
    """Put items before a place, in the order in which they stand; see also `below`."""
    return committed(
        library, tr("Move in outline"), lambda w: outlines.move(w, project_id, ids, place)
    )


def indent_items(library: Library, ids: Sequence[int], by: int = 1) -> Outcome[None]:
    """Move items so many levels in, or out where it is negative; 1 to `DEEPEST` stay the ends."""
    return committed(
        library,
        tr("Indent") if by > 0 else tr("Outdent"),
        lambda w: outlines.indent(w, ids, by, DEEPEST),
    )


def change_item(library: Library, item_id: int, text: str) -> Outcome[None]:
    """Write a heading or note anew; raises NoSuchThing, and InvalidValue where it is empty."""
    wanted = _text(text)
    return committed(
        library, tr("Change outline"), lambda w: outlines.change_text(w, item_id, wanted)
    )


def remove_items(library: Library, ids: Sequence[int]) -> Outcome[None]:
    """Take items out of an outline; quotes stay in the library."""
    return committed(library, tr("Remove from outline"), lambda w: outlines.remove(w, ids))


def below(items: Sequence[OutlineItem], item_id: int) -> tuple[int, ...]:
    """Return a heading with all that stands below it, or any other item alone, by their ids."""
    start = next(n for n, item in enumerate(items) if item.id == item_id)
    first = items[start]
    if first.kind is not ProjectItemKind.HEADING:
        return (item_id,)
    found = [item_id]
    for item in items[start + 1 :]:
        if item.kind is ProjectItemKind.HEADING and item.level <= first.level:
            break
        found.append(item.id)
    return tuple(found)


def chapters(library: Library, project_id: int) -> tuple[Group, ...]:
    """Return the quotes of a project as its outline has them, under its headings and notes.

    Raises NoSuchThing.
    """
    items = outline(library, project_id)
    with library.read() as connection:
        ids = [item.quote_id for item in items if item.quote_id is not None]
        found = {one.quote.id: one for one in quotes.details(connection, ids)}
    groups: list[Group] = []
    held: list[QuoteDetails] = []

    def close() -> None:
        if held:
            last = groups.pop() if groups else Group(quotes=())
            groups.append(last.model_copy(update={"quotes": (*last.quotes, *held)}))
            held.clear()

    for item in items:
        if item.quote_id is not None:
            held.append(found[item.quote_id])
            continue
        close()
        heading = item.kind is ProjectItemKind.HEADING
        groups.append(
            Group(
                heading=item.text if heading else "",
                level=item.level,
                text="" if heading else item.text,
                quotes=(),
            )
        )
    close()
    return tuple(groups)


def _insert_one(
    library: Library, project_id: int, new: ProjectItem, place: int | None, label: str
) -> Outcome[int]:
    def work(writing: Writing) -> int:
        _check(organising.project(writing.connection, project_id), project_id)
        return outlines.insert(writing, project_id, [new], place)[0]

    return committed(library, label, work)


def _text(text: str) -> str:
    if not text.strip():
        raise errors.InvalidValue(tr("the text"), text, tr("type some words."))
    return text.strip()


def _check(found: object, project_id: int) -> None:
    if found is None:
        raise errors.NoSuchThing(tr("project"), project_id)
