"""What several quotes have in common."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.model.organising import Project, Tag
from quotarium.model.value import Value
from quotarium.storage import organising, selection, speakers
from quotarium.storage.library import Library


class Common(Value):
    """Several quotes together: each tag and project with the number of quotes that have it.

    `speaker` is the one name behind all of them, if there is one.
    """

    quotes: int
    unreviewed: int = 0
    speaker: str = ""
    tags: tuple[tuple[Tag, int], ...] = ()
    projects: tuple[tuple[Project, int], ...] = ()

    @property
    def shared_tags(self) -> tuple[Tag, ...]:
        """The tags that all have."""
        return tuple(tag for tag, number in self.tags if number == self.quotes)

    @property
    def shared_projects(self) -> tuple[Project, ...]:
        """The projects that hold all."""
        return tuple(project for project, number in self.projects if number == self.quotes)


def common(library: Library, ids: Sequence[int]) -> Common:
    """Return what these quotes have in common."""
    with library.read() as connection:
        tagged = selection.tag_numbers(connection, ids)
        held = selection.project_numbers(connection, ids)
        said = selection.speaker_numbers(connection, ids)
        every = [identity for identity, number in said.items() if number == len(ids)]
        alone = len(said) == 1 and bool(every)
        names = [one.name for one in speakers.get(connection, every)] if alone else []
        return Common(
            quotes=len(ids),
            unreviewed=selection.unreviewed(connection, ids),
            speaker="".join(names),
            tags=tuple(
                (tag, tagged[tag.id])
                for tag, _ in organising.tag_counts(connection)
                if tag.id in tagged
            ),
            projects=tuple(
                (project, held[project.id])
                for project, _ in organising.project_counts(connection)
                if project.id in held
            ),
        )
