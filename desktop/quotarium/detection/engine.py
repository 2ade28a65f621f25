"""From a text to its suggestions: paragraphs, marks, sentences, verbs of saying, voices, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quotarium.detection import (
    clauses,
    contents,
    continuing,
    dialogue,
    headlines,
    hearsay,
    lonely,
    simple,
    transcripts,
)
from quotarium.detection.document import Paragraph
from quotarium.detection.guessing import guessed
from quotarium.detection.known import Known
from quotarium.detection.lexicon import Lexicon, lexicon
from quotarium.detection.marks import Style, marked
from quotarium.detection.names import Mention, mentions
from quotarium.detection.paragraphs import LONGEST, paragraphs
from quotarium.detection.persons import Persons
from quotarium.detection.pronouns import acting, resolve
from quotarium.detection.saying import Said, said_in
from quotarium.detection.sentences import sentences
from quotarium.detection.suggesting import suggestions
from quotarium.detection.suggestion import KnownSpeaker, Suggestion
from quotarium.detection.tokens import tokens
from quotarium.detection.voices import Voice, voice_of
from quotarium.model.dates import Edtf
from quotarium.model.text import StructuredText

#: Called with the share done, from 0 to 1; may raise to stop the work.
Progress = Callable[[float], None]


def suggest(
    structured: StructuredText,
    *,
    language: str | None = None,
    published: Edtf | None = None,
    known: Sequence[KnownSpeaker] = (),
    progress: Progress | None = None,
) -> tuple[Suggestion, ...]:
    """Return what somebody may have said in a text, in the order of the text.

    `language` is a BCP 47 tag; it is guessed where it is None. `published` anchors “on Monday” and
    the like. `progress` is called now and then with the share done; what it raises (Cancelled)
    stops the work and goes through to the caller.
    """
    words = lexicon(language or guessed(structured.text))
    text = structured.text
    found, named = _read(structured, words, progress)
    persons = Persons(named, words.flags)
    for paragraph in found:
        _give_voices(text, paragraph, persons)
    for place, paragraph in enumerate(found):
        headlines.find(text, paragraph, persons, first=place == 0)
        before = found[place - 1] if place else None
        lonely.find(text, paragraph, before, persons, words)
    transcripts.find(text, found, persons)
    continuing.join(found)
    voices = {id(s.voice): s.voice for p in found for s in p.statements if s.voice}
    subjects = [one for paragraph in found for one in acting(text, paragraph)]
    resolve(list(voices.values()), persons, words, subjects)
    for voice in voices.values():
        if voice.person and not voice.role:
            voice.role, voice.organisation = voice.person.role, voice.person.organisation
    out: list[Suggestion] = []
    library = Known(known)
    introduced: Said | None = None
    for place, paragraph in enumerate(found):
        if not paragraph.statements:
            introduced = None
            continue
        following = found[place + 1] if place + 1 < len(found) else None
        said = said_in(text, paragraph, following, words, published, introduced)
        last = max(paragraph.statements, key=lambda s: s.begin)
        introduced = said.get(id(last)) if paragraph.items[-1].text == ":" else None
        out += suggestions(text, paragraph, said, library, words)
        if progress and place % 16 == 0:
            progress(0.7 + 0.3 * place / len(found))
    if progress:
        progress(1.0)
    return tuple(sorted(out, key=lambda s: (s.start, -s.end)))


def _read(
    structured: StructuredText, words: Lexicon, progress: Progress | None
) -> tuple[list[Paragraph], list[Mention]]:
    """Return the paragraphs with what is said in them, and all names."""
    text = structured.text
    style = Style(text)
    found: list[Paragraph] = []
    named: list[Mention] = []
    number = 0
    for start, end, kind in paragraphs(structured):
        found_tokens = tokens(text, start, end, words)
        items = marked(text, found_tokens, start, end, style, inside=words.attribution_inside_marks)
        paragraph = Paragraph(start, end, kind, items, sentences(items), number)
        named += mentions(
            text, items, paragraph.sentences, number, capital_nouns=words.capital_nouns
        )
        number += len(paragraph.sentences)
        _statements(paragraph, words)
        dialogue.find(paragraph)
        is_cut = end - start > LONGEST // 2 and text[end : end + 1] not in ("\n", "")
        if is_cut and not paragraph.statements:
            paragraph.items, paragraph.sentences = [], []  # too much to keep for nothing
        found.append(paragraph)
        if progress and len(found) % 16 == 0:
            progress(0.7 * end / max(1, len(text)))
    return found, named


def _statements(paragraph: Paragraph, words: Lexicon) -> None:
    items = paragraph.items
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        if words.grammar == "english":
            groups = clauses.groups(items, low, high, words)
            found = contents.statements(items, low, high, groups) if groups else []
            if not found and (rumour := hearsay.statement(items, low, high, words)):
                found = [rumour]
        else:
            found = simple.statements(items, low, high, words)
        for statement in found:
            statement.sentence = number
            paragraph.statements.append(statement)


def _give_voices(text: str, paragraph: Paragraph, persons: Persons) -> None:
    given: dict[tuple[int, int], Voice] = {}
    for statement in paragraph.statements:
        if statement.speaker is None:
            continue
        if statement.speaker not in given:
            antecedent = statement.group.antecedent if statement.group else None
            given[statement.speaker] = voice_of(
                text, paragraph.items, statement.speaker, statement.sentence, persons, antecedent
            )
        statement.voice = given[statement.speaker]
