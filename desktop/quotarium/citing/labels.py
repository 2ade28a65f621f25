"""Short descriptions of where a quote is cited from, for cards and lists."""

from __future__ import annotations

from quotarium.citing.second_hand.phrases import phrases
from quotarium.citing.second_hand.plan import is_second
from quotarium.citing.second_hand.said import year
from quotarium.citing.second_hand.voices import isolated
from quotarium.errors import shortened
from quotarium.model.details import QuoteDetails
from quotarium.model.rich_text import plain
from quotarium.model.source import Source

_TITLE_LENGTH = 40


def describe_source(source: Source, language: str = "en") -> str:
    """Return a source in a few words: "Heybatov n.d.", "Ruiz & Car 2024", “A title” 2019.

    What runs against the language keeps its direction to itself.
    """
    names = [isolated(one.short, language) for one in source.authors]
    if not names:
        title = isolated(shortened(plain(source.title), _TITLE_LENGTH), language)
        who = f"“{title}”" if title else source.citekey
    elif len(names) > 2:
        who = f"{names[0]} et al."
    else:
        who = " & ".join(names)
    date = year(source.issued, language) or phrases(language).nd
    return f"{who} {date}".strip()


def describe_cited(details: QuoteDetails, language: str = "en") -> str:
    """Return where a quote is cited from: "as quoted in Heybatov n.d., ¶1", or "" for nowhere.

    The phrase stands only where the words come at second hand.
    """
    found = details.cited
    if found is None:
        return ""
    text = describe_source(found.source, language)
    if found.clipping.locator is not None:
        text = f"{text}, {found.clipping.locator.short}"
    return f"{phrases(language).card} {text}" if is_second(details) else text
