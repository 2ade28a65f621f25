"""Tags, projects and saved searches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, func, select

from quotarium.model.folding import folded
from quotarium.model.organising import Project, ProjectItem, SavedSearch, Tag
from quotarium.storage import bulk
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import children, fetch
from quotarium.storage.search import facts
from quotarium.storage.search.counting import numbers


def tags(connection: Connection, ids: Iterable[int]) -> dict[int, Tag]:
    """Return tags by their id."""
    return {
        row["id"]: Tag(id=row["id"], name=row["name"]) for row in fetch(connection, t.tags, ids)
    }


def tag_named(writer: Writer, name: str) -> int:
    """Return the id of the tag of this name, made where there is none."""
    clean, key = _tag_key(name)
    found: int | None = writer.connection.scalar(select(t.tags.c.id).where(t.tags.c.folded == key))
    return writer.insert(t.tags, name=clean, folded=key) if found is None else found


def tag_ids(connection: Connection, names: Iterable[str]) -> frozenset[int]:
    """Return the ids of the tags of these names; names of no tag are left out."""
    keys = tag_keys(names)
    return frozenset(connection.scalars(select(t.tags.c.id).where(t.tags.c.folded.in_(keys))))


def tag_keys(names: Iterable[str]) -> frozenset[str]:
    """Return by what the tags of these names are told apart."""
    return frozenset(_tag_key(name)[1] for name in names)


def rename_tag(writer: Writer, tag_id: int, name: str) -> None:
    """Give a tag another name."""
    writer.update(t.tags, tag_id, name=name, folded=folded(name) or name)


def remove_tag(writer: Writer, tag_id: int) -> None:
    """Remove a tag from every quote and from the library."""
    _remove_with(writer, t.tags, tag_id, t.quote_tags, "tag_id")


def merge_tags(writer: Writer, ids: Sequence[int], into: int) -> None:
    """Put one tag in place of others, and remove those."""
    tagged = children(writer.connection, t.quote_tags, "tag_id", ids)
    quotes = dict.fromkeys(row["quote_id"] for rows in tagged.values() for row in rows)
    bulk.choose(writer.connection, quotes)
    bulk.remove_rows(writer, bulk.TAGS, ids)
    bulk.add_rows(writer, bulk.TAGS, [into])
    writer.delete_all(t.tags, ids)


def tag_counts(connection: Connection) -> list[tuple[Tag, int]]:
    """Return all tags by name with the number of their quotes."""
    return [
        (Tag(id=identity, name=name), count)
        for identity, name, count in _counted(connection, t.tags, facts.TAG)
    ]


def tags_matching(connection: Connection, typed: str, limit: int) -> tuple[Tag, ...]:
    """Return tags whose name contains what was typed."""
    columns = t.tags.c
    query = select(columns.id, columns.name).order_by(columns.name).limit(limit)
    query = query.where(columns.folded.contains(folded(typed), autoescape=True))
    return tuple(Tag(id=row[0], name=row[1]) for row in connection.execute(query))


def project_named(writer: Writer, name: str) -> int:
    """Return the id of the project of this name, made where there is none."""
    clean = " ".join(name.split())
    found = project_of_name(writer.connection, clean)
    if found is not None:
        return found
    last = writer.connection.scalar(select(func.max(t.projects.c.position)))
    return writer.insert(t.projects, name=clean, position=0 if last is None else last + 1)


def project_of_name(connection: Connection, name: str) -> int | None:
    """Return the id of the project of this name."""
    return connection.scalar(select(t.projects.c.id).where(t.projects.c.name == name))


def rename_project(writer: Writer, project_id: int, name: str) -> None:
    """Give a project another name."""
    writer.update(t.projects, project_id, name=" ".join(name.split()))


def remove_project(writer: Writer, project_id: int) -> None:
    """Remove a project and its outline; the quotes stay."""
    _remove_with(writer, t.projects, project_id, t.project_items, "project_id")


def project(connection: Connection, project_id: int) -> Project | None:
    """Return a project with its outline."""
    rows = fetch(connection, t.projects, [project_id])
    if not rows:
        return None
    items = children(connection, t.project_items, "project_id", [project_id]).get(project_id, [])
    return Project(
        id=project_id,
        name=rows[0]["name"],
        items=tuple(
            ProjectItem(**{n: item[n] for n in ProjectItem.model_fields}) for item in items
        ),
    )


def append_quotes(writer: Writer, project_id: int, quote_ids: Sequence[int]) -> None:
    """Put quotes at the end of a project's outline, those already in it left where they are."""
    items = t.project_items.c
    held = set(
        writer.connection.scalars(select(items.quote_id).where(items.project_id == project_id))
    )
    last = select(func.max(items.position)).where(items.project_id == project_id)
    found = writer.connection.scalar(last)
    start = 0 if found is None else found + 1
    new = (i for i in dict.fromkeys(quote_ids) if i not in held)
    writer.insert_all(
        t.project_items,
        [
            {"project_id": project_id, "position": place, "kind": "quote", "quote_id": quote_id}
            for place, quote_id in enumerate(new, start)
        ],
    )


