"""The CSL engine: citations and bibliographies of a style, made by citeproc-js in V8."""

from __future__ import annotations

import hashlib
import json
import re
import weakref
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quotarium.citing import csl_xml, locales
from quotarium.citing.citation import (
    Bibliography,
    Citation,
    Cite,
    Entry,
    Output,
    Rendered,
    RenderedCitation,
    Section,
)
from quotarium.citing.runtime import Runtime, ScriptError
from quotarium.citing.styles import CitationFormat, Style
from quotarium.errors import InvalidValue, StyleError
from quotarium.marking import tr

Item = Mapping[str, Any]
Place = tuple[str, int]
#: Documents of this many items or more are kept, so many of them.
_WORTH_KEEPING = 20
_KEPT = 3
_TAG = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")


class Engine:
    """One style in one language, ready to render.

    `locale` is a BCP 47 tag and wins over the style's own; None leaves it to the style, then
    en-US. Raise StyleError where the style cannot be used. May be used from any one thread at a
    time: `render` and `preview` are whole in themselves, a document begun with `start` is not.
    """

    def __init__(
        self, style: Style | str, locale: str | None = None, *, runtime: Runtime | None = None
    ) -> None:
        if locale is not None and not _TAG.fullmatch(locale):
            raise InvalidValue(
                tr("the language"), locale, tr("give a tag such as en-US, az or pt-BR.")
            )
        self.style = Style.from_xml(style) if isinstance(style, str) else style
        tree = csl_xml.as_tree(csl_xml.parse(self.style.xml, self.style.title))
        # The text of a dependent style is its parent's and does not hold its own language.
        forced = locale or (self.style.locale if self.style.parent else None)
        wanted = forced or self.style.locale or locales.FALLBACK
        self._owns_runtime = runtime is None
        self._runtime = runtime or Runtime()
        try:
            missing = self._call("locales", tag=wanted.replace("_", "-"))
            built = self._call(
                "build",
                style=tree,
                locale=forced,
                locales={tag: found for tag in missing if (found := locales.tree(tag))},
            )
        except StyleError:
            if self._owns_runtime:
                self._runtime.close()
            raise
        self.locale: str = built["locale"]
        self._handle: int = built["handle"]
        self._kept: OrderedDict[bytes, Rendered] = OrderedDict()
        self._finalizer = weakref.finalize(self, _release, self._runtime, self._handle)

    @property
    def is_note(self) -> bool:
        """Whether citations stand in footnotes."""
        return self.style.is_note

    @property
    def citation_format(self) -> CitationFormat | None:
        """How citations refer to items, if the style says so."""
        return self.style.citation_format

    @property
    def has_bibliography(self) -> bool:
        """Whether the style prints a bibliography."""
        return self.style.has_bibliography

    def render(
        self,
        items: Iterable[Item],
        citations: Sequence[Citation] = (),
        *,
        uncited: Iterable[str] | None = None,
        output: Output = Output.HTML,
        bibliography: bool = True,
        section: Section | None = None,
    ) -> Rendered:
        """Render a whole document: citations in its order, then the bibliography.

        The last documents are kept: what was previewed is not rendered again to be exported.
        `items` are CSL-JSON. The bibliography holds the cited items and those of `uncited`;
        without citations and `uncited`, all of `items`.
        """
        listed = list(items)
        if uncited is None:
            uncited = () if citations else (str(item.get("id", "")) for item in listed)
        request = {
            "items": _items(listed),
            "citations": [_citation(citation) for citation in citations],
            "uncited": list(uncited),
            "output": output,
            "bibliography": bibliography,
            "section": _section(section),
        }
        if len(listed) < _WORTH_KEEPING:
            return self._rendered(request, citations)
        key = hashlib.sha256(json.dumps(request).encode()).digest()
        kept = None if self.closed else self._kept.pop(key, None)
        done = kept or self._rendered(request, citations)
        self._kept[key] = done
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return done

    def _rendered(self, request: dict[str, Any], citations: Sequence[Citation]) -> Rendered:
        done = self._call("render", handle=self._handle, **request)
        return Rendered(
            citations=tuple(
                RenderedCitation(id=citation.id, index=index, text=text)
                for index, (citation, text) in enumerate(
                    zip(citations, done["citations"], strict=True)
                )
            ),
            bibliography=_bibliography(done["bibliography"]),
        )

    def preview(
        self, item: Item, cite: Cite | None = None, *, output: Output = Output.HTML
    ) -> Rendered:
        """Render one item alone: its citation (the first, in note 1 of a note style) and entry."""
        citation = Citation(
            id="preview",
            cites=(cite or Cite(id=str(item.get("id", ""))),),
            note_index=1 if self.is_note else 0,
        )
        return self.render([item], [citation], output=output)

    def start(
        self, items: Iterable[Item], registered: Iterable[str] = (), output: Output = Output.HTML
    ) -> tuple[str, ...]:
        """Begin a document that grows by `process`.

        `registered` items are in it from the start; return them in the order of its bibliography.
        """
        self._call("start", handle=self._handle, items=_items(items), output=output)
        return self.register(registered)

    def register(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Make these the items of the document; return them in the order of its bibliography."""
        return tuple(self._call("register", handle=self._handle, ids=[str(one) for one in ids]))

    def process(
        self, citation: Citation, before: Sequence[Place] = (), after: Sequence[Place] = ()
    ) -> tuple[RenderedCitation, ...]:
        """Add or change a citation of the document and return all citations that changed by it.

        `before` and `after` list the other citations of the document in order, each as its id and
        note index; one that is left out leaves the document.
        """
        changed = self._call(
            "process",
            handle=self._handle,
            citation=_citation(citation),
            before=list(before),
            after=list(after),
        )
        return tuple(
            RenderedCitation(id=one, index=index, text=text) for index, one, text in changed
        )

    def cluster(self, cites: Iterable[Cite]) -> str:
        """Render cites apart from the order of the document (its items must be registered)."""
        text = self._call("cluster", handle=self._handle, cites=[_cite(one) for one in cites])
        return str(text)

    def bibliography(self, section: Section | None = None) -> Bibliography | None:
        """Render the document's bibliography, or None where the style has none."""
        return _bibliography(
            self._call("bibliography", handle=self._handle, section=_section(section))
        )

    def close(self) -> None:
        """Free what the engine holds; a second call does nothing."""
        self._finalizer()
        if self._owns_runtime:
            self._runtime.close()

    @property
    def closed(self) -> bool:
        """Whether it can no longer render."""
        return not self._finalizer.alive or self._runtime.closed

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _call(self, command: str, **arguments: object) -> Any:
        try:
            return self._runtime.call(command, **arguments)
        except ScriptError as error:
            name = self.style.title or self.style.id or "style"
            raise StyleError(
                name, tr("{message}. Choose another style.").format(message=error.message)
            ) from error


def _release(runtime: Runtime, handle: int) -> None:
    if not runtime.closed:
        runtime.call("close", handle=handle)


def _items(items: Iterable[Item]) -> list[dict[str, Any]]:
    return [{**item, "id": str(item.get("id", ""))} for item in items]


def _cite(cite: Cite) -> dict[str, Any]:
    given: dict[str, Any] = {
        "locator": cite.locator,
        "label": cite.label,
        "prefix": cite.prefix,
        "suffix": cite.suffix,
        "suppress-author": cite.suppress_author,
        "author-only": cite.author_only,
    }
    found = {
        "position": cite.position,
        "near-note": cite.near_note,
        "first-reference-note-number": cite.first_reference_note_number,
    }
    return {
        "id": cite.id,
        **{key: value for key, value in given.items() if value},
        **{key: value for key, value in found.items() if value is not None},
    }


def _citation(citation: Citation) -> dict[str, Any]:
    properties: dict[str, Any] = {"noteIndex": citation.note_index}
    if citation.mode:
        properties["mode"] = citation.mode
    return {
        "citationID": citation.id,
        "citationItems": [_cite(cite) for cite in citation.cites],
        "properties": properties,
    }


def _section(section: Section | None) -> dict[str, Any] | None:
    if section is None:
        return None
    return {
        rule: [{"field": one.field, "value": one.value} for one in criteria]
        for rule in ("include", "exclude", "select", "quash")
        if (criteria := getattr(section, rule))
    }


def _bibliography(made: dict[str, Any] | None) -> Bibliography | None:
    if made is None:
        return None
    return Bibliography(
        entries=tuple(
            Entry(ids=tuple(ids), text=text)
            for ids, text in zip(made["ids"], made["texts"], strict=True)
        ),
        hanging_indent=bool(made["hanging"]),
        entry_spacing=int(made["entrySpacing"]),
        line_spacing=int(made["lineSpacing"]),
        second_field_align=made["align"],
        max_offset=int(made["maxOffset"]),
        start=made["start"],
        end=made["end"],
    )
