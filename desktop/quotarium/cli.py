"""The command line: each subcommand is one service call, printed as text or as JSON lines."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quotarium
from quotarium import errors

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.model.source import Source
    from quotarium.storage.library import Library

Command = Callable[[argparse.Namespace], None]


def main(
    arguments: Sequence[str] | None = None,
    *,
    open_window: Callable[[Path | None], int] | None = None,
) -> int:
    """Run the command line; return 0, or 1 after one line on stderr, or 2 for wrong usage.

    Without a command, `open_window` is called with the library.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        if open_window is None:
            parser.error("give a command")
        return open_window(options.library)
    try:
        options.run(options)
        sys.stdout.flush()
    except errors.WorldError as error:
        sys.stderr.write(f"quotarium: {' '.join(str(error).split())}\n")
        return 1
    except BrokenPipeError:
        # Whoever read the output has had enough of it; Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quotarium",
        description="Keep quotations with who said them, when, on what occasion, and which source "
        "reports them. Without a command, the window opens.",
    )
    parser.add_argument("-L", "--library", type=Path, metavar="LIBRARY", help="the library folder")
    parser.add_argument("--version", action="version", version=f"quotarium {quotarium.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, run: Command, about: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about)
        sub.add_argument("--json", action="store_true", help="print JSON lines")
        sub.set_defaults(run=run)
        return sub

    new = command("new", _new, "Make a new library.")
    new.add_argument("path", type=Path, metavar="LIBRARY")
    new.add_argument("--sample", action="store_true", help="fill it with the sample articles")

    add = command("add", _add, "Add sources from files.")
    add.add_argument("files", type=Path, nargs="+", metavar="FILE")
    add.add_argument("--title")
    add.add_argument("--author", action="append", metavar="NAME", help="may be repeated")
    add.add_argument("--issued", metavar="DATE", help="date of publication, as you would say it")
    add.add_argument("--citekey")
    add.add_argument("--type", help="CSL type, such as article-newspaper")
    add.add_argument("--container", metavar="TITLE", help="newspaper, journal or website")
    add.add_argument("--publisher")
    add.add_argument("--url")
    add.add_argument("--language", help="BCP 47, such as en or az")

    clip = command("clip", _clip, "Clip a quote out of a source.")
    clip.add_argument("--source", required=True, metavar="CITEKEY")
    clip.add_argument("--exact", required=True, metavar="TEXT", help="words of the source")
    clip.add_argument("--speaker", action="append", metavar="NAME", help="may be repeated")
    clip.add_argument("--role", action="append", metavar="ROLE", help="of the speaker given alike")
    clip.add_argument("--said", default="", metavar="DATE", help="as you would say it, or EDTF")
    clip.add_argument("--occasion", default="")
    clip.add_argument("--kind", choices=("direct", "indirect", "mixed"))
    clip.add_argument("--tag", action="append", default=[], metavar="TAG")
    clip.add_argument("--note", default="")
    clip.add_argument("--project")
    clip.add_argument("--inbox", action="store_true", help="to be reviewed later")

    search = command("search", _search, "Find quotes by words in them, or all of them.")
    search.add_argument("query", nargs="*", metavar="QUERY")
    search.add_argument("--limit", type=_count, metavar="N")
    search.add_argument("--offset", type=_count, default=0, metavar="N")

    export = command("export", _export, "Export quotes and their citations.")
    export.add_argument("--format", required=True, metavar="F", help="docx, bibtex or biblatex")
    export.add_argument("--style", default="apa", metavar="S", help="see “quotarium styles”")
    export.add_argument("--lang", default="en-US", metavar="LANG", help="language of the citations")
    export.add_argument("--query", default="", metavar="Q", help="only what a search finds")
    export.add_argument("--group", default="speaker", metavar="BY",
                        help="speaker, date, source, project or none")  # fmt: skip
    export.add_argument("--bibliography-only", action="store_true")
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")

    styles = command("styles", _styles, "List citation styles.")
    styles.add_argument("words", nargs="*", metavar="WORD")
    return parser


def _new(options: argparse.Namespace) -> None:
    from quotarium.services.libraries import create_library

    with create_library(options.path, sample=options.sample) as library:
        _print(options, {"library": str(library.path)}, f"Created {library.path}")


def _add(options: argparse.Namespace) -> None:
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
    with _library(options) as library:
        for file in options.files:
            source = add_file(library, file, fields).value
            by = f" by {', '.join(a.name for a in source.authors)}" if source.authors else ""
            _print(options, _source_facts(source), f"{source.citekey}: “{source.title}”{by}")


def _clip(options: argparse.Namespace) -> None:
    from quotarium.services.clipping import ClipRequest, clip
    from quotarium.services.sources import source_by_key
    from quotarium.services.speakers import SpeakerInput

    names, roles = options.speaker or [], options.role or []
    if len(roles) > len(names):
        raise errors.InvalidValue("--role", roles[-1], "give a --speaker for each --role.")
    roles += [None] * (len(names) - len(roles))
    with _library(options) as library:
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
        )
        made = clip(library, request).value
        _print(options, _quote_facts(made), _quote_line(made))


