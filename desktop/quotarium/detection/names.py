"""The persons of a document: every way they are named, and what stands beside their names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.roles import beside_name
from quotarium.detection.tokens import Item
from quotarium.paths import resource

_PARTICLES: Final = frozenset(
    "von van der den de del della di da dos das du la le al bin ibn ben zu zur ter ten st".split()
)
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONGEST: Final = 6
#: How far behind a name a pronoun that means it is looked for.
_NEAR: Final = 8


@dataclass(slots=True)
class Mention:
    """A name in the text: `words` without titles, `titles` in front of it in lower case."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    sentence: int
    subject: bool
    after_preposition: bool
    #: “Berg” in “Berg’s adviser”
    owner: bool = False
    #: a verb stands in front of it in the sentence
    object: bool = False
    #: “he” or “she” where a pronoun follows close behind: “Berg said she …”, “Berg and his …”
    pronoun: str = ""
    person: Person | None = None
    role: str | None = None
    organisation: str | None = None


@dataclass(slots=True, eq=False)
class Person:
    """Somebody of the document, with the longest name found."""

    words: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    votes: dict[str, int] = field(default_factory=lambda: {"he": 0, "she": 0})
    evidence: int = 0
    role: str | None = None
    organisation: str | None = None

    @property
    def name(self) -> str:
        """The longest name found, as it is written."""
        return " ".join(self.words).replace(" .", ".")

    @property
    def surname(self) -> str:
        """The last word of the name that is not a suffix, in lower case."""
        last = self.words[-1].lower()
        if last.strip(".") not in _SUFFIXES:
            return last
        words = [w for w in self.words if w.lower().strip(".") not in _SUFFIXES]
        return words[-1].lower() if words else ""

    @property
    def gender_of_name(self) -> str:
        """“he” or “she” where the given name tells, else nothing."""
        return given_names().get(self.words[0].lower(), "") if len(self.words) > 1 else ""

    @property
    def gender(self) -> str:
        """“he”, “she” or nothing."""
        he, she = self.votes["he"], self.votes["she"]
        return "" if he == she else "he" if he > she else "she"


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Return “he” or “she” for the given names that tell."""
    path = resource("detection") / "given-names.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: gender for gender in ("he", "she") for name in table[gender].split()}


def mentions(
    text: str,
    items: list[Item],
    ranges: Iterable[tuple[int, int]],
    number: int,
    *,
    capital_nouns: bool = False,
) -> list[Mention]:
    """Return the names in a paragraph's sentences; `number` is that of its first sentence."""
    found: list[Mention] = []
    for offset, (low, high) in enumerate(ranges):
        first = True
        acted = False
        place = low
        while place < high:
            if not items[place].capital:
                acted = acted or _acts(items[place])
                place += 1
                continue
            end = _run(items, place, high)
            made = _mention(items, place, end, low, number + offset)
            mention = made[0] if made else None
            if made and mention and (len(mention.words) > 1 or mention.titles):
                mention.role, mention.organisation = beside_name(text, items, made[1], low, high)
            if mention and capital_nouns and not _is_name(mention):
                mention = None
            if mention:
                mention.subject = first
                mention.owner = end < high and items[end].text in ("'s", "’s", "'", "’")
                mention.object = acted
                mention.pronoun = _pronoun_behind(items, end, high)
                first = False
                found.append(mention)
            place = max(end, place + 1)
    return found


def _pronoun_behind(items: list[Item], place: int, high: int) -> str:
    """Return “he” or “she” where such a pronoun follows before anybody else is named."""
    for item in items[place : min(high, place + _NEAR)]:
        if item.kind == "q" or item.capital:
            return ""
        if item.flags & Is.PRONOUN_HE or item.low == "his":
            return "he"
        if item.flags & Is.PRONOUN_SHE:
            return "she"
    return ""


def _acts(item: Item) -> bool:
    """Tell whether a word in small letters is most likely a verb or a pronoun that has one."""
    if item.text in ("'s", "’s"):
        return False
    if item.flags & VERB:
        return True
    pronoun = item.flags & PRONOUN and not item.flags & (Is.DETERMINER | Is.POSSESSIVE)
    past = item.low.endswith("ed") and not item.flags and len(item.low) > 4
    return bool(pronoun) or past or any(cue.form in ("past", "third") for cue in item.cues or ())


def _is_name(mention: Mention) -> bool:
    """Tell whether words with capitals are a name where every noun has a capital."""
    if len(mention.words) == 1:
        return True
    known = mention.words[0].lower() in given_names()
    return known or bool(mention.titles) or mention.role is not None


def _run(items: list[Item], place: int, high: int) -> int:
    """Return where the words with capitals end that begin at `place`."""
    end = place + 1
    while end < high:
        item = items[end]
        before = items[end - 1]
        if (
            item.text == "."
            and before.kind == "w"
            and (len(before.text) == 1 or before.flags & Is.ABBREVIATION)
        ):
            if end + 1 < high and items[end + 1].capital:
                end += 1
                continue
            break
        if item.text in ("'s", "’s"):
            break
        if item.capital:
            end += 1
            continue
        if item.low in _PARTICLES and end + 1 < high and items[end + 1].capital:
            end += 2
            continue
        break
    return end


def _mention(
    items: list[Item], begin: int, end: int, low: int, sentence: int
) -> tuple[Mention, tuple[int, int]] | None:
    """Return the name in a run of words with capitals, behind its last title, and its items."""
    place = begin
    while (
        place < end
        and not items[place].flags & (Is.TITLE | Is.ROLE)
        and items[place].flags
        & (
            Is.PREPOSITION
            | Is.COORDINATOR
            | Is.SUBORDINATOR
            | Is.DETERMINER
            | Is.POSSESSIVE
            | PRONOUN
            | Is.ADVERB
        )
    ):
        place += 1
    start = place
    titles: list[str] = []
    for at in range(place, end):
        item = items[at]
        if item.flags & (Is.TITLE | Is.ROLE | Is.TIME | Is.ORGANISATION) and at + 1 < end:
            following = at + 2 if items[at + 1].text == "." else at + 1
            if following < end:
                start = following
    titles = [items[at].low for at in range(place, start) if items[at].kind == "w"]
    words = [items[at] for at in range(start, end)]
    while words and words[0].kind == "p":
        words.pop(0)
    given = given_names()
    if words and words[0].low not in given:
        for at in range(1, len(words) - 1):
            if words[at].low in given:  # “of State Ada Berg”
                words = words[at:]
                break
    if not words or len(words) > _LONGEST + 2:
        return None
    last = words[-1]
    if (
        last.flags & (Is.TIME | Is.ORGANISATION | PRONOUN | VERB | Is.DETERMINER)
        and last.kind == "w"
    ):
        return None
    if len(words) == 1 and (last.flags or (last.text.isupper() and len(last.text) > 1)):
        return None
    text = tuple(
        w.text + ("." if n + 1 < len(words) and words[n + 1].text == "." else "")
        for n, w in enumerate(words)
        if w.kind == "w"
    )
    earlier = items[begin - 1] if begin > low else None
    mention = Mention(
        words[0].start,
        last.end,
        text,
        tuple(titles),
        sentence,
        False,
        earlier is not None and bool(earlier.flags & (Is.PREPOSITION | Is.DETERMINER)),
    )
    return mention, (end - len(words), end)
