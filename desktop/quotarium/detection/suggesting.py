"""From the statements of a paragraph to the suggestions that are shown."""

from __future__ import annotations

from typing import Final

from quotarium.detection.confidence import confidence
from quotarium.detection.document import Paragraph
from quotarium.detection.known import Known
from quotarium.detection.lexicon import Lexicon
from quotarium.detection.saying import NOTHING, Said
from quotarium.detection.statement import Statement
from quotarium.detection.suggestion import SpeakerText, Suggestion
from quotarium.detection.tokens import count_words
from quotarium.detection.voices import Voice
from quotarium.model.quote import QuoteKind
from quotarium.model.speaker import SpeakerKind
from quotarium.model.wording import cleaned

#: Shorter stretches are no quotations worth clipping, but for “denied wrongdoing”.
_LEAST_WORDS: Final = 2
_TICKED: Final = ("quote before", "quote after", "continued", "after")


def suggestions(
    text: str, paragraph: Paragraph, said: dict[int, Said], known: Known, words: Lexicon
) -> list[Suggestion]:
    """Return the suggestions of a paragraph; the same stretch is suggested once."""
    found: list[Suggestion] = []
    seen: set[tuple[int, int]] = set()
    for statement in paragraph.statements:
        if _is_repeated(paragraph, statement):
            continue
        start, end, kind, closed = _stretch(paragraph, statement)
        if kind is QuoteKind.INDIRECT and _is_narrated(statement, words):
            continue
        if (start, end) in seen:
            continue
        group = statement.group
        says_it_all = group is not None and group.cue.lemma in words.in_a_word
        if count_words(text[start:end]) < (1 if says_it_all else _LEAST_WORDS):
            continue
        seen.add((start, end))
        found.append(
            _suggestion(
                text, statement, (start, end), kind, closed, said.get(id(statement), NOTHING), known
            )
        )
    return found


def _is_narrated(statement: Statement, words: Lexicon) -> bool:
    """Tell whether the writer speaks of what he or she says: “I thank the hall”."""
    return statement.voice is not None and statement.voice.text.lower() in words.narrator


def _is_repeated(paragraph: Paragraph, statement: Statement) -> bool:
    """Tell whether a quotation is part of what another verb of the sentence says already."""
    if statement.end - statement.begin != 1 or statement.group is None:
        return False
    items = paragraph.items
    if items[statement.begin].kind != "q" or items[statement.begin - 1].kind == "p":
        return False
    return any(
        other is not statement
        and other.group is not None
        and other.end - other.begin > 1
        and other.begin <= statement.begin
        and statement.end <= other.end
        and other.group.verb < statement.group.verb < other.end
        for other in paragraph.statements
        if other.sentence == statement.sentence
    )


def _stretch(paragraph: Paragraph, statement: Statement) -> tuple[int, int, QuoteKind, bool]:
    """Return where the words stand and whose they are; one quotation goes without its marks."""
    part = paragraph.items[statement.begin : statement.end]
    while len(part) > 1 and part[-1].kind == "p" and part[-1].text in ",;:—–-":
        part = part[:-1]
    marked = [item.quotation for item in part if item.quotation]
    if statement.until is not None and marked:
        return marked[0].start, statement.until, QuoteKind.DIRECT, statement.closed
    plain = any(item.kind in "wn" for item in part)
    if statement.how in ("transcript", "dashed"):
        return part[0].start, part[-1].end, QuoteKind.DIRECT, True
    closed = all(quotation.closed for quotation in marked)
    if not marked:
        return part[0].start, part[-1].end, QuoteKind.INDIRECT, True
    if not plain and len(marked) == 1:
        return marked[0].start, marked[0].end, QuoteKind.DIRECT, closed
    # Several quotations, or words beside them: the outer marks stay, so that all are in pairs.
    kind = QuoteKind.MIXED if plain else QuoteKind.DIRECT
    return part[0].start, part[-1].end, kind, closed


def _suggestion(
    text: str,
    statement: Statement,
    stretch: tuple[int, int],
    kind: QuoteKind,
    closed: bool,
    said: Said,
    known: Known,
) -> Suggestion:
    start, end = stretch
    voice = statement.voice
    name = _resolved(voice)
    sure, reasons = confidence(statement, kind, count_words(text[start:end]), closed=closed)
    unnamed = voice is not None and _is_unnamed(voice)
    match = known.find(name) if name and known and not unnamed else None
    if match:
        reasons = (*reasons, match[1].format(name=name))
    explicit = statement.speaker is not None and voice is not None
    return Suggestion(
        start=start,
        end=end,
        kind=kind,
        words=cleaned(text[start:end]),
        speaker_text=SpeakerText(text=voice.text, start=voice.start, end=voice.end)
        if voice
        else None,
        speaker=match[0].names[0] if match else name,
        speaker_id=match[0].id if match else None,
        speaker_kind=_kind(voice, (match is not None and match[0].kind) or None),
        role=voice.role if voice else None,
        organisation=voice.organisation if voice else None,
        said=said.edtf,
        said_text=said.text,
        said_reason=said.reason,
        said_relation=said.relation,
        occasion=said.occasion,
        cue=statement.cue,
        confidence=sure,
        reasons=reasons,
        ticked=kind is QuoteKind.DIRECT and explicit and closed and statement.how in _TICKED,
    )


def _resolved(voice: Voice | None) -> str | None:
    if voice is None or (voice.pronoun and not voice.name):
        return None
    return voice.name or voice.text


def _is_unnamed(voice: Voice) -> bool:
    """Tell whether a voice surely is no name: scripts without capitals do not show it."""
    return voice.kind is SpeakerKind.UNNAMED and voice.text.lower() != voice.text.upper()


def _kind(voice: Voice | None, of_known: SpeakerKind | None) -> SpeakerKind | None:
    if of_known is not None:
        return of_known
    if voice is None or (voice.pronoun and not voice.name):
        return None
    if voice.kind is SpeakerKind.UNNAMED and not _is_unnamed(voice):
        return None
    return voice.kind
