"""How sure a suggestion is, and why it is made; the figures are shares right on news articles."""

from __future__ import annotations

from typing import Final

from quotarium.detection.statement import Statement
from quotarium.marking import tr
from quotarium.model.quote import QuoteKind

#: (kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.
_RIGHT: Final[dict[tuple[QuoteKind, str], float]] = {
    (QuoteKind.DIRECT, "quote before"): 0.97,
    (QuoteKind.DIRECT, "quote after"): 0.85,
    (QuoteKind.DIRECT, "continued"): 0.87,
    (QuoteKind.DIRECT, "after"): 0.8,
    (QuoteKind.DIRECT, "alone"): 0.88,
    (QuoteKind.DIRECT, "colon"): 0.75,
    (QuoteKind.DIRECT, "comma"): 0.75,
    (QuoteKind.DIRECT, "according before"): 0.85,
    (QuoteKind.DIRECT, "according after"): 0.85,
    (QuoteKind.DIRECT, "subject"): 0.6,
    (QuoteKind.DIRECT, "reported"): 0.6,
    (QuoteKind.DIRECT, "transcript"): 0.8,
    (QuoteKind.DIRECT, "dashed"): 0.8,
    (QuoteKind.DIRECT, "long"): 0.5,
    (QuoteKind.MIXED, "quote before"): 0.55,
    (QuoteKind.INDIRECT, "according after"): 0.8,
    (QuoteKind.INDIRECT, "according before"): 0.74,
}
_BY_KIND: Final = {QuoteKind.DIRECT: 0.7, QuoteKind.MIXED: 0.68, QuoteKind.INDIRECT: 0.62}
_RULES: Final = {
    "quote before": tr("in quotation marks, followed by “{cue}”"),
    "quote after": tr("in quotation marks, introduced by “{cue}”"),
    "continued": tr("goes on behind “{cue}”"),
    "after": tr("stands behind “{cue}”"),
    "before": tr("stands in front of “{cue}”"),
    "according before": tr("ascribed with “{cue}”"),
    "according after": tr("ascribed with “{cue}”"),
    "colon": tr("in quotation marks behind a colon"),
    "comma": tr("in quotation marks behind a comma"),
    "alone": tr("in quotation marks, a sentence of its own"),
    "transcript": tr("a turn of a conversation, behind its speaker's name"),
    "dashed": tr("begins with a dash and is ascribed with “{cue}”"),
    "hearsay": tr("reported of nobody in particular, with “{cue}”"),
    "headline": tr("behind a name and a colon in a headline"),
    "long": tr("in quotation marks and too long for a title"),
    "reported": tr("in quotation marks; the speaker is taken from the text before"),
    "subject": tr("in quotation marks; the subject of the sentence is taken as the speaker"),
}
_SURE: Final = frozenset({"say", "tell", "add", "note", "argue", "according"})


def confidence(
    statement: Statement, kind: QuoteKind, words: int, *, closed: bool
) -> tuple[float, tuple[str, ...]]:
    """Return how sure it is that somebody said this, from 0 to 1, and why it is suggested."""
    sure = _RIGHT.get((kind, statement.how), _BY_KIND[kind])
    cue = statement.cue
    rule = _RULES.get(statement.how)
    reasons: list[str] = [rule.format(cue=cue or "…")] if rule else []
    lemma = statement.group.cue.lemma if statement.group else ""
    if kind is not QuoteKind.DIRECT and lemma:
        sure += 0.14 if lemma in _SURE else -0.08
    if statement.group is not None and statement.group.tie in ("infinitive", "nominal"):
        sure -= 0.15
        reasons.append(tr("the statement is not reported as made by a verb in a tense"))
    if statement.group is not None and statement.group.negated:
        sure -= 0.2
        reasons.append(tr("the sentence negates it"))
    if statement.voice is None:
        sure -= 0.25
        reasons.append(tr("no speaker is named"))
    elif statement.speaker is None:
        sure -= 0.05
    if not closed:
        sure -= 0.2
        reasons.append(tr("the quotation mark is not closed"))
    if words < 4:
        sure -= 0.1
    if statement.voice is not None and statement.voice.reason:
        reasons.append(statement.voice.reason)
    return round(min(0.99, max(0.05, sure)), 2), tuple(reasons)
