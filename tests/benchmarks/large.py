"""A seeded library of up to millions of quotes, written straight into the tables and kept.

Words, speakers, sources and tags are Zipf-distributed: a few have a tenth of everything. Making a
million quotes takes some minutes, so the library stays in the folder for temporary files, and is
migrated there when the tables change.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from pathlib import Path

from sqlalchemy import insert

from quotarium.model.folding import folded
from quotarium.storage import migrating
from quotarium.storage import tables as t
from quotarium.storage.connection import connect
from quotarium.storage.library import Library
from quotarium.storage.search import upkeep

SOURCES, SPEAKERS, TAGS = 20_000, 5_000, 200
VOCABULARY = 60_000
_BATCH = 20_000
_SYLLABLES = (
    "ba ke lo mi nu ra se ti vo zu dar fen gol hal jin kor lum mar nel pol an er in on st the ing"
    " con pre pro de re com per ver al el us"
).split()
_KINDS = ("direct",) * 8 + ("indirect", "mixed")
_STATUS = ("reported",) * 90 + ("confirmed",) * 6 + ("disputed",) * 2 + ("misattributed", "unknown")
_STATES = ("verbatim",) * 70 + ("typography",) * 15 + ("unchecked",) * 10 + ("altered",) * 3 + (
    "not_found", "ambiguous",
)  # fmt: skip
_LANGUAGES = ("en",) * 70 + ("az",) * 20 + ("de",) * 6 + ("ru", "fr", "tr", None)


def large_library(count: int, seed: int = 1) -> Path:
    """Return the folder of a closed library of `count` quotes, made where it is not there yet."""
    kept = Path(tempfile.gettempdir()) / "quotarium-benchmarks" / f"{count}-{seed}"
    if kept.exists():
        engine = connect(kept / "library.db")
        migrating.migrate(engine)
        engine.dispose()
    else:
        kept.parent.mkdir(exist_ok=True)
        part = kept.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        begun = time.process_time()
        _fill(part, count, random.Random(seed))
        part.rename(kept)
        sys.stderr.write(f"{count:,} quotes made in {time.process_time() - begun:.0f} s\n")
    return kept


def copy_of(count: int, folder: Path) -> Path:
    """Return a copy in `folder` that may be written to."""
    target = folder / f"{count}.quotarium"
    shutil.copytree(large_library(count), target)
    return target


def vocabulary(chance: random.Random) -> list[str]:
    """Return the words of all generated libraries, the commonest first."""
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        length = 1 + (len(found) > 40) + (len(found) > 2_000) + (chance.random() < 0.4)
        found["".join(chance.choices(_SYLLABLES, k=length))] = None
    return list(found)


def _fill(path: Path, count: int, chance: random.Random) -> None:
    words = vocabulary(chance)
    usual = _zipf(len(words))

    def text(low: int, high: int) -> str:
        return " ".join(chance.choices(words, cum_weights=usual, k=chance.randint(low, high)))

    speakers, sources = max(2, SPEAKERS * count // 1_000_000), max(2, SOURCES * count // 1_000_000)
    moment = "2024-01-01T00:00:00+00:00"
    with Library.create(path) as library:
        with library.write() as writing:
            run = writing.connection.execute
            now = {"created": moment, "modified": moment}
            run(insert(t.speakers), [now | {"kind": "person"} for _ in range(speakers)])
            names = [text(2, 2).title() for _ in range(speakers)]
            run(insert(t.speaker_names), [
                {"speaker_id": n + 1, "position": 0, "full": name, "folded": folded(name)}
                for n, name in enumerate(names)
            ])  # fmt: skip
            run(insert(t.speaker_roles), [
                {"speaker_id": n + 1, "position": 0, "title": text(1, 2)} for n in range(speakers)
            ])  # fmt: skip
            run(insert(t.sources), list(_sources(chance, sources, now, text)))
            run(insert(t.source_creators), [
                {"source_id": n + 1, "position": 0, "family": text(1, 1).title(),
                 "given": text(1, 1).title(), "role": "author"}
                for n in range(sources)
            ])  # fmt: skip
            run(insert(t.tags), [
                {"name": f"{words[n * 7 + 50]} {n}", "folded": f"{words[n * 7 + 50]} {n}"}
                for n in range(TAGS)
            ])  # fmt: skip
            run(insert(t.projects), [{"name": "Thesis", "position": 0}])
        voices, places, tags = _zipf(speakers), _zipf(sources), _zipf(TAGS)
        for start in range(0, count, _BATCH):
            ids = range(start + 1, min(start + _BATCH, count) + 1)
            with library.write() as writing:
                run = writing.connection.execute
                texts = [text(20, 60) for _ in ids]
                run(insert(t.quotes), [
                    _quote(chance, i, one, count) for i, one in zip(ids, texts, strict=True)
                ])  # fmt: skip
                said_by = chance.choices(range(1, speakers + 1), cum_weights=voices, k=len(ids))
                run(insert(t.quote_speakers), [
                    {"quote_id": i, "speaker_id": voice, "position": 0}
                    for i, voice in zip(ids, said_by, strict=True)
                ])  # fmt: skip
                found_in = chance.choices(range(1, sources + 1), cum_weights=places, k=len(ids))
                run(insert(t.clippings), [
                    {"quote_id": i, "source_id": place, "position": 0, "exact": one,
                     "start": chance.randint(0, 10_000), "locator_label": "paragraph",
                     "locator_value": str(chance.randint(1, 40)), "created": moment,
                     "verification_state": chance.choice(_STATES)}
                    for i, one, place in zip(ids, texts, found_in, strict=True)
                ])  # fmt: skip
                chosen = chance.choices(range(1, TAGS + 1), cum_weights=tags, k=len(ids))
                run(insert(t.quote_tags), [
                    {"quote_id": i, "tag_id": tag, "position": 0}
                    for i, tag in zip(ids, chosen, strict=True)
                ])  # fmt: skip
        with library.write() as writing:
            upkeep.rebuild(writing.connection)


def _quote(chance: random.Random, identity: int, words: str, count: int) -> dict[str, object]:
    day = chance.randint(date(1950, 1, 1).toordinal(), date(2025, 12, 31).toordinal())
    known = chance.random() < 0.97
    added = date.fromordinal(date(2015, 1, 1).toordinal() + identity * 3_990 // count)
    moment = f"{added}T12:{identity % 60:02}:00+00:00"
    return {
        "id": identity, "words": words, "kind": chance.choice(_KINDS),
        "language": chance.choice(_LANGUAGES), "status": chance.choice(_STATUS),
        "said": str(date.fromordinal(day)) if known else None,
        "said_earliest": day if known else None, "said_latest": day if known else None,
        "note": words[:40] if chance.random() < 0.1 else "",
        "reviewed": int(chance.random() < 0.95), "created": moment, "modified": moment,
    }  # fmt: skip


def _sources(
    chance: random.Random, count: int, now: dict[str, str], text: object
) -> Iterator[dict[str, object]]:
    assert callable(text)
    for number in range(count):
        year = chance.randint(1950, 2025)
        yield now | {
            "citekey": f"work{number:06}", "type": "article-newspaper",
            "title": text(5, 9).capitalize(), "issued": str(year),
            "issued_earliest": date(year, 1, 1).toordinal(),
            "issued_latest": date(year, 12, 31).toordinal(),
            "fields": '{"container-title":"' + text(2, 2).title() + '"}',
        }  # fmt: skip


def _zipf(length: int) -> list[float]:
    return list(accumulate(1 / (rank + 1) for rank in range(length)))
