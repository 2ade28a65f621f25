"""Print what reading and writing references costs: python tests/benchmarks/bench_formats.py [n].

Each line shows the seconds beside a floor measured in the same run: for reading, a bare pass over
the file that only finds its parts, and the building of as many sources; for writing, joining
strings of the same size (json.dumps of the same sources stands beside them). Times are those of the
processor: the clock on the wall would count other programs as well.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable

from quotarium.formats.bibtex.writer import Dialect
from quotarium.formats.bibtex.writer import write as write_bibtex
from quotarium.formats.bibtex_in import reader as bibtex
from quotarium.formats.csl_json import reader as csl_json
from quotarium.formats.csl_json import writer as csl_json_writer
from quotarium.formats.endnote import xml_reader, xml_writer
from quotarium.formats.ris import reader as ris
from quotarium.formats.ris import writer as ris_writer
from quotarium.formats.sheets import sources as source_sheet
from quotarium.formats.sheets import xlsx_file
from quotarium.formats.tagged import nbib_writer
from quotarium.formats.zotero import json_writer as zotero_json_writer
from quotarium.formats.zotero import rdf_writer
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source


def made_up(count: int) -> list[Source]:
    return [
        Source(
            citekey=f"writer{index}rivers",
            type="article-journal",
            title=f"A study of the number {index} and of the Rhône & other rivers",
            creators=(
                Creator(family=f"Writer{index}", given="Jane Q."),
                Creator(family=f"Müller{index % 90}", given="Ali"),
            ),
            issued=Edtf.parse(f"{1950 + index % 70}-{index % 12 + 1:02}"),
            fields={
                "container-title": f"Journal of Rivers {index % 40}",
                "volume": str(index % 50), "issue": str(index % 6 + 1),
                "page": f"{index}-{index + 12}", "DOI": f"10.1000/rivers.{index}",
                "URL": f"https://example.org/{index}",
            },
        )
        for index in range(count)
    ]  # fmt: skip


def fastest(action: Callable[[], object], times: int = 3) -> float:
    spent = []
    for _ in range(times):
        start = time.process_time()
        action()
        spent.append(time.process_time() - start)
    return min(spent)


def row(name: str, spent: float, floor: float, goal: float | None) -> None:
    wanted = f"   goal {goal:.1f} s" if goal else ""
    print(f"{name:26} {spent:6.2f} s   floor {floor:5.2f} s   ratio {spent / floor:5.1f}{wanted}")


def main(count: int = 10_000) -> None:
    sources = made_up(count)
    bib = write_bibtex(sources, Dialect.BIBTEX)
    text = bib.decode()
    part = re.compile(r"\s*(\w+) = (\{.*\}|\w+),?$", re.MULTILINE)
    building = fastest(lambda: made_up(count))
    parts = fastest(lambda: part.findall(text)) + building
    scale = count / 10_000
    row("BibTeX read", fastest(lambda: bibtex.read(bib)), parts, 1.6 * scale)
    heavy = bib.replace("ü".encode(), rb"{\"u}").replace("ô".encode(), rb"{\^o}")
    row("BibTeX read, all LaTeX", fastest(lambda: bibtex.read(heavy)), parts, 1.6 * scale)
    tagged = ris_writer.write(sources)
    lines = tagged.decode()
    tag = re.compile(r"^([A-Z][A-Z0-9])  - (.*)$", re.MULTILINE)
    found = fastest(lambda: tag.findall(lines)) + building
    row("RIS read", fastest(lambda: ris.read(tagged)), found, 0.5 * scale)
    whole = csl_json_writer.write(sources)
    parsed = fastest(lambda: json.loads(whole)) + building
    row("CSL-JSON read", fastest(lambda: csl_json.read(whole)), parsed, None)
    xml = xml_writer.write(sources)
    row("EndNote XML read", fastest(lambda: xml_reader.read(xml)), building, None)
    joined = fastest(lambda: "".join(f"  {key} = {{{value}}},\n" for one in sources
                                     for key, value in one.fields.items()))  # fmt: skip
    dumped = fastest(lambda: json.dumps([one.model_dump(mode="json") for one in sources]))
    row("json.dumps of the same", dumped, joined, None)
    for name, goal, action in (
        ("BibTeX written", 0.3 * scale, lambda: write_bibtex(sources, Dialect.BIBTEX)),
        ("BibLaTeX written", 0.3 * scale, lambda: write_bibtex(sources, Dialect.BIBLATEX)),
        ("RIS written", None, lambda: ris_writer.write(sources)),
        ("CSL-JSON written", None, lambda: csl_json_writer.write(sources)),
        ("EndNote XML written", None, lambda: xml_writer.write(sources)),
        ("NBIB written", None, lambda: nbib_writer.write(sources)),
        ("Zotero RDF written", None, lambda: rdf_writer.write(sources)),
        ("Zotero JSON written", None, lambda: zotero_json_writer.write(sources)),
        ("Excel written", None, lambda: xlsx_file.write(source_sheet.sheet(sources))),
    ):
        row(name, fastest(action), joined, goal)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
