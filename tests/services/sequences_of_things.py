"""Random sequences that also change sources, speakers and occasions, many at once."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from quotarium.model.clipping import Clipping
from quotarium.services.bulk import change_things
from quotarium.services.lists import ids_of, rows_of, trash_sources
from quotarium.services.merging import merge_speakers
from quotarium.services.merging_sources import merge_sources
from quotarium.services.occasions import merge_occasions
from quotarium.services.outcome import committed
from quotarium.services.thing_changes import AddRole, SetPlace, Thing, Trash
from quotarium.storage import clippings, speakers
from tests.services.sequences import EVENTS, VOICES, WORKS, QuoteSequences

voices = st.sampled_from(VOICES)
works = st.integers(1, len(WORKS))
events = st.sampled_from(EVENTS)


class Sequences(QuoteSequences):
    """The library and the model, changed side by side: quotes and what they hang on."""

    @rule(quote=QuoteSequences.known, work=works)
    def clip(self, quote: int, work: int) -> None:
        if quote not in self.model or (Thing.SOURCE, WORKS[work - 1]) in self.things.trashed:
            return
        before = self.state()
        new = Clipping(quote_id=quote, source_id=work, exact="x")
        done = committed(self.library, "Clip", lambda w: clippings.add(w, new))
        self.model[quote].works.append(WORKS[work - 1])
        self.took(before, done)

    @rule(kept=works, other=works)
    def merge_works(self, kept: int, other: int) -> None:
        if kept == other:
            return
        before = self.state()
        done = merge_sources(self.library, kept, [other])
        name, gone = WORKS[kept - 1], WORKS[other - 1]
        for one in self.model.values():
            one.works = [name if held == gone else held for held in one.works]
        self.things.trashed.discard((Thing.SOURCE, name))
        self.things.trashed.add((Thing.SOURCE, gone))
        self.took(before, done)

    @rule(chosen=st.sets(works, min_size=1))
    def throw_works_away(self, chosen: set[int]) -> None:
        before = self.state()
        done = trash_sources(self.library, sorted(chosen))
        names = {WORKS[work - 1] for work in chosen}
        new = {(Thing.SOURCE, name) for name in names} - self.things.trashed
        self.things.trashed |= new
        for one in self.model.values():
            kept = [name for name in one.works if (Thing.SOURCE, name) not in self.things.trashed]
            if not kept and new & set(one.needs()):
                one.trashed = True
        self.took(before, done)

    @rule(kept=voices, others=st.sets(voices, min_size=1))
    def merge_voices(self, kept: str, others: set[str]) -> None:
        known = {self.named(name): name for name in (kept, *sorted(others))}
        if None in known or len(known) < 2:
            return
        before = self.state()
        first, *rest = known
        assert first is not None
        done = merge_speakers(self.library, first, *(one for one in rest if one is not None))
        things = self.things
        name = self.known_as(kept)
        for other in rest:
            gone = self.known_as(known[other])
            things.names[name] += [n for n in things.names.pop(gone) if n not in things.names[name]]
            things.roles[name] += [r for r in things.roles.pop(gone) if r not in things.roles[name]]
            for one in self.model.values():
                if gone in one.speakers and name in one.speakers:
                    one.speakers.remove(gone)
                one.speakers = [name if held == gone else held for held in one.speakers]
        self.took(before, done)

    @rule(kept=events, other=events)
    def merge_events(self, kept: str, other: str) -> None:
        places = self.things.places
        if kept == other or kept not in places or other not in places:
            return
        before = self.state()
        done = merge_occasions(self.library, self.event(kept), self.event(other))
        gone = places.pop(other)
        places[kept] = places[kept] or gone
        for one in self.model.values():
            one.event = kept if one.event == other else one.event
        self.things.trashed -= {(Thing.OCCASION, kept), (Thing.OCCASION, other)}
        self.took(before, done)

    @rule(chosen=st.sets(voices, min_size=1), title=st.sampled_from(("Envoy", "Minister")))
    def give_a_role(self, chosen: set[str], title: str) -> None:
        known = [name for name in chosen if self.named(name) is not None]
        before = self.state()
        ids = [self.named(name) or 0 for name in known]
        done = change_things(self.library, ids, AddRole(title=title))
        for name in known:
            roles = self.things.roles[self.under(name)]
            roles += [] if title in roles else [title]
        self.took(before, done)

    @rule(chosen=st.sets(events, min_size=1), place=st.sampled_from(("", "Łódź")))
    def say_where(self, chosen: set[str], place: str) -> None:
        known = [name for name in chosen if name in self.things.places]
        before = self.state()
        ids = [self.event(name) for name in known]
        done = change_things(self.library, ids, SetPlace(place=place))
        self.things.places.update(dict.fromkeys(known, place))
        self.took(before, done)

    @rule(thing=st.sampled_from((Thing.SPEAKER, Thing.OCCASION)))
    def throw_away_what_nothing_needs(self, thing: Thing) -> None:
        before = self.state()
        done = change_things(self.library, list(ids_of(self.library, thing)), Trash(thing=thing))
        needed = {
            one for quote in self.model.values() if not quote.trashed for one in quote.needs()
        }
        there = self.things.names if thing is Thing.SPEAKER else self.things.places
        self.things.trashed |= {(thing, name) for name in there} - needed
        self.took(before, done)

    @invariant()
    def the_lists_hold_what_the_model_holds(self) -> None:
        if not hasattr(self, "model"):
            return
        things = self.things
        for thing, known in (
            (Thing.SPEAKER, things.names), (Thing.OCCASION, things.places), (Thing.SOURCE, WORKS),
        ):  # fmt: skip
            for trash in (False, True):
                expected = sorted(n for n in known if ((thing, n) in things.trashed) is trash)
                ids = ids_of(self.library, thing, trash=trash)
                rows = [row.thing for row in rows_of(self.library, thing, ids)]
                assert sorted(_name(row) for row in rows) == expected, (thing, trash)
                for row in rows:
                    self.is_as_modelled(thing, row)

    def is_as_modelled(self, thing: Thing, row: Any) -> None:
        if thing is Thing.SPEAKER:
            assert [name.full for name in row.names] == self.things.names[row.name]
            assert [role.title for role in row.roles] == self.things.roles[row.name]
        elif thing is Thing.OCCASION:
            assert row.place == self.things.places[row.name]

    def under(self, name: str) -> str:
        """Return the name that a speaker was made under."""
        return next(one for one, held in self.things.names.items() if name in held)

    def event(self, name: str) -> int:
        with self.library.read() as connection:
            found = speakers.occasion_named(connection, name)
        assert found is not None
        return found


def _name(row: Any) -> str:
    return str(row.title if hasattr(row, "title") else row.name)
