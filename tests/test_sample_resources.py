"""The sample library: its description fits its articles, and nothing in it is real."""

from __future__ import annotations

import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from quotarium.model.dates import Edtf
from quotarium.paths import resource

SAMPLE = resource("sample")
ARTICLES = SAMPLE / "articles"
REAL_TEXTS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
LINK_KINDS = {"repeats", "contradicts", "responds_to", "corrects", "continues", "quotes"}
STATUSES = {"confirmed", "reported", "disputed", "misattributed", "unknown"}
HIDDEN = {"head", "script", "style", "template"}
BLOCKS = {"p", "li", "h1", "h2", "h3", "figcaption", "div", "hr", "br", "a", "nav", "td"}

Table = dict[str, Any]


class _VisibleText(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in HIDDEN
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in HIDDEN
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)


def _load() -> Table:
    return tomllib.loads((SAMPLE / "sample.toml").read_text(encoding="utf-8"))


def _text(name: str) -> str:
    raw = (ARTICLES / name).read_text(encoding="utf-8")
    if not name.endswith(".html"):
        return raw
    reader = _VisibleText()
    reader.feed(raw)
    reader.close()
    return re.sub(r"[ \t]+", " ", re.sub(r"\s*\n\s*", "\n", "".join(reader.pieces)))


DATA = _load()
CLIPPINGS: list[tuple[Table, Table]] = [
    (article, clipping) for article in DATA["articles"] for clipping in article["clippings"]
]
EVERY_CLIPPING = pytest.mark.parametrize(
    ("article", "clipping"), CLIPPINGS, ids=[clipping["key"] for _, clipping in CLIPPINGS]
)


def _runs_of_six(words: list[str]) -> set[tuple[str, ...]]:
    folded = [word.casefold() for word in words]
    return {tuple(folded[i : i + 6]) for i in range(len(folded) - 5)}


def _dates() -> list[str]:
    found = [role["held"] for s in DATA["speakers"] for role in s["roles"] if "held" in role]
    found += [a["source"]["issued"] for a in DATA["articles"] if "issued" in a["source"]]
    for _, clipping in CLIPPINGS:
        if "said" in clipping:
            found.append(clipping["said"])
        if "date" in clipping.get("occasion", {}):
            found.append(clipping["occasion"]["date"])
    return found


def test_every_article_is_described_and_every_description_has_its_article() -> None:
    described = [article["file"] for article in DATA["articles"]]
    assert sorted(path.name for path in ARTICLES.iterdir()) == sorted(described)
    assert len(described) == len(set(described))


def test_the_articles_are_of_a_length_one_reads_in_a_few_minutes() -> None:
    for article in DATA["articles"]:
        assert 300 <= len(_text(article["file"]).split()) <= 950, article["file"]


def test_the_main_article_sorts_first_is_undated_and_comes_as_pages_are_pasted() -> None:
    main = DATA["articles"][0]
    text = _text(main["file"])
    assert main["file"] == min(article["file"] for article in DATA["articles"])
    assert "issued" not in main["source"]
    assert not re.search(r"\b20(?!23\b)\d\d\b", text), "only the hearing carries a year"
    assert text.startswith(main["source"]["title"])
    assert text.count(main["source"]["title"] + "\n") == 2
    assert "\n\nBy Mirela Dostan\n\n" in text
    assert not set("“”„«»–—") & set(text), "straight quotation marks and hyphens only"


@EVERY_CLIPPING
def test_the_words_clipped_stand_once_in_the_article(article: Table, clipping: Table) -> None:
    text = _text(article["file"])
    assert "\n" not in clipping["exact"], "a clipping lies inside one paragraph"
    whole = clipping.get("prefix", "") + clipping["exact"] + clipping.get("suffix", "")
    assert text.count(whole) == 1
    if "prefix" not in clipping:
        assert text.count(clipping["exact"]) == 1


def test_some_words_need_their_surroundings_to_be_found() -> None:
    twice = [c for a, c in CLIPPINGS if _text(a["file"]).count(c["exact"]) > 1]
    assert len(twice) >= 2
    assert all("prefix" in clipping and "suffix" in clipping for clipping in twice)


@EVERY_CLIPPING
def test_cleaned_words_leave_out_only_what_they_declare(article: Table, clipping: Table) -> None:
    if "words" in clipping:
        pieces = [re.escape(piece) for piece in clipping["words"].split(" […] ")]
        assert len(pieces) > 1
        assert re.fullmatch("[,”]?.*?".join(pieces), clipping["exact"])


