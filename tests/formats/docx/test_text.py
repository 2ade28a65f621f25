"""Text in runs of one direction and language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from quotarium.citing.markup import Run
from quotarium.formats.docx.names import Element, parsed, w
from quotarium.formats.docx.text import allowed, is_right_to_left, run_xml, word_tag


def written(text: str, language: str | None = None, **options: bool) -> Element:
    """Return a w:p with one run added."""
    backwards = options.pop("right_to_left", False)
    content = run_xml(Run(text=text), language, backwards, faithful=True, **options)
    return parsed(f"<w:p>{content}</w:p>")[0]


def shown(paragraph: Element) -> str:
    """Return the text of a paragraph as an independent reader sees it."""
    signs = {w("tab"): "\t", w("br"): "\n", w("softHyphen"): "\u00ad"}
    pieces = (signs.get(str(one.tag), one.text or "") for one in paragraph.iter())
    return "".join(pieces)


@given(st.text())
def test_any_text_makes_valid_xml_that_reads_back_the_same(text: str) -> None:
    paragraph = etree.fromstring(etree.tostring(written(text)))
    assert shown(paragraph) == allowed(text).replace("\u2028", "\n")


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Cn"])))
def test_characters_that_xml_allows_are_kept(text: str) -> None:
    assert allowed(text) == text


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert allowed("a\x00b\x0bc\ufffed\ud800e\x1f") == "abcde"
    assert allowed("a\r\nb\rc") == "a\nb\nc"


def test_each_direction_is_a_run_of_its_own() -> None:
    paragraph = written("see דנה פרץ, 1998", "en-GB")
    runs = paragraph.findall(w("r"))
    assert ["".join(run.itertext()) for run in runs] == ["see ", "דנה פרץ", ", 1998"]
    assert [run.find(f".//{w('rtl')}") is not None for run in runs] == [False, True, False]
    language = runs[1].find(f".//{w('lang')}")
    assert language is not None
    assert dict(language.attrib) == {w("bidi"): "he-IL"}


def test_signs_between_words_go_with_a_right_to_left_paragraph() -> None:
    runs = written("“הנמל” (Peretz)", "he", right_to_left=True).findall(w("r"))
    assert ["".join(run.itertext()) for run in runs] == ["“הנמל” (", "Peretz", ")"]


def test_a_date_after_a_hebrew_title_stays_whole_and_its_comma_beside_the_title() -> None:
    runs = written(", June 15, 2021, para. 1.", right_to_left=True).findall(w("r"))
    assert ["".join(run.itertext()) for run in runs] == [", ", "June 15, 2021, para. 1", "."]
    assert [run.find(f".//{w('rtl')}") is not None for run in runs] == [True, False, True]


def test_signs_and_numbers_alone_go_with_their_paragraph() -> None:
    for backwards in (False, True):
        (run,) = written(", 2021.", right_to_left=backwards).findall(w("r"))
        assert (run.find(f".//{w('rtl')}") is not None) is backwards


def test_a_number_after_a_hebrew_name_keeps_its_side() -> None:
    (paragraph,) = parsed(f"<w:p>{run_xml(Run(text='(פרץ, 1998)'))}</w:p>")
    assert "".join(paragraph.itertext()) == "(פרץ\u200e, 1998)"


@pytest.mark.parametrize(
    ("text", "language", "backwards"),
    [
        ("words", None, False),
        ("הנמל", None, True),
        ("“הנמל”", "he", True),
        ("words", "he", True),
        ("הנמל", "en", True),
        ("The word הנמל", "en", False),
        ("12", "fa-IR", True),
        ("", None, False),
        ("kitob", "ug-Latn", False),
    ],
)
def test_the_direction_of_a_paragraph(text: str, language: str | None, backwards: bool) -> None:
    assert is_right_to_left(text, language) is backwards


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "en-US"), ("de-AT", "de-AT"), ("pt_BR", "pt-BR"), ("az", "az-Latn-AZ"), ("", None),
     ("in English", None), (None, None), ("tlh", "tlh")],
)  # fmt: skip
def test_languages_are_as_word_knows_them(language: str | None, tag: str | None) -> None:
    assert word_tag(language) == tag


def test_faces_and_east_asian_language_are_written_in_the_order_of_the_schema() -> None:
    run = Run(
        text="漢", italic=True, bold=True, small_caps=True, superscript=True, link="https://x.y"
    )
    (paragraph,) = parsed(f"<w:p>{run_xml(run, 'ja')}</w:p>")
    properties = paragraph.find(f"{w('r')}/{w('rPr')}")
    assert properties is not None
    names = [etree.QName(one).localname for one in properties]
    assert names == ["rStyle", "b", "bCs", "i", "iCs", "smallCaps", "vertAlign", "lang"]
    assert properties[-1].get(w("eastAsia")) == "ja-JP"
