"""Score the suggestions against news whose quotations were annotated by hand.

    python tests/benchmarks/score_suggestions.py [FOLDER] [--sample N]
        [--part all|developers|held-out]

FOLDER (../shared/eval/quotes by default) holds score.py, which explains the format in its head,
and the files developers_polnear.jsonl (English), developers_wikinews_de.jsonl (German) and
developers_adaq.jsonl (Russian sentences). A tenth of the documents, chosen by the SHA-256 of
their id, is held out: it is not looked at while rules are written.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from quotarium.detection import suggest
from quotarium.model.dates import Edtf
from quotarium.model.text import StructuredText

_DEFAULT = Path(__file__).resolve().parents[3] / "shared" / "eval" / "quotes"
_FILES = {"en": "developers_polnear", "de": "developers_wikinews_de", "ru": "developers_adaq"}
_KINDS = ("direct", "mixed", "indirect")
_LEAST_WORDS = 3

Document = dict[str, Any]
Predictions = dict[str, list[dict[str, Any]]]


def is_held_out(doc_id: str) -> bool:
    """Tell whether a document belongs to the tenth that is kept aside."""
    return int(hashlib.sha256(doc_id.encode()).hexdigest(), 16) % 10 == 0


def load(folder: Path, name: str, part: str, sample: int) -> list[Document]:
    """Return the documents of a part; `sample` > 0 takes so many of them, always the same."""
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines if line.strip()]
    if part != "all":
        documents = [d for d in documents if is_held_out(d["doc_id"]) == (part == "held-out")]
    if sample:
        random.Random(1).shuffle(documents)
        documents = documents[:sample]
    return documents


def predict(documents: list[Document], language: str) -> Predictions:
    """Return what is suggested for each document, as the scorer reads it."""
    found: Predictions = {}
    for document in documents:
        published = Edtf.parse(document["date"]) if document.get("date") else None
        suggested = suggest(
            StructuredText(text=document["text"]), language=language, published=published
        )
        found[document["doc_id"]] = [
            {
                "start": s.start,
                "end": s.end,
                "kind": s.kind.value,
                "speaker_text": s.speaker or (s.speaker_text.text if s.speaker_text else ""),
                "speaker_mention": s.speaker_text.text if s.speaker_text else "",
            }
            for s in suggested
        ]
    return found


def resolved(scorer: ModuleType, documents: list[Document], found: Predictions) -> tuple[int, int]:
    """Return how many pronouns got the right name, and how many could have.

    Only those count whose annotation names somebody: its coreference is a machine's.
    """
    right = total = 0
    for document in documents:
        text = document["text"]
        wanted = []
        for quote in document["quotes"]:
            names = [n for n in quote.get("alts") or () if n.lower() not in scorer.PRON]
            span = scorer.norm(text, quote["start"], quote["end"])
            if (
                scorer.sclass(quote.get("speaker_text") or "") == "pronoun"
                and any(scorer.head(name) for name in names)
                and len(text[slice(*span)].split()) >= _LEAST_WORDS
                and scorer.is_speech(quote.get("cue"))
            ):
                wanted.append({"n": span, "names": names})
        given = [
            {**p, "n": scorer.norm(text, p["start"], p["end"])} for p in found[document["doc_id"]]
        ]
        for one, other in scorer.match(given, wanted, 0.8):
            total += 1
            right += scorer.sp_partial(given[one]["speaker_text"], wanted[other]["names"])
    return right, total


def row(name: str, value: str, goal: str) -> None:
    """Print a line of the table."""
    print(f"{name:44} {value:>22}   goal {goal}")


def english(scorer: ModuleType, documents: list[Document]) -> None:
    """Print the table for English news."""
    begun = time.perf_counter()
    found = predict(documents, "en")
    seconds = time.perf_counter() - begun
    rules: dict[str, Any] = {"minw": _LEAST_WORDS, "speech": True}
    by_kind = {kind: scorer.score(documents, found, [kind], **rules) for kind in _KINDS}
    whole = scorer.score(documents, found, list(_KINDS), **rules)
    figures = [by_kind[kind]["ov0.8"]["F1"] for kind in _KINDS]
    row("direct / mixed / indirect, F1 at >= 0.8", " / ".join(map(str, figures)), "97 / 76 / 60")
    row(
        "all, F1 at >= 0.8 / >= 0.3",
        f"{whole['ov0.8']['F1']} / {whole['ov0.3']['F1']}",
        "76 / 86",
    )
    row(
        "precision and recall of all at >= 0.8",
        f"{whole['ov0.8']['P']} / {whole['ov0.8']['R']}",
        "-",
    )
    speakers = (whole["speaker"]["mention"], by_kind["direct"]["speaker"]["mention"])
    row("speaker as it stands, all / direct, %", f"{speakers[0]} / {speakers[1]}", "95 / 97")
    right, total = resolved(scorer, documents, found)
    share = f"{100 * right / total:.1f} ({right} of {total})" if total else "-"
    row("pronoun to the right name, %", share, "80")
    size = sum(len(d["text"]) for d in documents)
    row("seconds for 500 kB", f"{seconds * 500_000 / max(1, size):.2f}", "2")


def other(scorer: ModuleType, documents: list[Document], language: str, goal: str) -> None:
    """Print the table for a language: direct quotations, which have a goal, and all kinds."""
    found = predict(documents, language)
    result = scorer.score(documents, found, ["direct"], minw=_LEAST_WORDS)
    whole = scorer.score(documents, found, list(_KINDS), minw=_LEAST_WORDS)
    speaker = result["speaker"]
    row(
        f"{language}: direct F1 / speaker as it stands, %",
        f"{result['ov0.8']['F1']} / {speaker['mention']}",
        goal,
    )
    row(
        f"{language}: all, F1 at >= 0.8 / >= 0.3",
        f"{whole['ov0.8']['F1']} / {whole['ov0.3']['F1']}",
        "-",
    )


def main() -> int:
    """Print the table of a folder of annotated news."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=_DEFAULT)
    parser.add_argument("--part", choices=("all", "developers", "held-out"), default="all")
    parser.add_argument("--sample", type=int, default=0)
    options = parser.parse_args()
    path = options.folder / "score.py"
    if not path.is_file():
        print(f"{options.folder} is absent; nothing was scored.")
        return 0
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        print(f"{path} cannot be loaded; nothing was scored.")
        return 1
    scorer = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(scorer)
    for language, name in _FILES.items():
        documents = load(options.folder, name, options.part, options.sample)
        print(f"\n{name}: {len(documents)} documents ({options.part})")
        if language == "en":
            english(scorer, documents)
        else:
            other(scorer, documents, language, "90 / 75" if language == "de" else "-")
    return 0


if __name__ == "__main__":
    sys.exit(main())