def project_counts(connection: Connection) -> list[tuple[Project, int]]:
    """Return all projects in their order (without outlines) with the number of their quotes."""
    rows = _counted(connection, t.projects, facts.PROJECT)
    return [(Project(id=identity, name=name), count) for identity, name, count in rows]


def projects_of(connection: Connection, quote_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the names of the projects that hold each quote."""
    found: dict[int, list[str]] = defaultdict(list)
    items = children(connection, t.project_items, "quote_id", quote_ids)
    named = fetch(
        connection, t.projects, {i["project_id"] for rows in items.values() for i in rows}
    )
    names = {row["id"]: row["name"] for row in named}
    for quote_id, rows in items.items():
        found[quote_id].extend(dict.fromkeys(names[row["project_id"]] for row in rows))
    return {quote_id: tuple(names) for quote_id, names in found.items()}


def saved_searches(connection: Connection) -> tuple[SavedSearch, ...]:
    """Return the saved searches in their order."""
    columns = t.saved_searches.c
    query = select(columns.id, columns.name, columns.query).order_by(columns.position, columns.id)
    return tuple(SavedSearch(**row) for row in connection.execute(query).mappings())


def save_search(writer: Writer, name: str, query: str) -> int:
    """Keep a search under a name."""
    last = writer.connection.scalar(select(func.max(t.saved_searches.c.position)))
    position = 0 if last is None else last + 1
    return writer.insert(t.saved_searches, name=name, query=query, position=position)


def rename_saved_search(writer: Writer, identity: int, name: str) -> None:
    """Give a saved search another name."""
    writer.update(t.saved_searches, identity, name=name)


def remove_saved_search(writer: Writer, identity: int) -> None:
    """Forget a saved search."""
    writer.delete(t.saved_searches, identity)


def _tag_key(name: str) -> tuple[str, str]:
    """Return a tag's name without its sign, and what it is found by."""
    clean = " ".join(name.lstrip("#").split())
    return clean, folded(clean) or clean


def _counted(
    connection: Connection, table: Table, beginning: str
) -> Iterable[tuple[int, str, int]]:
    """Yield (id, name, quotes outside the trash) of what holds quotes."""
    counted = numbers(connection, beginning)
    order = table.c.position if "position" in table.c else table.c.name
    for identity, name in connection.execute(select(table.c.id, table.c.name).order_by(order)):
        yield identity, name, counted.get(str(identity), 0)


def _remove_with(writer: Writer, table: Table, identity: int, held: Table, owner: str) -> None:
    rows = children(writer.connection, held, owner, [identity]).get(identity, [])
    writer.delete_all(held, [row["id"] for row in rows])
    writer.delete(table, identity)
