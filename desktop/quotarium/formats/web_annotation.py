"""Write quotes as annotations of the web: JSON-LD of the W3C Web Annotation Data Model."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote as percent

from quotarium.formats.outline import attribution
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.rich_text import plain
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Speaker, SpeakerKind

Node = dict[str, Any]

#: The names of schema.org are for what the model has no words for: roles, occasions, days in EDTF.
_CONTEXT: Final = ["http://www.w3.org/ns/anno.jsonld", {"schema": "http://schema.org/"}]
#: A number that names the same thing in the same way each time it is written.
_NAMES: Final = uuid.UUID("0d0b0c1e-7a0f-4f43-9c2f-3c8f0b3c8a55")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")
_NOT_IN_IRIS: Final = re.compile(r"[\s\x00-\x1f<>\"{}|\\^`\ud800-\udfff]")
_AGENTS: Final = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization"}


def write(quotes: Sequence[QuoteDetails], language: str = "en") -> bytes:
    """Return an AnnotationCollection of one page in UTF-8, an annotation for each clipping.

    The body holds the words and their speakers, further bodies the attribution in words of
    `language`, translations, the note and the tags; the target is the source with a
    TextQuoteSelector and, where the place in the text is known, a TextPositionSelector (W3C Web
    Annotation Data Model, 3.2, 4.2.4, 4.2.5, 5).
    """
    items = [_annotation(one, place, language) for one in quotes for place in one.found_in]
    ids = "\n".join(one["id"] for one in items)
    whole: Node = {
        "@context": _CONTEXT,
        "id": _urn("collection", ids),
        "type": "AnnotationCollection",
        "label": "Quotes",
        "generator": {"type": "Software", "name": "Quotarium"},
        "total": len(items),
    }
    if items:
        # A page must hold an annotation (5.2), so an empty collection has none.
        whole["first"] = {
            "id": _urn("page", ids),
            "type": "AnnotationPage",
            "partOf": whole["id"],
            "startIndex": 0,
            "items": items,
        }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _annotation(details: QuoteDetails, place: FoundIn, language: str) -> Node:
    clipping, quote = place.clipping, details.quote
    made: Node = {
        "id": _urn("annotation", str(clipping.id), place.source.citekey, quote.words,
                   clipping.exact, str(clipping.selector)),
        "type": "Annotation",
        "motivation": ["highlighting", "describing"],
    }  # fmt: skip
    for name, moment in (("created", clipping.created), ("modified", quote.modified)):
        if moment is not None:
            made[name] = moment.isoformat().replace("+00:00", "Z")
    return made | {"body": list(_bodies(details, language)), "target": _target(place)}


def _bodies(details: QuoteDetails, language: str) -> Iterator[Node]:
    quote, occasion = details.quote, details.occasion
    words: Node = {
        "type": ["TextualBody", "schema:Quotation"],
        "value": quote.words,
        "format": "text/plain",
        "purpose": "describing",
    }
    if quote.language:
        words["language"] = quote.language
    if details.speakers:
        words["creator"] = [_speaker(one.speaker, one.role) for one in details.speakers]
    if quote.said is not None:
        words["schema:dateCreated"] = str(quote.said)
    if occasion is not None:
        event: Node = {"type": "schema:Event", "name": occasion.name}
        if occasion.place:
            event["schema:location"] = occasion.place
        if occasion.date is not None:
            event["schema:startDate"] = str(occasion.date)
        words["schema:recordedAt"] = event
    yield words
    yield _text(attribution(details, language), "describing", language)
    for one in quote.translations:
        made = _text(one.words, "describing", one.language)
        if one.translator:
            made["creator"] = {"type": "Person", "name": one.translator}
        yield made
    if quote.note:
        yield _text(quote.note, "commenting")
    for tag in details.tags:
        yield _text(tag.name, "tagging")


def _text(value: str, purpose: str, language: str | None = None) -> Node:
    made: Node = {"type": "TextualBody", "value": value, "format": "text/plain"}
    if language:
        made["language"] = language
    return made | {"purpose": purpose}


def _target(place: FoundIn) -> Node:
    clipping = place.clipping
    selector = clipping.selector
    selectors: list[Node] = [{"type": "TextQuoteSelector", "exact": clipping.exact}]
    if selector is not None:
        near = {"prefix": selector.prefix, "suffix": selector.suffix}
        selectors[0] |= {name: text for name, text in near.items() if text}
        if selector.start is not None:
            selectors.append(
                {"type": "TextPositionSelector", "start": selector.start, "end": selector.end}
            )
    target: Node = {"type": "SpecificResource", "source": _source(place.source)}
    if clipping.locator is not None:
        target["schema:pagination"] = clipping.locator.short
    if place.chain:
        target["schema:isBasedOn"] = [_source(one) for one in place.chain]
    return target | {"selector": selectors}


def _source(source: Source) -> Node:
    """Return the source; without an address it is named by a number made of its citekey."""
    doi = source.fields.get("DOI", "")
    address = source.fields.get("URL") or (f"https://doi.org/{doi}" if doi else "")
    iri = _NOT_IN_IRIS.sub(
        lambda found: percent(found[0].encode("utf-8", "replace"), safe=""), address.strip()
    )
    made: Node = {
        "id": iri if _SCHEME.match(iri) else _urn("source", source.citekey),
        "type": "Text",
        "schema:identifier": source.citekey,
        "schema:name": plain(source.title),
    }
    if source.language:
        made["language"] = source.language
    if source.creators:
        made["creator"] = [_author(one) for one in source.authors or source.creators]
    if source.issued is not None:
        made["schema:datePublished"] = str(source.issued)
    return made


def _author(creator: Creator) -> Node:
    return {"type": "Person" if creator.family else "Organization", "name": creator.name}


def _speaker(speaker: Speaker, role: str | None) -> Node:
    made: Node = {"name": speaker.name}
    if speaker.kind in _AGENTS:
        made = {"type": _AGENTS[speaker.kind], **made}
    return made | ({"schema:jobTitle": role} if role else {})


def _urn(*parts: str) -> str:
    return uuid.uuid5(_NAMES, "\n".join(parts)).urn
