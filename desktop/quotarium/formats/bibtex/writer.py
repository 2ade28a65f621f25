"""Write sources as a BibTeX or BibLaTeX file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from quotarium.formats.bibtex.classic import classic
from quotarium.formats.bibtex.entries import Entry, biblatex_entry
from quotarium.formats.bibtex.second_hand import quoted_fields
from quotarium.formats.choices import Choices, SecondHand
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.originals import Original
from quotarium.model.source import Source

# What biber, bibtex or LaTeX's \cite cannot have in a key.
_NOT_IN_KEYS: Final = re.compile(
    r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\\{}()\[\],=#\"'%~@$&^`|<>;]+"
)


class Dialect(StrEnum):
    """Whose entries are written."""

    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"


def write(
    sources: Sequence[Source],
    dialect: Dialect = Dialect.BIBLATEX,
    *,
    language: str = "en",
    ascii_only: bool = False,
    originals: Sequence[Original] = (),
    second_hand: SecondHand = SecondHand.NONE,
    annotations: Mapping[str, str] | None = None,
) -> bytes:
    """Return the bytes of a .bib file in UTF-8, its entries in the order of their keys.

    `language` is for what has to be said in words. `ascii_only` writes letters as LaTeX
    commands, for programs that know no UTF-8. `originals` become entries of their own that say
    who quotes them, unless `second_hand` is none; BibTeX can say it in words only. `annotations`
    are LaTeX by citekey, printed by styles for annotated bibliographies.
    """
    modern = dialect is Dialect.BIBLATEX
    listed = list(sources)
    if second_hand is not SecondHand.NONE:
        held = {one.citekey for one in listed}
        new = {one.source.citekey: one.source for one in originals}
        listed += [source for key, source in new.items() if key not in held]
    entries = []
    with collection_paused():
        named = keyed(listed, ascii_only=ascii_only)
        quoted = (
            quoted_fields(
                originals,
                {source.citekey: key for key, source in named},
                {source.citekey: source for source in listed},
                second_hand if modern else SecondHand.NOTE,
                language,
                ascii_only=ascii_only,
            )
            if second_hand is not SecondHand.NONE
            else {}
        )
        for key, source in named:
            entry = biblatex_entry(
                source, language=language, ascii_only=ascii_only, date_note=modern
            )
            if not modern:
                entry = classic(entry, source, language, ascii_only=ascii_only)
            if source.citekey in quoted:
                _add(entry, quoted[source.citekey], modern)
            if annotations and source.citekey in annotations:
                entry.fields["annotation" if modern else "annote"] = annotations[source.citekey]
            entries.append(_entry_text(key, entry))
    return "\n".join(entries).encode("utf-8")


def write_chosen(sources: Sequence[Source], dialect: Dialect, choices: Choices) -> bytes:
    """Return the bytes of a .bib file as it was chosen."""
    return write(
        sources,
        dialect,
        language=choices.language,
        originals=choices.originals,
        second_hand=choices.second_hand,
    )


def _add(entry: Entry, fields: Mapping[str, str], modern: bool) -> None:
    if modern:
        entry.fields.update(fields)
    else:
        notes = (entry.fields.get("note", ""), fields["addendum"])
        entry.fields["note"] = "; ".join(note for note in notes if note)


def keyed(sources: Iterable[Source], *, ascii_only: bool = False) -> list[tuple[str, Source]]:
    """Return each source with a key that LaTeX can cite, in the order of the keys.

    A key that has to change, or is there already (BibTeX sees no difference between A and a),
    gets a letter.
    """
    taken: set[str] = set()
    found: list[tuple[str, Source]] = []
    for source in sorted(sources, key=lambda one: (one.citekey.casefold(), one.citekey, one.id)):
        key = unicodedata.normalize("NFC", source.citekey)
        if ascii_only:
            key = unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode()
        key = _NOT_IN_KEYS.sub("", key).lstrip("-") or "source"
        if key.casefold() in taken:
            key = next(one for one in _numbered(key) if one.casefold() not in taken)
        taken.add(key.casefold())
        found.append((key, source))
    return sorted(found, key=lambda pair: (pair[0].casefold(), pair[0]))


def _numbered(key: str) -> Iterable[str]:
    yield from (f"{key}{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    number = 1
    while True:
        yield f"{key}-{number}"
        number += 1


def _entry_text(key: str, entry: Entry) -> str:
    lines = [f"@{entry.type}{{{key},"]
    for name, value in entry.fields.items():
        written = value if name == "month" else f"{{{value}}}"
        lines.append(f"  {name} = {written},")
    return "\n".join([*lines, "}", ""])
