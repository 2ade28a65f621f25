"""From an article to a cited quotation in Word and BibTeX, read back by programs not ours."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from quotarium import paths

Tool = Callable[[str], str]


class Quotation(NamedTuple):
    """What a researcher takes out of an article, and how APA cites it."""

    exact: str
    speaker: str
    role: str
    said: str
    occasion: str
    cited: str


class Article(NamedTuple):
    """An article, its title, and three quotations of it."""

    file: Path
    title: str
    quotations: tuple[Quotation, ...]


def own_article() -> Article:
    file = paths.resource("sample/articles/01-the-river-nobody-measures.txt")
    text = file.read_text(encoding="utf-8")
    president = "President of Korvelia"
    return Article(
        file,
        "The River Nobody Measures",
        (
            Quotation(
                between(text, '"Nineteen', 'tap."'), "Irena Valdoš", president, "2025?-03-14",
                "Ilvana Basin Forum", "(Valdoš, 2025?, as cited in Dostan, n.d., para. 1)",
            ),
            Quotation(
                between(text, '"We do not', 'keeping it."'), "Irena Valdoš", president, "2024~",
                "", "(Valdoš, ca. 2024, as cited in Dostan, n.d., para. 6)",
            ),
            Quotation(
                between(text, '"You can live', 'difference."'), "Lev Marusin", "radio journalist",
                "", "", "(Marusin, as cited in Dostan, n.d., para. 11)",
            ),
        ),
    )  # fmt: skip


def shared_article(shared: Path) -> Article:
    (file,) = (shared / "seeds").glob("*.txt")
    text = file.read_text(encoding="utf-8")
    title = text.splitlines()[0]
    by = re.search(r"^By \w+ (\w+)$", text, re.MULTILINE)
    blocks = [part for part in text.split("\n\n") if part.startswith('"')]
    stated = re.search(r'stated: (".+?")$', text, re.MULTILINE)
    assert by
    assert stated
    assert len(blocks) == 2
    president = "President of Azerbaijan"
    reported = f"as cited in {by[1]}, n.d., para."
    return Article(
        file,
        title,
        (
            Quotation(stated[1], "Ilham Aliyev", president, "2025?-03-15", "Global Baku Forum",
                      f"(Aliyev, 2025?, {reported} 1)"),
            Quotation(blocks[0], "Ilham Aliyev", president, "2021~", "",
                      f"(Aliyev, ca. 2021, {reported} 6)"),
            Quotation(blocks[1], "Alexei Venediktov", "journalist", "", "",
                      f"(Venediktov, {reported} 11)"),
        ),
    )  # fmt: skip


def between(text: str, first: str, last: str) -> str:
    start = text.index(first)
    return text[start : text.index(last, start) + len(last)]


def quotarium(*arguments: str | Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "quotarium", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.mark.parametrize("which", ["own", "shared"])
def test_an_article_becomes_cited_quotations_in_word_and_bibtex(
    which: str, tmp_path: Path, request: pytest.FixtureRequest, require_tool: Tool
) -> None:
    article = own_article() if which == "own" else shared_article(request.getfixturevalue("shared"))
    library = tmp_path / "Demo.quotarium"
    quotarium("new", library)
    (source,) = quotarium("-L", library, "add", article.file, "--json")
    assert source["title"] == article.title
    assert source["issued"] is None
    for one in article.quotations:
        (made,) = quotarium(
            "-L", library, "clip", "--source", source["citekey"], "--exact", one.exact,
            "--speaker", one.speaker, "--role", one.role, "--said", one.said,
            "--occasion", one.occasion, "--json",
        )  # fmt: skip
        assert made["verification"] == "verbatim"
        assert (made["said"] or "") == one.said
    found = quotarium("-L", library, "search", article.quotations[0].speaker, "--json")
    assert len(found) == 2

    document, references = tmp_path / "out.docx", tmp_path / "out.bib"
    quotarium("-L", library, "export", "--format", "docx", "--style", "apa", "-o", document)
    quotarium("-L", library, "export", "--format", "biblatex", "-o", references)
    page = _printed(document, require_tool)
    for one in article.quotations:
        assert _flat(one.exact.strip('"')) in page
        assert one.cited in page
    assert "n.d." in page.rsplit("References", 1)[1]
    assert _warnings(references, require_tool) == []


def _printed(document: Path, require_tool: Tool) -> str:
    """Return the words of a document as LibreOffice prints them."""
    home = document.with_name("office")
    subprocess.run(
        [
            require_tool("soffice"), f"-env:UserInstallation={home.as_uri()}", "--headless",
            "--convert-to", "pdf", "--outdir", str(document.parent), str(document),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    pdf = document.with_suffix(".pdf")
    text = subprocess.run(
        [require_tool("pdftotext"), str(pdf), "-"], check=True, capture_output=True, text=True
    )
    return _flat(text.stdout)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _warnings(references: Path, require_tool: Tool) -> list[str]:
    done = subprocess.run(
        [require_tool("biber"), "--tool", "--validate-datamodel", str(references)],
        cwd=references.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
