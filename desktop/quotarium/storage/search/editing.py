"""What a journal asks of the index: quotes to be made anew, and words of facts to be changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from quotarium.storage.journal import Row, RowChange
from quotarium.storage.search import facts

#: The columns of a quote that are words of facts by themselves.
_PLAIN: Final = frozenset(("kind", "language", "status", "reviewed", "modified"))
#: The columns of a clipping that no text is made from.
_CHECKED: Final = frozenset(("verification_state", "verification", "verified"))


class Edits:
    """What is to change: `anew` are quotes whose texts change, `facts_anew` whose facts do in
    more than single words, and `words` says by quote which words go and which come. What responds
    to a question counts no longer, or counts again, where it was `trashed` or taken back.
    """

    def __init__(self) -> None:
        self.anew: set[int] = set()
        self.facts_anew: set[int] = set()
        self.words: dict[int, dict[str, bool]] = {}
        self.trashed: set[int] = set()

    def note(self, row: RowChange) -> None:
        """Take in one change of a row."""
        match row.table:
            case "quotes":
                self._quote(row)
            case "clippings":
                known = row.before is not None and row.after is not None
                only_checked = known and _differing(row) <= _CHECKED
                (self.facts_anew if only_checked else self.anew).update(_quotes(row))
            case "translations" | "quote_speakers":
                self.anew.update(_quotes(row))
            case "quote_tags":
                self._word(row.before, facts.TAG, "tag_id", present=False)
                self._word(row.after, facts.TAG, "tag_id", present=True)
            case "project_items":
                if row.before is None:
                    self._word(row.after, facts.PROJECT, "project_id", present=True)
                elif row.after is None or _differing(row) & {"quote_id", "project_id"}:
                    # The quote may stand in the project a second time.
                    self.facts_anew.update(_quotes(row))
            case "quote_wordings":
                self.facts_anew.update(_quotes(row))
            case "links":
                self.facts_anew.update(owners(row, "to_quote_id"))

    def applied(self, quote: int, words: Iterable[str]) -> set[str]:
        """Return the words of a quote's facts as they are to be."""
        found = set(words)
        for word, present in self.words[quote].items():
            if present:
                found.add(word)
            else:
                found.discard(word)
        return found

    def _quote(self, row: RowChange) -> None:
        if row.before is None or row.after is None or not _differing(row) <= _PLAIN:
            self.anew.add(row.id)
            if row.before and row.after and row.before.get("trashed") != row.after.get("trashed"):
                self.trashed.add(row.id)
            return
        edits = self.words.setdefault(row.id, {})
        edits.update(dict.fromkeys(facts.of_columns(row.before), False))
        edits.update(dict.fromkeys(facts.of_columns(row.after), True))

    def _word(self, image: Row | None, beginning: str, column: str, *, present: bool) -> None:
        if image is not None and isinstance(quote := image["quote_id"], int):
            self.words.setdefault(quote, {})[f"{beginning}{image[column]}"] = present


def _differing(row: RowChange) -> set[str]:
    before, after = row.before or {}, row.after or {}
    return {name for name, value in before.items() if after[name] != value}


def _quotes(row: RowChange) -> Iterator[int]:
    return owners(row, "quote_id")


def owners(row: RowChange, column: str) -> Iterator[int]:
    """Yield what a row belonged to before and after."""
    for image in (row.before, row.after):
        owner = None if image is None else image[column]
        if isinstance(owner, int):
            yield owner
