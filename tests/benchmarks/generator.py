"""A seeded library of any size: Zipf-distributed words, speakers, sources, tags and dates."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

from quotarium.model.clipping import Clipping, Locator, Selector, Verification, VerificationState
from quotarium.model.dates import Edtf
from quotarium.model.quote import Attribution, Quote
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.storage import clippings, organising, quotes, sources, speakers
from quotarium.storage.library import Library

_MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
_BATCH = 5_000
_SYLLABLES = "ba ke lo mi nu ra se ti vo zu dar fen gol hal jin kor lum mar nel pol".split()


def make_library(path: Path, count: int, seed: int = 1, voices: int | None = None) -> Path:
    """Make a library of `count` quotes by `voices` speakers (one for 200 quotes) at `path`."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    weights = list(accumulate(1 / (rank + 1) for rank in range(len(words))))
    with Library.create(path) as library, library.write() as writing:
        said_by = [
            speakers.add(
                writing,
                Speaker(
                    names=(Name(full=f"{_name(chance)} {_name(chance)}"),),
                    roles=(Role(title="Minister"),),
                ),
                _MOMENT.isoformat(),
            )
            for _ in range(voices or max(2, count // 200))
        ]
        works = [
            sources.add(
                writing,
                Source(
                    citekey=f"work{number}",
                    type="article-newspaper",
                    title=" ".join(chance.choices(words, cum_weights=weights, k=6)).capitalize(),
                    creators=(Creator(family=_name(chance), given=_name(chance)),),
                    issued=Edtf.parse(str(chance.randint(1990, 2025))),
                    created=_MOMENT,
                    modified=_MOMENT,
                ),
            )
            for number in range(max(2, count // 50))
        ]
        tags = [organising.tag_named(writing, f"tag {number}") for number in range(50)]
        for start in range(0, count, _BATCH):
            new = [
                _quote(chance, words, weights, said_by, tags)
                for _ in range(min(_BATCH, count - start))
            ]
            ids = quotes.add_all(writing, new)
            clippings.add_first(
                writing,
                [
                    _clipping(chance, identity, quote, works)
                    for identity, quote in zip(ids, new, strict=True)
                ],
            )
    return path


def _quote(
    chance: random.Random,
    words: list[str],
    weights: list[float],
    voices: list[int],
    tags: list[int],
) -> Quote:
    said = f"{chance.randint(1950, 2025)}-{chance.randint(1, 12):02}"
    return Quote(
        words=" ".join(chance.choices(words, cum_weights=weights, k=chance.randint(20, 60))),
        attributions=(Attribution(speaker_id=chance.choice(voices)),),
        said=Edtf.parse(said),
        tag_ids=(chance.choice(tags),),
        reviewed=chance.random() < 0.9,
        created=_MOMENT,
        modified=_MOMENT,
    )


def _clipping(chance: random.Random, quote_id: int, quote: Quote, works: list[int]) -> Clipping:
    return Clipping(
        quote_id=quote_id,
        source_id=chance.choice(works),
        exact=quote.words,
        selector=Selector(exact=quote.words, start=chance.randint(0, 10_000)),
        locator=Locator(label="paragraph", value=str(chance.randint(1, 40))),
        verification=Verification(state=VerificationState.VERBATIM),
        created=_MOMENT,
    )


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=2)).capitalize()
