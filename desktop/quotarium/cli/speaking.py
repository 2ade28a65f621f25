"""The subcommand “speaker”: names, roles and identifiers; merging and splitting."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import speaker_facts, tell

if TYPE_CHECKING:
    from quotarium.model.speaker import Role, Speaker
    from quotarium.storage.library import Library

Add = Callable[[str, Callable[[argparse.Namespace], None], str], argparse.ArgumentParser]


def add_commands(add: Add) -> None:
    """Declare what can be done with speakers; `add` makes a parser of a name and a function."""
    who = "number or name of a speaker"
    listing = add("list", list_speakers, "List speakers, or those who may be one.")
    listing.add_argument("words", nargs="*", metavar="WORD", help="a search, as in their list")
    listing.add_argument("--alike", action="store_true", help="pairs that may be one, and why")
    showing = add("show", show_speaker, "Show all that is known of a speaker.")
    showing.add_argument("who", metavar="WHO", help=who)
    merging = add("merge", merge, "Put a speaker into another; nothing is lost.")
    merging.add_argument("who", metavar="WHO", help="who stays: number or name")
    merging.add_argument("other", metavar="OTHER", help="who is put into the first")
    splitting = add("split", split, "Make two speakers of one.")
    splitting.add_argument("who", metavar="WHO", help=who)
    splitting.add_argument("--merge", type=int, metavar="N", help="take back a merge; see “show”")
    splitting.add_argument("--name", action="append", default=[], help="goes to the new one")
    splitting.add_argument("--role", action="append", default=[], metavar="TITLE")
    splitting.add_argument("--identifier", action="append", default=[], metavar="KIND")
    splitting.add_argument("--quote", action="append", default=[], type=int, metavar="N")
    apart = add("apart", keep_apart, "Say that two speakers who look alike are two.")
    apart.add_argument("who", metavar="WHO", help=who)
    apart.add_argument("other", metavar="OTHER", help=who)
    naming = add("add-name", add_name, "Add a name to a speaker.")
    naming.add_argument("who", metavar="WHO", help=who)
    naming.add_argument("name")
    naming.add_argument("--language", metavar="LANG", help="BCP 47, such as ru")
    naming.add_argument("--first", action="store_true", help="use it in citations")
    role = add("role", change_role, "Add a role to a speaker, or say when one was held.")
    role.add_argument("who", metavar="WHO", help=who)
    role.add_argument("title")
    role.add_argument("--organisation", metavar="NAME")
    role.add_argument("--held", metavar="DATE", help="as you would say it, such as 2014 to 2019")
    role.add_argument("--remove", action="store_true")
    known = add("identify", identify, "Keep a speaker's identifier.")
    known.add_argument("who", metavar="WHO", help=who)
    known.add_argument("kind", metavar="KIND", help="wikidata, viaf, isni or orcid")
    known.add_argument("value", help="number or address; empty removes it")
    pictured = add("picture", set_picture, "Keep a picture of a speaker, or take it away.")
    pictured.add_argument("who", metavar="WHO", help=who)
    pictured.add_argument("file", nargs="?", type=Path, help="PNG, JPEG or WebP of at most 2 MB")
    pictured.add_argument("--alt", default="", metavar="TEXT", help="what it shows")
    pictured.add_argument(
        "--credit", default="", metavar="TEXT", help="whose it is, and its source"
    )
    pictured.add_argument("--remove", action="store_true")


def list_speakers(options: argparse.Namespace) -> None:
    """List speakers with the numbers of their quotes, or pairs that may be one."""
    from quotarium.services.merging import likely_duplicates
    from quotarium.services.speakers import all_speakers

    with opened_library(options) as library:
        if options.alike:
            for pair in likely_duplicates(library):
                found = pair.resemblance
                line = (
                    f"{found.speaker_id}\t{found.other_id}\t{found.likeness.value}: "
                    f"{found.here} · {found.there}"
                )
                tell(options, found.model_dump(mode="json"), line)
            return
        for row in all_speakers(library, " ".join(options.words)):
            line = f"{row.speaker.id}\t{row.speaker.name}\t{row.quotes}"
            tell(options, {**speaker_facts(row.speaker), "quotes": row.quotes}, line)


def show_speaker(options: argparse.Namespace) -> None:
    """Show a speaker, the quotes in the order in which they were said, and merges."""
    from quotarium.model.dates import readable
    from quotarium.services.merging import merges_of
    from quotarium.services.speaker_page import quotes_by

    with opened_library(options) as library:
        found = _speaker(library, options.who)
        said = quotes_by(library, found.id)
        merges = merges_of(library, found.id)
    facts = {
        **speaker_facts(found),
        "quotes": [one.quote.id for one in said],
        "merges": [{"id": one.id, "name": one.merged.name} for one in merges],
    }
    lines = [f"{found.id}\t{found.name} ({found.kind.value})"]
    lines += [f"\t{name.full}" for name in found.names[1:]]
    lines += [f"\t{_role_line(role)}" for role in found.roles]
    lines += [f"\t{kind} {value}" for kind, value in found.identifiers.items()]
    lines += [f"\tmerge {one.id}: {one.merged.name}" for one in merges]
    for one in said:
        when = readable(one.quote.said) if one.quote.said else "undated"
        lines.append(f"{one.quote.id}\t{when}\t“{' '.join(one.quote.words.split())}”")
    tell(options, facts, "\n".join(lines))


def merge(options: argparse.Namespace) -> None:
    """Put a speaker into another."""
    from quotarium.services.merging import merge_speakers

    with opened_library(options) as library:
        kept, other = _speaker(library, options.who), _speaker(library, options.other)
        _tell(options, merge_speakers(library, kept.id, other.id).value)


def split(options: argparse.Namespace) -> None:
    """Make two speakers of one: by taking back a merge, or of what is named."""
    from quotarium.services.merging import split_speaker, take_out

    with opened_library(options) as library:
        found = _speaker(library, options.who)
        if options.merge is not None:
            _tell(options, take_out(library, options.merge).value)
            return
        part = found.model_copy(
            update={
                "names": tuple(one for one in found.names if one.full in options.name),
                "roles": tuple(one for one in found.roles if one.title in options.role),
                "identifiers": {
                    kind: value
                    for kind, value in found.identifiers.items()
                    if kind in options.identifier
                },
                "note": "",
            }
        )
        if not part.names:
            raise errors.InvalidValue(
                "--name", ", ".join(options.name), "give at least one of the speaker's names."
            )
        _tell(options, split_speaker(library, found.id, part, options.quote).value)


def keep_apart(options: argparse.Namespace) -> None:
    """Say that two speakers are two."""
    from quotarium.services import merging

    with opened_library(options) as library:
        one, other = _speaker(library, options.who), _speaker(library, options.other)
        merging.keep_apart(library, one.id, other.id)
        facts = {"speaker_id": one.id, "other_id": other.id}
        tell(options, facts, f"{one.id} and {other.id} are kept apart")


def add_name(options: argparse.Namespace) -> None:
    """Add a name to a speaker."""
    from quotarium.model.naming import name_of

    with opened_library(options) as library:
        found = _speaker(library, options.who)
        new = name_of(options.name, found.kind).model_copy(update={"language": options.language})
        others = tuple(name for name in found.names if name.full != new.full)
        names = (new, *others) if options.first else (*others, new)
        _change(options, library, found.model_copy(update={"names": names}))


def change_role(options: argparse.Namespace) -> None:
    """Add a role, say when it was held, or remove it."""
    from quotarium.model.speaker import Role
    from quotarium.services.sources import date_typed

    with opened_library(options) as library:
        found = _speaker(library, options.who)
        held = None if options.held is None else date_typed(options.held)
        same = [role for role in found.roles if role.title == options.title]
        if options.remove:
            if not same:
                raise errors.NoSuchThing("role", options.title, "See “speaker show”.")
            roles = tuple(role for role in found.roles if role not in same)
        else:
            undated = [role for role in same if role.held is None]
            kept = undated[0] if undated else Role(title=options.title)
            new = kept.model_copy(
                update={"held": held, "organisation": options.organisation or kept.organisation}
            )
            roles = (*(role for role in found.roles if role not in undated[:1]), new)
        _change(options, library, found.model_copy(update={"roles": roles}))


def identify(options: argparse.Namespace) -> None:
    """Keep an identifier, or remove it."""
    from quotarium.model.identifiers import IdentifierKind, identifier

    if options.kind not in set(IdentifierKind):
        raise errors.InvalidValue("KIND", options.kind, f"choose {', '.join(IdentifierKind)}.")
    with opened_library(options) as library:
        found = _speaker(library, options.who)
        kept = {kind: value for kind, value in found.identifiers.items() if kind != options.kind}
        if options.value:
            kept[options.kind] = identifier(IdentifierKind(options.kind), options.value)
        _change(options, library, found.model_copy(update={"identifiers": kept}))


def set_picture(options: argparse.Namespace) -> None:
    """Keep a picture as it is, or take it away."""
    from quotarium.services.pictures import keep_picture, picture_file, remove_picture

    if (options.file is None) is not options.remove:
        raise errors.InvalidValue("FILE", options.file or "", "give a file, or --remove.")
    with opened_library(options) as library:
        found = _speaker(library, options.who)
        if options.remove:
            _tell(options, remove_picture(library, found.id).value)
            return
        made = keep_picture(
            library, found.id, picture_file(options.file),
            name=options.file.name, alt=options.alt, credit=options.credit,
        )  # fmt: skip
        _tell(options, made.value)


def _change(options: argparse.Namespace, library: Library, changed: Speaker) -> None:
    from quotarium.services.speakers import change_speaker

    _tell(options, change_speaker(library, changed).value)


def _speaker(library: Library, who: str) -> Speaker:
    from quotarium.services.speakers import speaker, speaker_called

    return speaker(library, int(who)) if who.isdecimal() else speaker_called(library, who)


def _tell(options: argparse.Namespace, found: Speaker) -> None:
    tell(options, speaker_facts(found), f"{found.id}\t{found.name}")


def _role_line(role: Role) -> str:
    from quotarium.model.dates import readable

    return f"{role.printed}, {readable(role.held)}" if role.held else role.printed
