"""Attribution by marks, verbs of saying and word order alone, for languages without a grammar."""

from __future__ import annotations

from typing import Final

from quotarium.detection import phrases
from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.loose_phrases import REACH, behind, in_front
from quotarium.detection.phrases import Range
from quotarium.detection.reported import reported
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item, count_words
from quotarium.detection.word_order import behind_any_verb, likely_verb, place_of, subject

#: Verbs of saying in one sentence; more are no prose.
_MOST: Final = 12
#: Names of more words are sentences without a verb that the word list knows.
_LONGEST_NAME: Final = 14


def statements(items: list[Item], low: int, high: int, words: Lexicon) -> list[Statement]:
    """Return what is said in a sentence, each with its speaker where one is found."""
    cues = [p for p in range(low, high) if items[p].cues and _has_particle(items, p, high)][:_MOST]
    source = _so(items, low, high, words) or _source(items, low, high, words)
    verb = None if cues else likely_verb(items, low, high, words)
    fallback = subject(items, verb, low, high, words) if verb else None
    quotations = [p for p in range(low, high) if items[p].kind == "q"]
    out: list[Statement] = []
    for place in quotations:
        if not is_said(items, place, low, bool(cues or source)):
            continue
        if words.capital_nouns and _is_name(items, place, low, words):
            continue
        speaker, how = None, ""
        nearest = low
        if named := _so(items, low, high, words, behind_place=place):
            speaker, how = named, "quote before"
        elif cues:
            introduced = place > low and items[place - 1].text == ":" and cues[0] < place
            nearest = min(
                [cue for cue in cues if cue < place] if introduced else cues,
                key=lambda cue: abs(cue - place),
            )
            if items[low].low in words.as_said and not introduced and _ends_clause(items, cues[0]):
                nearest = cues[0]  # Wie Ada Berg erklärte, nannte die Regierung …
            speaker = subject(items, nearest, low, high, words)
            how = "quote before" if nearest > place else "quote after"
        elif found := behind_any_verb(items, place, high, words):
            speaker, how = found, "quote before"
        if speaker is None and cues and place > low and words.verb_last:
            # “Ada Berg, “…” dedi.”: the verb ends the sentence, the subject begins it.
            speaker, how = in_front(items, low, place, words), "quote before"
        if speaker is None and source:
            speaker, how = source, "according after"
        if speaker is None and place > low and items[place - 1].text == ":":
            speaker, how = fallback or in_front(items, low, place - 1, words), "colon"
            if speaker and all(items[p].cues for p in range(*speaker)):
                speaker = None  # a verb that holds its pronoun, as in Arabic
        if speaker is None and not cues and fallback and place > fallback[1]:
            mood = any(
                items[p].low in words.reported_mood or (p == verb and _is_reported(items[p], words))
                for p in range(low, high)
            )
            pronoun = (
                items[fallback[0]].flags & PRONOUN and not items[fallback[0]].flags & Is.DETERMINER
            )
            if pronoun or not mood:
                speaker, how = fallback, "subject"
        if speaker is not None and items[speaker[0]].low in words.impersonal:
            speaker = place_of(items, nearest, low, high, words)
        said = Statement(place, place + 1, speaker, None, how or "reported")
        said.cue = items[min(cues, key=lambda cue: abs(cue - place))].text if cues else ""
        out.append(said)
    out += reported(items, low, high, cues, source, words)
    return out


def is_said(items: list[Item], place: int, low: int, cue: bool) -> bool:
    """Tell whether a quotation holds what somebody said, not a title or a single term."""
    quotation = items[place].quotation
    if quotation is None or not quotation.inner:
        return False
    words = [item for item in quotation.inner if item.kind in "wn"]
    if sum(count_words(item.text) for item in words) >= 2 * len(words) + (2 if cue else 4):
        return True  # a script without spaces
    small = sum(item.text[:1].islower() for item in words)
    if len(words) < 2 or (
        not small and words[0].text[:1].isalpha() and words[0].text[:1].isupper()
    ):
        return False
    begins_small = words[0].text[:1].islower()
    before = items[place - 1].text if place > low else ""
    if begins_small:
        return len(words) >= 3 or cue
    if place == low or before == ":" or before in ("—", "–", "-", ","):
        return len(words) >= 4 or (cue and len(words) >= 3)
    as_term = place > low and items[place - 1].flags & Is.PREPOSITION and len(words) >= 3
    return len(words) >= 8 or (cue and (len(words) >= 4 or bool(as_term)))


