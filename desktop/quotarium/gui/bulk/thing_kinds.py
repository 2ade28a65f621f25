"""The tables of changes that many sources, speakers or occasions can be given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from quotarium.gui.bulk.fields import DateBox, LanguageField, NoField
from quotarium.gui.bulk.kinds import IN_NOTES, ChangeKind
from quotarium.gui.bulk.thing_fields import (
    LineField,
    ParagraphField,
    RoleFields,
    SourceTypeField,
    SpeakerKindField,
)
from quotarium.marking import tr

if TYPE_CHECKING:
    from quotarium.services.thing_changes import ThingChange

_NOTES = (IN_NOTES, ChangeKind("add_note", tr("Add to the notes"), ParagraphField))
_TRASH = ChangeKind("trash", tr("Move to the Trash"), NoField)
_TRASH_UNUSED = ChangeKind(
    "trash",
    tr("Move to the Trash"),
    NoField,
    tr("Nothing would be moved: quotes need all of them."),
    tr("To be moved: %1; quotes need the other %2."),
)
SOURCE_KINDS = (
    ChangeKind("type", tr("Set the type"), SourceTypeField),
    ChangeKind("language", tr("Set the language"), LanguageField),
    ChangeKind("issued", tr("Set the date of publication"), DateBox),
    ChangeKind("container", tr("Set where it appeared"), partial(LineField, tr("Published in"))),
    ChangeKind("publisher", tr("Set the publisher"), partial(LineField, tr("Publisher"))),
    *_NOTES,
    _TRASH,
)
SPEAKER_KINDS = (
    ChangeKind("role", tr("Add a role"), RoleFields),
    ChangeKind("kind", tr("Set the kind of speaker"), SpeakerKindField),
    *_NOTES,
    _TRASH_UNUSED,
)
OCCASION_KINDS = (
    ChangeKind("place", tr("Set the place"), partial(LineField, tr("Place"))),
    ChangeKind("date", tr("Set the date"), DateBox),
    *_NOTES,
    _TRASH_UNUSED,
)


def thing_change(subject: str, key: str, value: tuple[str, ...]) -> ThingChange:
    """Return the change of sources, speakers or occasions for what the fields hold."""
    from quotarium.gui.translation import spoken
    from quotarium.services import thing_changes as c
    from quotarium.services.sources import SourceFields

    thing, first = c.Thing(subject), value[0] if value else ""
    match key:
        case "type":
            return c.SetSourceFields(fields=SourceFields(type=first))
        case "language":
            return c.SetSourceFields(fields=SourceFields(language=first))
        case "issued":
            return c.SetSourceFields(fields=SourceFields(issued=first), language=spoken())
        case "container":
            return c.SetSourceFields(fields=SourceFields(container_title=first))
        case "publisher":
            return c.SetSourceFields(fields=SourceFields(publisher=first))
        case "role":
            title, organisation, held = value
            return c.AddRole(title=title, organisation=organisation, held=held, language=spoken())
        case "kind":
            return c.SetSpeakerKind.model_validate({"kind": first})
        case "place":
            return c.SetPlace(place=first)
        case "date":
            return c.SetDate(date=first, language=spoken())
        case "note":
            return c.ReplaceInNotes(thing=thing, find=first, replacement=value[1])
        case "add_note":
            return c.AddToNotes(thing=thing, text=first)
        case "trash":
            return c.Trash(thing=thing)
        case "restore":
            return c.Restore(thing=thing)
    raise ValueError(key)
