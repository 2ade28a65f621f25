"""All citation styles: find one by a few words, load one by its id or from a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from quotarium.citing import schema, style_index
from quotarium.citing.own_styles import OwnStyles
from quotarium.citing.style_index import Row, fold
from quotarium.citing.styles import (
    CitationFormat,
    Style,
    parent_of,
    read_own,
    text_of,
)
from quotarium.errors import StyleError
from quotarium.marking import together, tr
from quotarium.model.value import Value

# Styles that many people mean, the most wanted first: they lead among equal finds.
WELL_KNOWN = (
    "apa",
    "chicago-notes-bibliography",
    "chicago-author-date",
    "modern-language-association",
    "harvard-cite-them-right",
    "ieee",
    "nlm-citation-sequence",
    "american-medical-association",
    "nature",
    "american-political-science-association",
    "american-sociological-association",
    "oscola",
    "bluebook-law-review",
    "associacao-brasileira-de-normas-tecnicas",
    "gost-r-7-0-5-2008",
    "din-1505-2",
    "iso690-author-date-en",
    "elsevier-harvard",
    "springer-basic-author-date",
    "association-for-computing-machinery",
    "american-chemical-society",
)


class StyleEntry(Value):
    """What the catalogue tells of a style without reading it; `fields` are CSL's categories."""

    id: str
    title: str
    short_title: str = ""
    parent: str | None = None
    is_note: bool = False
    citation_format: CitationFormat | None = None
    fields: tuple[str, ...] = ()
    locale: str | None = None


class Catalogue:
    """The bundled styles and the user's own, which go before bundled ones of the same id.

    The index of the bundled ones is read at the first question and kept in `cache_folder`.
    """

    def __init__(self, cache_folder: Path | None = None, own: OwnStyles | None = None) -> None:
        self._cache = style_index.cache_file(cache_folder)
        self._own = own or OwnStyles()

    @cached_property
    def _bundled(self) -> dict[str, str]:
        return style_index.load(self._cache)

    @cached_property
    def _own_lines(self) -> dict[str, str]:
        return self._own.lines()

    @cached_property
    def _lines(self) -> dict[str, str]:
        return {**self._bundled, **self._own_lines}

    def own(self) -> tuple[StyleEntry, ...]:
        """Return the user's own styles."""
        return tuple(_entry(style_index.row(line)) for line in self._own_lines.values())

    def install(self, path: Path) -> StyleEntry:
        """Keep a style file among the user's own styles, in the place of one with the same id.

        Raise StyleError, with the line, for one that is no valid CSL 1.0.2 or whose parent is
        not known.
        """
        schema.check(path)
        self._from_file(path)
        style_id = self._own.keep(path)
        self._forget()
        entry = self.entry(style_id)
        assert entry is not None
        return entry

    def remove(self, style_id: str) -> None:
        """Remove one of the user's own styles; raise StyleError if it is none."""
        self._own.remove(style_id)
        self._forget()

    def _forget(self) -> None:
        for name in ("_own_lines", "_lines"):
            self.__dict__.pop(name, None)

    @cached_property
    def _renamed(self) -> dict[str, str]:
        path = style_index.styles_folder() / "renamed-styles.json"
        renamed: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        return renamed

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[StyleEntry]:
        return (_entry(style_index.row(line)) for line in self._lines.values())

    def __contains__(self, style_id: object) -> bool:
        return style_id in self._lines

    def _row(self, style_id: str) -> Row | None:
        line = self._lines.get(style_id) or self._lines.get(self._renamed.get(style_id, ""))
        return style_index.row(line) if line else None

    def entry(self, style_id: str) -> StyleEntry | None:
        """Return what is known of a style, under its present name; None where there is none."""
        row = self._row(style_id)
        return _entry(row) if row else None

    def well_known(self) -> tuple[StyleEntry, ...]:
        """Return the styles to offer before anything is asked."""
        return tuple(entry for one in WELL_KNOWN if (entry := self.entry(one)))

    def find(self, words: str, limit: int | None = None) -> list[StyleEntry]:
        """Return the styles whose titles or id hold every one of `words`, the likeliest first.

        Whole words come before beginnings of words and those before parts; then well-known styles,
        generic ones, independent ones, and short names.
        """
        wanted = fold(words).split()
        if not wanted:
            return list(self.well_known()[:limit])
        longest = max(wanted, key=len)
        rows = [style_index.row(line) for line in self._lines.values() if longest in line]
        ranked = sorted((rank, row) for row in rows if (rank := _rank(row, wanted)))
        return [_entry(row) for _, row in ranked[:limit]]

    def load(self, style: str | Path) -> Style:
        """Return a style by its id (an old name will do), or from a file of the user's own.

        A dependent style is its parent's text under its own name and in its own language.
        Raise StyleError where there is no such style or the file is broken.
        """
        if isinstance(style, Path) or style.endswith(".csl"):
            return self._from_file(Path(style))
        row = self._row(style)
        if row is None:
            raise StyleError(style, together(tr("there is no such style."), self._hint(style)))
        if row.id in self._own_lines:
            return self._from_file(self._own.path(row.id)).model_copy(update={"id": row.id})
        return self._load_bundled(row)

    def _load_bundled(self, row: Row) -> Style:
        if not row.parent:
            path = style_index.styles_folder() / f"{row.id}.csl"
            return Style.from_xml(path.read_bytes(), row.id).model_copy(update={"id": row.id})
        parent = self._load_bundled(style_index.row(self._bundled[row.parent]))
        return _dependent(parent, row.id, row.title, row.locale or None)

    def _from_file(self, path: Path) -> Style:
        style = read_own(path)
        if isinstance(style, Style):
            return style
        parent = parent_of(style)
        if parent is None or parent not in self._lines:
            raise StyleError(
                path.name,
                tr(
                    "it depends on the style “{parent}”, which is not known. Choose another style."
                ).format(parent=parent),
            )
        return _dependent(
            self.load(parent),
            text_of(style, "id").rpartition("/")[2] or path.stem,
            text_of(style, "title") or path.stem,
            style.get("default-locale"),
        )

    def _hint(self, style: str) -> str:
        near = get_close_matches(style, self._lines, n=3) or [
            entry.id for entry in self.find(style.replace("-", " "), limit=3)
        ]
        if near:
            return tr("Did you mean {names}?").format(names=", ".join(near))
        return tr("Look for one in the settings, or with “quotarium styles WORD”.")


