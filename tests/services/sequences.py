"""Random sequences of changes to a library beside a model of it in plain Python.

The model knows nothing of tables, journals and indexes: quotes are values in a dictionary, and an
undo is the dictionary as it was.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)
from sqlalchemy import text

from quotarium.model.dates import Edtf
from quotarium.model.quote import AttributionStatus, Quote
from quotarium.model.search import parse
from quotarium.model.search.findable import findable
from quotarium.model.search.meaning import matches
from quotarium.model.source import Source
from quotarium.model.speaker import Name
from quotarium.services.bulk import Chosen, change_all
from quotarium.services.bulk_changes import (
    AddTags,
    AddToProject,
    Change,
    RemoveTags,
    ReplaceInNotes,
    Restore,
    SetLanguage,
    SetOccasion,
    SetSaid,
    SetSpeakers,
    SetStatus,
    TakeOutOfProject,
    Trash,
)
from quotarium.services.organising import delete_tag, merge_tags
from quotarium.services.outcome import Outcome, committed
from quotarium.services.quotes import QuoteEdit, change_quote, delete_quotes, details
from quotarium.services.searching import Order, Place, Search, all_ids
from quotarium.services.speakers import SpeakerInput, change_speaker, speaker
from quotarium.services.thing_changes import Thing
from quotarium.services.undoing import revert
from quotarium.storage import organising, quotes, sources, speakers
from quotarium.storage.library import Library
from quotarium.storage.search import upkeep

WORDS = ("river", "Łódź lies", "天气很好", "an answer", "see page one")
TAGS = ("water", "rights", "Łódź")
VOICES = ("Irena Valdoš", "Rəşad Tuğanlı", "Temur Bekday")
EVENTS = ("Basin Forum", "River day")
WORKS = ("Valley Post", "Łódź Courier")
DATES = ("", "2019-03", "1990s", "2021-05-02")
QUERIES = (
    "river", "lodz", "天气", "page", "speaker:valdos", "resad", "tag:water", "rights ", "-river",
    "said:2019..2021", "lang:az", "status:disputed", "in:book", "has:note -tag:lodz",
    "water OR said:1990s", "is:inbox", "source:courier", "source:valley -has:speaker",
    "occasion:forum", "role:envoy", "speaker:temur OR said:2019",
)  # fmt: skip


@dataclass
class Modelled:
    """A quote as the model knows it."""

    words: str
    note: str = ""
    said: str = ""
    language: str | None = None
    status: str = "reported"
    speakers: list[str] = field(default_factory=list)
    event: str = ""
    works: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    in_book: bool = False
    trashed: bool = False
    older: int = 0

    def needs(self) -> Iterator[tuple[Thing, str]]:
        """Yield what it hangs on."""
        yield from ((Thing.SPEAKER, name) for name in self.speakers)
        yield from ((Thing.SOURCE, name) for name in self.works)
        if self.event:
            yield Thing.OCCASION, self.event


Model = dict[int, Modelled]


@dataclass
class Things:
    """What quotes hang on as the model knows it: names and roles of a speaker by the name it was
    made under, places of occasions by their names, and which of the sources, speakers and
    occasions lie in the trash.
    """

    names: dict[str, list[str]] = field(default_factory=dict)
    roles: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    trashed: set[tuple[Thing, str]] = field(default_factory=set)


class QuoteSequences(RuleBasedStateMachine):
    """The library and the model, changed side by side: quotes, and their tags and speakers."""

    template: Path
    known: Bundle[int] = Bundle("known")
    chosen = st.one_of(st.lists(known, min_size=1, max_size=4), st.sampled_from(QUERIES))

    @initialize(target=known)
    def begin(self) -> Any:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "Trial.quotarium"
        shutil.copytree(self.template, path)
        self.library = Library.open(path)
        self.model: Model = {}
        self.things = Things()
        self.done: list[tuple[Any, Any]] = []
        self.undone: list[tuple[Any, Any]] = []
        with self.library.write() as writing:
            for number, work in enumerate(WORKS):
                sources.add(writing, Source(citekey=f"work{number}", title=work))
        ids = [self.put_in(words, "see page one") for words in WORDS[:3]]
        self.change_many(ids[:2], AddTags(names=TAGS[:1]))
        self.change_many(ids[1:], AddTags(names=TAGS[1:2]))
        self.change_many(ids[:1], SetSpeakers(speakers=(SpeakerInput(name=VOICES[0]),)))
        return multiple(*ids)

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.index_is_as_if_made_anew()
            self.library.close()
            self.folder.cleanup()

    def took(self, before: object, outcome: Outcome[Any]) -> None:
        """Remember a step that can be undone."""
        if outcome.inverse.rows:
            self.done.append((outcome.inverse, before))
            self.undone = []

    def state(self) -> object:
        return deepcopy((self.model, self.things))

    # What researchers do

    @rule(target=known, words=st.sampled_from(WORDS), note=st.sampled_from(("", *WORDS)))
    def add(self, words: str, note: str) -> int:
        return self.put_in(words, note)

    def put_in(self, words: str, note: str) -> int:
        before = self.state()
        made = committed(
            self.library, "Add", lambda w: quotes.add(w, Quote(words=words, note=note))
        )
        self.model[made.value] = Modelled(words, note)
        self.took(before, made)
        return made.value

    @rule(quote=known, words=st.sampled_from(WORDS))
    def reword(self, quote: int, words: str) -> None:
        if quote not in self.model:
            return
        before = self.state()
        done = change_quote(self.library, quote, QuoteEdit(words=words))
        one = self.model[quote]
        one.older += one.words != words
        one.words = words
        self.took(before, done)

    @rule(chosen=chosen, tag=st.sampled_from(TAGS), on=st.booleans())
    def tag(self, chosen: list[int] | str, tag: str, on: bool) -> None:
        change = AddTags(names=(tag,)) if on else RemoveTags(names=(tag,))
        self.change_many(chosen, change)

    @rule(chosen=chosen, change=st.sampled_from((Trash(), Restore())))
    def throw_away_or_restore(self, chosen: list[int] | str, change: Change) -> None:
        self.change_many(chosen, change)

    @rule(
        chosen=chosen,
        change=st.one_of(
            st.sampled_from(("", *VOICES)).map(
                lambda name: SetSpeakers(speakers=(SpeakerInput(name=name),) if name else ())
            ),
            st.sampled_from(DATES).map(lambda said: SetSaid(said=said)),
            st.sampled_from(("", *EVENTS)).map(lambda name: SetOccasion(name=name)),
            st.sampled_from(("", "az")).map(lambda one: SetLanguage(language=one)),
            st.sampled_from(AttributionStatus).map(lambda one: SetStatus(status=one)),
            st.sampled_from((AddToProject(project="Book"), TakeOutOfProject(project_id=1))),
            st.just(ReplaceInNotes(find="page", replacement="leaf")),
        ),
    )
    def put_right(self, chosen: list[int] | str, change: Change) -> None:
        self.change_many(chosen, change)

    def change_many(self, chosen: list[int] | str, change: Change) -> None:
        before = self.state()
        which: Chosen
        if isinstance(chosen, str):
            which = Search(query=chosen)
            ids = sorted(all_ids(self.library, which))
        else:
            which = ids = chosen
        done = change_all(self.library, which, change)
        for identity in dict.fromkeys(ids):
            if identity in self.model:
                self.alter(self.model[identity], change)
        self.took(before, done)

    def alter(self, one: Modelled, change: Change) -> None:
        match change:
            case AddTags(names=names):
                one.tags += [name for name in names if name not in one.tags]
            case RemoveTags(names=names):
                one.tags = [name for name in one.tags if name not in names]
            case SetSpeakers():
                one.speakers = [self.known_as(voice.name) for voice in change.speakers]
            case SetSaid(said=said):
                one.said = said
            case SetLanguage(language=language):
                one.language = language or None
            case SetStatus(status=status):
                one.status = status.value
            case AddToProject():
                one.in_book = True
            case TakeOutOfProject():
                one.in_book = False
            case ReplaceInNotes():
                one.note = one.note.replace(change.find, change.replacement)
            case Trash():
                one.trashed = True
            case SetOccasion(name=name):
                one.event = name
                if name:
                    self.things.places.setdefault(name, "")
                    self.things.trashed.discard((Thing.OCCASION, name))
            case Restore():
                if one.trashed:
                    self.things.trashed -= set(one.needs())
                one.trashed = False

    @rule(quote=consumes(known))
    def delete(self, quote: int) -> None:
        before = self.state()
        done = delete_quotes(self.library, [quote])
        self.model.pop(quote, None)
        self.took(before, done)

    @precondition(lambda self: len(self.tags()) > 1)
    @rule(tag=st.sampled_from(TAGS), into=st.sampled_from(TAGS))
    def merge(self, tag: str, into: str) -> None:
        ids = self.tag_ids(tag), self.tag_ids(into)
        if not ids[0] or not ids[1] or tag == into:
            return
        before = self.state()
        done = merge_tags(self.library, list(ids[0]), min(ids[1]))
        for one in self.model.values():
            if tag in one.tags:
                added = [] if into in one.tags else [into]
                one.tags = [name for name in one.tags if name != tag] + added
        self.took(before, done)

    @precondition(lambda self: self.tags())
    @rule(tag=st.sampled_from(TAGS))
    def remove_tag(self, tag: str) -> None:
        if not (ids := self.tag_ids(tag)):
            return
        before = self.state()
        done = delete_tag(self.library, min(ids))
        for one in self.model.values():
            one.tags = [name for name in one.tags if name != tag]
        self.took(before, done)

    @precondition(lambda self: any(len(held) == 1 for held in self.things.names.values()))
    @rule(voice=st.sampled_from(VOICES))
    def name_anew(self, voice: str) -> None:
        identity = self.named(voice)
        if identity is None or len(self.things.names.get(voice, ())) != 1:
            return
        before = self.state()
        known = speaker(self.library, identity)
        names = (*known.names, Name(full=f"{voice} River"))
        done = change_speaker(self.library, known.model_copy(update={"names": names}))
        self.things.names[voice].append(f"{voice} River")
        self.took(before, done)

    # Undo and redo

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        inverse, before = self.done.pop()
        self.undone.append((revert(self.library, inverse).inverse, self.state()))
        self.model, self.things = deepcopy(before)

    @precondition(lambda self: self.undone)
    @rule(target=known)
    def redo(self) -> Any:
        inverse, after = self.undone.pop()
        self.done.append((revert(self.library, inverse).inverse, self.state()))
        self.model, self.things = deepcopy(after)
        return multiple(*self.model)

    # What must hold

    @invariant()
    def the_library_holds_what_the_model_holds(self) -> None:
        if not hasattr(self, "model"):
            return
        found = {one.quote.id: one for one in details(self.library, self.all())}
        assert found.keys() == self.model.keys()
        for identity, wanted in self.model.items():
            one = found[identity]
            quote = one.quote
            assert (quote.words, quote.note, quote.language, quote.status.value) == (
                wanted.words, wanted.note, wanted.language, wanted.status,
            )  # fmt: skip
            assert quote.said == (Edtf.parse({"1990s": "199X"}.get(wanted.said, wanted.said))
                                  if wanted.said else None)  # fmt: skip
            assert [voice.speaker.name for voice in one.speakers] == wanted.speakers
            assert (one.occasion.name if one.occasion else "") == wanted.event
            assert [place.source.title for place in one.found_in] == wanted.works
            assert [tag.name for tag in one.tags] == wanted.tags
            assert bool(one.projects) is wanted.in_book
            assert (quote.trashed is not None) is wanted.trashed
        for query in QUERIES:
            tree = parse(query).tree
            for place in (Place.QUOTES, Place.TRASH):
                expected = {
                    identity
                    for identity, one in found.items()
                    if (one.quote.trashed is not None) is (place is Place.TRASH)
                    and matches(tree, findable(one, reworded=self.model[identity].older > 0))
                }
                listed = all_ids(self.library, Search(query=query, place=place), Order.SAID)
                assert set(listed) == expected, query
                assert len(listed) == len(expected)

    def index_is_as_if_made_anew(self) -> None:
        def kept() -> list[list[tuple[object, ...]]]:
            with self.library.read() as connection:
                return [
                    [
                        tuple(row)
                        for row in connection.execute(text(f"SELECT * FROM {t} ORDER BY 1, 2"))
                    ]
                    for t in ("quote_texts", "quote_facts_content", "thing_texts")
                ]

        before = kept()
        with self.library.write() as writing:
            for table in ("quote_index", "quote_facts"):
                writing.connection.execute(
                    text(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
                )
            upkeep.rebuild(writing.connection)
        assert kept() == before

    # Looking up

    def all(self) -> list[int]:
        with self.library.read() as connection:
            return list(connection.execute(text("SELECT id FROM quotes")).scalars())

    def tags(self) -> set[str]:
        return {tag for one in self.model.values() for tag in one.tags}

    def tag_ids(self, name: str) -> frozenset[int]:
        with self.library.read() as connection:
            return organising.tag_ids(connection, [name])

    def named(self, name: str) -> int | None:
        with self.library.read() as connection:
            found = speakers.named(connection, name)
        return found[0] if found else None

    def known_as(self, name: str) -> str:
        """Return the name that a speaker was made under, and take it out of the trash."""
        things = self.things
        known = next((one for one, held in things.names.items() if name in held), name)
        things.names.setdefault(known, [known])
        things.roles.setdefault(known, [])
        things.trashed.discard((Thing.SPEAKER, known))
        return known
