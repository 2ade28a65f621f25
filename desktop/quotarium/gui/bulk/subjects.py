"""The table of what is changed in bulk: quotes, sources, speakers and occasions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotarium.gui import words
from quotarium.gui.bulk.kinds import KINDS, ChangeKind, quote_change
from quotarium.gui.bulk.thing_kinds import (
    OCCASION_KINDS,
    SOURCE_KINDS,
    SPEAKER_KINDS,
    thing_change,
)
from quotarium.gui.translation import translated
from quotarium.marking import tr

if TYPE_CHECKING:
    from quotarium.services.bulk import Preview
    from quotarium.services.outcome import Outcome
    from quotarium.services.searching import Search
    from quotarium.storage.library import Library


@dataclass(frozen=True)
class Subject:
    """What it is called, how many of it are said in words, and the changes that it has.

    A change is made of its key and what its fields hold (`made`), and goes into the other two.
    """

    key: str
    text: str
    number: Callable[[int], str]
    kinds: tuple[ChangeKind, ...]

    @property
    def title(self) -> str:
        """The translated title."""
        return translated(self.text)

    def made(self, key: str, value: tuple[str, ...]) -> Any:
        """Return a change for what the fields hold."""
        return (
            quote_change(key, value) if self.key == "quote" else thing_change(self.key, key, value)
        )

    def preview(self, library: Library, chosen: Sequence[int] | Search, change: Any) -> Preview:
        """Count what a change would alter."""
        from quotarium.services import bulk

        if self.key == "quote":
            return bulk.preview(library, chosen, change)
        return bulk.preview_things(library, _ids(chosen), change)

    def change_all(
        self, library: Library, chosen: Sequence[int] | Search, change: Any
    ) -> Outcome[int]:
        """Make the change, as one step."""
        from quotarium.services import bulk

        if self.key == "quote":
            return bulk.change_all(library, chosen, change)
        return bulk.change_things(library, _ids(chosen), change)


def _ids(chosen: Sequence[int] | Search) -> Sequence[int]:
    assert isinstance(chosen, Sequence)
    return chosen


SUBJECTS: dict[str, Subject] = {
    one.key: one
    for one in (
        Subject("quote", tr("Change many quotes"), words.number_of_quotes, KINDS),
        Subject("source", tr("Change many sources"), words.number_of_sources, SOURCE_KINDS),
        Subject("speaker", tr("Change many speakers"), words.number_of_speakers, SPEAKER_KINDS),
        Subject("occasion", tr("Change many occasions"), words.number_of_occasions, OCCASION_KINDS),
    )
}
