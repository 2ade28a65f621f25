"""What an import says of itself, before and after."""

from __future__ import annotations

from quotarium.gui import words
from quotarium.gui.translation import tr
from quotarium.services.importing import Imported, Likeness, Preview


def told_of(preview: Preview) -> str:
    """Return what was read, as one line."""
    same = sum(one.likeness is Likeness.SAME for one in preview.duplicates)
    alike = len(preview.duplicates) - same
    parts = [tr("%1 read").replace("%1", words.number_of_sources(len(preview.items)))]
    if preview.quotes:
        parts.append(words.number_of_quotes(len(preview.quotes)))
    problems = len(preview.problems)
    parts += [tr("%Ln are there already", "", same)] if same else []
    parts += [tr("%Ln may be there already", "", alike)] if alike else []
    parts += [tr("%Ln problems, see below", "", problems)] if problems else []
    return " · ".join(parts)


def told_of_import(imported: Imported, name: str) -> str:
    """Return what came of an import, as one sentence."""
    number = words.number_of_sources(len(imported.added))
    parts = [tr("Imported from %1: %2").replace("%1", name).replace("%2", number)]
    if imported.quotes:
        quotes = words.number_of_quotes(imported.quotes)
        parts.append(tr("%1 in the Inbox").replace("%1", quotes))
    merged, left = len(imported.merged), imported.same + imported.skipped
    parts += [tr("%Ln completed", "", merged)] if merged else []
    parts += [tr("%Ln left out", "", left)] if left else []
    return "; ".join(parts) + "."