def _is_reported(item: Item, words: Lexicon) -> bool:
    """Tell whether a verb's form alone says that somebody else's words are reported (er stehe)."""
    ending, past = words.reported_endings
    return bool(ending) and item.low.endswith(ending) and not item.low.endswith(past)


def _is_name(items: list[Item], place: int, low: int, words: Lexicon) -> bool:
    """Tell a name from words that were said, where every noun has a capital: Die „Wache am Fluss“.

    It follows an article, a noun or a comma, begins with a noun, and has no verb that is known.
    """
    quotation = items[place].quotation
    before = items[place - 1] if place > low else None
    if quotation is None or before is None or quotation.last in (".", "!", "?", ","):
        return False
    if before.kind != "w" and before.text != ",":
        return False
    if before.flags & Is.PREPOSITION & ~Is.DETERMINER or before.cues:
        return False
    if before.low in words.indefinite or before.low in words.utterances:
        return False  # ein „Angriff auf alle“ is somebody's view; die Parole „Bleibt hier“
    inner = [item for item in quotation.inner if item.kind in "wn"]
    if not inner or not inner[0].capital or len(inner) > _LONGEST_NAME:
        return False
    return not any(item.flags & (VERB | PRONOUN & ~Is.DETERMINER) for item in inner)


def _has_particle(items: list[Item], place: int, high: int) -> bool:
    for cue in items[place].cues or ():
        if not cue.apart:
            return True
        for ahead in range(place + 1, min(high, place + REACH)):
            if items[ahead].low == cue.apart and (
                ahead + 1 >= high
                or items[ahead + 1].kind in "pq"
                or items[ahead + 1].flags & Is.COORDINATOR
            ):
                return True
    return False


def _ends_clause(items: list[Item], cue: int) -> bool:
    return cue + 1 < len(items) and items[cue + 1].text == ","


def _so(
    items: list[Item], low: int, high: int, words: Lexicon, behind_place: int | None = None
) -> Range | None:
    """Return the voice in “…”, so X; with `behind_place` only right behind that quotation."""
    said_so = {phrase[0] for phrase in words.phrases["said_so"]}
    places = range(low + 1, high - 1)
    if behind_place is not None:
        places = range(max(low, behind_place) + 1, min(behind_place + 3, high - 1))
    for place in places:
        if items[place].low in said_so and (
            items[place - 1].kind == "q" or items[place - 1].text in (",", "–", "—")
        ):
            found = behind(items, place + 1, high, words)
            if found and (found[1] >= high or items[found[1]].kind == "p"):
                return found
            if found and items[found[1]].flags & (Is.PREPOSITION | Is.ADVERB):
                return found
    return None


def _source(items: list[Item], low: int, high: int, words: Lexicon) -> Range | None:
    """Return the voice behind “according to” (laut, по словам, selon) in a sentence."""
    for place in range(low, high):
        if items[place].kind != "w":
            continue
        for phrase in words.phrases["according"]:
            if items[place].low == phrase[0] and all(
                place + n < high and items[place + n].low == word for n, word in enumerate(phrase)
            ):
                at = place + len(phrase)
                while (
                    at < high
                    and items[at].flags & Is.PREPOSITION
                    and items[at].low in words.inner_prepositions
                ):
                    at += 1
                if found := behind(items, at, high, words):
                    return found
        for phrase in words.phrases["according_after"]:
            if items[place].low == phrase[0]:
                return phrases.before(items, place, low)
    return None
