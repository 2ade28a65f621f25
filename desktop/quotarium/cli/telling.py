"""What the command line prints: one line for people, or one JSON object, per thing."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.model.search import Parsed
    from quotarium.model.source import Source
    from quotarium.model.speaker import Speaker
    from quotarium.services.lists import ListRow


def tell(options: argparse.Namespace, facts: dict[str, Any], line: str) -> None:
    """Print a thing: its facts as JSON where asked for, else the line."""
    sys.stdout.write((json.dumps(facts, ensure_ascii=False) if options.json else line) + "\n")


def write_out(options: argparse.Namespace, content: bytes) -> bool:
    """Write to the file that `--output` names, else to standard output; tell if it was a file."""
    from quotarium.services.exporting import write_export

    if options.output is None:
        sys.stdout.buffer.write(content)
        return False
    write_export(options.output, content)
    return True


def tell_error(text: str) -> None:
    """Print what went wrong as one line on stderr."""
    sys.stderr.write(f"quotarium: {' '.join(text.split())}\n")


def tell_roles(found: QuoteDetails) -> None:
    """Say on stderr of which speakers it is not clear which role was held."""
    from quotarium.model.attribution import RoleFit

    for one in found.speakers:
        if one.fit is RoleFit.SEVERAL:
            roles = "; ".join(dict.fromkeys(role.printed for role in one.candidates))
            tell_error(f"Several roles of {one.speaker.name} fit: {roles}. Give one with --role.")
        elif one.fit is RoleFit.NONE and one.speaker.roles:
            tell_error(
                f"No known role of {one.speaker.name} was held then, so none is printed. "
                "Give it with --role, or see “speaker role”."
            )


def tell_problems(parsed: Parsed) -> None:
    """Print what of a search was not understood as it may have been meant, on stderr."""
    for problem in parsed.problems:
        tell_error(problem.sentence)


def source_facts(source: Source) -> dict[str, Any]:
    """Return what is told of a source."""
    return {
        "id": source.id,
        "citekey": source.citekey,
        "type": source.type,
        "title": source.title,
        "authors": [author.name for author in source.authors],
        "issued": _date(source.issued),
        "language": source.language,
        **source.fields,
    }


def speaker_facts(found: Speaker) -> dict[str, Any]:
    """Return what is told of a speaker."""
    facts = found.model_dump(mode="json")
    for role in facts["roles"]:
        del role["id"]
    return facts


def thing_facts(row: ListRow) -> dict[str, Any]:
    """Return what is told of a source, speaker, occasion or tag in a list."""
    from quotarium.model.source import Source
    from quotarium.model.speaker import Speaker

    match row.thing:
        case Source() as source:
            facts = source_facts(source)
        case Speaker() as speaker:
            facts = speaker_facts(speaker)
        case other:
            facts = other.model_dump(mode="json")
    return {**facts, "quotes": row.quotes}


def thing_line(row: ListRow) -> str:
    """Return a source, speaker, occasion or tag as people read it: number, name, quotes."""
    from quotarium.model.source import Source

    thing = row.thing
    name = f"{thing.citekey}: “{thing.title}”" if isinstance(thing, Source) else thing.name
    return f"{thing.id}\t{name}\t{row.quotes}"


def quote_facts(found: QuoteDetails) -> dict[str, Any]:
    """Return what is told of a quote."""
    quote, cited = found.quote, found.cited
    clipping = cited.clipping if cited else None
    selector = clipping.selector if clipping else None
    return {
        "id": quote.id,
        "words": quote.words,
        "kind": quote.kind.value,
        "speakers": [
            {"name": one.speaker.name, "kind": one.speaker.kind.value, "role": one.role}
            for one in found.speakers
        ],
        "said": _date(quote.said),
        "said_relative": _relative(found),
        "occasion": found.occasion.name if found.occasion else None,
        "status": quote.status.value,
        "language": quote.language,
        "tags": [tag.name for tag in found.tags],
        "projects": list(found.projects),
        "note": quote.note,
        "inbox": not quote.reviewed,
        "question": quote.question,
        "source": cited.source.citekey if cited else None,
        "second_hand": found.second_hand,
        "exact": clipping.exact if clipping else None,
        "start": selector.start if selector else None,
        "end": selector.end if selector else None,
        "locator": None
        if clipping is None or clipping.locator is None
        else {"label": clipping.locator.label, "value": clipping.locator.value},
        "verification": clipping.verification.state.value if clipping else None,
        "clippings": len(found.found_in),
    }


def quote_line(found: QuoteDetails) -> str:
    """Return a quote as people read it: words, then who, when, where."""
    from quotarium.citing.labels import describe_cited
    from quotarium.model.dates import readable

    voices = ", ".join(
        one.speaker.name + (f" ({one.role})" if one.role else "") for one in found.speakers
    )
    facts = (
        voices,
        readable(found.quote.said) if found.quote.said else "",
        _relative_line(found),
        found.occasion.name if found.occasion else "",
        describe_cited(found, "en"),
    )
    words = " ".join(found.quote.words.split())
    return f"{found.quote.id}\t“{words}”\n\t{' · '.join(fact for fact in facts if fact)}"


def _relative(found: QuoteDetails) -> dict[str, Any] | None:
    stated = found.relative
    if stated is None:
        return None
    return {
        "phrase": stated.relative.phrase,
        "event": stated.name,
        "date": _date(stated.date),
        "counted_from": _date(stated.relative.counted_from),
        "stale": stated.stale,
    }


def _relative_line(found: QuoteDetails) -> str:
    from quotarium.model.dates import readable

    stated = found.relative
    if stated is None:
        return ""
    event = ", ".join(filter(None, (stated.name, readable(stated.date) if stated.date else "")))
    return f"“{stated.relative.phrase}” relative to {event}"


def _date(date: object) -> str | None:
    return None if date is None else str(date)
