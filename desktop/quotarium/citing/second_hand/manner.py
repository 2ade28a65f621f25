"""How a style writes names, years and locators, learned by asking it once."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from weakref import WeakKeyDictionary

from pydantic import Field

from quotarium.citing.citation import Citation, Cite
from quotarium.citing.engine import Engine
from quotarium.citing.second_hand.voices import Voice
from quotarium.model.dates.language import language_table
from quotarium.model.value import Value

_COUNTS = (1, 2, 3, 4, 8)
_LETTERS = "abcdefgh"
_YEAR = "1871"
_TITLE = "Tqzwyn"
_LOCATOR = "77"
_AGAIN = "88"
_POINTLESS = re.compile(rf"[^\W\d_]\s?{_LOCATOR}")
# A name as the style prints it: given or initial before or after, or the family name alone.
_PERSON = re.compile(
    r"(?P<first>Zed|Z)(?P<gap>\.?\s*)(?P<own>Xq[a-h]{2}wyn)"
    r"|(?P<other>Xq[a-h]{2}wyn)(?:(?P<comma>,? )(?P<last>Zed|Z\b\.?)(?!\.?\s*Xq))?",
    re.IGNORECASE,
)


class Names(Value):
    """A list of names as a style prints it: what stands before, between and after them.

    `persons` are the forms found by _PERSON; fewer than asked for where the style says "et al.".
    """

    pieces: tuple[str, ...]
    persons: tuple[tuple[str, str], ...]

    def fill(self, voices: Sequence[Voice], shared: bool) -> str:
        """Return the voices written as the sample was; `shared` family names are told apart."""
        filled = self.pieces[0]
        for (form, family), one, after in zip(self.persons, voices, self.pieces[1:], strict=False):
            filled += _written(form, family, one, shared) + after
        return filled


class Manner(Value):
    """What a style does with names, years and locators.

    `opening` and `closing` are the brackets of a citation; `outside` tells that a prefix stands
    before them. `label_blind` tells that the style prints "77" for page and paragraph alike,
    `ibid_blind` that it does so after *ibid.*; `pointless` that it writes "para 77" without a
    point.
    """

    opening: str = ""
    closing: str = ""
    outside: bool = False
    superscript: bool = False
    has_year: bool = False
    has_names: bool = False
    before_year: str = " "
    label_blind: bool = False
    ibid_blind: bool = False
    pointless: bool = False
    short: dict[int, Names] = Field(default_factory=dict)
    full: dict[int, Names] = Field(default_factory=dict)

    def names(
        self, voices: Sequence[Voice], language: str, *, full: bool = False, shared: bool = False
    ) -> str:
        """Return names as the style writes them; `full` is for the first note."""
        found = _fitting(self.full if full else self.short, len(voices))
        if found is not None and any(one.named for one in voices):
            return found.fill(voices, shared)
        listed = [one.full if full or shared else one.short for one in voices]
        last = language_table(language).forms.and_.join([", ".join(listed[:-1]), listed[-1]])
        return last if len(listed) > 1 else listed[0]


_learned: WeakKeyDictionary[Engine, Manner] = WeakKeyDictionary()


def manner(engine: Engine) -> Manner:
    """Return the manner of an engine's style; it is asked only the first time."""
    found = _learned.get(engine)
    if found is None:
        found = _learned[engine] = _asked(engine)
    return found


def _asked(engine: Engine) -> Manner:
    items = [_item(count) for count in _COUNTS]
    first = [Cite(id=str(count)) for count in _COUNTS]
    again = [
        Cite(id="1", prefix="Pqx "),
        *(Cite(id=str(count)) for count in _COUNTS[1:]),
        Cite(id="1"),
        Cite(id="2", locator=_LOCATOR, label="page"),
        Cite(id="3"),
        Cite(id="2", locator=_LOCATOR, label="paragraph"),
        # Both of these follow a cite of the same item.
        Cite(id="2", locator=_AGAIN, label="page"),
        Cite(id="2", locator=_AGAIN, label="paragraph"),
    ]
    citations = [
        Citation(id=f"probe-{place}", cites=(cite,), note_index=place if engine.is_note else 0)
        for place, cite in enumerate([*first, *again], start=1)
    ]
    done = engine.render(items, citations, bibliography=False)
    texts = [html.unescape(one.text) for one in done.citations]
    initial, later = texts[: len(_COUNTS)], texts[len(_COUNTS) :]
    later[0], prefixed = later[len(_COUNTS)], later[0]
    page, paragraph = later[-5], later[-3]
    blind = _LOCATOR in page and page == paragraph
    if engine.is_note:
        return Manner(
            label_blind=blind,
            ibid_blind=_AGAIN in later[-1] and later[-2] == later[-1],
            pointless=_POINTLESS.search(paragraph) is not None,
            has_names=True,
            full=_samples(initial, _names_before_title),
            short=_samples(later, _names_before_title),
        )
    opening, body, closing = _brackets(initial[0])
    names, before_year, year = _before_year(body)
    return Manner(
        opening=opening,
        closing=closing,
        outside=bool(opening) and prefixed.startswith("Pqx"),
        superscript="<sup>" in initial[0],
        has_year=bool(year),
        has_names=_PERSON.search(names) is not None,
        before_year=before_year,
        label_blind=blind,
        short=_samples(initial, lambda text: _before_year(_brackets(text)[1])[0]),
    )


