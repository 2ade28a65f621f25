"""Subcommands that bring things into a library and find them there: new, add, clip, search."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import (
    quote_facts,
    quote_line,
    source_facts,
    tell,
    tell_error,
    tell_problems,
    tell_roles,
    thing_facts,
    thing_line,
)

if TYPE_CHECKING:
    from quotarium.model.source import Source
    from quotarium.services.capturing import Captured
    from quotarium.services.reports import ReportRow, Section
    from quotarium.services.searching import Search
    from quotarium.storage.library import Library


Choice = TypeVar("Choice", bound=StrEnum)


def make_library(options: argparse.Namespace) -> None:
    """Make a library."""
    from quotarium.services.libraries import create_library

    with create_library(options.path, sample=options.sample) as library:
        tell(options, {"library": str(library.path)}, f"Created {library.path}")


def add_sources(options: argparse.Namespace) -> int:
    """Add sources from files, folders and web addresses; one that is refused costs only itself."""
    from quotarium.reading.child import Child
    from quotarium.services.adding import keep, keep_again
    from quotarium.services.capturing import capture, thing_named
    from quotarium.services.gathering import gather
    from quotarium.services.sources import SourceFields, source_by_key
    from quotarium.settings import load_settings, settings_file

    fields = SourceFields(
        citekey=options.citekey,
        title=options.title,
        type=options.type,
        authors=None if options.author is None else tuple(options.author),
        issued=options.issued,
        language=options.language,
        url=options.url,
        container_title=options.container,
        publisher=options.publisher,
    )
    refused = False
    settings = load_settings(settings_file())

    def kept(library: Library, captured: Captured) -> Source:
        if options.snapshot_of is None:
            return keep(library, captured, fields, settings.citekey_pattern).value
        present = source_by_key(library, options.snapshot_of)
        keep_again(library, present.id, captured)
        return present

    with opened_library(options) as library, Child() as child:
        gathered = gather([thing_named(one) for one in options.files])
        for thing in gathered.things:
            try:
                captured = capture(thing, offline=settings.offline, child=child)
                source = kept(library, captured)
            except errors.WorldError as error:
                refused = True
                tell_error(str(error))
                continue
            by = f" by {', '.join(a.name for a in source.authors)}" if source.authors else ""
            line = f"{source.citekey}: “{source.title}”{by}"
            if captured.redirected:
                line += f" (from {captured.address})"
            facts = {"file": str(thing), **source_facts(source), "warnings": captured.warnings}
            tell(options, facts | ({"hops": captured.hops} if captured.hops else {}), line)
        for one in gathered.left_out:
            tell_error(f"{one.path} was left out. {one.reason}")
    return int(refused)


def clip_quote(options: argparse.Namespace) -> None:
    """Clip words of a source."""
    from quotarium.cli.dating import relative_given, tell_uncounted
    from quotarium.services.clipping import ClipRequest, clip
    from quotarium.services.sources import source_by_key
    from quotarium.services.speakers import SpeakerInput

    names, roles = options.speaker or [], options.role or []
    if len(roles) > len(names):
        raise errors.InvalidValue("--role", roles[-1], "give a --speaker for each --role.")
    roles += [None] * (len(names) - len(roles))
    with opened_library(options) as library:
        relative = relative_given(library, options.said, options.relative_to)
        request = ClipRequest(
            source_id=source_by_key(library, options.source).id,
            exact=options.exact,
            speakers=tuple(
                SpeakerInput(name=name, role=role) for name, role in zip(names, roles, strict=True)
            ),
            said="" if relative else options.said,
            relative=relative,
            occasion=options.occasion,
            kind=options.kind,
            tags=tuple(options.tag),
            note=options.note,
            project=options.project,
            reviewed=not options.inbox,
            question=options.question,
        )
        made = clip(library, request).value
        tell_uncounted(made)
        tell_roles(made)
        tell(options, quote_facts(made), quote_line(made))


def search_quotes(options: argparse.Namespace) -> None:
    """Print the quotes that are found, or into what they fall; or else what else is found."""
    from quotarium.services.quotes import details
    from quotarium.services.searching import Order, Search, search, understood

    if options.things:
        _search_things(options)
        return
    order = _one_of(Order, "--order", options.order or Order.SAID)
    with opened_library(options) as library:
        query = " ".join(options.query)
        tell_problems(understood(query, typing=False))
        # Words on a command line are whole; the trailing space says so.
        query = f"{query} " if query else ""
        descending = True if options.descending else None
        if options.group:
            _tell_groups(options, library, Search(query=query), descending)
            return
        found = search(
            library,
            query,
            order=order,
            descending=descending,
            limit=options.limit,
            offset=options.offset,
        )
        for quote in details(library, found.ids):
            tell(options, quote_facts(quote), quote_line(quote))


def _search_things(options: argparse.Namespace) -> None:
    """Print the sources, speakers, occasions or tags that are found."""
    from quotarium.services.lists import ListOrder, Thing, ids_of, orders, rows_of, understood

    thing, query = Thing(options.things), " ".join(options.query)
    order = _one_of(orders(thing), "--order", options.order or ListOrder.NAME)
    if options.group:
        raise errors.InvalidValue(
            "--group", options.group, "leave it out; only quotes have groups."
        )
    tell_problems(understood(thing, query, typing=False))
    with opened_library(options) as library:
        # Words on a command line are whole; the trailing space says so.
        ids = ids_of(library, thing, f"{query} ", order, descending=options.descending)
        end = None if options.limit is None else options.offset + options.limit
        for row in rows_of(library, thing, ids[options.offset : end]):
            tell(options, thing_facts(row), thing_line(row))


def _tell_groups(
    options: argparse.Namespace, library: Library, wanted: Search, descending: bool | None
) -> None:
    """Print what the quotes of a search fall into: in an order, or the most quotes first."""
    from quotarium.services.reports import GROUPS, By, report, sections

    group = _one_of(GROUPS, "--group", options.group)
    made: Iterable[Section | ReportRow]
    if isinstance(group, By):
        made = report(library, wanted, group).rows
    else:
        made = sections(library, wanted, group, descending=descending)
    for one in made:
        facts = {"group": one.name, "quotes": one.quotes, "id": one.thing_id}
        tell(options, facts, f"{one.name or '–'}\t{one.quotes}")


def _one_of(known: Iterable[Choice], option: str, value: str) -> Choice:
    by_name = {str(one): one for one in known}
    if value not in by_name:
        raise errors.InvalidValue(option, value, f"choose {', '.join(by_name)}.")
    return by_name[value]
