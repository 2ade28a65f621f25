"""Citations: previews of one quote and whole documents, in any style and language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock

from quotarium.citing import markup, quotations
from quotarium.citing.catalogue import Catalogue, StyleEntry
from quotarium.citing.citation import Bibliography, Citation
from quotarium.citing.directions import steady
from quotarium.citing.engine import Engine
from quotarium.citing.engines import EngineCache
from quotarium.citing.markup import Block, Run
from quotarium.citing.quotations import Options
from quotarium.citing.styles import Style
from quotarium.model.details import QuoteDetails
from quotarium.model.source import Source
from quotarium.model.value import Value


class Preview(Value):
    """A quote's citation and its entry in the bibliography, as they will be printed."""

    citation: tuple[Run, ...] = ()
    entry: tuple[Block, ...] = ()
    is_note: bool = False


class Cited(Value):
    """The citations of quotes in the order of a document, and the bibliography.

    `cited` is what each was rendered from, None for a quote that is cited from no source.
    """

    citations: tuple[tuple[Run, ...], ...] = ()
    cited: tuple[Citation | None, ...] = ()
    bibliography: Bibliography | None = None
    is_note: bool = False
    locale: str = "en-US"


#: What a new style is tried on.
_TRIAL = {
    "id": "trial",
    "type": "article-journal",
    "title": "A Title: And More",
    "author": [{"family": "Marsh", "given": "Ada"}, {"literal": "Harbour Society"}],
    "container-title": "A Journal",
    "issued": {"date-parts": [[2019, 3, 15]]},
    "volume": "4",
    "page": "10-19",
    "URL": "https://example.org/",
}


class Citations:
    """Styles and ready engines; to be used from one thread at a time and closed."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or shared_catalogue()
        self._engines = EngineCache()
        self._lock = Lock()

    def preview(
        self, details: QuoteDetails, style: str, locale: str | None = None, *, facts: bool = False
    ) -> Preview:
        """Cite one quote alone; raises StyleError.

        With `facts`, the citation of what was said names the speaker's role and the occasion.
        """
        with self._lock:
            engine = self._engine(style, locale)
            citation, entry = quotations.preview(engine, details, _options(facts=facts))
            return Preview(
                citation=steady(markup.runs(citation), locale or "en"),
                entry=tuple(markup.blocks(entry)),
                is_note=engine.is_note,
            )

    def cite(
        self,
        quotes: Sequence[QuoteDetails],
        style: str,
        locale: str | None = None,
        *,
        bibliography: bool = True,
        named: bool = True,
        facts: bool = False,
        also: Sequence[Source] = (),
        proceed: Callable[[], None] = lambda: None,
    ) -> Cited:
        """Cite quotes in the order of a document; raises StyleError.

        `named` says that the document names the speaker beside each quote; else the citation must.
        `facts` is as in `preview`, and `also` are sources to list that nothing cites.
        `proceed` is called between the steps; what it raises stops the work.
        """
        with self._lock:
            engine = self._engine(style, locale)
            proceed()
            options = _options(named=named, facts=facts)
            done = quotations.render(engine, quotes, options, bibliography=bibliography, also=also)
            proceed()
            return Cited(
                citations=tuple(markup.runs(quote.text) for quote in done.quotes),
                cited=tuple(quote.citation for quote in done.quotes),
                bibliography=done.bibliography,
                is_note=engine.is_note,
                locale=engine.locale,
            )

    def try_out(self, style: Style) -> None:
        """Cite something in a style; raise StyleError where it cannot be used."""
        with self._lock:
            self._engines.get(style).preview(_TRIAL)

    def close(self) -> None:
        """Close the engines; V8 would keep the process from ending."""
        self._engines.close()

    def __enter__(self) -> Citations:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _engine(self, style: str, locale: str | None) -> Engine:
        return self._engines.get(self._catalogue.load(style), locale)


def _options(*, named: bool = True, facts: bool = False) -> Options:
    return Options(role=facts, occasion=facts or None, speaker_in_text=None if named else False)


def find_styles(words: str = "", limit: int | None = None) -> tuple[StyleEntry, ...]:
    """Return the styles whose title or id holds all the words, the likeliest first.

    Without words, all of them by title.
    """
    catalogue = shared_catalogue()
    if words.strip():
        return tuple(catalogue.find(words, limit))
    return tuple(sorted(catalogue, key=lambda entry: entry.title.casefold()))[:limit]


def own_styles() -> tuple[StyleEntry, ...]:
    """Return the styles that the user installed."""
    return shared_catalogue().own()


def install_style(path: Path, citations: Citations) -> StyleEntry:
    """Install a style of the user's own; raise StyleError, with the line, for a broken one.

    It is also tried: what citeproc-js cannot use is not kept.
    """
    catalogue = shared_catalogue()
    citations.try_out(catalogue.load(path))
    return catalogue.install(path)


def remove_style(style_id: str) -> None:
    """Remove a style of the user's own; raise StyleError if it is none."""
    shared_catalogue().remove(style_id)


def style_title(style_id: str) -> str:
    """Return a style's title, or its id where it is not in the catalogue."""
    entry = shared_catalogue().entry(style_id)
    return entry.title if entry else style_id


_CATALOGUE = Catalogue()


def shared_catalogue() -> Catalogue:
    """Return the catalogue of all styles; it is read when it is first asked."""
    return _CATALOGUE