def _item(count: int) -> dict[str, object]:
    return {
        "id": str(count),
        "type": "book",
        "title": f"{_TITLE} {_LETTERS[count - 1]}",
        "author": [
            {"family": f"Xq{_LETTERS[count - 1]}{one}wyn", "given": "Zed"}
            for one in _LETTERS[:count]
        ],
        "issued": {"date-parts": [[int(_YEAR)]]},
    }


def _samples(texts: Sequence[str], names_of: Callable[[str], str]) -> dict[int, Names]:
    found: dict[int, Names] = {}
    for count, text in zip(_COUNTS, texts, strict=False):
        sample = _sample(names_of(text), count)
        if sample is not None:
            found[count] = sample
    return found


def _sample(text: str, count: int) -> Names | None:
    pieces: list[str] = []
    persons: list[tuple[str, str]] = []
    place = 0
    for found in _PERSON.finditer(text):
        pieces.append(text[place : found.start()])
        persons.append((found[0], found["own"] or found["other"]))
        place = found.end()
    pieces.append(text[place:])
    if len(persons) == count:
        # The point of "et al." belongs to the names, one that ends them does not.
        pieces[-1] = pieces[-1].rstrip(".")
    # A given name or initial that was not understood would be printed as it is in the probe.
    if not persons or any(re.search(r"\bZ(ed)?\b", piece) for piece in pieces):
        return None
    return Names(pieces=tuple(pieces), persons=tuple(persons))


def _brackets(text: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"((?:<sup>)?[(\[{]?)(.*?)([)\]}]?(?:</sup>)?)", text, re.DOTALL)
    assert found is not None
    opening, body, closing = found.groups()
    return opening, body, closing


def _before_year(body: str) -> tuple[str, str, str]:
    """Return the names of an author-date citation, what joins them to the year, and the year."""
    if _TITLE in body:
        return _names_before_title(body), " ", ""
    names, year, _ = body.partition(_YEAR)
    if not year:
        return body, " ", ""
    bare = names.rstrip(" \u00a0,;:([")
    joint = names[len(bare) :].translate({ord("("): None, ord("["): None})
    return bare, joint or " ", year


def _names_before_title(text: str) -> str:
    names, title, _ = text.partition(_TITLE)
    if not title:
        return ""
    names = names.partition(_YEAR)[0].rstrip("([")
    names = re.sub(r"(?:<(?!/)[^<>]*>|[“„«‘‹\"' \u00a0])+$", "", names)
    bare = names.rstrip(" \u00a0,;:.")
    return f"{bare}." if names[len(bare) :].startswith(".") else bare


def _fitting(samples: Mapping[int, Names], count: int) -> Names | None:
    if count in samples:
        return samples[count]
    many = samples.get(_COUNTS[-1])
    if many is not None and len(many.persons) < _COUNTS[-1]:
        return many
    four = samples.get(4)
    if four is None or len(four.persons) < 4 or count < 4:
        return None
    middle = four.pieces[1:2] * (count - 4)
    return Names(
        pieces=(*four.pieces[:2], *middle, *four.pieces[2:]),
        persons=(*four.persons[:1], *four.persons[1:2] * (count - 4), *four.persons[1:]),
    )


def _written(form: str, family: str, one: Voice, shared: bool) -> str:
    def cased(text: str) -> str:
        return text.upper() if family.isupper() else text

    if one.family is None:
        return cased(one.full) if one.named else one.full
    if form == family:
        return cased(one.full) if shared else cased(one.family)
    found = _PERSON.fullmatch(form)
    assert found is not None
    given = one.given or ""
    first, last = found["first"], found["last"]
    if not given:
        return cased(one.family)
    if first:
        if first == "Zed" and not family.isupper():
            return one.full
        before = given if first.lower() == "zed" else _initials(given, found["gap"].strip())
        return f"{before}{found['gap'].lstrip('.') or ' '}{cased(one.family)}"
    after = given if last.lower() == "zed" else _initials(given, last[1:])
    return f"{cased(one.family)}{found['comma']}{after}"


def _initials(given: str, point: str) -> str:
    return " ".join(f"{word[0]}{point}" for word in given.split())
