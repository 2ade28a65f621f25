"""The sample library: fictional articles and what a researcher took from them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from quotarium import paths
from quotarium.model.attribution import role_to_print
from quotarium.model.dates import Edtf
from quotarium.model.naming import name_of
from quotarium.model.occasion import Occasion
from quotarium.model.organising import LinkKind
from quotarium.model.quote import Translation
from quotarium.model.source import Creator
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind
from quotarium.services.adding import add_file
from quotarium.services.clipping import ClipRequest, add_clipping, clip
from quotarium.services.linking import link_quotes
from quotarium.services.organising import create_project, save_search
from quotarium.services.sources import SourceFields, reading
from quotarium.services.speakers import SpeakerInput, keep_occasion, keep_speaker
from quotarium.storage.library import Library

_FOLDER = "sample"


def fill_with_sample(library: Library) -> None:
    """Put the sample articles with their quotes, speakers and projects into an empty library."""
    folder = paths.resource(_FOLDER)
    described = tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8"))
    for project in described.get("projects", ()):
        create_project(library, project["name"])
    speakers = {
        row["name"]: keep_speaker(library, _speaker(row)).value for row in described["speakers"]
    }
    quote_ids: dict[str, int] = {}
    source_ids: dict[str, int] = {}
    for article in described["articles"]:
        fields = _fields(article["source"])
        source = add_file(library, folder / "articles" / article["file"], fields).value
        source_ids[source.citekey] = source.id
        text = reading(library, source.id).structured.text
        for row in article.get("clippings", ()):
            via = tuple(source_ids[key] for key in row.get("via", ()))
            place = {"source_id": source.id, "via": via, **_place(text, row)}
            request = _request(row, place, speakers)
            if "occasion" in row:
                keep_occasion(library, _occasion(row["occasion"]))
            same = row.get("same_quote_as")
            outcome = (
                add_clipping(library, quote_ids[same], request) if same else clip(library, request)
            )
            quote_ids[row["key"]] = outcome.value.quote.id
    for row in described.get("links", ()):
        link_quotes(
            library,
            quote_ids[row["from"]],
            quote_ids[row["to"]],
            LinkKind(row["kind"]),
            row.get("note", ""),
        )
    for search in described.get("searches", ()):
        save_search(library, search["name"], search["query"])


def _request(
    row: Mapping[str, Any], place: Mapping[str, Any], speakers: Mapping[str, Speaker]
) -> ClipRequest:
    said = Edtf.parse(row["said"]) if "said" in row else None
    translation = row.get("translation")
    return ClipRequest(
        **place,
        words=row.get("words"),
        speakers=tuple(_voice(voice, speakers, said) for voice in row["speakers"]),
        said=row.get("said", ""),
        occasion=row.get("occasion", {}).get("name", ""),
        kind=row["kind"],
        status=row["status"],
        tags=tuple(row.get("tags", ())),
        note=row.get("note", ""),
        translations=(Translation(**translation, printed=True),) if translation else (),
        project=row.get("project"),
        reviewed=not row.get("inbox", False),
        question=row.get("question", False),
    )


def _place(text: str, row: Mapping[str, Any]) -> dict[str, int]:
    prefix = row.get("prefix", "")
    start = text.index(prefix + row["exact"] + row.get("suffix", "")) + len(prefix)
    return {"start": start, "end": start + len(row["exact"])}


def _voice(
    row: Mapping[str, Any], speakers: Mapping[str, Speaker], said: Edtf | None
) -> SpeakerInput:
    known = speakers[row["name"]]
    titles = {role.printed: role.title for role in known.roles}
    held = role_to_print(known, said)
    # A role that follows from the date is not written down with the quote again.
    role = None if held and titles[held] == row.get("role") else row.get("role")
    return SpeakerInput(name=row["name"], speaker_id=known.id, role=role)


def _speaker(row: Mapping[str, Any]) -> Speaker:
    kind = SpeakerKind(row["kind"])
    variants = (
        Name(**{**name_of(v["name"], kind).model_dump(), **_given(v)}) for v in row["variants"]
    )
    roles = (
        Role(
            title=role["title"],
            organisation=role.get("organisation"),
            held=Edtf.parse(role["held"]) if "held" in role else None,
        )
        for role in row["roles"]
    )
    return Speaker(kind=kind, names=(name_of(row["name"], kind), *variants), roles=tuple(roles))


def _given(variant: Mapping[str, str]) -> dict[str, str]:
    return {key: variant[key] for key in ("script", "language") if key in variant}


def _occasion(row: Mapping[str, str]) -> Occasion:
    date = Edtf.parse(row["date"]) if "date" in row else None
    return Occasion(name=row["name"], place=row.get("place", ""), date=date)


def _fields(row: Mapping[str, Any]) -> SourceFields:
    named = {"citekey", "type", "title", "language", "publisher", "issued"}
    more = {
        name: value
        for name, value in row.items()
        if name not in named | {"creators", "URL", "container-title"}
    }
    return SourceFields(
        **{name: row[name] for name in named if name in row},
        creators=tuple(Creator(**creator) for creator in row.get("creators", ())),
        url=row.get("URL"),
        container_title=row.get("container-title"),
        more=more,
    )
