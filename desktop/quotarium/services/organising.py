"""Projects, saved searches and tags."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.services.bulk import change_all
from quotarium.services.bulk_changes import AddToProject, TakeOutOfProject
from quotarium.services.outcome import Outcome, committed
from quotarium.storage import organising
from quotarium.storage.library import Library, Writing


def create_project(library: Library, name: str) -> Outcome[int]:
    """Make a project, or find the one of this name; the value is its id."""
    wanted = _named(name, tr("the project's name"))
    return committed(library, tr("New project"), lambda w: organising.project_named(w, wanted))


def add_to_project(library: Library, quote_ids: Sequence[int], project: str) -> Outcome[int]:
    """Put quotes at the end of a project, made where there is none of this name."""
    return change_all(library, quote_ids, AddToProject(project=project))


def take_out_of_project(
    library: Library, quote_ids: Sequence[int], project_id: int
) -> Outcome[int]:
    """Take quotes out of a project; they stay in the library."""
    return change_all(library, quote_ids, TakeOutOfProject(project_id=project_id))


def rename_project(library: Library, project_id: int, name: str) -> Outcome[None]:
    """Give a project another name."""
    wanted = _named(name, tr("the project's name"))
    return committed(
        library, tr("Rename project"), lambda w: organising.rename_project(w, project_id, wanted)
    )


def delete_project(library: Library, project_id: int) -> Outcome[None]:
    """Remove a project; its quotes stay in the library."""
    return committed(
        library, tr("Delete project"), lambda w: organising.remove_project(w, project_id)
    )


def save_search(library: Library, name: str, query: str) -> Outcome[int]:
    """Keep a search under a name; the value is its id."""
    wanted = _named(name, tr("the saved search's name"))
    return committed(library, tr("Save search"), lambda w: organising.save_search(w, wanted, query))


def rename_saved_search(library: Library, identity: int, name: str) -> Outcome[None]:
    """Give a saved search another name."""
    wanted = _named(name, tr("the saved search's name"))
    return committed(
        library,
        tr("Rename saved search"),
        lambda w: organising.rename_saved_search(w, identity, wanted),
    )


def delete_saved_search(library: Library, identity: int) -> Outcome[None]:
    """Forget a saved search."""
    return committed(
        library, tr("Delete saved search"), lambda w: organising.remove_saved_search(w, identity)
    )


def rename_tag(library: Library, tag_id: int, name: str) -> Outcome[None]:
    """Give a tag another name; raises AlreadyThere where another tag has it."""
    wanted = _named(name, tr("the tag's name"))
    try:
        return committed(
            library, tr("Rename tag"), lambda w: organising.rename_tag(w, tag_id, wanted)
        )
    except errors.BrokenReference as error:
        raise errors.AlreadyThere(tr("tag"), wanted) from error


def merge_tags(library: Library, ids: Sequence[int], into: int) -> Outcome[None]:
    """Put one tag in place of others, on every quote that has one of them.

    Raises NoSuchThing.
    """

    def work(writing: Writing) -> None:
        if not organising.tags(writing.connection, [into]):
            raise errors.NoSuchThing(tr("tag"), into)
        organising.merge_tags(writing, [one for one in dict.fromkeys(ids) if one != into], into)

    return committed(library, tr("Merge tags"), work)


def delete_tag(library: Library, tag_id: int) -> Outcome[None]:
    """Take a tag off every quote."""
    return committed(library, tr("Delete tag"), lambda w: organising.remove_tag(w, tag_id))


def delete_tags(library: Library, ids: Sequence[int]) -> Outcome[None]:
    """Take tags off every quote, as one step."""

    def work(writing: Writing) -> None:
        for tag_id in dict.fromkeys(ids):
            organising.remove_tag(writing, tag_id)

    return committed(library, tr("Delete tags"), work)


def _named(name: str, field: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise errors.InvalidValue(field, name, tr("type a name."))
    return clean
