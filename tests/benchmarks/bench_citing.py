"""Print what citing costs: python tests/benchmarks/bench_citing.py [entries]."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from quotarium import paths
from quotarium.citing import locales
from quotarium.citing.catalogue import Catalogue
from quotarium.citing.citation import Citation, Cite
from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime
from quotarium.citing.styles import Style

BARE = """
var items = new Map(), sys = {
    retrieveLocale: () => locale, retrieveItem: (id) => items.get(id),
};
var engine = new module.exports.Engine(sys, style);
function bibliography(given) {
    for (const item of given) items.set(item.id, item);
    engine.updateItems([...items.keys()]);
    return JSON.stringify(engine.makeBibliography());
}
0;
"""


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def made_up(count: int) -> list[dict[str, Any]]:
    types = ("book", "article-journal", "chapter", "webpage", "report")
    return [
        {
            "id": f"item{index}",
            "type": types[index % len(types)],
            "title": f"A study of the number {index * 7919 % count} and its rivers",
            "container-title": f"Journal {index % 40}",
            "author": [
                {"family": f"Writer{index * 31 % (count // 2 + 1)}", "given": "Jane Q."},
                {"family": f"Coauthor{index % 90}", "given": "Ali"},
            ],
            "issued": {"date-parts": [[1950 + index % 70, index % 12 + 1]]},
            "volume": str(index % 50),
            "page": f"{index}-{index + 12}",
            "publisher": "Harbour Press",
            "URL": f"https://example.org/{index}",
        }
        for index in range(count)
    ]


def spent_on(action: Callable[[], object]) -> float:
    """Return the seconds of the processor that an action takes."""
    start = time.process_time()
    action()
    return time.process_time() - start


def bare(style: Style, items: list[dict[str, Any]]) -> tuple[float, float]:
    """Return the seconds that citeproc-js alone takes to build a style, and those of the processor
    that it takes to render.
    """
    source = paths.resource("citeproc/citeproc_commonjs.js").read_text(encoding="utf-8")
    locale = locales.available()["en-US"].read_text(encoding="utf-8")
    racer = MiniRacer()
    try:
        racer.eval(f"var module = {{exports: {{}}}};\n{source}\n;0")
        racer.eval("module.exports.debug = () => {};0")
        racer.eval(f"var style = {json.dumps(style.xml)}, locale = {json.dumps(locale)};0")
        built = timed(lambda: racer.eval(BARE))
        return built, spent_on(lambda: racer.eval(f"bibliography({json.dumps(items)})"))
    finally:
        racer.close()


def previews(engine: Engine, item: dict[str, Any]) -> tuple[float, float]:
    """Return the median and the longest of 400 previews, in milliseconds of the processor (V8's
    own threads included), after a warm-up.
    """
    for _ in range(5):
        engine.preview(item)
    spent = [spent_on(lambda: engine.preview(item)) * 1000 for _ in range(400)]
    return statistics.median(spent), max(spent)


def main(count: int = 1000) -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(f"styles: index built   {timed(lambda: len(Catalogue(Path(folder)))):8.2f} s")
        print(f"styles: index read    {timed(lambda: len(Catalogue(Path(folder)))) * 1000:8.1f} ms")
        catalogue = Catalogue(Path(folder))
        len(catalogue)
        print(f"styles: found         {timed(lambda: catalogue.find('chicago')) * 1000:8.1f} ms")
        items = made_up(count)
        start = time.perf_counter()
        with Runtime() as runtime:
            print(f"V8 with citeproc-js   {time.perf_counter() - start:8.2f} s")
            for name in ("ieee", "chicago-notes-bibliography", "apa"):
                start = time.perf_counter()
                engine = Engine(catalogue.load(name), runtime=runtime)
                # As the program does once a style is built.
                runtime.tidy()
                built = time.perf_counter() - start
                first = timed(lambda engine=engine: engine.preview(items[0])) * 1000  # type: ignore[misc]
                median, longest = previews(engine, items[1])
                print(
                    f"{name}: built {built:.2f} s, first preview {first:.0f} ms, "
                    f"then {median:.1f} ms (longest of 400: {longest:.0f}; goal 30)"
                )
        style = catalogue.load("apa")
        with Engine(style) as engine:
            ours = spent_on(lambda: engine.render(items))
            cites = [
                Citation(id=f"c{index}", cites=(Cite(id=item["id"]),))
                for index, item in enumerate(items[:200])
            ]
            document = timed(lambda: engine.render(items[:200], cites))
        built, alone = bare(style, items)
        print(
            f"apa, {count} entries: {ours:.2f} s; citeproc-js alone {alone:.2f} s "
            f"(ratio {ours / alone:.2f}; it built the style in {built:.2f} s)"
        )
        print(f"apa, a document of {len(cites)} citations and entries: {document:.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