def _search(options: argparse.Namespace) -> None:
    from quotarium.services.quotes import details
    from quotarium.services.searching import search

    with _library(options) as library:
        query = " ".join(options.query)
        # Words on a command line are whole; the trailing space says so.
        found = search(
            library, f"{query} " if query else "", limit=options.limit, offset=options.offset
        )
        for quote in details(library, found.ids):
            _print(options, _quote_facts(quote), _quote_line(quote))


def _export(options: argparse.Namespace) -> None:
    from quotarium.services.citations import Citations
    from quotarium.services.exporting import ExportOptions, Grouping, export, write_export
    from quotarium.services.searching import search

    if options.group not in set(Grouping):
        raise errors.InvalidValue("--group", options.group, f"choose {', '.join(Grouping)}.")
    wanted = ExportOptions(
        format=options.format,
        style=options.style,
        language=options.lang,
        group_by=options.group,
        quotes=not options.bibliography_only,
    )
    with _library(options) as library, Citations() as citations:
        ids = search(library, f"{options.query} " if options.query else "").ids
        made = export(library, ids, wanted, citations)
        if options.output is None:
            sys.stdout.buffer.write(made.content)
            return
        write_export(options.output, made.content)
        facts = {
            "output": str(options.output),
            "quotes": made.quotes,
            "sources": made.sources,
            "unlisted": list(made.unlisted),
        }
        _print(
            options, facts, f"Wrote {options.output} ({made.quotes} quotes, {made.sources} sources)"
        )
        if made.unlisted:
            sys.stderr.write(
                f"quotarium: {options.style} does not list {', '.join(made.unlisted)} in its "
                "bibliography; another type of source (add --type) may be listed.\n"
            )


def _styles(options: argparse.Namespace) -> None:
    from quotarium.services.citations import find_styles

    for style in find_styles(" ".join(options.words)):
        _print(options, {"id": style.id, "title": style.title}, f"{style.id}\t{style.title}")


@contextmanager
def _library(options: argparse.Namespace) -> Iterator[Library]:
    from quotarium.services.libraries import open_library

    if options.library is None:
        raise errors.InvalidValue(
            "the command line", options.command, "say which library with -L LIBRARY."
        )
    with open_library(options.library) as library:
        yield library


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _print(options: argparse.Namespace, facts: dict[str, Any], line: str) -> None:
    sys.stdout.write((json.dumps(facts, ensure_ascii=False) if options.json else line) + "\n")


def _source_facts(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "citekey": source.citekey,
        "type": source.type,
        "title": source.title,
        "authors": [author.name for author in source.authors],
        "issued": _date(source.issued),
        "language": source.language,
        **source.fields,
    }


def _quote_facts(found: QuoteDetails) -> dict[str, Any]:
    quote, cited = found.quote, found.cited
    clipping = cited.clipping if cited else None
    selector = clipping.selector if clipping else None
    return {
        "id": quote.id,
        "words": quote.words,
        "kind": quote.kind.value,
        "speakers": [
            {"name": one.speaker.name, "kind": one.speaker.kind.value, "role": one.role}
            for one in found.speakers
        ],
        "said": _date(quote.said),
        "occasion": found.occasion.name if found.occasion else None,
        "status": quote.status.value,
        "language": quote.language,
        "tags": [tag.name for tag in found.tags],
        "projects": list(found.projects),
        "note": quote.note,
        "inbox": not quote.reviewed,
        "source": cited.source.citekey if cited else None,
        "second_hand": found.second_hand,
        "exact": clipping.exact if clipping else None,
        "start": selector.start if selector else None,
        "end": selector.end if selector else None,
        "locator": None
        if clipping is None or clipping.locator is None
        else {"label": clipping.locator.label, "value": clipping.locator.value},
        "verification": clipping.verification.state.value if clipping else None,
        "clippings": len(found.found_in),
    }


def _quote_line(found: QuoteDetails) -> str:
    from quotarium.citing.labels import describe_cited
    from quotarium.model.dates import readable

    voices = ", ".join(
        one.speaker.name + (f" ({one.role})" if one.role else "") for one in found.speakers
    )
    facts = (
        voices,
        readable(found.quote.said) if found.quote.said else "",
        found.occasion.name if found.occasion else "",
        describe_cited(found, "en"),
    )
    words = " ".join(found.quote.words.split())
    return f"{found.quote.id}\t“{words}”\n\t{' · '.join(fact for fact in facts if fact)}"


def _date(date: object) -> str | None:
    return None if date is None else str(date)
