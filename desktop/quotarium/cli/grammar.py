"""The commands and options of the command line, each with the function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import quotarium
from quotarium.cli import (
    citing,
    collecting,
    connecting,
    dating,
    documents,
    exchanging,
    formats,
    keeping,
    speaking,
    stating,
    verifying,
)

#: Returns the exit code; None is 0.
Command = Callable[[argparse.Namespace], int | None]


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; its options hold the function as `run`."""
    whole = argparse.ArgumentParser(
        prog="quotarium",
        description="Keep quotations with who said them, when, on what occasion, and which source "
        "reports them. Without a command, the window opens.",
    )
    whole.add_argument("-L", "--library", type=Path, metavar="LIBRARY", help="the library folder")
    whole.add_argument("--version", action="version", version=f"quotarium {quotarium.__version__}")
    commands = whole.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=formats.FormatsParser
    )

    def command(name: str, run: Command, about: str) -> formats.FormatsParser:
        sub = commands.add_parser(name, help=about, description=about)
        sub.add_argument("--json", action="store_true", help="print JSON lines")
        sub.set_defaults(run=run)
        return sub

    window = commands.add_parser(
        "open",
        help="Open the window on a library, or with files to add or import.",
        description="Open the window; documents are added to the library, references imported.",
    )
    window.add_argument("files", type=Path, nargs="*", metavar="FILE", help="or a library")

    new = command("new", collecting.make_library, "Make a new library.")
    new.add_argument("path", type=Path, metavar="LIBRARY")
    new.add_argument("--sample", action="store_true", help="fill it with the sample articles")

    add = command(
        "add", collecting.add_sources, "Add sources from files, folders and web addresses."
    )
    add.add_argument("files", nargs="+", metavar="FILE", help="or https://…")
    add.add_argument("--snapshot-of", metavar="CITEKEY",
                     help="add a newer snapshot of this source instead")  # fmt: skip
    add.add_argument("--title")
    add.add_argument("--author", action="append", metavar="NAME", help="may be repeated")
    add.add_argument("--issued", metavar="DATE", help="date of publication, as you would say it")
    add.add_argument("--citekey")
    add.add_argument("--type", help="CSL type, such as article-newspaper")
    add.add_argument("--container", metavar="TITLE", help="newspaper, journal or website")
    add.add_argument("--publisher")
    add.add_argument("--url")
    add.add_argument("--language", help="BCP 47, such as en or az")

    clip = command("clip", collecting.clip_quote, "Clip a quote out of a source.")
    clip.add_argument("--source", required=True, metavar="CITEKEY")
    clip.add_argument("--exact", required=True, metavar="TEXT", help="words of the source")
    clip.add_argument("--speaker", action="append", metavar="NAME", help="may be repeated")
    clip.add_argument("--role", action="append", metavar="ROLE", help="of the speaker given alike")
    clip.add_argument("--said", default="", metavar="DATE", help="as you would say it, or EDTF")
    clip.add_argument("--relative-to", metavar="EVENT", help=dating.EVENT)
    clip.add_argument("--occasion", default="")
    clip.add_argument("--kind", choices=("direct", "indirect", "mixed"))
    clip.add_argument("--tag", action="append", default=[], metavar="TAG")
    clip.add_argument("--note", default="")
    clip.add_argument("--project")
    clip.add_argument("--inbox", action="store_true", help="to be reviewed later")
    clip.add_argument("--question", action="store_true", help="open until an answer is linked")

    link = command("link", connecting.link_quotes, "Link one quote to another.")
    link.add_argument("from_id", type=_count, metavar="FROM", help="number of a quote")
    link.add_argument("to_id", type=_count, metavar="TO", help="number of the other quote")
    kinds = "repeats, contradicts, responds_to, corrects, continues or quotes"
    link.add_argument("--kind", required=True, metavar="K", help=kinds)
    link.add_argument("--note", default="")

    line = command("timeline", connecting.draw_timeline, "Draw who said what when, with links.")
    line.add_argument("--query", default="", metavar="Q", help="only what a search finds")
    line.add_argument("--by", default="speaker", help="lanes: speaker, tag or project")
    line.add_argument("--title", default="", help="above the picture; else the library and Q")
    line.add_argument("--published", action="store_true", help="dates of publication beside")
    line.add_argument("--format", default="svg", metavar="F", help="svg or json")
    line.add_argument("--width", type=_count, default=1400, metavar="PIXELS")
    line.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")

    about = "Draw which speakers contradict, answer or repeat whom."
    graph = command("graph", connecting.draw_graph, about)
    graph.add_argument("--query", default="", metavar="Q", help="only what a search finds")
    graph.add_argument("--title", default="", help="above the picture; else the library and Q")
    graph.add_argument("--format", default="svg", metavar="F", help="svg or graphml")
    graph.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")

    def noun(name: str, about: str) -> Callable[[str, Command, str], argparse.ArgumentParser]:
        """Return what declares the deeds of a noun."""
        parser = commands.add_parser(name, help=about, description=about)
        deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)

        def deed(name: str, run: Command, told: str) -> argparse.ArgumentParser:
            sub: argparse.ArgumentParser = deeds.add_parser(name, help=told, description=told)
            sub.add_argument("--json", action="store_true", help="print JSON lines")
            sub.set_defaults(run=run)
            return sub

        return deed

    about = "Names, roles and identifiers of speakers; merging and splitting."
    speaking.add_commands(noun("speaker", about))
    about = "When quotes were said, and dates counted from other events."
    dating.add_commands(noun("date", about))
    about = "Quotes that are one statement: found, joined, separated."
    stating.add_commands(noun("statement", about))

    search = command(
        "search", collecting.search_quotes, "Find quotes by words in them, or all of them."
    )
    search.add_argument("query", nargs="*", metavar="QUERY")
    things = search.add_mutually_exclusive_group()
    for name in ("source", "speaker", "occasion", "tag"):
        things.add_argument(f"--{name}s", dest="things", action="store_const", const=name,
                            help=f"find {name}s instead of quotes")  # fmt: skip
    search.add_argument("--limit", type=_count, metavar="N")
    search.add_argument("--offset", type=_count, default=0, metavar="N")
    search.add_argument("--order", default="", metavar="ORDER",
                        help="said, added, relevance, speaker or source; of sources and the "
                        "like: name, added, author, year, key or quotes")  # fmt: skip
    search.add_argument("--descending", action="store_true", help="the other way round")
    search.add_argument("--group", default="", metavar="BY",
                        help="instead of quotes, print how many there are by said (year), added "
                        "(month), speaker, source, tag, project, kind, language, status or "
                        "verified")  # fmt: skip

    command("verify", verifying.verify_library, "Compare quotes with what their sources say.")

    backup = command("backup", keeping.make_backup, "Make a backup, or list those there are.")
    backup.add_argument("--list", action="store_true", help="only list them, newest first")

    back = command(
        "restore",
        keeping.restore_backup,
        "Put back a backup; what is there now becomes a backup itself.",
    )
    which = "a name from “backup --list”, or a file; the newest if left out"
    back.add_argument("backup", nargs="?", metavar="BACKUP", help=which)
    back.add_argument("--preview", action="store_true", help="only say what would change")

    check = command("check", keeping.check_library, "Look for damage in the library.")
    check.add_argument("--repair", action="store_true", help="mend what can be mended")

    pack = command("pack", keeping.pack_library, "Write the whole library into one zip file.")
    pack.add_argument("output", type=Path, metavar="OUT.zip")

    unpack = command("unpack", keeping.unpack_library, "Make a library from such a zip file.")
    unpack.add_argument("file", type=Path, metavar="IN.zip")
    unpack.add_argument("path", type=Path, metavar="LIBRARY", help="the new library")

    export = command("export", citing.export_quotes, "Export quotes and their citations.")
    export.listed = formats.written
    export.add_argument("--format", required=True, metavar="F", help="one of those below")
    export.add_argument("--style", default="apa", metavar="S", help="see “quotarium styles”")
    export.add_argument("--lang", default="en-US", metavar="LANG", help="language of the citations")
    export.add_argument("--query", default="", metavar="Q", help="only what a search finds")
    export.add_argument("--group", default="speaker", metavar="BY",
                        help="speaker, date, source, project or none")  # fmt: skip
    export.add_argument("--project", default="", metavar="NAME",
                        help="in the order and under the headings of its outline")  # fmt: skip
    export.add_argument("--bibliography-only", action="store_true")
    export.add_argument("--all-sources", action="store_true",
                        help="also list the sources that no quote cites")  # fmt: skip
    export.add_argument("--citations", choices=("plain", "word", "zotero"), default="plain",
                        help="in word processors: text, or fields of Word or Zotero")  # fmt: skip
    export.add_argument("--template", type=Path, metavar="FILE",
                        help="a Word document whose styles to take")  # fmt: skip
    export.add_argument("--layout", choices=("paragraphs", "table"), default="paragraphs")
    export.add_argument("--attributions", action="store_true",
                        help="speaker, role and occasion under each quote")  # fmt: skip
    export.add_argument("--facts", action="store_true",
                        help="role and occasion in the citations of what was said")  # fmt: skip
    export.add_argument("--translations", nargs="?", choices=("both", "translation"), const="both",
                        default="original", help="beside originals, or in their place")  # fmt: skip
    export.add_argument("--notes", action="store_true", help="notes and tags")
    export.add_argument("--second-hand", choices=("none", "related", "note"), default="none",
                        help="in BibLaTeX: tell what sources quote, and how")  # fmt: skip
    export.add_argument("--raw-cells", action="store_true",
                        help="in tables: do not guard against formulas")  # fmt: skip
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")

    imports = command("import", exchanging.import_files, "Import references of other programs.")
    imports.listed = formats.read
    imports.add_argument("files", type=Path, nargs="+", metavar="FILE")
    imports.add_argument("--format", metavar="F", help="told by the content where left out")
    imports.add_argument("--duplicates", choices=("keep", "merge", "skip"), default="keep",
                         help="what may be there already: add it beside, complete the one that is "
                         "there, or leave it out; equal entries are never added again")  # fmt: skip

    imports.add_argument("--citekeys", metavar="PATTERN", default="", help=_PATTERN_HELP)

    convert = command(
        "convert", exchanging.convert_references, "Convert references; no library is needed."
    )
    convert.listed = formats.converted
    convert.add_argument("file", type=Path, metavar="IN")
    convert.add_argument("--to", required=True, metavar="F")
    convert.add_argument("--format", metavar="F", help="of IN; told by the content where left out")
    convert.add_argument("--citekeys", metavar="PATTERN", default="", help=_PATTERN_HELP)
    convert.add_argument("-o", "--output", type=Path, metavar="OUT")

    extract = command(
        "extract", documents.extract_documents, "Print the texts of documents and their titles."
    )
    extract.add_argument("files", type=Path, nargs="+", metavar="FILE")

    suggest = command(
        "suggest", documents.suggest_quotes, "Print who may have said what in documents."
    )
    suggest.add_argument("files", type=Path, nargs="+", metavar="FILE")

    styles = command("styles", citing.list_styles, "List citation styles.")
    styles.add_argument("words", nargs="*", metavar="WORD")
    styles.add_argument("--own", action="store_true", help="only those that you installed")
    styles.add_argument("--install", type=Path, metavar="FILE.csl",
                        help="keep a style of your own; a broken one is refused")  # fmt: skip
    styles.add_argument("--remove", metavar="ID", help="remove a style of your own")
    return whole


_PATTERN_HELP = "make all citekeys anew, by a pattern such as [auth:lower][year]"


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number