def _dependent(parent: Style, style_id: str, title: str, locale: str | None) -> Style:
    return parent.model_copy(
        update={
            "id": style_id,
            "title": title,
            "parent": parent.id,
            "locale": locale or parent.locale,
        }
    )


def _entry(row: Row) -> StyleEntry:
    known = row.citation_format in list(CitationFormat)
    return StyleEntry(
        id=row.id,
        title=row.title,
        short_title=row.short_title,
        parent=row.parent or None,
        is_note=row.style_class == "note",
        citation_format=CitationFormat(row.citation_format) if known else None,
        fields=tuple(row.fields.split()),
        locale=row.locale or None,
    )


def _rank(row: Row, wanted: list[str]) -> tuple[int, ...] | None:
    """Return a tuple that is the smaller the better the row fits, or None if it does not."""
    if not all(word in row.words for word in wanted):
        return None
    short, title, name = row.words.split("|")
    have = {*short.split(), *title.split(), *name.split()}
    worst = 0
    for word in wanted:
        if word in have:
            continue
        worst = max(worst, 1 if any(one.startswith(word) for one in have) else 2)
    phrase = " ".join(wanted)
    exact = phrase in (short, title, name)
    known = WELL_KNOWN.index(row.id) if row.id in WELL_KNOWN else len(WELL_KNOWN)
    begins = any(part.startswith(phrase) for part in (short, title, name))
    return (
        worst,
        known,
        not exact,
        bool(row.parent),
        "generic-base" not in row.fields,
        not begins,
        len(name),
    )
