"""An article of our own, as people paste them: title twice, captions, a by line at both ends."""

import pytest

from quotarium.model.text import BlockKind
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read

_ARTICLE = """\
Who Will Mend the Harbour Wall?

The harbour wall of Sandmouth in winter. Image Credit: Public Domain.

Who Will Mend the Harbour Wall?

By Nora Quillfeather and Tomas van der Brook

Speaking at the opening of the fish market, mayor Ada Thornbury stated: "The wall was promised to \
us on May 3. We are still waiting for the first stone."

The mayor did not say who had promised it, and nobody at the harbour office could be found who \
would have known about such a promise at all.

wall

Workers carry sacks of sand along the broken wall / Courtesy

One engineer wrote in 2019:

"There is no wall here that deserves the name. There is a row of stones, and there is the sea."

What the sea takes

Every autumn the sea takes a few more metres of the road, and every spring the town puts up new \
signs that say that the road is closed.

Related news

By Nora Quillfeather"""


def _read(text: str, name: str = "article.txt") -> Extracted:
    return read(text.encode(), name=name)


def _blocks(found: Extracted) -> list[tuple[BlockKind, str]]:
    return [(b.kind, found.text[b.start : b.end]) for b in found.structured.blocks]


class TestAnArticle:
    found = _read(_ARTICLE)

    def test_states_its_title_and_authors(self) -> None:
        assert self.found.metadata.title == "Who Will Mend the Harbour Wall?"
        nora, tomas = self.found.metadata.creators
        assert (nora.given, nora.family) == ("Nora", "Quillfeather")
        assert (tomas.given, tomas.non_dropping_particle, tomas.family) == (
            "Tomas", "van der", "Brook"
        )  # fmt: skip
        assert self.found.metadata.read_from["creators"] == "by line"

    def test_has_no_date_of_publication_however_many_dates_it_mentions(self) -> None:
        assert self.found.metadata.issued is None

    def test_is_english(self) -> None:
        assert self.found.metadata.language == "en"

    def test_has_its_captions_credits_and_headings_apart(self) -> None:
        kinds = [kind.value for kind, _ in _blocks(self.found)]
        assert kinds == [
            "title", "caption", "title", "byline", "paragraph", "paragraph", "caption", "caption",
            "paragraph", "blockquote", "heading", "paragraph", "heading", "byline",
        ]  # fmt: skip

    def test_counts_paragraphs_without_titles_and_captions(self) -> None:
        structured = self.found.structured
        assert structured.paragraph_number(_ARTICLE.index("Speaking at")) == 1
        assert structured.paragraph_number(_ARTICLE.index("There is no wall")) == 4
        assert structured.paragraph_number(_ARTICLE.index("Workers carry")) is None

    def test_keeps_the_text_as_it_is(self) -> None:
        assert self.found.text == _ARTICLE


def test_no_character_is_changed_but_line_endings() -> None:
    text = "Ti\u0301tulo\r\n\r\n\u00a0Uno\u200b dos\u00ad tres\tﬁn \U0001f469\u200d\U0001f467\r"
    assert _read(text).text == text.replace("\r\n", "\n").replace("\r", "\n")


def test_hard_wrapped_lines_are_one_paragraph_with_their_line_breaks() -> None:
    first = (
        "The committee met on a grey morning in the old customs house and\n"
        "talked for three hours about the price of stone, the depth of the\n"
        "water, and whether anything could be done before the winter came\n"
        "and took the rest."
    )
    second = (
        "Nobody wrote down what was decided, so that a second meeting was\n"
        "called for the following week, at which the question was discussed\n"
        "again."
    )
    found = _read(f"{first}\n\n{second}\n")
    assert [words for _, words in _blocks(found)] == [first, second]


def test_long_lines_are_paragraphs_of_their_own() -> None:
    lines = ["A line that is much longer than any column of a wrapped text could be. " * 3] * 3
    assert len(_blocks(_read("\n".join(lines)))) == 3


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("12 May 2024", "2024-05-12"),
        ("Published: May 12, 2024", "2024-05-12"),
        ("Published on May 12, 2024 at 10:30 a.m.", "2024-05-12"),
        ("Veröffentlicht am 12. Mai 2024", "2024-05-12"),
        ("Publié le 12 mai 2024", "2024-05-12"),
        ("Опубликовано: 12 мая 2024", "2024-05-12"),
        ("Yayınlanma tarihi: 12 Mayıs 2024", "2024-05-12"),
        ("May 2024", "2024-05"),
        ("12 May", None),
        ("2024", None),
        ("Updated: May 12, 2024", None),
        ("It all began in May 2024", None),
        ("c. May 2024", None),
    ],
)
def test_only_an_explicit_date_line_is_the_date_of_publication(
    line: str, issued: str | None
) -> None:
    found = _read(f"A Headline\n\n{line}\n\nThe text of the article follows here, in one sentence.")
    assert found.metadata.issued == issued or str(found.metadata.issued) == issued


def test_a_date_of_change_is_kept_apart() -> None:
    found = _read("A Headline\n\nUpdated: May 12, 2024\n\nThe text of the article follows here.")
    assert str(found.metadata.modified) == "2024-05-12"
    assert found.metadata.issued is None


def test_a_dateline_with_a_year_is_a_date_of_publication() -> None:
    body = "The mayor said that the wall would be mended before the winter."
    found = _read(f"A Headline\n\nSANDMOUTH, May 12, 2024 (Coast Agency) — {body}")
    assert str(found.metadata.issued) == "2024-05-12"
    undated = _read(f"A Headline\n\nSANDMOUTH, May 12 (Coast Agency) — {body}")
    assert undated.metadata.issued is None


def test_a_date_in_the_prose_is_not_the_date_of_publication() -> None:
    found = _read(
        "A Headline\n\nOn 12 May 2024 the mayor spoke.\n\nThen, on 13 May 2024, she left."
    )
    assert found.metadata.issued is None


def test_a_pasted_sentence_has_no_title() -> None:
    found = _read("We are still waiting for the first stone.")
    assert found.metadata.title == ""
    assert _blocks(found) == [(BlockKind.PARAGRAPH, found.text)]


def test_bullets_are_list_items() -> None:
    found = _read(
        "Demands\n\nThe town asks for three things:\n\n- a wall\n\n- a road\n\n- an answer"
    )
    assert [kind for kind, _ in _blocks(found)][-3:] == [BlockKind.LIST_ITEM] * 3
