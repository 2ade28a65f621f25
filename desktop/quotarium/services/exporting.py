"""Export: quotes with their citations as a document, or their sources as references."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from quotarium import errors
from quotarium.formats import outline
from quotarium.formats.choices import Choices, SecondHand
from quotarium.formats.document import CitationMode, Document, Layout, Manner, Printed
from quotarium.formats.grouping import Group, Grouping, arrange, in_order
from quotarium.formats.originals import originals
from quotarium.formats.outline import Parts
from quotarium.formats.output import write_file
from quotarium.formats.registry import (
    DocumentExporter,
    Exporter,
    LibraryExporter,
    QuoteExporter,
    exporter,
    exporters,
)
from quotarium.marking import tr
from quotarium.model.details import QuoteDetails
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.services.citations import Citations
from quotarium.services.outlining import chapters
from quotarium.services.quotes import details
from quotarium.storage import sources
from quotarium.storage.library import Library
from quotarium.storage.whole.reading import read as read_whole

__all__ = [
    "CitationMode",
    "ExportOptions",
    "Exported",
    "Exporter",
    "Grouping",
    "Layout",
    "SecondHand",
    "document",
    "export",
    "exporters",
    "write_export",
]

Progress = Callable[[int, int], bool]
_STEPS = 4


class ExportOptions(Value):
    """What an export holds and how it looks; see `formats.outline.Parts`.

    `facts` names the speaker's role and the occasion in citations of what was said. `template`
    is a Word file whose styles a Word document takes. `second_hand` is how BibLaTeX tells what
    the sources quote, `formula_safe` keeps spreadsheets from computing cells. With
    `project_id`, the quotes stand as in the outline of that project, with its headings and
    notes, and are not grouped.
    """

    format: str = "docx"
    style: str = "apa"
    language: str = "en-US"
    group_by: Grouping = Grouping.SPEAKER
    project_id: int | None = None
    quotes: bool = True
    bibliography: bool = True
    attributions: bool = False
    printed: Printed = Printed.ORIGINAL
    notes: bool = False
    facts: bool = False
    heading: str = ""
    citation_mode: CitationMode = CitationMode.PLAIN
    layout: Layout = Layout.PARAGRAPHS
    template: Path | None = None
    second_hand: SecondHand = SecondHand.NONE
    formula_safe: bool = True


class Exported(Value):
    """The bytes of an export, and how many quotes and sources are in it.

    `unlisted` are the citekeys of sources that the style leaves out of its bibliography.
    """

    content: bytes
    quotes: int
    sources: int
    unlisted: tuple[str, ...] = ()


def export(
    library: Library,
    ids: Sequence[int],
    options: ExportOptions,
    citations: Citations,
    progress: Progress = lambda _done, _total: True,
    *,
    source_ids: Sequence[int] = (),
    chosen: Exporter | None = None,
) -> Exported:
    """Export quotes in a format, or the whole library where the format is one of that.

    Raises StyleError, InvalidValue (no such format, a template that is no Word file), Cancelled.
    `source_ids` are sources to list although none of the quotes cites them. `chosen` writes in
    the place of the registry's exporter.
    """
    chosen = chosen or exporter(options.format)
    if isinstance(chosen, LibraryExporter):
        return _library(library, chosen)
    manner = _manner(options)
    steps = _Steps(progress)
    groups = _groups(library, ids, options)
    quotes = _each_once(groups)
    also = _sources(library, source_ids)
    steps.next()
    in_given_order = sorted(quotes, key=_place_in(ids))
    listed = tuple({one.id: one for one in (*cited_sources(in_given_order), *also)}.values())
    unlisted: tuple[str, ...] = ()
    if isinstance(chosen, DocumentExporter):
        made, unlisted = _document(groups, also, options, citations, steps)
        content = chosen.write(made, manner)
    elif isinstance(chosen, QuoteExporter):
        content = chosen.write(quotes, _choices(quotes, options))
    else:
        content = chosen.write(listed, _choices(quotes, options))
    steps.next()
    return Exported(content=content, quotes=len(quotes), sources=len(listed), unlisted=unlisted)


def document(
    library: Library,
    ids: Sequence[int],
    options: ExportOptions,
    citations: Citations,
    *,
    source_ids: Sequence[int] = (),
) -> Document:
    """Return the document that an export would write, for a preview; raises StyleError."""
    steps = _Steps(lambda _done, _total: True)
    also = _sources(library, source_ids)
    return _document(_groups(library, ids, options), also, options, citations, steps)[0]


def cited_sources(quotes: Sequence[QuoteDetails]) -> tuple[Source, ...]:
    """Return the sources that the quotes are cited from, each once."""
    found = {quote.cited.source.id: quote.cited.source for quote in quotes if quote.cited}
    return tuple(found.values())


def _sources(library: Library, ids: Sequence[int]) -> tuple[Source, ...]:
    with library.read() as connection:
        return sources.get(connection, ids)


def write_export(path: Path, content: bytes) -> None:
    """Write an export whole or not at all; raises OutputError."""
    write_file(path, content)


def _library(library: Library, chosen: LibraryExporter) -> Exported:
    with library.read() as connection:
        content = read_whole(connection)
    return Exported(
        content=chosen.write(content),
        quotes=len(content["quotes"]),
        sources=len(content["sources"]),
    )


class _Steps:
    """Counts the steps of an export and stops it when it is cancelled."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0

    def next(self) -> None:
        self._done += 1
        if not self._progress(min(self._done, _STEPS), _STEPS):
            raise errors.Cancelled


