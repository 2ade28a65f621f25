"""Subcommands that read documents without a library: extract, suggest."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotarium import errors
from quotarium.cli.telling import tell, tell_error

if TYPE_CHECKING:
    from quotarium.detection import Suggestion
    from quotarium.reading.extracted import Extracted


def extract_documents(options: argparse.Namespace) -> int:
    """Print what each document says of itself, and its text."""
    refused: list[Path] = []
    for file, found in _read(options.files, refused):
        facts = _document_facts(file, found)
        head = "\t".join(str(facts[name]) for name in ("title", "issued", "language"))
        tell(options, facts, f"{head}\n\n{found.text}\n")
    return int(bool(refused))


def suggest_quotes(options: argparse.Namespace) -> int:
    """Print what somebody may have said in each document."""
    from quotarium.detection import suggest

    refused: list[Path] = []
    for file, found in _read(options.files, refused):
        about = found.metadata
        for one in suggest(found.structured, language=about.language, published=about.issued):
            facts = {"file": str(file), **_suggestion_facts(one)}
            tell(options, facts, _suggestion_line(one))
    return int(bool(refused))


def _read(files: list[Path], refused: list[Path]) -> Iterator[tuple[Path, Extracted]]:
    """Give the documents one by one; one that cannot be read costs a line on stderr."""
    from quotarium.reading.child import Child

    with Child() as child:
        for file in files:
            try:
                found = child.read(file)
            except errors.WorldError as error:
                refused.append(file)
                tell_error(str(error))
                continue
            if found is not None:
                yield file, found


def _document_facts(file: Path, found: Extracted) -> dict[str, Any]:
    about = found.metadata
    return {
        "file": str(file),
        "type": about.type,
        "title": about.title,
        "creators": [
            {
                name: value
                for name, value in creator.model_dump(mode="json").items()
                if value is not None
            }
            for creator in about.creators
        ],
        "issued": str(about.issued) if about.issued else None,
        "container-title": about.container_title,
        "language": about.language,
        "URL": about.url,
        "text": found.text,
        "read_from": about.read_from,
        "warnings": list(found.warnings),
    }


def _suggestion_facts(found: Suggestion) -> dict[str, Any]:
    stands = found.speaker_text
    return {
        "start": found.start,
        "end": found.end,
        "kind": found.kind.value,
        "words": found.words,
        "speaker_text": stands.text if stands else None,
        "speaker": found.speaker,
        "role": found.role,
        "said": str(found.said) if found.said else None,
        "occasion": found.occasion or None,
        "confidence": found.confidence,
        "said_reason": found.said_reason,
        "reasons": list(found.reasons),
    }


def _suggestion_line(found: Suggestion) -> str:
    stands = found.speaker_text
    who = found.speaker or (stands.text if stands else "unattributed")
    facts = (who, found.role, str(found.said or ""), found.occasion, found.kind.value)
    told = " · ".join(fact for fact in facts if fact)
    return f"“{' '.join(found.words.split())}”\n\t{told}"
