from __future__ import annotations

import html.parser
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing import markup
from quotarium.citing.engine import Engine
from quotarium.citing.markup import Block, Run
from quotarium.citing.runtime import Runtime

EngineFor = Callable[..., Engine]

TITLE_STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Titles</title></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><text variable="title" font-style="italic"/></layout></bibliography>
</style>"""


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("plain", (Run(text="plain"),)),
        ("<i>a</i>", (Run(text="a", italic=True),)),
        ("<em>a</em><b>b</b>", (Run(text="a", italic=True), Run(text="b", bold=True))),
        (
            "<sup>a</sup><sub>b</sub>",
            (Run(text="a", superscript=True), Run(text="b", subscript=True)),
        ),
        ('<span style="font-variant:small-caps;">a</span>', (Run(text="a", small_caps=True),)),
        ('<span style="text-decoration:underline;">a</span>', (Run(text="a", underline=True),)),
        (
            '<i>a <span style="font-style:normal;">b</span></i>',
            (Run(text="a ", italic=True), Run(text="b")),
        ),
        ('<span class="nodecor">a</span>b', (Run(text="ab"),)),
        (
            "<i>a<b>b</i>c",
            (Run(text="a", italic=True), Run(text="b", italic=True, bold=True), Run(text="c")),
        ),
        ('<a href="https://x.org/?a=1&#38;b">x</a>', (Run(text="x", link="https://x.org/?a=1&b"),)),
        ('<a href="javascript:alert(1)">x</a>', (Run(text="x"),)),
        ("&#60;i&#62; &#38;amp;", (Run(text="<i> &amp;"),)),
        ("<script>x</script>", (Run(text="<script>x</script>"),)),
        ('<i onclick="x">a', (Run(text="a", italic=True),)),
        ("</i>a</div>", (Run(text="a"),)),
    ],
)
def test_markup_is_read_as_runs(text: str, runs: tuple[Run, ...]) -> None:
    assert markup.runs(text) == runs


def test_an_entry_is_read_as_blocks() -> None:
    entry = (
        '  <div class="csl-entry">\n    <div class="csl-left-margin">[1]</div>'
        '<div class="csl-right-inline">A <i>b</i>.</div>\n  </div>\n'
    )

    assert markup.blocks(entry) == (
        Block(kind="left-margin", runs=(Run(text="[1]"),)),
        Block(
            kind="right-inline", runs=(Run(text="A "), Run(text="b", italic=True), Run(text="."))
        ),
    )


def test_text_before_an_indented_part_is_a_block_of_its_own() -> None:
    entry = '  <div class="csl-entry">A.<div class="csl-indent">note</div>\n  </div>\n'

    assert [(block.kind, block.text) for block in markup.blocks(entry)] == [
        ("entry", "A."),
        ("indent", "note"),
    ]


class _Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)


rich = st.lists(
    st.sampled_from(
        ["<", ">", "&", "'", '"', "</", "<i>", "</i>", "<b>", "</b>", "<script>", "</script>",
         "<img src=x onerror=y>", "<a href='javascript:x'>", "&lt;", "&#60;", "<!--", "]]>",
         '<span class="nocase">', "</span>", "<sup>", "</sup>", '<div class="csl-entry">', "x ",
         "Word ", "ə", "²", "\u2028"]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(rich | st.text())
def test_no_title_becomes_markup_of_its_own(runtime: Runtime, title: str) -> None:
    with Engine(TITLE_STYLE, runtime=runtime) as engine:
        rendered = engine.preview({"id": "a", "type": "book", "title": title})

    assert rendered.bibliography is not None
    texts = [rendered.citations[0].text, *(one.text for one in rendered.bibliography.entries)]
    for text in texts:
        tags = _Tags()
        tags.feed(markup.to_html(markup.runs(text)))
        assert tags.found <= {"i", "b", "sup", "sub", "u", "span"}


def test_html_like_words_of_a_title_are_printed_as_they_are(
    engine_for: EngineFor, book: dict[str, Any]
) -> None:
    item = {**book, "title": "If a<b & c>d: <script>x</script> <i>Homo</i>"}

    rendered = engine_for("chicago-author-date").preview({**item, "language": "de"})

    assert rendered.bibliography is not None
    runs = markup.runs(rendered.bibliography.entries[0].text)
    assert "If a<b & c>d: <script>x</script> Homo" in markup.plain(runs)
    assert "&lt;script&gt;" in markup.to_html(runs)


def test_own_html_reads_back_as_the_same_runs() -> None:
    runs = (
        Run(text="a<b", italic=True),
        Run(text="c", bold=True, superscript=True),
        Run(text="d&amp;", small_caps=False, link="https://x.org/?a=1&b=2"),
    )

    assert markup.runs(markup.to_html(runs)) == runs