@EVERY_CLIPPING
def test_a_clipping_says_only_what_the_field_knows(article: Table, clipping: Table) -> None:
    assert clipping["kind"] in {"direct", "indirect", "mixed"}
    assert clipping["status"] in STATUSES
    assert set(clipping["tags"]) <= {tag["name"] for tag in DATA["tags"]}
    assert clipping.get("inbox") or clipping["project"] in {p["name"] for p in DATA["projects"]}
    assert clipping.get("same_quote_as", clipping["key"]) in {c["key"] for _, c in CLIPPINGS}
    citekeys = {other["source"]["citekey"] for other in DATA["articles"]}
    assert set(clipping.get("via", ())) <= citekeys - {article["source"]["citekey"]}


@EVERY_CLIPPING
def test_its_speakers_are_described_with_the_role_named(article: Table, clipping: Table) -> None:
    described = {speaker["name"]: speaker for speaker in DATA["speakers"]}
    for said_by in clipping["speakers"]:
        speaker = described[said_by["name"]]
        assert said_by["kind"] == speaker["kind"]
        roles = {(role["title"], role.get("organisation")) for role in speaker["roles"]}
        if "role" in said_by:
            assert (said_by["role"], said_by.get("organisation")) in roles
        names = {variant["name"] for variant in speaker["variants"]}
        printed = {variant["name"] for variant in said_by.get("variants", ())}
        assert printed <= names
        assert all(name in _text(article["file"]) for name in printed)


@EVERY_CLIPPING
def test_foreign_words_come_with_a_translation(article: Table, clipping: Table) -> None:
    foreign = not article["source"]["language"].startswith("en")
    assert foreign == ("translation" in clipping)
    if foreign:
        assert set(clipping["translation"]) == {"words", "language", "translator"}


@pytest.mark.parametrize("text", sorted(set(_dates())))
def test_every_date_is_edtf(text: str) -> None:
    assert str(Edtf.parse(text)) == text


def test_keys_and_names_are_unique() -> None:
    lists = [
        [clipping["key"] for _, clipping in CLIPPINGS],
        [article["source"]["citekey"] for article in DATA["articles"]],
        *([row["name"] for row in DATA[table]] for table in ("speakers", "projects", "tags")),
    ]
    for names in lists:
        assert len(names) == len(set(names))


def test_links_join_two_clippings_and_show_every_kind() -> None:
    keys = {clipping["key"] for _, clipping in CLIPPINGS}
    for link in DATA["links"]:
        assert {link["from"], link["to"]} <= keys
        assert link["from"] != link["to"]
    assert {link["kind"] for link in DATA["links"]} == LINK_KINDS


def test_the_sample_shows_what_the_program_is_for() -> None:
    clippings = [clipping for _, clipping in CLIPPINGS]
    assert 3 <= sum(clipping.get("inbox", False) for clipping in clippings) <= 4
    assert {c["status"] for c in clippings} == STATUSES
    assert {c["kind"] for c in clippings} == {"direct", "indirect", "mixed"}
    assert {s["kind"] for s in DATA["speakers"]} == {"person", "organisation", "unnamed"}
    assert any("said" not in clipping for clipping in clippings)
    scripts = [{v["script"] for v in s["variants"]} for s in DATA["speakers"]]
    assert {"Latn", "Cyrl"} in scripts
    assert len(DATA["searches"]) == 2


def test_addresses_lead_nowhere_real() -> None:
    for path in ARTICLES.iterdir():
        hosts = re.findall(r"https?://([^/\"\s]+)", path.read_text(encoding="utf-8"))
        assert all(h == "schema.org" or h.endswith(".example.org") for h in hosts), path.name


@pytest.mark.skipif(not REAL_TEXTS.is_dir(), reason="the real articles are not in this checkout")
def test_nothing_is_taken_from_a_real_article() -> None:
    everyday = {"March", "November", "Photo", "Russian"}
    ours = " ".join(_text(article["file"]) for article in DATA["articles"])
    ours += (SAMPLE / "sample.toml").read_text(encoding="utf-8")
    our_words = re.findall(r"\w+", ours)
    our_runs = _runs_of_six(our_words)
    for path in REAL_TEXTS.glob("*.txt"):
        words = re.findall(r"\w+", path.read_text(encoding="utf-8"))
        assert not our_runs & _runs_of_six(words)
        lower = {word for word in (*words, *our_words) if word.islower()}
        names = {w for w in words if w[0].isupper() and len(w) > 3 and w.casefold() not in lower}
        assert not (names - everyday) & set(our_words)
