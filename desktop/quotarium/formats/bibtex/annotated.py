"""Write quotes as annotations of the entries of their sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.formats.bibtex.escape import escaped
from quotarium.formats.bibtex.writer import Dialect, write
from quotarium.formats.choices import Choices
from quotarium.formats.document import Printed
from quotarium.formats.marks import Marks, marks_around
from quotarium.formats.outline import attribution, printed_translation, translated_by
from quotarium.model.clipping import Locator
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import QuoteKind
from quotarium.model.source import Source

#: Our own command, between what comes from the data: each quote is a paragraph.
_BETWEEN: Final = r" \par "


def write_annotated(
    quotes: Sequence[QuoteDetails], choices: Choices, dialect: Dialect = Dialect.BIBLATEX
) -> bytes:
    """Return a .bib file whose entries carry all their quotes, each with speaker, day and place.

    They stand in `annotation` (BibLaTeX) or `annote` (BibTeX), which the styles of annotated
    bibliographies print. A quote found in several sources stands in each of their entries.
    """
    sources: dict[str, Source] = {}
    said: dict[str, list[str]] = {}
    for details in quotes:
        for place in details.found_in:
            sources.setdefault(place.source.citekey, place.source)
            written = _quote(details, place.clipping.locator, choices)
            held = said.setdefault(place.source.citekey, [])
            if written not in held:
                held.append(written)
    return write(
        tuple(sources.values()),
        dialect,
        language=choices.language,
        originals=choices.originals,
        second_hand=choices.second_hand,
        annotations={key: _BETWEEN.join(texts) for key, texts in said.items()},
    )


def _quote(details: QuoteDetails, locator: Locator | None, choices: Choices) -> str:
    quote, language = details.quote, choices.language
    translation = None
    if choices.printed is not Printed.ORIGINAL:
        translation = printed_translation(quote)
    facts = [attribution(details, language), locator.short if locator else ""]
    made = [(quote.words, facts)]
    if translation is not None:
        remark = translated_by(translation, language)
        if choices.printed is Printed.BOTH:
            made.append((translation.words, [remark]))
        else:
            made = [(translation.words, [*facts, remark])]
    told = " — ".join(_said(words, quote.kind, facts, language) for words, facts in made)
    tags = "".join(f" #{tag.name}" for tag in details.tags)
    note = f" — {quote.note}" if quote.note else ""
    return escaped(f"{told}{note}{tags}")


def _said(words: str, kind: QuoteKind, facts: Sequence[str], language: str) -> str:
    words = words.strip()
    marks = Marks("", "") if kind is QuoteKind.INDIRECT else marks_around(words, language)
    told = "; ".join(fact for fact in facts if fact)
    return f"{marks.opening}{words}{marks.closing} ({told})"
