"""How links are named in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotarium.gui import words
from quotarium.gui.days import edtf_words
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from quotarium.services.linking import Linked

_SHORTEST = 40


def kind_sign(kind: LinkKind) -> str:
    """Return the sign of a kind of link, as on the timeline."""
    from quotarium.model.timeline.ties import LOOKS

    return LOOKS[kind].sign


def link_line(linked: Linked) -> str:
    """Return a link in a line: × contradicts Dastan Yelmir, 28 Oct 2025."""

    other = linked.other
    word = words.link_word(linked.link.kind, outgoing=linked.outgoing)
    who = " & ".join(voice.speaker.name for voice in other.speakers)
    when = edtf_words(other.quote.said) if other.quote.said else ""
    facts = ", ".join(fact for fact in (who, when) if fact)
    if not facts:
        flat = " ".join(other.quote.words.split())
        facts = flat if len(flat) <= _SHORTEST else flat[:_SHORTEST].rstrip() + "…"
    return f"{kind_sign(linked.link.kind)} {word} {facts}"
