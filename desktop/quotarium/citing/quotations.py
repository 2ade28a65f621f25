"""Quotes to citations and a bibliography: the way into citing for the rest of the program."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from quotarium.citing import csl_items
from quotarium.citing.citation import Bibliography, Citation, Cite, Output
from quotarium.citing.engine import Engine
from quotarium.citing.second_hand.families import family
from quotarium.citing.second_hand.manner import Manner, manner
from quotarium.citing.second_hand.phrases import phrases
from quotarium.citing.second_hand.plan import Context, Options, Plan, plan, spoken
from quotarium.citing.second_hand.voices import shared_families
from quotarium.model import rich_text
from quotarium.model.details import QuoteDetails
from quotarium.model.source import Source
from quotarium.model.value import Value

__all__ = ["CitedQuote", "Options", "Quotations", "preview", "render"]

_SUPERSCRIPTS = {
    Output.HTML: re.compile(r"</?sup>"),
    Output.RTF: re.compile(r"\\super |\\nosupersub\{\}"),
}


class CitedQuote(Value):
    """How one quote is cited: the printed text, and what the engine was given for it.

    In a note style `text` is the note and `citation.note_index` its number. A quote without a
    clipping has no `citation`; its text names the speaker alone.
    """

    text: str
    citation: Citation | None = None


class Quotations(Value):
    """The citations of some quotes in their order, and the bibliography of the sources read."""

    quotes: tuple[CitedQuote, ...] = ()
    bibliography: Bibliography | None = None


def render(
    engine: Engine,
    quotes: Sequence[QuoteDetails],
    options: Options | None = None,
    *,
    output: Output = Output.HTML,
    bibliography: bool = True,
    also: Sequence[Source] = (),
) -> Quotations:
    """Cite quotes in the order of a document, each in its own citation or note.

    The bibliography also holds the sources of `also`, which nothing cites.
    """
    context = _context(engine, quotes, options or Options())
    references = _References(engine, context.manner)
    items: dict[str, csl_items.Item] = {}
    seen: set[str] = set()
    plans: list[Plan | None] = []
    for details in quotes:
        found = details.cited
        if found is None:
            plans.append(None)
            continue
        item = csl_items.to_csl(found.source, engine.locale)
        items.setdefault(item["id"], item)
        before = next((one for one in reversed(plans) if one is not None), None)
        plans.append(plan(details, context, item["id"], references, seen, before))
    listed = [csl_items.to_csl(source, engine.locale) for source in also]
    for item in listed:
        items.setdefault(item["id"], item)
    citations: list[Citation] = []
    for planned in plans:
        if planned is not None:
            number = len(citations) + 1
            citations.append(
                Citation(
                    id=f"quote-{number}",
                    cites=(planned.cite,),
                    note_index=number if engine.is_note else 0,
                )
            )
    done = engine.render(
        items.values(),
        citations,
        uncited=[item["id"] for item in listed],
        output=output,
        bibliography=bibliography,
    )
    printed = iter(zip(citations, done.citations, strict=True))
    cited = []
    for details, planned in zip(quotes, plans, strict=True):
        if planned is None:
            cited.append(CitedQuote(text=_alone(spoken(details, context, seen), output)))
            continue
        citation, one = next(printed)
        text = one.text if planned.raised else _lowered(one.text, output)
        cited.append(CitedQuote(text=_tidied(text), citation=citation))
    return Quotations(quotes=tuple(cited), bibliography=done.bibliography)


def preview(
    engine: Engine,
    details: QuoteDetails,
    options: Options | None = None,
    *,
    output: Output = Output.HTML,
) -> tuple[str, str]:
    """Return one quote's citation (in note styles the first note) and its bibliography entry.

    The entry is "" where the style has no bibliography or the quote no source.
    """
    done = render(engine, [details], options, output=output)
    entries = done.bibliography.entries if done.bibliography else ()
    return done.quotes[0].text, entries[0].text if entries else ""


def _context(engine: Engine, quotes: Iterable[QuoteDetails], options: Options) -> Context:
    listed = list(quotes)
    rules = family(engine.style)
    return Context(
        manner=manner(engine),
        family=rules,
        phrases=phrases(engine.locale),
        language=engine.locale,
        is_note=engine.is_note,
        options=options,
        shared=shared_families(
            (one for details in listed for one in details.speakers),
            (details.cited.source for details in listed if details.cited is not None),
        ),
    )


class _References:
    """Citations of sources that stand in a chain and are not listed, as the style writes them."""

    def __init__(self, engine: Engine, style_manner: Manner) -> None:
        self._engine = engine
        self._manner = style_manner
        self._known: dict[tuple[str, bool], str] = {}

    def __call__(self, source: Source, again: bool) -> str:
        """Return the citation without brackets or final point, in full or (`again`) short."""
        item = csl_items.to_csl(source, self._engine.locale)
        key = (str(item), again)
        if key not in self._known:
            # Some styles have no short form for some types; a phrase must not stand before nothing.
            made = self._made(item, again) or (self._made(item, False) if again else "")
            self._known[key] = made or html.escape(
                rich_text.plain(source.title) or source.citekey, quote=False
            )
        return self._known[key]

    def _made(self, item: csl_items.Item, again: bool) -> str:
        # The word joiner keeps the style's final point apart from the item's own punctuation.
        cite = Cite(id=item["id"], position=1 if again else None, suffix="\u2060")
        self._engine.start([item], [item["id"]])
        text = html.unescape(self._engine.cluster([cite])).rpartition("\u2060")[0]
        return text if self._engine.is_note else text.removeprefix(self._manner.opening)


def _lowered(text: str, output: Output) -> str:
    """Return a citation out of its superscript: words do not stand above the line."""
    marks = _SUPERSCRIPTS.get(output)
    return marks.sub("", text) if marks else text


def _tidied(text: str) -> str:
    """Return a citation without the word joiner of its prefix and the idle commas of its style.

    Some styles leave "Heybatov, , p. 1" or "Heybatov, ]" where an item has no date.
    """
    text = re.sub(r"(?<= )(?:\u2060|\\uc0\\u8288\{\})", "", text)
    return re.sub(r", ?(?=[)\],])", "", text)


def _alone(text: str, output: Output) -> str:
    return html.escape(text, quote=False) if output is Output.HTML else text
