"""Words for backups and for what a check of the library finds."""

from __future__ import annotations

from quotarium.gui.translation import tr
from quotarium.model.keeping import ASKED, AUTOMATIC, BEFORE_RESTORING, Fault


def reason_words(reason: str) -> str:
    """Say why a backup was made."""
    if reason == AUTOMATIC:
        return tr("made by itself")
    if reason == ASKED:
        return tr("you asked for it")
    if reason == BEFORE_RESTORING:
        return tr("before another was put back")
    return tr("before the library was brought to a newer version")


def kind_words(kind: str) -> str:
    """Name the things that a backup holds."""
    known = {
        "quotes": tr("Quotes"),
        "sources": tr("Sources"),
        "speakers": tr("Speakers"),
        "occasions": tr("Occasions"),
        "tags": tr("Tags"),
        "projects": tr("Projects"),
        "saved_searches": tr("Saved searches"),
        "links": tr("Links"),
    }
    return known.get(kind, kind.replace("_", " ").capitalize())


def fault_words(fault: Fault) -> tuple[str, str]:
    """Say what is wrong, and what mending does or what to do instead."""
    return {
        Fault.DATABASE: (
            tr("The database is damaged"),
            tr("It cannot be mended. Put back a backup: File, Backups…"),
        ),
        Fault.TABLE_INDEX: (
            tr("An index of the database differs from its rows"),
            tr("Repairing makes it anew; nothing is lost."),
        ),
        Fault.DANGLING: (
            tr("Something points at a thing that is gone"),
            tr("Repairing takes the pointers away."),
        ),
        Fault.SEARCH_INDEX: (
            tr("The search index differs from the texts"),
            tr("Repairing makes it anew; nothing is lost."),
        ),
        Fault.FILE_MISSING: (
            tr("Captured files are missing"),
            tr(
                "Repairing brings them back from backups on another disk, where there are any. "
                "Else add the document again as a newer copy; its text is still here."
            ),
        ),
        Fault.FILE_CHANGED: (
            tr("Captured files were changed by something else"),
            tr(
                "Repairing brings the right ones back from backups on another disk, where there "
                "are any. Else add the document again as a newer copy; its text is still here."
            ),
        ),
        Fault.FILE_HALF_MADE: (
            tr("Half-made files were left by a program that was stopped"),
            tr("Repairing removes them; nothing needs them."),
        ),
        Fault.FILE_UNUSED: (
            tr("There are files that nothing needs"),
            tr("Repairing moves them into the folder “unused” of the library."),
        ),
    }[fault]
