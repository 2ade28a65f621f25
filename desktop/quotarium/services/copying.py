"""Copying: citations, references, or quotes with their citations, for the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotarium.citing import markup
from quotarium.citing.markup import Block, Run
from quotarium.formats import outline
from quotarium.formats.document import QuoteBlock
from quotarium.formats.grouping import Grouping, arrange
from quotarium.formats.plain import lines as paragraphs
from quotarium.formats.snippet import Line, Snippet, snippet
from quotarium.model.copying import Copied
from quotarium.model.details import QuoteDetails
from quotarium.services.citations import Citations, Cited, Preview
from quotarium.services.quotes import details
from quotarium.storage.library import Library

__all__ = ["Snippet", "copied", "copied_preview", "copied_quotes"]


def copied(
    library: Library,
    ids: Sequence[int],
    what: Copied,
    style: str,
    language: str,
    citations: Citations,
    *,
    facts: bool = False,
) -> Snippet:
    """Return what the clipboard takes of these quotes, in their order; raises StyleError."""
    found = details(library, ids)
    return copied_quotes(found, what, style, language, citations, facts=facts)


def copied_quotes(
    quotes: Sequence[QuoteDetails],
    what: Copied,
    style: str,
    language: str,
    citations: Citations,
    *,
    facts: bool = False,
) -> Snippet:
    """Return what the clipboard takes of quotes that need not be in a library.

    A citation copied alone is that of the preview: the sentence around it names the speaker.
    With `facts`, citations name the speaker's role and the occasion.
    """
    cited = citations.cite(
        quotes,
        style,
        language,
        bibliography=what in {Copied.REFERENCE, Copied.BOTH},
        named=what is not Copied.QUOTE,
        facts=facts,
    )
    citing = [Line(runs=runs) for runs in cited.citations if runs]
    match what:
        case Copied.CITATION:
            return snippet(citing)
        case Copied.REFERENCE:
            return snippet(_references(cited))
        case Copied.BOTH:
            return snippet([*citing, *_references(cited)])
        case Copied.QUOTE:
            return snippet(_with_citations(quotes, cited, language))


def copied_preview(preview: Preview, what: Copied) -> Snippet:
    """Return the citation, the reference or both of a preview that is there already."""
    citation, entry = preview.citation, _joined(preview.entry)
    wanted = {
        Copied.CITATION: (citation,),
        Copied.REFERENCE: (entry,),
        Copied.BOTH: (citation, entry),
    }[what]
    return snippet([Line(runs=runs) for runs in wanted if runs])


def _references(cited: Cited) -> list[Line]:
    entries = cited.bibliography.entries if cited.bibliography else ()
    return [Line(runs=_joined(markup.blocks(entry.text))) for entry in entries]


def _joined(blocks: Iterable[Block]) -> tuple[Run, ...]:
    """Return the parts of an entry as one line."""
    runs: list[Run] = []
    for block in blocks:
        runs += [Run(text=" "), *block.runs] if runs else block.runs
    return tuple(runs)


def _with_citations(quotes: Sequence[QuoteDetails], cited: Cited, language: str) -> list[Line]:
    document = outline.build(
        arrange(quotes, Grouping.NONE, language),
        cited.citations,
        None,
        language=language,
        in_notes=cited.is_note,
    )
    blocks = (block for block in document.blocks if isinstance(block, QuoteBlock))
    return [line for block in blocks for line in _lines(block)]


def _lines(block: QuoteBlock) -> list[Line]:
    passage = block.passage
    texts = paragraphs(f"{passage.opening}{passage.words}{passage.closing}")
    made = [Line(runs=(Run(text=text),), displayed=block.displayed) for text in texts]
    if block.in_note:
        made[-1] = made[-1].model_copy(update={"note": block.citation})
    elif block.citation:
        space = () if block.citation[0].superscript else (Run(text=" "),)
        stop = (Run(text=block.stop),) if block.stop else ()
        runs = (*made[-1].runs, *space, *block.citation, *stop)
        made[-1] = made[-1].model_copy(update={"runs": runs})
    return made
