"""Importing references: a file of another program becomes sources, and quotes where it has some."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.formats.conversion import Converted, convert
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.importers import Importer, importer, importers, sniff
from quotarium.model.clipping import Clipping, Locator
from quotarium.model.folding import folded
from quotarium.model.quote import Quote
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import organising, quotes, sources
from quotarium.storage.library import Library, Writing

__all__ = ["Imported", "Problem", "convert_file", "import_references", "importers"]

Progress = Callable[[int, int], bool]
_MOST_BYTES = 400_000_000
_PORTION = 2_000


class Problem(Value):
    """Something in a file that could not be read; `line` counts from 1, 0 is the whole file."""

    line: int
    text: str


class Imported(Value):
    """What an import brought.

    `same` counts items that the library holds already; `alike` pairs the citekey of a new source
    with that of an older one that may be the same work.
    """

    format: str
    added: tuple[int, ...] = ()
    citekeys: tuple[str, ...] = ()
    same: int = 0
    alike: tuple[tuple[str, str], ...] = ()
    quotes: int = 0
    problems: tuple[Problem, ...] = ()


def import_references(
    library: Library,
    path: Path,
    format: str = "",
    progress: Progress = lambda _done, _total: True,
) -> Outcome[Imported]:
    """Import a file of references as one undoable step.

    Without `format` the content tells. Raises UnreadableSource for a file that cannot be read,
    InvalidValue where its format is not known, Cancelled.
    """
    content = _content(path)
    chosen = importer(format) if format else sniff(content, path.name)
    parsed = chosen.read(content)
    return committed(library, "Import references", lambda w: _keep(w, chosen, parsed, progress))


def convert_file(path: Path, to: str, format: str = "", language: str = "en") -> Converted:
    """Turn a file of references into another format; raises as `import_references`."""
    return convert(_content(path), to, from_=format, filename=path.name, language=language)


def _keep(writing: Writing, chosen: Importer, parsed: Parsed, progress: Progress) -> Imported:
    moment = now()
    known = _Known(writing)
    places: dict[int, int] = {}
    new: list[Source] = []
    same = 0
    for place, item in enumerate(parsed.items):
        held = known.same(item)
        if held:
            same += 1
        else:
            places[place] = len(new)
            new.append(item)
    keys = list(citekeys.make_all(new, sources.citekeys(writing.connection)))
    alike = tuple(
        (key, older) for key, item in zip(keys, new, strict=True) if (older := known.alike(item))
    )
    ids: list[int] = []
    for start in range(0, len(new), _PORTION):
        if not progress(start, len(new)):
            raise errors.Cancelled
        ids += sources.add_all(
            writing,
            [
                item.model_copy(
                    update={
                        "citekey": key,
                        "citekey_pinned": key == item.citekey,
                        "created": moment,
                        "modified": moment,
                    }
                )
                for item, key in zip(
                    new[start : start + _PORTION], keys[start : start + _PORTION], strict=True
                )
            ],
        )
    made = _keep_quotes(writing, parsed, {place: ids[n] for place, n in places.items()})
    return Imported(
        format=chosen.name,
        added=tuple(ids),
        citekeys=tuple(keys),
        same=same,
        alike=alike,
        quotes=made,
        problems=tuple(Problem(line=p.line, text=p.text) for p in parsed.problems),
    )


def _keep_quotes(writing: Writing, parsed: Parsed, source_ids: Mapping[int, int]) -> int:
    """Keep the quotations of a file; they wait in the inbox, for nobody has read them here."""
    moment = now()
    wanted = [q for q in parsed.quotes if q.source is None or q.source in source_ids]
    tags = {tag: organising.tag_named(writing, tag) for q in wanted for tag in q.tags}
    ids = quotes.add_all(
        writing,
        [
            Quote(
                words=q.words,
                kind=q.kind,
                note="\n\n".join(part for part in (q.heading, q.note) if part),
                tag_ids=tuple(dict.fromkeys(tags[tag] for tag in q.tags)),
                created=moment,
                modified=moment,
            )
            for q in wanted
        ],
    )
    quotes.add_first_clippings(
        writing,
        [
            Clipping(
                quote_id=quote_id,
                source_id=source_ids[q.source],
                exact=q.words,
                locator=Locator(value=q.locator) if q.locator else None,
                created=moment,
            )
            for quote_id, q in zip(ids, wanted, strict=True)
            if q.source is not None
        ],
    )
    return len(wanted)


class _Known:
    """The sources of the library, by what tells the same work."""

    def __init__(self, writing: Writing) -> None:
        self._by_mark: dict[tuple[str, ...], str] = {}
        self._by_key: dict[str, tuple[str, str | None, dict[str, str]]] = {}
        for key, title, issued, fields, family in sources.marks(writing.connection):
            variables = json.loads(fields)
            self._by_key[key] = (title, issued, variables)
            for mark in _marks(title, issued, variables, family):
                self._by_mark.setdefault(mark, key)

    def same(self, item: Source) -> bool:
        """Tell whether the library holds this very item under its citekey."""
        held = self._by_key.get(item.citekey)
        return held is not None and held == (item.title, _issued(item), item.fields)

    def alike(self, item: Source) -> str | None:
        """Return the citekey of a source that may be the same work."""
        family = item.creators[0].family if item.creators else None
        marks = _marks(item.title, _issued(item), item.fields, family)
        return next((self._by_mark[mark] for mark in marks if mark in self._by_mark), None)


def _issued(source: Source) -> str | None:
    return None if source.issued is None else str(source.issued)


def _marks(
    title: str, issued: str | None, fields: Mapping[str, str], family: str | None
) -> Iterable[tuple[str, ...]]:
    for name in ("DOI", "ISBN", "URL"):
        if value := fields.get(name):
            yield name, folded(value).replace(" ", "")
    if title and (family or issued):
        yield "title", folded(title), folded(family or ""), (issued or "")[:4]


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise errors.UnreadableSource(
                path.name, "It has more than 400 MB. Split it and import the parts."
            )
        return path.read_bytes()
    except IsADirectoryError as error:
        raise errors.UnreadableSource(
            path.name or str(path), "This is a folder. Choose a file of references."
        ) from error
    except OSError as error:
        raise errors.UnreadableSource(
            path.name, f"It cannot be read ({error.strerror}). Check the path."
        ) from error
