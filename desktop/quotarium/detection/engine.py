"""From a text to its suggestions: paragraphs, marks, sentences, verbs of saying, voices, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from quotarium.detection import clauses, contents
from quotarium.detection.contents import Statement
from quotarium.detection.lexicon import Lexicon, lexicon
from quotarium.detection.marks import Style, marked
from quotarium.detection.paragraphs import paragraphs
from quotarium.detection.sentences import sentences
from quotarium.detection.suggestion import KnownSpeaker, SpeakerText, Suggestion
from quotarium.detection.tokens import Item, tokens
from quotarium.model.dates import Edtf
from quotarium.model.quote import QuoteKind
from quotarium.model.text import BlockKind, StructuredText
from quotarium.model.wording import cleaned

Progress = Callable[[float], None]
_LEAST_WORDS: Final = 2


@dataclass(slots=True)
class Paragraph:
    """A paragraph's items, sentences and what is said in it."""

    start: int
    end: int
    kind: BlockKind
    items: list[Item]
    sentences: list[tuple[int, int]]
    statements: list[Statement] = field(default_factory=list)


def suggest(
    structured: StructuredText,
    *,
    language: str | None = None,
    published: Edtf | None = None,
    known: Sequence[KnownSpeaker] = (),
    progress: Progress | None = None,
) -> tuple[Suggestion, ...]:
    """Return what somebody may have said in a text, in the order of the text."""
    words = lexicon(language)
    text = structured.text
    style = Style(text)
    found: list[Paragraph] = []
    for start, end, kind in paragraphs(structured):
        items = marked(text, tokens(text, start, end, words), start, end, style)
        paragraph = Paragraph(start, end, kind, items, sentences(items))
        _read(paragraph, words)
        _left_over(paragraph, found)
        found.append(paragraph)
    out: list[Suggestion] = []
    for paragraph in found:
        out += _suggestions(text, paragraph)
    out.sort(key=lambda s: (s.start, -s.end))
    return tuple(out)


def _read(paragraph: Paragraph, words: Lexicon) -> None:
    for low, high in paragraph.sentences:
        groups = clauses.groups(paragraph.items, low, high, words)
        if groups:
            paragraph.statements += contents.statements(paragraph.items, low, high, groups)


def _left_over(paragraph: Paragraph, earlier: list[Paragraph]) -> None:
    """Give quotations that no verb of saying governs to the voice that speaks around them."""
    items = paragraph.items
    if not any(item.kind == "q" for item in items):
        return
    used = {p for s in paragraph.statements for p in range(s.begin, s.end) if items[p].kind == "q"}
    by_sentence = sorted(paragraph.statements, key=lambda s: s.begin)
    last: Statement | None = None
    found: list[Statement] = []
    for low, high in paragraph.sentences:
        here = [s for s in by_sentence if low <= s.begin < high]
        only = all(item.kind not in "wn" for item in items[low:high])
        for place in range(low, high):
            item = items[place]
            if item.kind != "q" or place in used or item.quotation is None:
                continue
            how = _how_alone(items, place, low, only)
            if not how:
                continue
            speaker = last.speaker if last else None
            if how == "colon":
                speaker = _before_colon(items, place, low) or speaker
            found.append(Statement(place, place + 1, speaker, None, how))
        direct = [s for s in here if s.how.startswith(("quote", "continued"))]
        if direct:
            last = direct[-1]
    paragraph.statements += found


def _how_alone(items: list[Item], place: int, low: int, only: bool) -> str:
    """Return why a quotation without a verb of saying is one; empty for a title or scare quote."""
    quotation = items[place].quotation
    assert quotation is not None
    words = sum(item.kind in "wn" for item in quotation.inner)
    if only:
        return "alone"
    before = items[place - 1].text if place > low else ""
    if before == ":" and words >= 3:
        return "colon"
    capital = bool(quotation.inner) and quotation.inner[0].text[:1].isupper()
    if place == low and words >= 5 and capital:
        return "alone"
    if before == "," and words >= 5 and capital:
        return "comma"
    return "long" if words >= 9 else ""


def _before_colon(items: list[Item], place: int, low: int) -> tuple[int, int] | None:
    return clauses.main_subject(items, low, place - 1)


def _suggestions(text: str, paragraph: Paragraph) -> list[Suggestion]:
    out: list[Suggestion] = []
    seen: set[tuple[int, int]] = set()
    items = paragraph.items
    for statement in paragraph.statements:
        begin, end = statement.begin, statement.end
        part = items[begin:end]
        marks = [item for item in part if item.kind == "q"]
        plain = [item for item in part if item.kind in "wn"]
        if marks and not plain:
            kind = QuoteKind.DIRECT
            first, final = marks[0].quotation, marks[-1].quotation
            assert first and final
            start, stop = first.start, final.end
        else:
            kind = QuoteKind.MIXED if marks else QuoteKind.INDIRECT
            start, stop = part[0].start, part[-1].end
            if part[0].quotation:
                start = part[0].quotation.start
            if part[-1].quotation:
                stop = part[-1].quotation.end
        if stop <= start or len(text[start:stop].split()) < _LEAST_WORDS or (start, stop) in seen:
            continue
        seen.add((start, stop))
        speaker = None
        if statement.speaker:
            a, b = statement.speaker
            s, e = items[a].start, items[b - 1].end
            speaker = SpeakerText(text=" ".join(text[s:e].split()), start=s, end=e)
        out.append(
            Suggestion(
                start=start,
                end=stop,
                kind=kind,
                words=cleaned(text[start:stop]),
                speaker_text=speaker,
                speaker=speaker.text if speaker else None,
                cue=statement.group.cue.lemma if statement.group else "",
                confidence=0.5,
            )
        )
    return out
