"""The table of changes that many quotes can be given, each with the fields that it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotarium.gui.bulk.fields import (
    DateBox,
    Field,
    KindField,
    LanguageField,
    NoField,
    NoteFields,
    OccasionField,
    ProjectField,
    SpeakersBox,
    StatusField,
    TagsField,
)
from quotarium.gui.translation import translated
from quotarium.gui.workbench import Workbench
from quotarium.marking import tr

if TYPE_CHECKING:
    from quotarium.services.bulk_changes import Change


@dataclass(frozen=True)
class ChangeKind:
    """A change: its key, what it is called, and the fields it needs.

    `none` is said where it would alter nothing, `some` where others (%2) stay as they are.
    """

    key: str
    text: str
    fields: Callable[[Workbench], Field]
    none: str = tr("Nothing would change: all are like this already.")
    some: str = tr("To be changed: %1; the other %2 are like this already.")

    @property
    def name(self) -> str:
        """The translated name."""
        return translated(self.text)


IN_NOTES = ChangeKind(
    "note",
    tr("Find and replace in notes"),
    NoteFields,
    tr("This text stands in none of the notes."),
    tr("To be changed: %1; the other %2 do not hold this text."),
)
KINDS: tuple[ChangeKind, ...] = (
    ChangeKind("tag", tr("Add tags"), TagsField),
    ChangeKind("untag", tr("Take tags off"), TagsField),
    ChangeKind("project", tr("Add to a project"), ProjectField),
    ChangeKind("speaker", tr("Set the speaker"), SpeakersBox),
    ChangeKind("said", tr("Set the date said"), DateBox),
    ChangeKind("occasion", tr("Set the occasion"), OccasionField),
    ChangeKind("kind", tr("Set the kind"), KindField),
    ChangeKind("language", tr("Set the language"), LanguageField),
    ChangeKind("status", tr("Set the attribution status"), StatusField),
    IN_NOTES,
    ChangeKind("reviewed", tr("Mark as reviewed"), NoField),
    ChangeKind("inbox", tr("Put back into the Inbox"), NoField),
    ChangeKind("trash", tr("Move to the Trash"), NoField),
)


def quote_change(key: str, value: tuple[str, ...]) -> Change:
    """Return the change of quotes for what the fields hold."""
    from quotarium.services import bulk_changes as c
    from quotarium.services.speakers import SpeakerInput

    first = value[0] if value else ""
    match key:
        case "tag":
            return c.AddTags(names=value)
        case "untag":
            return c.RemoveTags(names=value)
        case "project":
            return c.AddToProject(project=first)
        case "speaker":
            voices = zip(value[::2], value[1::2], strict=True)
            speakers = tuple(SpeakerInput(name=n, role=r or None) for n, r in voices)
            return c.SetSpeakers(speakers=speakers)
        case "said":
            return c.SetSaid(said=first)
        case "occasion":
            return c.SetOccasion(name=first)
        case "kind":
            return c.SetKind.model_validate({"kind": first})
        case "language":
            return c.SetLanguage(language=first)
        case "status":
            return c.SetStatus.model_validate({"status": first})
        case "note":
            return c.ReplaceInNotes(find=first, replacement=value[1])
        case "reviewed":
            return c.SetReviewed(reviewed=True)
        case "inbox":
            return c.SetReviewed(reviewed=False)
        case "trash":
            return c.Trash()
    raise ValueError(key)
