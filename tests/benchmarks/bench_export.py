"""Print what writing exports costs: python -m tests.benchmarks export [entries]."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable

import docx

from quotarium.citing.catalogue import Catalogue
from quotarium.citing.citation import Bibliography, Entry
from quotarium.citing.csl_items import to_csl
from quotarium.citing.engine import Engine
from quotarium.formats.bibtex.writer import Dialect
from quotarium.formats.bibtex.writer import write as write_bibtex
from quotarium.formats.document import Document, Manner
from quotarium.formats.docx.writer import write as write_docx
from quotarium.formats.html import write as write_html
from quotarium.formats.odt.writer import write as write_odt
from quotarium.formats.outline import build
from quotarium.formats.rtf import write as write_rtf
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from tests.benchmarks.bench_citing import bare, spent_on

_ROUNDS = 2


def best(action: Callable[[], object]) -> float:
    """Return the seconds of the processor in the quickest of some rounds.

    Nothing here waits for anything; the clock on the wall would count other programs as well.
    """
    return min(spent_on(action) for _ in range(_ROUNDS))


def sources(count: int) -> list[Source]:
    types = ("book", "article-journal", "chapter", "webpage", "report")
    return [
        Source(
            citekey=f"writer{index}",
            type=types[index % len(types)],
            title=f"A study of the number {index} and its Rivers",
            creators=(
                Creator(family=f"Writer{index}", given="Jane Q."),
                Creator(family="Coauthor", given="Ali"),
            ),
            issued=Edtf(f"{1950 + index % 70}-{index % 12 + 1:02}"),
            fields={
                "container-title": f"Journal {index % 40}",
                "volume": str(index % 50),
                "page": f"{index}-{index + 12}",
                "publisher": "Harbour Press",
                "URL": f"https://example.org/{index}",
            },
        )
        for index in range(count)
    ]


def bibliography(count: int) -> Bibliography:
    """Return entries as the engine renders them."""
    entries = (
        '  <div class="csl-entry">Writer, J. Q., &amp; Coauthor, A. (1990). '
        f"A study of the number {index} and its rivers. <i>Journal {index % 40}</i>, "
        f'<i>{index % 50}</i>, {index}–{index + 12}. <a href="https://example.org/{index}">'
        f"https://example.org/{index}</a></div>\n"
        for index in range(count)
    )
    return Bibliography(
        entries=tuple(Entry(ids=(f"w{n}",), text=text) for n, text in enumerate(entries)),
        hanging_indent=True,
    )


def floor_of_docx(document: Document) -> None:
    """Do the least that any writer must: join the words, compress them, write an archive."""
    entries = document.blocks[-1].entries  # type: ignore[union-attr]
    text = "".join(
        f"<w:p><w:r><w:t>{part.text}</w:t></w:r></w:p>" for entry in entries for part in entry
    )
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", text)


def paragraph_by_paragraph(document: Document) -> None:
    """Write the entries through python-docx."""
    made = docx.Document()
    for entry in document.blocks[-1].entries:  # type: ignore[union-attr]
        paragraph = made.add_paragraph()
        for part in entry:
            for run in part.runs:
                paragraph.add_run(run.text).italic = run.italic or None
    made.save(io.BytesIO())


def floor_of_bibtex(listed: list[Source]) -> bytes:
    """Join the fields of sources as they are, without rules of any kind."""
    return "".join(
        f"@misc{{{one.citekey},\n  author = {{{' and '.join(c.name for c in one.creators)}}},\n"
        f"  title = {{{one.title}}},\n  date = {{{one.issued}}},\n"
        + "".join(f"  {name} = {{{value}}},\n" for name, value in one.fields.items())
        + "}\n"
        for one in listed
    ).encode()


def formatted(count: int) -> None:
    """Print what a bibliography costs from the sources to the docx, and again when it is kept."""
    items = [to_csl(one, "en-US") for one in sources(count)]

    def written(engine: Engine) -> None:
        write_docx(build((), (), engine.render(items).bibliography))

    style = Catalogue().load("apa")
    with Engine(style) as engine:
        engine.render(items[:1])
        first = spent_on(lambda: written(engine))
        again = spent_on(lambda: written(engine))
    floor = bare(style, items)[1]
    print(f"bare citeproc-js: floor          {floor:6.2f} s")
    print(f"docx with formatting (APA)       {first:6.2f} s   {first / floor:5.1f} × floor   "
          f"goal {12 * count / 10_000:.1f} s")  # fmt: skip
    print(f"the same again, entries kept     {again:6.2f} s   goal {1.5 * count / 10_000:.1f} s")


def main(count: int = 10_000) -> None:
    rendered = bibliography(count)
    made = build((), (), rendered)
    print(f"{count} entries; times are the best of {_ROUNDS}")
    building = best(lambda: build((), (), rendered))
    whole = best(lambda: write_docx(build((), (), rendered)))
    print(f"document from rendered entries   {building:6.2f} s")
    print(f"docx from rendered entries       {whole:6.2f} s   goal {0.9 * count / 10_000:.1f} s")
    floor = best(lambda: floor_of_docx(made))
    print(f"docx: floor (join and compress)  {floor:6.2f} s")
    for name, action in (
        ("docx", lambda: write_docx(made)),
        ("odt", lambda: write_odt(made, Manner())),
        ("rtf", lambda: write_rtf(made, Manner())),
        ("html", lambda: write_html(made, Manner())),
    ):
        spent = best(action)
        print(f"{name:<32} {spent:6.2f} s   {spent / floor:5.1f} × floor")
    few = build((), (), bibliography(count // 20))
    spent = 20 * best(lambda: paragraph_by_paragraph(few))
    print(f"docx through python-docx (a 20th)  {spent:.2f} s")
    listed = sources(count)
    floor = best(lambda: json.dumps([one.model_dump(mode="json") for one in listed]))
    print(f"bibtex: floor (json.dumps)       {floor:6.2f} s")
    joined = best(lambda: floor_of_bibtex(listed))
    print(f"bibtex: joined as it is          {joined:6.2f} s   {joined / floor:5.1f} × floor")
    for dialect in Dialect:
        spent = best(lambda dialect=dialect: write_bibtex(listed, dialect))  # type: ignore[misc]
        goal = f"goal {0.3 * count / 10_000:.1f} s"
        print(f"{dialect:<32} {spent:6.2f} s   {spent / floor:5.1f} × floor   {goal}")
    formatted(count)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
