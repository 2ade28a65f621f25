"""The words of second-hand citation in each language, read from the table in resources."""

from __future__ import annotations

import csv
from functools import cache

from quotarium import paths
from quotarium.model.value import Value

DEFAULT = "en"


class Phrases(Value):
    """One row of the table; a phrase stands between what was said and the source read.

    `quoted` is for words given verbatim, `cited` for reported ones; `apa` and `mla` are what
    those manuals prescribe; `card` is for the program's own cards. `nd` is "no date", `ca` "about"
    before a year, `ref` "reference" before a number.
    """

    tag: str
    quoted: str
    cited: str
    apa: str
    mla: str
    card: str
    nd: str
    ca: str
    ref: str


@cache
def table() -> dict[str, Phrases]:
    """Return every row by its language tag in lower case."""
    path = paths.resource("phrases/second-hand.tsv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["tag"].lower(): Phrases(**row) for row in rows}


@cache
def phrases(language: str) -> Phrases:
    """Return the phrases of a BCP 47 tag: of the tag, else of its language, else English."""
    tags = language.replace("_", "-").lower().split("-")
    rows = table()
    for length in range(len(tags), 0, -1):
        found = rows.get("-".join(tags[:length]))
        if found is not None:
            return found
    if tags[0] in ("no", "nn"):
        return rows["nb"]
    return rows[DEFAULT]
