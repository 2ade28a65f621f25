"""From a text to its suggestions: paragraphs, marks, sentences, verbs of saying, voices, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from quotarium.detection import clauses, contents, simple
from quotarium.detection.contents import Statement
from quotarium.detection.lexicon import Lexicon, lexicon
from quotarium.detection.marks import Style, marked
from quotarium.detection.names import Mention, Persons, mentions
from quotarium.detection.paragraphs import paragraphs
from quotarium.detection.pronouns import resolve
from quotarium.detection.sentences import sentences
from quotarium.detection.suggestion import KnownSpeaker, SpeakerText, Suggestion
from quotarium.detection.tokens import Item, tokens
from quotarium.detection.voices import Voice, voice_of
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
    first_sentence: int
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
    named: list[Mention] = []
    number = 0
    for start, end, kind in paragraphs(structured):
        items = marked(text, tokens(text, start, end, words), start, end, style)
        paragraph = Paragraph(start, end, kind, items, sentences(items), number)
        named += mentions(
            items, paragraph.sentences, number, capital_nouns=words.capital_nouns
        )
        number += len(paragraph.sentences)
        _read(paragraph, words)
        found.append(paragraph)
    persons = Persons(named, words.flags)
    for paragraph in found:
        _give_voices(text, paragraph, persons)
    for place, paragraph in enumerate(found):
        _left_over(text, paragraph, found[place - 1] if place else None, persons)
    voices = {id(s.voice): s.voice for p in found for s in p.statements if s.voice}
    resolve(sorted(voices.values(), key=lambda voice: voice.start), persons)
    out: list[Suggestion] = []
    for paragraph in found:
        out += _suggestions(text, paragraph)
    out.sort(key=lambda s: (s.start, -s.end))
    return tuple(out)


def _read(paragraph: Paragraph, words: Lexicon) -> None:
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        if words.grammar == "english":
            groups = clauses.groups(paragraph.items, low, high, words)
            found = contents.statements(paragraph.items, low, high, groups) if groups else []
        else:
            found = simple.statements(paragraph.items, low, high, words)
        for statement in found:
            statement.sentence = number
            paragraph.statements.append(statement)


def _give_voices(text: str, paragraph: Paragraph, persons: Persons) -> None:
    given: dict[tuple[int, int], Voice] = {}
    for statement in paragraph.statements:
        if statement.speaker:
            if statement.speaker not in given:
                antecedent = statement.group.antecedent if statement.group else None
                given[statement.speaker] = voice_of(
                    text, paragraph.items, statement.speaker, statement.sentence, persons, antecedent
                )
            statement.voice = given[statement.speaker]


def _left_over(
    text: str, paragraph: Paragraph, before: Paragraph | None, persons: Persons
) -> None:
    """Give quotations that no verb of saying governs to the voice that speaks around them."""
    items = paragraph.items
    if not any(item.kind == "q" for item in items):
        return
    used = {p for s in paragraph.statements for p in range(s.begin, s.end) if items[p].kind == "q"}
    by_sentence = sorted(paragraph.statements, key=lambda s: s.begin)
    direct = [s for s in by_sentence if s.voice and s.how.startswith(("quote", "continued"))]
    last = _voice_before(text, before, persons)
    here_spoken = False
    found: list[Statement] = []
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        here = [s for s in by_sentence if low <= s.begin < high]
        only = all(item.kind not in "wn" for item in items[low:high])
        for place in range(low, high):
            item = items[place]
            if item.kind != "q" or place in used or item.quotation is None:
                continue
            how = _how_alone(items, place, low, only)
            if not how:
                continue
            statement = Statement(place, place + 1, None, None, how, sentence=number)
            statement.voice = last
            if how == "colon" and (named := clauses.main_subject(items, low, place - 1)):
                statement.voice = voice_of(text, items, named, number, persons)
            elif last is None:
                later = [s for s in direct if s.begin > place]
                statement.voice = later[0].voice if later else None
            found.append(statement)
        for statement in here:
            if statement.voice is None and statement.how == "reported":
                statement.voice = (
                    (last if here_spoken else None)
                    or _mentioned(text, paragraph, number, low, persons)
                    or last
                )
        spoken = [s for s in here if s.voice]
        if spoken:
            here_spoken = True
            quoted = [s for s in spoken if s.how.startswith(("quote", "continued"))]
            last = (quoted or spoken)[-1].voice
    paragraph.statements += found


def _mentioned(
    text: str, paragraph: Paragraph, number: int, low: int, persons: Persons
) -> Voice | None:
    """Return the last person named in the paragraph in front of a sentence."""
    items = paragraph.items
    named = persons.within(items[0].start, items[low].start if low else items[0].start)
    if not named:
        return None
    mention = named[-1]
    voice = Voice(mention.start, mention.end, text[mention.start : mention.end], number)
    voice.person = mention.person
    voice.name = mention.person.name if mention.person else None
    voice.reason = "named last before it"
    return voice


def _voice_before(text: str, before: Paragraph | None, persons: Persons) -> Voice | None:
    """Return who speaks at the end of the paragraph before."""
    if before is None:
        return None
    spoken = [s for s in before.statements if s.voice]
    if before.items and before.items[-1].text == ":" and before.sentences:
        low, high = before.sentences[-1]
        here = [s for s in spoken if s.sentence == before.first_sentence + len(before.sentences) - 1]
        if here:
            return here[-1].voice
        if found := clauses.main_subject(before.items, low, high):
            return voice_of(text, before.items, found, before.first_sentence, persons)
    return spoken[-1].voice if spoken else None


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
        voice = statement.voice
        speaker = SpeakerText(text=voice.text, start=voice.start, end=voice.end) if voice else None
        out.append(
            Suggestion(
                start=start,
                end=stop,
                kind=kind,
                words=cleaned(text[start:stop]),
                speaker_text=speaker,
                speaker=_resolved(voice),
                speaker_kind=voice.kind if voice else None,
                role=voice.role if voice else None,
                organisation=voice.organisation if voice else None,
                cue=statement.group.cue.lemma if statement.group else "",
                confidence=0.5,
                reasons=(statement.how,),
            )
        )
    return out


def _resolved(voice: Voice | None) -> str | None:
    if voice is None or (voice.pronoun and not voice.name):
        return None
    return voice.name or voice.text
