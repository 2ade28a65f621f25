"""Whom a pronoun means: the nearest fitting person that the text is about."""

from __future__ import annotations

from typing import Final

from quotarium.detection.document import Paragraph
from quotarium.detection.lexicon import VERB, Is, Lexicon
from quotarium.detection.names import Person
from quotarium.detection.persons import Persons
from quotarium.detection.voices import Voice
from quotarium.marking import tr
from quotarium.model.folding import folded
from quotarium.model.speaker import SpeakerKind

#: How many sentences back a pronoun may reach.
_REACH: Final = 9
_MOST: Final = 40
_ARTICLES: Final = frozenset("the der die das le la el il o".split())
#: What speaks for a person, found by trying on news articles: each sentence back costs.
_NAMED, _PER_SENTENCE = 4.0, 1.7
_SUBJECT, _OBJECT, _GOVERNED, _OWNER = 0.75, -0.75, -1.0, -1.0
_GENDER, _OFFICE, _INTRODUCED = 0.75, 0.75, 0.5
_SPOKE, _SPOKE_PER_SENTENCE = 6.0, 3.0
_ACTED, _ACTED_PER_SENTENCE = 5.0, 1.2
#: How far into a sentence its subject is looked for.
_OPENING: Final = 8


def acting(text: str, paragraph: Paragraph) -> list[Voice]:
    """Return the pronouns that are the subjects of a paragraph's sentences: “He had measured …”."""
    found: list[Voice] = []
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        for place in range(low, min(high, low + _OPENING)):
            item = paragraph.items[place]
            if item.kind == "q" or item.flags & VERB:
                break
            gender = item.flags & (Is.PRONOUN_HE | Is.PRONOUN_SHE)
            if gender and not item.flags & (Is.DETERMINER | Is.POSSESSIVE):
                voice = Voice(item.start, item.end, text[item.start : item.end], number)
                voice.pronoun = "he" if item.flags & Is.PRONOUN_HE else "she"
                found.append(voice)
                break
    return found


def resolve(voices: list[Voice], persons: Persons, words: Lexicon, subjects: list[Voice]) -> None:
    """Find the person behind every pronoun of `voices`, which are in the order of the text.

    `subjects` are the pronouns of sentences in which nobody need speak; whom they mean stays the
    one the text is about.
    """
    for voice in voices:
        if voice.person is not None:
            voice.person.evidence += 1
    speaking = {voice.start for voice in voices}
    silent = [subject for subject in subjects if subject.start not in speaking]
    quiet = {id(subject) for subject in silent}
    last: Voice | None = None
    many: Voice | None = None
    body: Voice | None = None
    active: Voice | None = None
    for voice in sorted((*voices, *silent), key=lambda voice: voice.start):
        if voice.pronoun in ("he", "she"):
            _resolve(voice, last, active, persons)
            active = voice if voice.person else active
        if id(voice) in quiet:
            continue
        if voice.person is None and not voice.pronoun:
            _resolve_office(voice, persons, words)
        if voice.pronoun == "they" and many and voice.sentence - many.sentence <= 3:
            voice.name, voice.kind = many.name or many.text, many.kind
            voice.reason = tr("“{text}” is taken to be {name}, who spoke before").format(
                text=voice.text, name=voice.name
            )
        if voice.text.lower() == "it" and body and voice.sentence - body.sentence <= 3:
            voice.name, voice.kind = body.name or body.text, body.kind
            voice.reason = tr("“{text}” is taken to be {name}, which spoke before").format(
                text=voice.text, name=voice.name
            )
        if voice.kind is SpeakerKind.ORGANISATION and not voice.pronoun:
            body = voice
        if voice.person is None and not voice.pronoun:
            many = voice
        if voice.person is not None:
            last = voice
        elif not voice.pronoun:
            last = None if last is None or voice.sentence - last.sentence > 2 else last


def _resolve_office(voice: Voice, persons: Persons, lexicon: Lexicon) -> None:
    """Find the person behind “the president”: the last one named with that office."""
    words = [word for word in folded(voice.text).split() if word not in _ARTICLES]
    offices = [words, *(o.split() for o in lexicon.offices.get(" ".join(words), ()))]
    if not 1 <= len(words) <= 3 or voice.text[:2].lower() in ("a ", "an"):
        return
    end = persons.before(voice.start)
    for mention in reversed(persons.mentions[max(0, end - _MOST) : end]):
        person = mention.person
        if person is None or not person.role:
            continue
        role = folded(person.role).split()
        if any(office and all(word in role for word in office) for office in offices):
            voice.person, voice.name, voice.kind = person, person.name, SpeakerKind.PERSON
            voice.reason = tr("“{text}” is taken to be {name}, who holds that office").format(
                text=voice.text, name=person.name
            )
            return


def _resolve(voice: Voice, last: Voice | None, active: Voice | None, persons: Persons) -> None:
    scores: dict[int, float] = {}
    by_id: dict[int, Person] = {}

    def weigh(person: Person, score: float) -> None:
        by_id[id(person)] = person
        scores[id(person)] = max(scores.get(id(person), -99.0), score)

    end = persons.before(voice.start)
    for mention in reversed(persons.mentions[max(0, end - _MOST) : end]):
        person = mention.person
        distance = voice.sentence - mention.sentence
        if distance > _REACH:
            break
        if person is None or person.gender not in ("", voice.pronoun) or not person.evidence:
            continue
        score = _NAMED - distance * _PER_SENTENCE
        score += _SUBJECT if mention.subject else 0.0
        score += _OBJECT if mention.object else 0.0
        score += _OWNER if mention.owner else 0.0
        score += _GOVERNED if mention.after_preposition else 0.0
        score += _GENDER if person.gender else -_GENDER / 2
        score += _OFFICE if mention.role else 0.0
        score += _INTRODUCED if mention is person.mentions[0] else 0.0
        weigh(person, score)
    for one, most, cost in (
        (last, _SPOKE, _SPOKE_PER_SENTENCE),
        (active, _ACTED, _ACTED_PER_SENTENCE),
    ):
        if one and one.person and one.person.gender in ("", voice.pronoun):
            distance = voice.sentence - one.sentence
            if distance <= _REACH:
                weigh(one.person, most - distance * cost)
    if not scores:
        return
    best = max(scores, key=lambda key: scores[key])
    voice.person = by_id[best]
    voice.name = voice.person.name
    voice.reason = tr("“{text}” is taken to be {name}, named before").format(
        text=voice.text, name=voice.name
    )
