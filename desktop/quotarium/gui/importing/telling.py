"""What an import says of itself, before and after."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from quotarium.gui import words
from quotarium.services.importing import Imported, Likeness, Preview


def tr(text: str) -> str:
    """Translate a sentence of an import."""
    return QCoreApplication.translate("Importing", text)


def told_of(preview: Preview) -> str:
    """Return what was read, as one line."""
    same = sum(one.likeness is Likeness.SAME for one in preview.duplicates)
    alike = len(preview.duplicates) - same
    parts = [tr("%1 read").replace("%1", words.number_of_sources(len(preview.items)))]
    if preview.quotes:
        parts.append(words.number_of_quotes(len(preview.quotes)))
    parts += _counted(same, tr("1 is there already"), tr("%1 are there already"))
    parts += _counted(alike, tr("1 may be there already"), tr("%1 may be there already"))
    parts += _counted(
        len(preview.problems), tr("1 problem, see below"), tr("%1 problems, see below")
    )
    return " · ".join(parts)


def told_of_import(imported: Imported, name: str) -> str:
    """Return what came of an import, as one sentence."""
    number = words.number_of_sources(len(imported.added))
    parts = [tr("Imported from %1: %2").replace("%1", name).replace("%2", number)]
    if imported.quotes:
        quotes = words.number_of_quotes(imported.quotes)
        parts.append(tr("%1 in the Inbox").replace("%1", quotes))
    parts += _counted(len(imported.merged), tr("1 completed"), tr("%1 completed"))
    left = imported.same + imported.skipped
    parts += _counted(left, tr("1 left out"), tr("%1 left out"))
    return "; ".join(parts) + "."


def _counted(number: int, one: str, several: str) -> list[str]:
    if not number:
        return []
    return [one if number == 1 else several.replace("%1", QLocale().toString(number))]
