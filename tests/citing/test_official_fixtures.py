"""The official CSL processor tests, run through the engine's own interface."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quotarium.citing.citation import Citation, Cite
from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime

# What citeproc-js 2.4.63 with today's CSL locales prints otherwise than the tests expect.
KNOWN_FAILURES = {
    "bugreports_SortedIeeeItalicsFail",  # the locale shortens June to "June" now, not "Jun."
    "date_NegativeDateSort",  # the locale writes "100 BC" now, not "100BC"
    "date_NegativeDateSortViaMacroOnYearMonthOnly",  # the same
    "magic_SubsequentAuthorSubstituteNotFooled",  # the locale writes "trans." now, not "tran."
    "textcase_TitleCaseWithVolumeTitle",  # citeproc-js capitalises a German volume title
}


def test_official_tests_pass_but_for_the_known_ones(shared: Path) -> None:
    fixtures = json.loads((shared / "eval" / "csl" / "fixtures.json").read_text(encoding="utf-8"))
    with Runtime() as runtime:
        failed = {one["name"] for one in fixtures if not _passes(one, runtime)}

    assert failed == KNOWN_FAILURES


def _passes(fixture: dict[str, Any], runtime: Runtime) -> bool:
    with Engine(fixture["csl"], runtime=runtime) as engine:
        return _printed(fixture, engine).strip() == str(fixture["result"]).strip()


def _printed(fixture: dict[str, Any], engine: Engine) -> str:
    items = fixture["input"]
    if "citations" in fixture:
        engine.start(items)
        text = _document(fixture["citations"], engine)
    else:
        order = engine.start(items, [str(item.get("id", "")) for item in items])
        clusters = fixture.get("citation_items") or [[{"id": one} for one in order]]
        text = "\n".join(engine.cluster(_cites(cluster)) for cluster in clusters)
    if fixture["mode"] == "citation":
        return text
    bibliography = engine.bibliography()
    return bibliography.text if bibliography else ""


def _document(steps: list[list[Any]], engine: Engine) -> str:
    texts: dict[str, str] = {}
    changed: set[str] = set()
    order: list[str] = []
    for given, before, after in steps:
        citation = Citation(
            id=given["citationID"],
            cites=tuple(_cites(given["citationItems"])),
            note_index=given.get("properties", {}).get("noteIndex", 0),
        )
        done = engine.process(
            citation, [(one, note) for one, note in before], [(one, note) for one, note in after]
        )
        texts |= {one.id: one.text for one in done}
        changed = {one.id for one in done}
        order = [*(one for one, _ in before), citation.id, *(one for one, _ in after)]
    return "\n".join(
        f"{'>>' if one in changed else '..'}[{index}] {texts[one]}"
        for index, one in enumerate(order)
    )


def _cites(given: Iterable[dict[str, Any]]) -> list[Cite]:
    texts = {"id", "locator", "label", "prefix", "suffix"}
    return [
        Cite.model_validate(
            {
                key.replace("-", "_"): str(value) if key in texts else value
                for key, value in one.items()
            }
        )
        for one in given
    ]
