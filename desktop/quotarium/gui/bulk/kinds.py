"""The table of changes that many quotes can be given, each with the fields that it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotarium.gui.bulk.fields import (
    Field,
    KindField,
    LanguageField,
    NoField,
    NoteFields,
    OccasionField,
    ProjectField,
    SaidField,
    SpeakersBox,
    StatusField,
    TagsField,
)
from quotarium.gui.translation import translated
from quotarium.marking import tr

if TYPE_CHECKING:
    from quotarium.services.bulk_changes import Change


@dataclass(frozen=True)
class ChangeKind:
    """A change: what it is called, the fields it needs, and how a change is made of them."""

    key: str
    text: str
    fields: type[Field]

    @property
    def name(self) -> str:
        """The translated name."""
        return translated(self.text)

    def made(self, value: tuple[str, ...]) -> Change:
        """Return the change for what the fields hold."""
        from quotarium.services import bulk_changes as c
        from quotarium.services.speakers import SpeakerInput

        first = value[0] if value else ""
        match self.key:
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
        raise ValueError(self.key)


KINDS: tuple[ChangeKind, ...] = (
    ChangeKind("tag", tr("Add tags"), TagsField),
    ChangeKind("untag", tr("Take tags off"), TagsField),
    ChangeKind("project", tr("Add to a project"), ProjectField),
    ChangeKind("speaker", tr("Set the speaker"), SpeakersBox),
    ChangeKind("said", tr("Set the date said"), SaidField),
    ChangeKind("occasion", tr("Set the occasion"), OccasionField),
    ChangeKind("kind", tr("Set the kind"), KindField),
    ChangeKind("language", tr("Set the language"), LanguageField),
    ChangeKind("status", tr("Set the attribution status"), StatusField),
    ChangeKind("note", tr("Find and replace in notes"), NoteFields),
    ChangeKind("reviewed", tr("Mark as reviewed"), NoField),
    ChangeKind("inbox", tr("Put back into the Inbox"), NoField),
    ChangeKind("trash", tr("Move to the Trash"), NoField),
)
