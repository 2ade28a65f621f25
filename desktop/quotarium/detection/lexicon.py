"""The words of one language that tell who said what, read from its table in the resources."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import Any, Final, NamedTuple

from quotarium.paths import resource

DEFAULT: Final = "en"
#: Stands in for a language without a table: marks still work, attribution does not.
_NONE: Final = "none"


class Is:
    """What a word may be, as bits of a whole number; a word may be several things.

    Plain numbers, since an `IntFlag` makes reading a text three times as slow.
    """

    COMPLEMENTIZER: Final = 1 << 0
    QUESTION: Final = 1 << 1
    INFINITIVE: Final = 1 << 2
    BE: Final = 1 << 3
    AUXILIARY: Final = 1 << 4
    NEGATION: Final = 1 << 5
    ADVERB: Final = 1 << 6
    TIME: Final = 1 << 7
    DETERMINER: Final = 1 << 8
    POSSESSIVE: Final = 1 << 9
    PREPOSITION: Final = 1 << 10
    COORDINATOR: Final = 1 << 11
    SUBORDINATOR: Final = 1 << 12
    RELATIVE: Final = 1 << 13
    PRONOUN_HE: Final = 1 << 14
    PRONOUN_SHE: Final = 1 << 15
    PRONOUN_THEY: Final = 1 << 16
    PRONOUN_OTHER: Final = 1 << 17
    HE_TITLE: Final = 1 << 18
    SHE_TITLE: Final = 1 << 19
    SUBJECT_STOP: Final = 1 << 20
    OCCASION: Final = 1 << 21
    ADDRESSEE: Final = 1 << 22
    TITLE: Final = 1 << 23
    ROLE: Final = 1 << 24
    ORGANISATION: Final = 1 << 25
    UNNAMED: Final = 1 << 26
    ABBREVIATION: Final = 1 << 27
    SENTENCE_START: Final = 1 << 28
    DASH_RIGHT: Final = 1 << 29
    AS_SAID: Final = 1 << 30
    NOMINAL: Final = 1 << 31


PRONOUN: Final = Is.PRONOUN_HE | Is.PRONOUN_SHE | Is.PRONOUN_THEY | Is.PRONOUN_OTHER
VERB: Final = Is.BE | Is.AUXILIARY | Is.SUBJECT_STOP


class Cue(NamedTuple):
    """A form of a verb of saying; `frames` says what may stand behind it."""

    lemma: str
    form: str
    frames: frozenset[str]
    particles: tuple[str, ...]
    #: a particle that stands somewhere behind the verb (German “teilte … mit”)
    apart: str = ""


class Word(NamedTuple):
    """What is known of a word as it is written."""

    low: str
    capital: bool
    flags: int
    cues: list[Cue] | None


class Lexicon:
    """One language's words, made ready for looking up."""

    def __init__(self, code: str, table: dict[str, object]) -> None:
        self.code = code
        words: dict[str, list[str]] = table.get("words", {})  # type: ignore[assignment]
        self.flags: dict[str, int] = {}
        self._words: dict[str, Word] = {}
        for name, spellings in words.items():
            flag = getattr(Is, name.upper(), 0)
            for spelling in spellings if flag else ():
                key = spelling.casefold()
                self.flags[key] = self.flags.get(key, 0) | flag
        sets = {name: frozenset(words.get(name, ())) for name in _SETS}
        self.about_saying, self.reported_mood = sets["about_saying"], sets["reported_mood"]
        self.impersonal, self.hearsay = sets["impersonal"], sets["hearsay"]
        self.anonymous, self.making = sets["anonymous"], sets["making"]
        self.authored, self.relating = sets["authored"], sets["relating"]
        self.continuing, self.in_a_word = sets["continuing"], sets["in_a_word"]
        self.unsaid, self.utterances = sets["unsaid"], sets["utterances"]
        self.indefinite, self.oblique = sets["indefinite"], sets["oblique"]
        self.as_said, self.narrator = sets["as_said"], sets["narrator"]
        self.phrases = {
            name: tuple(tuple(s.split()) for s in words.get(name, ())) for name in _PHRASES
        }
        suffixes = table.get("adverb_suffixes", ())
        self.adverb_suffixes: tuple[str, ...] = tuple(suffixes)  # type: ignore[arg-type]
        self.not_adverbs = frozenset(table.get("not_adverbs", ()))  # type: ignore[call-overload]
        self.grammar: str = str(table.get("grammar", "simple"))
        self.offices: dict[str, list[str]] = table.get("offices", {})  # type: ignore[assignment]
        self.title_suffixes: tuple[str, ...] = tuple(table.get("title_suffixes", ()))  # type: ignore[arg-type]
        self.relative_dates: dict[str, Any] = table.get("dates", {})  # type: ignore[assignment]
        self.attribution_inside_marks = bool(table.get("attribution_inside_marks", False))
        self.verb_last = bool(table.get("verb_last", False))
        pieces = sorted(table.get("pieces", ()), key=len, reverse=True)  # type: ignore[call-overload]
        #: where a language without spaces is cut into words
        self.pieces = re.compile("|".join(map(re.escape, pieces))) if pieces else None
        self.capital_nouns = bool(table.get("capital_nouns", False))
        endings = table.get("reported_endings", ("", ""))
        self.reported_endings: tuple[str, str] = tuple(endings)  # type: ignore[arg-type,assignment]
        self.inner_prepositions = frozenset(table.get("inner_prepositions", ()))  # type: ignore[call-overload]
        self.cues: dict[str, list[Cue]] = {}
        order: tuple[str, ...] = tuple(table.get("forms", ()))  # type: ignore[arg-type]
        cues: dict[str, dict[str, object]] = table.get("cues", {})  # type: ignore[assignment]
        for entry in cues.values():
            frames = frozenset(str(entry["frames"]).split())
            for line in entry["verbs"]:  # type: ignore[attr-defined]
                self._add(str(line), frames, order)
        for found in self.cues.values():
            found.sort(key=lambda cue: -len(cue.particles))

    def _add(self, line: str, frames: frozenset[str], order: tuple[str, ...]) -> None:
        verb, _, particles = line.partition("+")
        verb, _, apart = verb.partition("~")
        forms = verb.split()
        if order and len(forms) == len(order) - 1:
            forms.append(forms[-1])
        names = order if order else ("finite",) * len(forms)
        for form, name in zip(forms, names, strict=False):
            if form == "-":  # a form that is nearly always another word
                continue
            cue = Cue(forms[0], name, frames, tuple(particles.split()), apart.strip())
            known = self.cues.setdefault(form, [])
            for place, other in enumerate(known):
                if other[:2] == cue[:2] and other[3:] == cue[3:]:
                    known[place] = other._replace(frames=other.frames | frames)
                    break
            else:
                known.append(cue)

    @staticmethod
    def known_lists() -> frozenset[str]:
        """Return the names that lists of words may have in a table."""
        flags = {name.lower() for name in vars(Is) if name.isupper()}
        return frozenset(flags) | {*_PHRASES, *_SETS}

    def flag(self, low: str) -> int:
        """Return what a word in lower case may be, as a combination of `Is`."""
        found = self.flags.get(low)
        if found is not None:
            return found
        if self.adverb_suffixes and low.endswith(self.adverb_suffixes) and len(low) > 4:
            found = 0 if low in self.not_adverbs else Is.ADVERB
        else:
            found = 0
        if self.title_suffixes and low.endswith(self.title_suffixes):
            found |= Is.TITLE | Is.ROLE
        if len(self.flags) < _REMEMBERED:
            self.flags[low] = found
        return found

    def word(self, text: str) -> Word:
        """Return what is known of a word as it is written; words met before are remembered."""
        found = self._words.get(text)
        if found is None:
            low = text.lower().replace("’", "'")
            found = Word(low, text[0].isupper(), self.flag(low), self.cues.get(low))
            if len(self._words) < _REMEMBERED:
                self._words[text] = found
        return found


#: Words that are remembered; a text of many more is none.
_REMEMBERED: Final = 50_000
#: Lists whose words are looked up as they are, not as what a word may be.
_SETS: Final = (
    "about_saying",
    "reported_mood",
    "impersonal",
    "hearsay",
    "anonymous",
    "making",
    "authored",
    "relating",
    "continuing",
    "in_a_word",
    "unsaid",
    "utterances",
    "indefinite",
    "oblique",
    "as_said",
    "narrator",
)
_PHRASES: Final = ("according", "according_after", "said_so")


@lru_cache(maxsize=16)
def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of a language tag (`de`, `de-AT`); an empty one where there is none."""
    code = re.split(r"[-_]", (language or DEFAULT).lower())[0]
    path = resource("detection") / f"{code}.toml"
    if not code.isalpha() or not path.is_file():
        return Lexicon(_NONE, {})
    return Lexicon(code, tomllib.loads(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a table."""
    return tuple(sorted(p.stem for p in resource("detection").glob("??.toml")))
