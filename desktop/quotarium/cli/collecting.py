"""Subcommands that bring things into a library and find them there: new, add, clip, search."""

from __future__ import annotations

import argparse

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import quote_facts, quote_line, source_facts, tell


def make_library(options: argparse.Namespace) -> None:
    """Make a library."""
    from quotarium.services.libraries import create_library

    with create_library(options.path, sample=options.sample) as library:
        tell(options, {"library": str(library.path)}, f"Created {library.path}")


def add_sources(options: argparse.Namespace) -> None:
    """Add sources from files."""
    from quotarium.services.adding import add_file
    from quotarium.services.sources import SourceFields

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
    with opened_library(options) as library:
        for file in options.files:
            source = add_file(library, file, fields).value
            by = f" by {', '.join(a.name for a in source.authors)}" if source.authors else ""
            tell(options, source_facts(source), f"{source.citekey}: “{source.title}”{by}")


def clip_quote(options: argparse.Namespace) -> None:
    """Clip words of a source."""
    from quotarium.services.clipping import ClipRequest, clip
    from quotarium.services.sources import source_by_key
    from quotarium.services.speakers import SpeakerInput

    names, roles = options.speaker or [], options.role or []
    if len(roles) > len(names):
        raise errors.InvalidValue("--role", roles[-1], "give a --speaker for each --role.")
    roles += [None] * (len(names) - len(roles))
    with opened_library(options) as library:
        request = ClipRequest(
            source_id=source_by_key(library, options.source).id,
            exact=options.exact,
            speakers=tuple(
                SpeakerInput(name=name, role=role) for name, role in zip(names, roles, strict=True)
            ),
            said=options.said,
            occasion=options.occasion,
            kind=options.kind,
            tags=tuple(options.tag),
            note=options.note,
            project=options.project,
            reviewed=not options.inbox,
            question=options.question,
        )
        made = clip(library, request).value
        tell(options, quote_facts(made), quote_line(made))


def search_quotes(options: argparse.Namespace) -> None:
    """Print the quotes that are found."""
    from quotarium.services.quotes import details
    from quotarium.services.searching import search

    with opened_library(options) as library:
        query = " ".join(options.query)
        # Words on a command line are whole; the trailing space says so.
        found = search(
            library, f"{query} " if query else "", limit=options.limit, offset=options.offset
        )
        for quote in details(library, found.ids):
            tell(options, quote_facts(quote), quote_line(quote))
