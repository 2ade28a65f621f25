"""Web annotations keep the rules of the W3C Web Annotation Data Model (2017-02-23)."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium.formats.web_annotation import write
from quotarium.model.clipping import Clipping, Locator, Selector
from quotarium.model.details import FoundIn
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Translation
from tests.formats.samples import ABE, HARBOUR, HEBREW, LIND, PERETZ, UNDATED, quote, source

IRI = {"type": "string", "pattern": '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$'}
MOMENT = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$",
}
MOTIVATIONS = (
    "assessing bookmarking classifying commenting describing editing highlighting identifying "
    "linking moderating questioning replying tagging"
).split()
#: The model's MUSTs that touch what we write, by their sections.
RULES: dict[str, Any] = {
    "type": "object",
    # 5.1 Annotation Collection
    "required": ["@context", "id", "type", "total"],
    "properties": {
        "@context": {"contains": {"const": "http://www.w3.org/ns/anno.jsonld"}},
        "id": IRI,
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {"$ref": "#/$defs/page"},
    },
    "$defs": {
        # 5.2 Annotation Page
        "page": {
            "type": "object",
            "required": ["id", "type", "items"],
            "properties": {
                "id": IRI,
                "type": {"const": "AnnotationPage"},
                "partOf": IRI,
                "startIndex": {"type": "integer", "minimum": 0},
                "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/annotation"}},
            },
        },
        # 3.1 Annotations, 3.3.1 and 3.3.5 lifecycle and motivation
        "annotation": {
            "type": "object",
            "required": ["id", "type", "target"],
            "properties": {
                "id": IRI,
                "type": {"const": "Annotation"},
                "motivation": {"type": "array", "items": {"enum": MOTIVATIONS}},
                "created": MOMENT,
                "modified": MOMENT,
                "body": {"type": "array", "items": {"$ref": "#/$defs/body"}},
                "target": {"$ref": "#/$defs/target"},
            },
        },
        # 3.2.4 Embedded textual body
        "body": {
            "type": "object",
            "required": ["type", "value"],
            "properties": {
                "type": {
                    "anyOf": [
                        {"const": "TextualBody"},
                        {"type": "array", "contains": {"const": "TextualBody"}},
                    ]
                },
                "value": {"type": "string"},
                "format": {"type": "string", "pattern": "^[a-z]+/[a-z]+$"},
                "language": {"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},
                "purpose": {"enum": MOTIVATIONS},
                "creator": {"$ref": "#/$defs/agents"},
            },
        },
        # 3.3.2 Agents
        "agents": {
            "type": ["object", "array"],
            "items": {
                "type": "object",
                "properties": {
                    "type": {"enum": ["Person", "Organization", "Software"]},
                    "name": {"type": "string"},
                },
            },
        },
        # 4.1 Specific resources
        "target": {
            "type": "object",
            "required": ["source"],
            "properties": {
                "type": {"const": "SpecificResource"},
                "source": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": IRI, "type": {"const": "Text"}},
                },
                "selector": {
                    "type": "array",
                    "minItems": 1,
                    "items": {"oneOf": [{"$ref": "#/$defs/quote"}, {"$ref": "#/$defs/position"}]},
                },
            },
        },
        # 4.2.4 Text quote selector
        "quote": {
            "type": "object",
            "required": ["type", "exact"],
            "additionalProperties": False,
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                "exact": {"type": "string", "minLength": 1},
                "prefix": {"type": "string"},
                "suffix": {"type": "string"},
            },
        },
        # 4.2.5 Text position selector
        "position": {
            "type": "object",
            "required": ["type", "start", "end"],
            "additionalProperties": False,
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
        },
    },
}


def judged(content: bytes) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(content)
    jsonschema.Draft202012Validator(RULES).validate(whole)
    items = whole.get("first", {}).get("items", [])
    assert whole["total"] == len(items)
    assert len({one["id"] for one in items}) == len(items)
    return whole


def test_an_annotation_holds_words_speaker_day_occasion_and_place() -> None:
    place = Clipping(
        id=7, source_id=1, exact="the words", locator=Locator(label="page", value="12"),
        selector=Selector(exact="the words", prefix="said ", suffix=".", start=40),
    )  # fmt: skip
    details = quote(
        "The words", LIND,
        said="2021-06?", role="Mayor", tags=("harbour",), note="A note", language="en",
        occasion=Occasion(name="Council", place="Town Hall"),
        translations=(Translation(language="de", words="Die Worte", translator="Me"),),
    )  # fmt: skip
    found = FoundIn(clipping=place, source=HARBOUR, chain=(UNDATED,))
    details = details.model_copy(update={"found_in": (found,)})
    (one,) = judged(write([details]))["first"]["items"]
    words, told, translation, note, tag = one["body"]
    assert words["value"] == "The words"
    assert words["creator"] == [
        {"type": "Person", "name": "Maria Lind", "schema:jobTitle": "Mayor"}
    ]
    assert words["schema:dateCreated"] == "2021-06?"
    assert words["schema:recordedAt"]["name"] == "Council"
    assert told["value"].startswith("Maria Lind, Mayor, Council, Town Hall")
    assert (translation["language"], translation["value"]) == ("de", "Die Worte")
    assert (note["purpose"], tag["purpose"], tag["value"]) == ("commenting", "tagging", "harbour")
    target = one["target"]
    assert target["source"]["id"] == "https://example.org/harbour"
    assert target["source"]["creator"] == [{"type": "Person", "name": "Ada Marsh"}]
    assert target["schema:isBasedOn"][0]["schema:identifier"] == "okafor-nd"
    assert target["selector"] == [
        {"type": "TextQuoteSelector", "exact": "the words", "prefix": "said ", "suffix": "."},
        {"type": "TextPositionSelector", "start": 40, "end": 49},
    ]


def test_a_quote_found_twice_is_two_annotations_and_the_same_bytes_each_time() -> None:
    details = quote("Words", PERETZ, read=HEBREW)
    twice = details.model_copy(
        update={"found_in": (*details.found_in, FoundIn(
            clipping=Clipping(id=9, source_id=1, exact="Words"), source=HARBOUR))}
    )  # fmt: skip
    content = write([twice])
    assert judged(content)["total"] == 2
    assert content == write([twice])


def test_no_quotes_make_an_empty_collection_without_a_page() -> None:
    empty = judged(write([]))
    assert empty["total"] == 0
    assert "first" not in empty


@pytest.mark.parametrize("address", ['https://e.org/a b{c}|^`<x>"', "no address", "C:\\x", ":x"])
def test_an_address_that_is_none_becomes_one_or_a_number(address: str) -> None:
    read = source("key", fields={"URL": address})
    (one,) = judged(write([quote("Words", LIND, read=read)]))["first"]["items"]
    assert one["target"]["source"]["schema:identifier"] == "key"


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1), st.text(), st.sampled_from([HARBOUR, HEBREW, UNDATED]))
def test_every_text_keeps_the_rules(words: str, note: str, read: object) -> None:
    whole = judged(write([quote(words, ABE, note=note, read=read)]))
    body = whole["first"]["items"][0]["body"][0]["value"]
    assert body == words.encode("utf-8", "replace").decode()
