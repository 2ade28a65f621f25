"""Subcommands that hand quotes and citations on: export, styles."""

from __future__ import annotations

import argparse
import sys

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell, tell_problems, write_out


def export_quotes(options: argparse.Namespace) -> None:
    """Write quotes and citations to a file or to standard output."""
    from quotarium.formats.registry import Writes, exporter
    from quotarium.services.citations import Citations
    from quotarium.services.exporting import ExportOptions, Grouping, export
    from quotarium.services.outlining import project_named
    from quotarium.services.scopes import Scope, Whole, taken
    from quotarium.services.searching import search, understood

    if options.group not in set(Grouping):
        raise errors.InvalidValue("--group", options.group, f"choose {', '.join(Grouping)}.")
    wanted = ExportOptions(
        format=options.format,
        style=options.style,
        language=options.lang,
        group_by=options.group,
        quotes=not options.bibliography_only,
        attributions=options.attributions,
        printed=options.translations,
        notes=options.notes,
        facts=options.facts,
        citation_mode=options.citations,
        template=options.template,
        layout=options.layout,
        second_hand=options.second_hand,
        formula_safe=not options.raw_cells,
    )
    if options.query and exporter(options.format).writes is Writes.LIBRARY:
        raise errors.InvalidValue(
            "--query", options.query, f"{options.format} holds the whole library; leave it out."
        )
    with opened_library(options) as library, Citations() as citations:
        project_id = None
        if options.project:
            project_id = project_named(library, options.project).id
            wanted = wanted.model_copy(update={"project_id": project_id})
        tell_problems(understood(options.query, typing=False))
        query = f"{options.query} " if options.query else ""
        ids = search(library, query, project_id=project_id).ids
        also = taken(library, Scope(whole=Whole.SOURCES)) if options.all_sources else None
        source_ids = also.source_ids if also else ()
        made = export(library, ids, wanted, citations, source_ids=source_ids)
        if not write_out(options, made.content):
            return
        facts = {
            "output": str(options.output),
            "quotes": made.quotes,
            "sources": made.sources,
            "unlisted": list(made.unlisted),
        }
        tell(
            options, facts, f"Wrote {options.output} ({made.quotes} quotes, {made.sources} sources)"
        )
        if made.unlisted:
            sys.stderr.write(
                f"quotarium: {options.style} does not list {', '.join(made.unlisted)} in its "
                "bibliography; another type of source (add --type) may be listed.\n"
            )


def list_styles(options: argparse.Namespace) -> None:
    """List the styles whose titles hold the words, or install or remove one of one's own."""
    from quotarium.services.citations import (
        Citations,
        find_styles,
        install_style,
        own_styles,
        remove_style,
    )

    if options.install is not None:
        with Citations() as citations:
            made = install_style(options.install, citations)
        tell(options, {"id": made.id, "title": made.title}, f"Installed {made.id} ({made.title})")
        return
    if options.remove is not None:
        remove_style(options.remove)
        tell(options, {"removed": options.remove}, f"Removed {options.remove}")
        return
    for style in own_styles() if options.own else find_styles(" ".join(options.words)):
        tell(options, {"id": style.id, "title": style.title}, f"{style.id}\t{style.title}")
