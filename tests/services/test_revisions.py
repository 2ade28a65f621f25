"""Nothing overwrites a quote's words without the words before being kept and compared."""

from __future__ import annotations

from quotarium.model.quote import Quote
from quotarium.services.comparing import revisions
from quotarium.services.quotes import QuoteEdit, change_quote
from quotarium.services.searching import search
from quotarium.storage import quotes
from quotarium.storage.library import Library


def test_each_change_of_words_is_told_word_by_word(library: Library) -> None:
    with library.write() as writing:
        quote = quotes.add(writing, Quote(words="the river is dry"))
    assert revisions(library, quote) == ()
    change_quote(library, quote, QuoteEdit(words="the river was dry", reason="misread"))
    change_quote(library, quote, QuoteEdit(words="a river was dry"))
    first, second = revisions(library, quote)
    assert [piece.text for piece in first.before if piece.differs] == ["is"]
    assert [piece.text for piece in first.after if piece.differs] == ["was"]
    assert first.reason == "misread"
    assert [piece.text for piece in second.after if piece.differs] == ["a"]
    assert search(library, "has:history ").ids == (quote,)
