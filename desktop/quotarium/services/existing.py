"""One quote, speaker, source or occasion by its number; NoSuchThing tells where to find others."""

from __future__ import annotations

from quotarium.errors import NoSuchThing
from quotarium.marking import tr
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Quote
from quotarium.model.source import Source
from quotarium.model.speaker import Speaker
from quotarium.storage import occasions, quotes, sources, speakers
from quotarium.storage.bulk import Connection


def quote(connection: Connection, quote_id: int) -> Quote:
    """Return a quote; raises NoSuchThing."""
    for found in quotes.get(connection, [quote_id]):
        return found
    raise NoSuchThing(tr("quote"), quote_id, tr("Find its number with a search."))


def speaker(connection: Connection, speaker_id: int) -> Speaker:
    """Return a speaker; raises NoSuchThing."""
    for found in speakers.get(connection, [speaker_id]):
        return found
    raise NoSuchThing(tr("speaker"), speaker_id, tr("Find its number in the list of speakers."))


def source(connection: Connection, source_id: int) -> Source:
    """Return a source; raises NoSuchThing."""
    for found in sources.get(connection, [source_id]):
        return found
    raise NoSuchThing(tr("source"), source_id)


def occasion(connection: Connection, occasion_id: int) -> Occasion:
    """Return an occasion; raises NoSuchThing."""
    found = occasions.get(connection, occasion_id)
    if found is None:
        raise NoSuchThing(tr("occasion"), occasion_id)
    return found
