"""Who may be the same speaker under two names, and what speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache, reduce
from itertools import islice, permutations
from operator import and_, or_
from typing import Final, NamedTuple

from quotarium.model.folding import folded
from quotarium.model.romanising import bones, sounds
from quotarium.model.speaker import Name, Speaker, SpeakerKind
from quotarium.model.value import Value


class Likeness(StrEnum):
    """What speaks for two speakers being one, the surest first."""

    IDENTIFIER = "identifier"
    NAME = "name"
    SPELLING = "spelling"
    ACRONYM = "acronym"
    CONSONANTS = "consonants"
    INITIALS = "initials"
    SHORT = "short"
    NEAR = "near"


class Resemblance(Value):
    """Two speakers who may be one; `here` and `there` are the names or identifiers saying so."""

    speaker_id: int
    other_id: int
    likeness: Likeness
    here: str
    there: str


#: Scripts that write hardly any vowels.
_WITHOUT_VOWELS: Final = frozenset({"Arab", "Hebr"})
_ORDER: Final = tuple(Likeness)
#: A word that so many speakers have in their names brings nobody together.
_COMMON: Final = 200
_MOST_WORDS: Final = 5
#: `step` is told after so many pairs: every few milliseconds.
_STEP: Final = 32

#: A word with fewer sounds than this is too short to be near another.
_LONG: Final = 5
_SHORTEST: Final = 3
_SMALL: Final = frozenset("a and for in of on the to der die das und de du et la le".split())

_WORD: Final = "word"

#: Told how many speakers of how many are done, again and again; what it raises ends the search.
Step = Callable[[int, int], None]

_Key = tuple[str, str]
_Alike = Callable[[str, str], bool]


def resemblances(
    speakers: Sequence[Speaker],
    apart: Iterable[tuple[int, int]] = (),
    step: Step = lambda _done, _total: None,
) -> tuple[Resemblance, ...]:
    """Return the pairs that may be one speaker, the surest first.

    Pairs `apart` are known to be two; so are those with different identifiers of one kind.
    Unnamed voices are never taken for one another. Whoever asks can rest, or raise, in `step`.
    """
    known = {frozenset(pair) for pair in apart}
    by_id = {speaker.id: speaker for speaker in speakers}
    found = []
    for one, other in _candidates(speakers, step):
        if frozenset((one, other)) not in known:
            alike = resemblance(by_id[one], by_id[other])
            if alike is not None:
                found.append(alike)
    found.sort(key=lambda pair: (_ORDER.index(pair.likeness), by_id[pair.speaker_id].name,
                                 pair.speaker_id, pair.other_id))  # fmt: skip
    return tuple(found)


def resemblance(one: Speaker, other: Speaker) -> Resemblance | None:
    """Return what speaks for two speakers being one, None where nothing or more speaks against."""
    shared = one.identifiers.keys() & other.identifiers.keys()
    if any(one.identifiers[kind] != other.identifiers[kind] for kind in shared):
        return None
    if shared:
        kind = min(shared)
        told = f"{kind} {one.identifiers[kind]}"
        return _pair(one, other, Likeness.IDENTIFIER, told, told)
    if SpeakerKind.UNNAMED in (one.kind, other.kind):
        return None
    found = [
        (_ORDER.index(likeness), mine.full, theirs.full)
        for mine in one.names
        for theirs in other.names
        if (likeness := _names(mine, theirs)) is not None
    ]
    if one.kind is not other.kind or one.kind is SpeakerKind.ORGANISATION:
        found = [alike for alike in found if alike[0] <= _ORDER.index(Likeness.ACRONYM)]
    if not found:
        return None
    rank, here, there = min(found)
    return _pair(one, other, _ORDER[rank], here, there)


def _pair(one: Speaker, other: Speaker, likeness: Likeness, here: str, there: str) -> Resemblance:
    return Resemblance(
        speaker_id=one.id, other_id=other.id, likeness=likeness, here=here, there=there
    )


def _candidates(speakers: Sequence[Speaker], step: Step) -> Iterator[tuple[int, int]]:
    """Yield the pairs worth comparing: the last word of a name is in the other, or an acronym or
    an identifier is common to both.

    Those of one speaker at a time: millions at once would keep everybody waiting.
    """
    last: defaultdict[_Key, set[int]] = defaultdict(set)
    held: defaultdict[_Key, set[int]] = defaultdict(set)
    for number, speaker in enumerate(speakers):
        step(number // 2, len(speakers))
        for mine, ids in zip(_last_and_held(speaker), (last, held), strict=True):
            for key in mine:
                ids[key].add(speaker.id)
    few = {key: frozenset(islice(ids, _COMMON)) for key, ids in held.items() if key in last}
    none: frozenset[int] = frozenset()
    for number, speaker in enumerate(speakers):
        others: set[int] = set()
        ends, inner = _last_and_held(speaker)
        for key in ends:
            if len(last[key]) <= _COMMON:
                others |= last[key] | few.get(key, none)
        for key in inner:
            if speaker.id in few.get(key, none) and len(last[key]) <= _COMMON:
                others |= last[key]
        for at, other in enumerate(sorted(one for one in others if one > speaker.id)):
            if at % _STEP == 0:
                step((len(speakers) + number) // 2, len(speakers))
            yield speaker.id, other


def _last_and_held(speaker: Speaker) -> tuple[set[_Key], set[_Key]]:
    """Return what a speaker is found by as the last word of a name, and by any word before it."""
    last: set[_Key] = set(speaker.identifiers.items())
    held: set[_Key] = set()
    if speaker.kind is not SpeakerKind.UNNAMED:
        for words in filter(None, map(_words, speaker.names)):
            held |= _keys(words[:-1])
            last |= _keys(words[-1:])
            initials = "".join(word[0] for word in words if word.casefold() not in _SMALL)
            last.add(("", words[0] if len(words) == 1 else initials))
    return last, held


def _keys(words: Sequence[str]) -> set[_Key]:
    """Return the consonants of words, which those that sound alike have in common."""
    return {(_WORD, bones(sound)) for word in words for sound in sounds(word)}


def _names(one: Name, other: Name) -> Likeness | None:
    here, there = _heard(one.full), _heard(other.full)
    if here.folded == there.folded:
        return Likeness.NAME
    mine, theirs = here.words, there.words
    if not mine or not theirs:
        return None
    if not _WITHOUT_VOWELS & {one.script, other.script} and _too_far(here, there):
        return None
    if len(mine) == len(theirs) and _matched(mine, theirs, _sound_alike):
        return Likeness.SPELLING
    if _WITHOUT_VOWELS & {one.script, other.script} and _bones_match(mine, theirs):
        return Likeness.CONSONANTS
    if _is_acronym(one.full, other.full):
        return Likeness.ACRONYM
    if _initials(mine, theirs):
        return Likeness.INITIALS
    few, many = sorted((mine, theirs), key=len)
    if len(few) < len(many) and _is_part(few, many):
        return Likeness.SHORT
    if len(mine) == len(theirs) and _matched(mine, theirs, _near):
        return Likeness.NEAR
    return None


class _Heard(NamedTuple):
    """A name made ready to be compared: `surely` are the letters of all ways in which its words
    may sound, `possibly` those of any, a bit each.
    """

    words: tuple[str, ...]
    folded: str
    surely: int
    possibly: int
    initials: bool


@lru_cache(maxsize=1 << 16)
def _heard(full: str) -> _Heard:
    text = full.replace(",", " ").replace(".", " ").replace("-", " ")
    words = tuple(word for word in text.split() if any(sounds(word)))[:_MOST_WORDS]
    surely = possibly = 0
    for word in words:
        ways = [_letters(sound) for sound in sounds(word)]
        surely |= reduce(and_, ways)
        possibly |= reduce(or_, ways)
    return _Heard(words, folded(full), surely, possibly, any(len(word) == 1 for word in words))


def _letters(sound: str) -> int:
    return reduce(or_, (1 << ord(letter) % 64 for letter in sound), 0)


def _too_far(one: _Heard, other: _Heard) -> bool:
    """Tell at once that two whole names have more letters of their own than their words may
    differ in: most names that have the consonants of the last word in common do.
    """
    number = len(one.words)
    if number < 2 or number != len(other.words) or one.initials or other.initials:
        return False
    here, there = one.surely & ~other.possibly, other.surely & ~one.possibly
    return here.bit_count() > number or there.bit_count() > number


def _words(name: Name) -> tuple[str, ...]:
    return _heard(name.full).words


def _matched(mine: Sequence[str], theirs: Sequence[str], alike: _Alike) -> bool:
    """Tell whether each word of one name is like one of the other, in any order."""
    return any(
        all(alike(a, b) for a, b in zip(mine, order, strict=True)) for order in permutations(theirs)
    )


def _sound_alike(one: str, other: str) -> bool:
    return not set(sounds(one)).isdisjoint(sounds(other))


def _near(one: str, other: str) -> bool:
    """Tell whether two words sound alike but for one sound; a woman's name is not a man's."""
    if _sound_alike(one, other):
        return True
    return any(
        min(len(a), len(b)) >= _LONG
        and (a + b).isalpha()
        and _one_off(a, b)
        and f"{a}a" not in (b, f"{b}a")
        and f"{b}a" != a
        for a in sounds(one)
        for b in sounds(other)
    )


def _one_off(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _bones_match(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    def alike(one: str, other: str) -> bool:
        return not {bones(s) for s in sounds(one)}.isdisjoint(bones(s) for s in sounds(other))

    enough = sum(len(bones(sounds(word)[0])) for word in mine) >= _LONG - 1
    return enough and len(mine) == len(theirs) and _matched(mine, theirs, alike)


def _initials(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether one name has initials for given names of the other: I. Aliyev, Ilham Aliyev."""
    if not _sound_alike(mine[-1], theirs[-1]) or len(mine[-1]) == 1:
        return False
    given, other = mine[:-1], theirs[:-1]
    if not given or not other or not any(len(word) == 1 for word in (*given, *other)):
        return False
    return all(
        _sound_alike(a, b) or (1 in (len(a), len(b)) and _begin_alike(a, b))
        for a, b in zip(given, other, strict=False)
    )


def _begin_alike(one: str, other: str) -> bool:
    return any(a[:1] == b[:1] for a in sounds(one) for b in sounds(other))


def _is_part(few: Sequence[str], many: Sequence[str]) -> bool:
    """Tell whether a name is the other's without a middle name, or the family name alone."""
    if not _sound_alike(few[-1], many[-1]) or len(few[-1]) < _SHORTEST:
        return False
    return len(few) == 1 or _sound_alike(few[0], many[0])


def _is_acronym(one: str, other: str) -> bool:
    """Tell whether one name is made of the first letters of the other's words."""
    short, long = sorted((one, other), key=len)
    words = [word for word in long.replace("-", " ").split() if word.casefold() not in _SMALL]
    return (
        len(words) > 1
        and short.isupper()
        and short.casefold() == "".join(word[0] for word in words).casefold()
    )
