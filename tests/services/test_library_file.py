"""A whole library goes out as JSON and comes back the same."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotarium import errors
from quotarium.formats import library_json
from quotarium.model.clipping import (
    Clipping,
    Difference,
    Locator,
    Selector,
    Verification,
    VerificationState,
)
from quotarium.model.dates import Edtf
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Link, LinkKind
from quotarium.model.quote import Attribution, AttributionStatus, Quote, QuoteKind, Translation
from quotarium.model.quote import Wording as QuoteWording
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind
from quotarium.services.library_file import ImportedLibrary, holds_library, import_library
from quotarium.services.outcome import now
from quotarium.services.sample import fill_with_sample
from quotarium.services.searching import search
from quotarium.services.undoing import revert
from quotarium.storage import clippings, links, organising, quotes, sources, speakers
from quotarium.storage import tables as t
from quotarium.storage.library import Library, Writing
from quotarium.storage.whole.reading import read as read_whole
from tests.schemas import published

SCHEMA = next(one for path, one in published().items() if path.name == "library.schema.json")


def content(library: Library) -> dict[str, Any]:
    with library.read() as connection:
        return read_whole(connection)


def written(library: Library, path: Path) -> Path:
    path.write_bytes(library_json.write(content(library)))
    return path


@pytest.fixture
def another(empty_library_folder: Path, tmp_path: Path) -> Any:
    folder = tmp_path / "Another.quotarium"
    shutil.copytree(empty_library_folder, folder)
    with Library.open(folder) as opened:
        yield opened


def test_an_import_that_is_stopped_keeps_nothing(
    library: Library, another: Library, tmp_path: Path
) -> None:
    fill_with_sample(library)
    file = written(library, tmp_path / "library.json")
    told: list[tuple[int, int]] = []

    def stop_later(done: int, total: int) -> bool:
        told.append((done, total))
        return done == 0

    before = content(another)
    with pytest.raises(errors.Cancelled):
        import_library(another, file, stop_later)
    assert content(another) == before
    assert len(told) > 1


def some_text(chance: Random) -> str:
    words = ["Əliyev", "שלום", "北京", "{x}", "\\n\n", '"q"', "a\u00a0b", "# % &", "'", "=1+1", "x"]
    return " ".join(chance.choices(words, k=chance.randint(1, 3)))


def some_date(chance: Random) -> Edtf | None:
    return Edtf.parse(chance.choice(["2025?-03-15", "1921~", "199X", "-0043", "2019/..", "2021"]))


def fill(writing: Writing, chance: Random) -> None:
    """Put a little of everything that a library can hold into one."""
    moment = now()
    events = [
        speakers.add_occasion(writing, Occasion(name=some_text(chance), date=some_date(chance)))
        for _ in range(chance.randint(0, 2))
    ]
    voices = [
        speakers.add(
            writing,
            Speaker(
                kind=chance.choice(list(SpeakerKind)),
                names=(Name(full=some_text(chance)), Name(full="B", script="Latn", language="en")),
                roles=(Role(title=some_text(chance), organisation="O", held=some_date(chance)),),
                identifiers={"wikidata": some_text(chance)},
                note=some_text(chance),
            ),
            moment.isoformat(),
        )
        for _ in range(chance.randint(1, 3))
    ]
    works = [
        sources.add(
            writing,
            Source(
                citekey=f"key{number}", citekey_pinned=chance.random() < 0.5, type="book",
                title=some_text(chance), creators=(Creator(family="F", given="G"), Creator(
                    role="editor", literal=some_text(chance))),
                issued=some_date(chance), accessed=Edtf.parse("2024-02-29"), language="az",
                fields={"volume": some_text(chance), "bibtex:x": "y"}, note=some_text(chance),
                created=moment, modified=moment, trashed=chance.choice([None, moment]),
            ),
        )
        for number in range(chance.randint(1, 3))
    ]  # fmt: skip
    snapshots = [
        writing.insert(
            t.snapshots, source_id=chance.choice(works), sha256="0" * 64, media_type="text/plain",
            file_name=some_text(chance), size=5, captured=moment.isoformat(),
        )
        for _ in range(chance.randint(0, 2))
    ]  # fmt: skip
    for snapshot in snapshots:
        writing.insert(t.snapshot_texts, snapshot_id=snapshot, text="Words", blocks="[]")
        writing.insert(t.skipped_suggestions, snapshot_id=snapshot, fingerprint="f")
    tags = [organising.tag_named(writing, name) for name in ("Öl", "b", some_text(chance))]
    told = [
        quotes.add(
            writing,
            Quote(
                words=some_text(chance), kind=chance.choice(list(QuoteKind)), language="he",
                attributions=tuple(
                    Attribution(speaker_id=voice, role=chance.choice([None, "Mayor"]))
                    for voice in chance.sample(voices, chance.randint(0, len(voices)))
                ),
                said=chance.choice([None, some_date(chance)]), said_phrase=some_text(chance),
                occasion_id=chance.choice([None, *events]),
                status=chance.choice(list(AttributionStatus)), evidence=some_text(chance),
                note=some_text(chance),
                translations=(Translation(language="en", words="W", translator="T", printed=True),
                              Translation(language="de", words=some_text(chance))),
                tag_ids=tuple(chance.sample(tags, chance.randint(0, len(set(tags))))),
                reviewed=chance.random() < 0.5, created=moment, modified=moment,
                trashed=chance.choice([None, moment]),
            ),
        )
        for _ in range(chance.randint(1, 4))
    ]  # fmt: skip
    for quote in told:
        exact = some_text(chance)
        for _ in range(chance.randint(0, 2)):
            clippings.add(writing, Clipping(
                quote_id=quote, source_id=chance.choice(works), exact=exact,
                snapshot_id=chance.choice([None, *snapshots]),
                selector=chance.choice([None, Selector(exact=exact, prefix="p", start=3)]),
                locator=chance.choice([None, Locator(value="12")]),
                chain=tuple(chance.sample(works, chance.randint(0, len(works)))),
                verification=Verification(
                    state=chance.choice(list(VerificationState)), rules=("quotes",),
                    differences=(Difference(quote="a", source="b"),), checked=moment,
                    snapshot_id=chance.choice([None, *snapshots]),
                ),
                created=moment,
            ))  # fmt: skip
    changed = quotes.get(writing.connection, told[:1])[0]
    quotes.change(
        writing,
        changed.model_copy(update={"words": "New words"}),
        wording=QuoteWording(words=changed.words, replaced=moment, reason="typo"),
    )
    for name in ("Book", some_text(chance))[: chance.randint(0, 2)]:
        project = organising.project_named(writing, name)
        writing.insert(t.project_items, project_id=project, position=0, kind="heading", text="H")
        organising.append_quotes(writing, project, chance.sample(told, len(told)))
        organising.save_search(writing, name, "tag:b")
    if len(told) > 1:
        links.add(writing, Link(from_quote_id=told[0], to_quote_id=told[1],
                                kind=chance.choice(list(LinkKind)), note="n"))  # fmt: skip


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(chance=st.randoms(use_true_random=False))
def test_a_library_comes_back_equal(
    empty_library_folder: Path, tmp_path_factory: pytest.TempPathFactory, chance: Random
) -> None:
    folder = tmp_path_factory.mktemp("two")
    for name in ("A", "B"):
        shutil.copytree(empty_library_folder, folder / name)
    with Library.open(folder / "A") as first, Library.open(folder / "B") as second:
        with first.write() as writing:
            fill(writing, chance)
        whole_of_it = content(first)
        file = written(first, folder / "a.json")
        jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(file.read_bytes()))
        outcome = import_library(second, file)
        assert content(second) == whole_of_it
        assert bytes_of(second) == file.read_bytes()
        # One step takes all of it back.
        revert(second, outcome.inverse)
        assert not any(content(second).values())


def bytes_of(library: Library) -> bytes:
    return library_json.write(content(library))


def test_the_sample_library_comes_back_and_is_searched(
    library: Library, another: Library, tmp_path: Path
) -> None:
    fill_with_sample(library)
    file = written(library, tmp_path / "a.json")
    assert holds_library(file)
    made = import_library(another, file).value
    assert content(another) == content(library)
    assert made.quotes == search(another).total == search(library).total
    assert search(another, "gauge").total == search(library, "gauge").total > 0


def test_a_second_library_stands_beside_the_first(library: Library, tmp_path: Path) -> None:
    with library.write() as writing:
        fill(writing, Random(3))
    before = content(library)
    import_library(library, written(library, tmp_path / "a.json"))
    after = content(library)
    assert len(after["quotes"]) == 2 * len(before["quotes"])
    assert after["tags"] == before["tags"]
    keys = [one["citekey"] for one in after["sources"]]
    assert len(set(keys)) == len(keys) == 2 * len(before["sources"])
    assert [one["words"] for one in after["quotes"]] == 2 * [
        one["words"] for one in before["quotes"]
    ]


def spoiled(change: Callable[[dict[str, Any]], object]) -> bytes:
    whole_of_it: dict[str, Any] = {
        "format": "quotarium-library", "version": 1,
        "speakers": [{"id": 1, "created": "2024-01-01T00:00:00+00:00",
                      "modified": "2024-01-01T00:00:00+00:00", "names": [{"full": "A"}]}],
        "quotes": [{"id": 1, "words": "W", "created": "2024-01-01T00:00:00+00:00",
                    "modified": "2024-01-01T00:00:00+00:00", "speakers": [{"speaker_id": 1}]}],
    }  # fmt: skip
    change(whole_of_it)
    return json.dumps(whole_of_it).replace('"format":"', '"format": "').encode()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda w: w.update(version=9), "version 9"),
        (lambda w: w.update(quotes={}), "a list is needed"),
        (lambda w: w.update(planets=[]), "planets"),
        (lambda w: w["quotes"].append(3), "quotes 2"),
        (lambda w: w["quotes"][0].update(words=3), "quotes 1, words"),
        (lambda w: w["quotes"][0].pop("words"), "missing"),
        (lambda w: w["quotes"][0].update(words=""), "does not fit together"),
        (lambda w: w["quotes"][0].update(kind="shouted"), "one of direct"),
        (lambda w: w["quotes"][0].update(said="2025-13-40"), "no date"),
        (lambda w: w["quotes"][0].update(created="yesterday"), "no date"),
        (lambda w: w["quotes"][0].update(colour="red"), "not known"),
        (lambda w: w["quotes"][0].update(id="x"), "a number of its own"),
        (lambda w: w["quotes"][0]["speakers"][0].update(speaker_id=7), "speakers 7"),
        (lambda w: w["quotes"][0]["speakers"].append({"speaker_id": 1}), "fit together"),
        (lambda w: w["speakers"][0].pop("names"), "wrong form"),
        (lambda w: w["speakers"][0].update(identifiers={"a": 3}), "wrong form"),
    ],
)
def test_a_spoiled_file_is_refused_with_the_place_and_nothing_is_kept(
    library: Library, tmp_path: Path, change: Callable[[dict[str, Any]], object], told: str
) -> None:
    file = tmp_path / "spoiled.json"
    file.write_bytes(spoiled(change))
    with pytest.raises(errors.WorldError, match=told):
        import_library(library, file)
    assert not any(content(library).values())


def test_an_unspoiled_file_is_taken(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "good.json"
    file.write_bytes(spoiled(lambda _: None))
    assert import_library(library, file).value == ImportedLibrary(
        quotes=1, sources=0, speakers=1, projects=0
    )


def test_broken_json_is_told_with_its_line(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_bytes(b'{"format": "quotarium-library",\n "version": 1,\n oops}')
    with pytest.raises(errors.UnreadableSource, match="line 3"):
        import_library(library, file)


def test_the_published_schemas_know_nothing_that_the_files_do_not_have() -> None:
    for path, wanted in published().items():
        found = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(found)
        assert set(found["properties"]) <= set(wanted["properties"])
