"""Subcommands that keep a library safe: backup, restore, check, pack, unpack."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from quotarium import errors
from quotarium.cli.opening import library_path, opened_library
from quotarium.cli.telling import tell

if TYPE_CHECKING:
    from quotarium.model.keeping import Backup


def make_backup(options: argparse.Namespace) -> None:
    """Make a backup, or list those that there are."""
    from quotarium.services.backups import backup_now, backups_of
    from quotarium.settings import load_settings, settings_file

    settings = load_settings(settings_file())
    if not options.list:
        with opened_library(options) as library:
            made = backup_now(library, settings.backups, settings.backup_folder)
        tell(options, {"backup": str(made)}, str(made))
        return
    for one in backups_of(library_path(options), settings.backup_folder):
        made_at = one.made.astimezone().strftime("%Y-%m-%d %H:%M")
        line = f"{one.path.stem}\t{made_at}\t{one.size / 1e6:.1f} MB"
        tell(options, one.model_dump(mode="json"), line)


def restore_backup(options: argparse.Namespace) -> None:
    """Put back a backup, or only say what that would change."""
    from quotarium.services.backups import backups_of, preview, restore
    from quotarium.settings import load_settings, settings_file

    library = library_path(options)
    listed = backups_of(library, load_settings(settings_file()).backup_folder)
    chosen = _chosen(options.backup, listed)
    found = preview(library, chosen)
    for one in found.differences:
        line = f"{one.kind}: {one.added} added, {one.removed} removed, {one.changed} changed"
        tell(options, one.model_dump(mode="json"), line)
    if not found.comparable:
        facts = {"comparable": False}
        tell(options, facts, "The library cannot be read, so it cannot be compared.")
    elif not found.differences:
        tell(options, {"differences": 0}, "It holds what the library holds now.")
    if options.preview:
        return
    kept = restore(library, chosen)
    told = f"Put back {chosen.name}."
    if kept is not None:
        told += f" What was there is kept as {kept.name}."
    tell(options, {"restored": str(chosen), "kept": kept and str(kept)}, told)


def check_library(options: argparse.Namespace) -> int:
    """Look for damage, mend it where asked to; 1 where something is left."""
    from quotarium.services.examining import examine, mend
    from quotarium.settings import load_settings, settings_file

    place = load_settings(settings_file()).backup_folder
    with opened_library(options) as library:
        found = mend(library, place) if options.repair else examine(library, place)
    for one in found.findings:
        examples = ", ".join(one.examples)
        tell(options, one.model_dump(mode="json"), f"{one.fault.value}: {one.count} ({examples})")
    facts = {"quotes": found.quotes, "files": found.files, "findings": len(found.findings)}
    sound = "Nothing is wrong." if not found.findings else _advice(options)
    tell(options, facts, f"{found.quotes} quotes and {found.files} files checked. {sound}")
    return 1 if found.findings else 0


def pack_library(options: argparse.Namespace) -> None:
    """Write a library into one zip file."""
    from quotarium.services.whole_library import export_zip

    with opened_library(options) as library:
        made = export_zip(library, options.output)
    told = f"Packed into {made.path}"
    if made.left_out:
        told += f", without {made.left_out} captured files that were changed: see “check”"
    tell(options, {"file": str(made.path), "left_out": made.left_out}, told)


def unpack_library(options: argparse.Namespace) -> None:
    """Make a library from a zip file, and open it once to see that it is one."""
    from quotarium.services.libraries import open_library
    from quotarium.services.whole_library import import_zip

    made = import_zip(options.file, options.path)
    open_library(made).close()
    tell(options, {"library": str(made)}, f"Created {made}")


def _advice(options: argparse.Namespace) -> str:
    if not options.repair:
        return "“check --repair” mends what can be mended; nothing was changed."
    return "What is left cannot be mended here: “restore” puts back a backup."


def _chosen(name: str | None, listed: tuple[Backup, ...]) -> Path:
    if name is None and listed:
        return listed[0].path
    for one in listed:
        if name in {one.path.stem, one.path.name}:
            return one.path
    if name is not None and Path(name).is_file():
        return Path(name)
    raise errors.NoSuchThing("backup", name or "newest", "“quotarium backup --list” lists them.")