def _document(
    groups: Sequence[Group],
    also: Sequence[Source],
    options: ExportOptions,
    citations: Citations,
    steps: _Steps,
) -> tuple[Document, tuple[str, ...]]:
    """Return the document, and the citekeys of cited sources that its bibliography leaves out."""
    ordered = in_order(groups)
    quotes = _each_once(groups)
    cited = citations.cite(
        ordered,
        options.style,
        options.language,
        bibliography=options.bibliography,
        named=options.attributions
        or options.layout is Layout.TABLE
        or (options.group_by is Grouping.SPEAKER and options.project_id is None),
        facts=options.facts,
        also=also,
        proceed=steps.next,
    )
    parts = Parts(
        quotes=options.quotes,
        bibliography=options.bibliography,
        # A table has a column for them.
        attributions=options.attributions or options.layout is Layout.TABLE,
        printed=options.printed,
        notes=options.notes,
        heading=options.heading,
    )
    made = outline.build(
        groups,
        cited.citations,
        cited.bibliography,
        parts=parts,
        language=options.language,
        in_notes=cited.is_note,
        created=_newest(quotes),
        cited=cited.cited,
        style=options.style,
    )
    if not options.bibliography or cited.bibliography is None:
        return made, ()
    listed = {identity for entry in cited.bibliography.entries for identity in entry.ids}
    wanted = (*cited_sources(quotes), *also)
    return made, tuple(dict.fromkeys(s.citekey for s in wanted if s.citekey not in listed))


def _groups(library: Library, ids: Sequence[int], options: ExportOptions) -> tuple[Group, ...]:
    """Return the quotes as they are to stand: in groups, or as in an outline."""
    if options.project_id is None:
        return arrange(details(library, ids), options.group_by, options.language)
    wanted = set(ids)
    return tuple(
        group.model_copy(
            update={"quotes": tuple(one for one in group.quotes if one.quote.id in wanted)}
        )
        for group in chapters(library, options.project_id)
    )


def _place_in(ids: Sequence[int]) -> Callable[[QuoteDetails], int]:
    places = {identity: place for place, identity in enumerate(ids)}
    return lambda one: places[one.quote.id]


def _each_once(groups: Sequence[Group]) -> tuple[QuoteDetails, ...]:
    """Return the quotes in their order, each once: one may stand in several projects."""
    return tuple({one.quote.id: one for one in in_order(groups)}.values())


def _choices(quotes: Sequence[QuoteDetails], options: ExportOptions) -> Choices:
    told = options.second_hand is not SecondHand.NONE
    return Choices(
        language=options.language,
        formula_safe=options.formula_safe,
        second_hand=options.second_hand,
        printed=options.printed,
        originals=originals(quotes) if told else (),
    )


def _manner(options: ExportOptions) -> Manner:
    template, name = None, ""
    if options.template is not None:
        name = options.template.name
        try:
            template = options.template.read_bytes()
        except OSError as error:
            reason = tr("it cannot be read ({strerror}). Choose another Word file.").format(
                strerror=error.strerror
            )
            raise errors.InvalidValue(tr("the template"), name, reason) from error
    return Manner(
        citations=options.citation_mode,
        layout=options.layout,
        template=template,
        template_name=name,
    )


def _newest(quotes: Sequence[QuoteDetails]) -> datetime | None:
    """Return when the newest of the quotes was changed: the same input gives the same file."""
    moments = [quote.quote.modified for quote in quotes if quote.quote.modified]
    return max(moments, default=None)
