"""Entries of what sources quote, tied to them by BibLaTeX's related entries or by words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from quotarium.citing.second_hand.phrases import phrases
from quotarium.formats.bibtex.escape import escaped
from quotarium.formats.bibtex.marked import marked
from quotarium.formats.choices import SecondHand
from quotarium.formats.originals import Original
from quotarium.model.source import Source

_TAG: Final = re.compile(r"<[^>]*>")


def quoted_fields(
    originals: Sequence[Original],
    keys: Mapping[str, str],
    sources: Mapping[str, Source],
    manner: SecondHand,
    language: str,
    *,
    ascii_only: bool = False,
) -> dict[str, dict[str, str]]:
    """Return the fields that tell, by the citekey of each original, who quotes it.

    `keys` are the keys of the file and `sources` the sources, both by citekey. Related entries
    (biblatex manual, 3.5) carry the phrase as `relatedstring`, for no style knows the type
    `quotedin`; in words it is an `addendum`, which every style prints at the end of the entry.
    """
    phrase = _TAG.sub("", phrases(language).quoted)
    fields: dict[str, dict[str, str]] = {}
    for one in originals:
        held = fields.setdefault(one.source.citekey, {})
        if manner is SecondHand.RELATED:
            key = keys[one.quoted_in]
            held["related"] = f"{held['related']},{key}" if "related" in held else key
            held["relatedtype"] = "quotedin"
            held["relatedstring"] = escaped(phrase[:1].upper() + phrase[1:], ascii_only=ascii_only)
        else:
            text = marked(f"{phrase} {_called(sources[one.quoted_in], one.place)}",
                          ascii_only=ascii_only)  # fmt: skip
            held["addendum"] = f"{held['addendum']}; {text}" if "addendum" in held else text
    return fields


def _called(source: Source, place: str) -> str:
    makers = [one.short for one in source.authors] or [one.short for one in source.creators]
    issued = source.issued
    year = str(issued.year) if issued is not None and issued.year is not None else ""
    return ", ".join(part for part in (*makers[:3], source.title, year, place) if part)
