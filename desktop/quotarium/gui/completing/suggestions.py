"""Connects the fields that suggest to the services that know the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotarium.gui.widgets.speaker_field import SpeakersField
from quotarium.gui.widgets.suggesting import SuggestingEdit
from quotarium.gui.widgets.tag_field import TagField
from quotarium.gui.workbench import Workbench
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.storage.library import Library


def offer_speakers(bench: Workbench, field: SpeakersField) -> None:
    """Offer the library's speakers by any of their names."""

    def ask(typed: str) -> None:
        def work(library: Library) -> Sequence[Speaker]:
            from quotarium.services.speakers import suggest_speakers

            return suggest_speakers(library, typed)

        bench.read(work, field.set_suggestions, owner=field, key=f"speakers {id(field)}")

    field.suggestions_wanted.connect(ask)


def offer_occasions(bench: Workbench, field: SuggestingEdit) -> None:
    """Offer the library's occasions."""

    def ask(typed: str) -> None:
        def work(library: Library) -> list[str]:
            from quotarium.services.speakers import suggest_occasions

            return [occasion.name for occasion in suggest_occasions(library, typed)]

        bench.read(work, field.set_suggestions, owner=field, key=f"occasions {id(field)}")

    field.suggestions_wanted.connect(ask)


def offer_tags(bench: Workbench, field: TagField) -> None:
    """Offer the library's tags."""

    def ask(typed: str) -> None:
        def work(library: Library) -> list[str]:
            from quotarium.services.speakers import suggest_tags

            return [tag.name for tag in suggest_tags(library, typed.strip(" #"))]

        bench.read(work, field.set_suggestions, owner=field, key=f"tags {id(field)}")

    field.suggestions_wanted.connect(ask)


def offer_projects(bench: Workbench, field: TagField) -> None:
    """Offer the library's projects."""

    def ask(typed: str) -> None:
        def work(library: Library) -> list[str]:
            from quotarium.services.counting import counts

            names = (project.name for project, _ in counts(library).projects)
            return [name for name in names if typed.casefold() in name.casefold()]

        bench.read(work, field.set_suggestions, owner=field, key=f"projects {id(field)}")

    field.suggestions_wanted.connect(ask)
