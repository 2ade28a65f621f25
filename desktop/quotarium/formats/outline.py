"""Build the document of an export from quotations, their citations and the bibliography."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import zip_longest

from quotarium.citing import markup
from quotarium.citing.citation import Bibliography, Citation
from quotarium.citing.directions import steady
from quotarium.citing.markup import Run
from quotarium.citing.second_hand.voices import isolated
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Document,
    Heading,
    Paragraph,
    Passage,
    Printed,
    QuoteBlock,
)
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.grouping import Group
from quotarium.formats.marks import Marks, ends_sentence, ends_with_stop, marks_around
from quotarium.formats.status_words import status_words
from quotarium.formats.wording import listed, wording
from quotarium.model.dates import readable
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import Quote, QuoteKind, Translation
from quotarium.model.source import Source
from quotarium.model.value import Value

#: APA 8.27: quotations of this many words or more are displayed as a block, without marks.
DISPLAYED_FROM = 40
# Scripts that do not put spaces between words; about two characters make a word of theirs.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class Parts(Value):
    """What a document shall hold.

    `printed` says whether a translation (the one to be printed, else the first) stands beside a
    quotation or in its place. `attributions` prints a line with speaker, role, occasion and date
    under each quotation, `notes` the researcher's notes and tags. `heading` is a title to print on
    top.
    """

    quotes: bool = True
    bibliography: bool = True
    attributions: bool = False
    printed: Printed = Printed.ORIGINAL
    notes: bool = False
    heading: str = ""


def build(
    groups: Sequence[Group],
    citations: Sequence[Sequence[Run]],
    bibliography: Bibliography | None,
    *,
    parts: Parts | None = None,
    language: str = "en",
    in_notes: bool = False,
    created: datetime | None = None,
    cited: Sequence[Citation | None] = (),
    style: str = "",
) -> Document:
    """Return the document of the groups, then the bibliography.

    `citations` are the runs of each quotation's citation in the order of `grouping.in_order`
    (an empty one for a quotation that cites nothing); `in_notes` puts them into footnotes.
    `cited` is what they were rendered from, in the same order, and `style` the style's id.
    """
    parts = parts or Parts()
    words = wording(language)
    blocks: list[Block] = []
    if parts.heading:
        blocks.append(Heading(text=parts.heading, level=0))
    if parts.quotes:
        blocks.extend(_quotes(groups, citations, cited, parts, language, in_notes))
    spacing = 1
    if parts.bibliography and bibliography is not None and bibliography.entries:
        blocks.append(Heading(text=words.references))
        blocks.append(bibliography_block(bibliography))
        spacing = bibliography.line_spacing
    return Document(
        title=parts.heading or (words.quotations if parts.quotes else words.references),
        language=language,
        blocks=tuple(blocks),
        created=created,
        line_spacing=spacing,
        sources=_sources(groups),
        style=style,
        in_notes=in_notes,
    )


def bibliography_block(bibliography: Bibliography) -> BibliographyBlock:
    """Return the block of a rendered bibliography."""
    with collection_paused():
        entries = [markup.blocks(entry.text) for entry in bibliography.entries]
    return BibliographyBlock(
        entries=tuple(entry for entry in entries if entry),
        hanging_indent=bibliography.hanging_indent,
        second_field_align=bibliography.second_field_align,
        label_width=bibliography.max_offset,
        entry_spacing=bibliography.entry_spacing,
        line_spacing=bibliography.line_spacing,
    )


def word_count(words: str) -> int:
    """Return how many words a quotation has, also where its script does not part them."""
    unspaced = len(_UNSPACED.findall(words))
    return len(_UNSPACED.sub(" ", words).split()) + (unspaced + 1) // 2


def _quotes(
    groups: Sequence[Group],
    citations: Sequence[Sequence[Run]],
    cited: Sequence[Citation | None],
    parts: Parts,
    language: str,
    in_notes: bool,
) -> Iterator[Block]:
    rendered = zip_longest(citations, cited)
    for group in groups:
        if group.heading:
            yield Heading(text=group.heading, level=min(group.level, 3))
        if group.text:
            yield Paragraph(text=group.text)
        for details, (citation, origin) in zip(group.quotes, rendered, strict=False):
            block = _quote(details, steady(citation or (), language), parts, language, in_notes)
            yield block.model_copy(update={"cited": origin})


def _sources(groups: Sequence[Group]) -> tuple[Source, ...]:
    """Return the sources that are cited, each once, in the order of their first citation."""
    quotes = (quote for group in groups for quote in group.quotes)
    found = {quote.cited.source.citekey: quote.cited.source for quote in quotes if quote.cited}
    return tuple(found.values())


def _quote(
    details: QuoteDetails, citation: tuple[Run, ...], parts: Parts, language: str, in_notes: bool
) -> QuoteBlock:
    quote = details.quote
    translation = printed_translation(quote) if parts.printed is not Printed.ORIGINAL else None
    alone = translation if parts.printed is Printed.TRANSLATION else None
    words, own = (alone.words, alone.language) if alone else (quote.words, quote.language)
    displayed = _displayed(words)
    attributions = [_attribution(details, language)] if parts.attributions else []
    if alone is not None:
        # Nobody is to take them for the words that were said.
        attributions.append(f"[{translated_by(alone, language)}]")
    beside = None
    if translation is not None and alone is None:
        beside = _passage(translation.words, translation.language, displayed, quote.kind, language)
    return QuoteBlock(
        passage=_passage(words, own, displayed, quote.kind, language),
        displayed=displayed,
        citation=citation,
        in_note=in_notes and bool(citation),
        stop=_stop(words, displayed, bool(citation), in_notes),
        attribution=" ".join(attributions),
        translation=beside,
        translator=translation.translator if translation else "",
        note=quote.note if parts.notes else "",
        tags=tuple(tag.name for tag in details.tags) if parts.notes else (),
    )


def printed_translation(quote: Quote) -> Translation | None:
    """Return the translation that is to be printed, else the first one."""
    chosen = (one for one in quote.translations if one.printed)
    return next(chosen, None) or next(iter(quote.translations), None)


def translated_by(translation: Translation, language: str) -> str:
    """Return the remark that words are a translation, with who made it."""
    words = wording(language)
    if not translation.translator:
        return words.translation
    return words.translated_by.format(isolated(translation.translator, language))


def _attribution(details: QuoteDetails, language: str) -> str:
    """Return who said it, and in brackets how sure that is and by what evidence."""
    said = attribution(details, language, steady=True)
    sure = status_words(details.quote.status, details.quote.evidence, language)
    return f"{said} [{sure}]" if sure else said


def _displayed(words: str) -> bool:
    return "\n" in words.strip() or word_count(words) >= DISPLAYED_FROM


def _passage(
    words: str, own: str | None, displayed: bool, kind: QuoteKind, language: str
) -> Passage:
    # Reported speech is not the speaker's own words: marks would say that it is.
    bare = displayed or kind is QuoteKind.INDIRECT
    marks = Marks("", "") if bare else marks_around(words.strip(), language)
    return Passage(words=words.strip(), language=own, opening=marks.opening, closing=marks.closing)


def _stop(words: str, displayed: bool, cited: bool, in_notes: bool) -> str:
    """Return the full stop after a citation in the text, where the sentence has none yet.

    Nothing is put into the words or right behind them: a stop there would look like theirs.
    """
    if not cited or in_notes:
        return ""
    ended = ends_sentence(words) if displayed else ends_with_stop(words)
    return "" if ended else "."


def attribution(details: QuoteDetails, language: str = "en", *, steady: bool = False) -> str:
    """Return who said it, in which role, on what occasion, where and when, as one line.

    `steady` isolates what runs against the language, so that a day behind a Hebrew name stays
    behind it; the marks for that are for readers, not for other programs.
    """
    words = wording(language)

    def kept(text: str) -> str:
        return isolated(text, language) if steady else text

    speakers = [
        kept(f"{one.speaker.name}, {one.role}" if one.role else one.speaker.name)
        for one in details.speakers
    ]
    facts = [listed(speakers, words) if speakers else words.unnamed]
    occasion = details.occasion
    if occasion is not None:
        facts.append(kept(occasion.name))
        if occasion.place and occasion.place.casefold() not in occasion.name.casefold():
            facts.append(kept(occasion.place))
    if details.quote.said is not None:
        facts.append(readable(details.quote.said, language, "long"))
    return words.comma.join(facts)
