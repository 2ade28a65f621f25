"""From a name as typed to a speaker's name: its parts, its script, and what kind of voice it is."""

from __future__ import annotations

import unicodedata
from typing import Final

from quotarium.model.folding import folded
from quotarium.model.speaker import Name, Speaker, SpeakerKind

#: Words that begin a family name written after a given name.
_PARTICLES: Final = frozenset(
    "von van der den de del della di da dos das du la le al el bin ibn ben zu zur ter ten".split()
)
_ORGANISATION_WORDS: Final = frozenset(
    """agency army association authority bank board bureau centre center chamber church
    coalition college commission committee company congress corporation council court
    department embassy federation foundation government group institute league ministry
    movement office organisation organization parliament party police senate service society
    union university agentur amt bundesregierung gericht ministerium partei polizei regierung
    gouvernement ministere министерство правительство комитет agentlik nazirlik""".split()
)
_UNNAMED_BEGINNINGS: Final = frozenset(
    "a an one some several two three unnamed anonymous unidentified ein eine un une".split()
)
_SCRIPTS: Final = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "CJK": "Hani",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "HANGUL": "Kore",
    "DEVANAGARI": "Deva",
    "THAI": "Thai",
}


def script_of(text: str) -> str | None:
    """Return the ISO 15924 code of the script of the first letter that has a known one."""
    for character in text:
        if character.isalpha():
            script = unicodedata.name(character, "").split(" ", 1)[0].split("-", 1)[0]
            if script in _SCRIPTS:
                return _SCRIPTS[script]
    return None


def kind_of_voice(name: str) -> SpeakerKind:
    """Guess from a name whether it is a person, an organisation or an unnamed voice."""
    words = folded(name).split()
    if any(word in _ORGANISATION_WORDS for word in words):
        return SpeakerKind.ORGANISATION
    begins_small = name[:1].islower() and len(words) > 1
    if words and len(words) > 1 and (words[0] in _UNNAMED_BEGINNINGS or begins_small):
        return SpeakerKind.UNNAMED
    return SpeakerKind.PERSON


def name_of(full: str, kind: SpeakerKind) -> Name:
    """Return a name with its parts; “Family, Given” and “Given Family” are understood."""
    clean = " ".join(full.split())
    script = script_of(clean)
    if kind is not SpeakerKind.PERSON:
        return Name(full=clean, script=script)
    if "," in clean:
        family, given = (part.strip() for part in clean.split(",", 1))
        return Name(full=f"{given} {family}".strip(), family=family, given=given, script=script)
    words = clean.split()
    cut = len(words) - 1
    while cut > 1 and words[cut - 1] in _PARTICLES:
        cut -= 1
    if cut <= 0:
        return Name(full=clean, script=script)
    return Name(
        full=clean, family=" ".join(words[cut:]), given=" ".join(words[:cut]), script=script
    )


def speaker_named(full: str, kind: SpeakerKind | None = None) -> Speaker:
    """Return a new speaker of this name; the kind is guessed where none is given."""
    voice = kind or kind_of_voice(full)
    return Speaker(kind=voice, names=(name_of(full, voice),))
