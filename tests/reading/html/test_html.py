import pytest

from quotarium.errors import UnreadableSource
from quotarium.model.text import BlockKind
from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read

_PARAGRAPHS = [
    "The harbour wall of Sandmouth was promised in the spring, and the town is still waiting for "
    "the first stone of it, as it has been waiting for eleven years.",
    "“There is no wall here that deserves the name,” said the mayor, Ada Thornbury, who has asked "
    "the ministry four times and has been answered once.",
    "Every autumn the sea takes a few more metres of the road, and every spring the town puts up "
    "new signs that say that the road is closed to all but the gulls.",
    "Nobody at the harbour office could be found who would have known about such a promise, and "
    "the papers of that year were lost when the cellar was flooded.",
]
_MARKED_UP = _PARAGRAPHS[2].replace("metres of ", "metres <em>of</em>\n     ")
_PAGE = f"""<!DOCTYPE html>
<html lang="en-gb"><head><meta charset="utf-8">
<title>Who Will Mend the Wall? | The Sandmouth Herald</title>
<meta property="og:title" content="Who Will Mend the Wall?">
<meta property="og:site_name" content="The Sandmouth Herald">
<link rel="canonical" href="https://herald.example/wall">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Who Will Mend the Wall?", "datePublished": "2024-05-12T23:30:00+02:00",
 "dateModified": "2024-05-13", "author": [{{"@type": "Person", "name": "Nora Quillfeather"}},
 {{"@type": "Organization", "name": "Coast Agency"}}],
 "publisher": {{"@type": "Organization", "name": "Herald Press"}}}}</script>
<style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Who Will Mend
   the Wall?</h1>
<p>{_PARAGRAPHS[0]}</p>
<figure><img src="file:///etc/passwd" alt=""><figcaption>The wall in winter</figcaption></figure>
<blockquote><p>{_PARAGRAPHS[1]}</p></blockquote>
<h2>What the sea takes</h2>
<p>{_MARKED_UP}</p>
<p style="display:none">This is hidden and nobody reads it, however long the sentence may be.</p>
<p>{_PARAGRAPHS[3]}</p></article>
<footer><p>© The Sandmouth Herald. All rights reserved.</p></footer>
<script>var text = "not text";</script></body></html>"""


def _read(page: str, encoding: str = "utf-8") -> Extracted:
    return read(page.encode(encoding), name="page.html")


def _body(text: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{text}</body></html>"


class TestAPage:
    found = _read(_PAGE)

    def test_gives_its_article_in_blocks_and_nothing_else(self) -> None:
        shown = [(b.kind, self.found.text[b.start : b.end]) for b in self.found.structured.blocks]
        assert shown == [
            (BlockKind.TITLE, "Who Will Mend the Wall?"),
            (BlockKind.PARAGRAPH, _PARAGRAPHS[0]),
            (BlockKind.CAPTION, "The wall in winter"),
            (BlockKind.BLOCKQUOTE, _PARAGRAPHS[1]),
            (BlockKind.HEADING, "What the sea takes"),
            (BlockKind.PARAGRAPH, _PARAGRAPHS[2]),
            (BlockKind.PARAGRAPH, _PARAGRAPHS[3]),
        ]

    def test_states_its_metadata(self) -> None:
        metadata = self.found.metadata
        assert metadata.type == "article-newspaper"
        assert metadata.title == "Who Will Mend the Wall?"
        assert metadata.container_title == "The Sandmouth Herald"
        assert metadata.publisher == "Herald Press"
        assert metadata.language == "en-GB"
        assert metadata.url == "https://herald.example/wall"
        assert metadata.read_from["url"] == "canonical link"

    def test_keeps_an_organisation_among_the_authors_whole(self) -> None:
        nora, agency = self.found.metadata.creators
        assert (nora.given, nora.family) == ("Nora", "Quillfeather")
        assert agency.literal == "Coast Agency"

    def test_drops_the_time_of_day_from_its_dates(self) -> None:
        assert str(self.found.metadata.issued) == "2024-05-12"
        assert str(self.found.metadata.modified) == "2024-05-13"

    def test_numbers_its_paragraphs(self) -> None:
        offset = self.found.text.index("Nobody at the harbour")
        assert self.found.structured.paragraph_number(offset) == 4


def test_a_page_without_statements_invents_none() -> None:
    metadata = _read(_body("".join(f"<p>{words}</p>" for words in _PARAGRAPHS))).metadata
    assert metadata.issued is None
    assert metadata.creators == ()
    assert metadata.title == ""
    assert (metadata.language, metadata.read_from) == ("en", {"language": "its words"})


@pytest.mark.parametrize(
    ("stated", "issued"),
    [
        ('<meta property="article:published_time" content="2024-05-12T10:00:00Z">', "2024-05-12"),
        ('<meta name="citation_publication_date" content="2024/05">', "2024-05"),
        ('<meta name="DC.date.issued" content="2024">', "2024"),
        ('<meta name="date" content="May 12, 2024">', "2024-05-12"),
        ('<meta name="date" content="20240512">', "2024-05-12"),
        ('<meta name="date" content="soon">', None),
        ('<meta property="article:published_time" content="2024-13-45">', None),
    ],
)
def test_a_date_is_as_precise_as_stated(stated: str, issued: str | None) -> None:
    page = _body(f"<p>{_PARAGRAPHS[0]}</p>", stated)
    found = _read(page).metadata.issued
    assert found == issued or str(found) == issued


def test_a_marked_by_line_and_time_are_read() -> None:
    page = _body(
        "<h1>The Wall</h1><div class='byline'>By <a href='/n'>Nora Quillfeather</a> | Herald</div>"
        f"<time datetime='2024-05-12T10:00'>Sunday</time><p>{_PARAGRAPHS[0]}</p>"
    )
    metadata = _read(page).metadata
    assert [creator.name for creator in metadata.creators] == ["Nora Quillfeather"]
    assert str(metadata.issued) == "2024-05-12"


def test_a_site_name_is_cut_off_the_title_element_only() -> None:
    head = "<title>The Wall That Was Never There - Sandmouth Herald</title>"
    assert _read(_body(f"<p>{_PARAGRAPHS[0]}</p>", head)).metadata.title == (
        "The Wall That Was Never There"
    )


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r"])
def test_a_declared_encoding_is_followed(encoding: str) -> None:
    words = "Стену обещали построить ещё весной, но ответа так и нет, и никто его не ждёт. " * 3
    page = _body(f"<p>{words}</p>", f'<meta charset="{encoding}">')
    assert words.strip() in _read(page, encoding).text


def test_utf_8_is_recognised_against_a_wrong_declaration() -> None:
    page = _body(f"<p>{_PARAGRAPHS[1]}</p>", '<meta charset="iso-8859-1">')
    assert _PARAGRAPHS[1] in _read(page).text


def test_white_space_is_as_browsers_show_it() -> None:
    page = _body("<p>one\n  two\tthree&nbsp; four<br>five</p><pre>a  b\n  c</pre>")
    assert _read(page).text == "one two three\u00a0 four\nfive\n\na  b\n  c"


def test_two_line_breaks_part_paragraphs() -> None:
    page = _body(f"<div>{'<br><br>'.join(_PARAGRAPHS)}</div>")
    found = _read(page)
    assert [found.text[b.start : b.end] for b in found.structured.blocks] == _PARAGRAPHS


def test_a_short_page_is_read_whole_and_says_so() -> None:
    found = _read(_body("<p>We are waiting.</p>"))
    assert found.text == "We are waiting."
    assert "No article" in found.warnings[0]


def test_damaged_characters_are_shown_and_counted() -> None:
    page = _body(f"<p>{_PARAGRAPHS[1]}</p>", '<meta charset="utf-8">').encode()
    found = read(page.replace(b"Thornbury", b"Thorn\xffbury"), name="page.html")
    assert "Thorn\ufffdbury" in found.text
    assert "1 damaged" in found.warnings[0]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("only plain words", "no HTML"),
        (_body(""), "shows no text"),
        (_body("<script>document.write('x')</script>"), "shows no text"),
        (_body("<div>" * 100_000 + "deep"), "nested too deeply"),
    ],
)
def test_a_page_without_readable_text_is_refused(page: str, words: str) -> None:
    with pytest.raises(UnreadableSource, match=words):
        _read(page)


def test_a_picture_named_html_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="a PNG picture, not a web page"):
        read(b"\x89PNG\r\n\x1a\n" + bytes(50), name="page.html")


def test_no_external_entity_is_read() -> None:
    page = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f"<html><body><p>&x; {_PARAGRAPHS[0]}</p></body></html>"
    )
    assert "root:" not in _read(page).text


def test_broken_json_ld_is_left_out() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", </script><title>Wall</title>'
    )
    assert _read(_body(f"<p>{_PARAGRAPHS[0]}</p>", head)).metadata.title == "Wall"


def test_a_picture_of_any_size_in_the_page_does_not_hide_what_follows() -> None:
    picture = "A" * 11_000_000
    page = (
        "<html><body><article><p>The harbour wall was promised to all of us in the spring.</p>"
        f"<img src='data:image/png;base64,{picture}'><p>Nobody has seen a stone of it since, "
        "and nobody in the town believed the harbour master.</p></article></body></html>"
    )
    assert read(page.encode(), name="single.html").text.endswith("the harbour master.")


def test_teasers_and_comments_behind_an_article_are_cut_off() -> None:
    text = "".join(f"<p>{'The wall was promised to all of us. ' * 6}{n}</p>" for n in range(6))
    tail = (
        "<h3>You might also like</h3><ul><li>A story of the sea</li><li>Another one</li></ul>"
        "<h3>12 comments</h3><p>First!</p>"
    )
    page = f"<html><body><article><h1>The Wall</h1>{text}{tail}</article></body></html>"
    assert read(page.encode(), name="a.html").text.endswith(" 5")


def test_a_heading_like_a_teaser_before_more_of_the_article_cuts_nothing_off() -> None:
    text = "".join(f"<p>{'The wall was promised to all of us. ' * 6}{n}</p>" for n in range(6))
    end = f"<h3>Comments</h3><p>{'He was asked for his comments, and gave them. ' * 6}</p>"
    page = f"<html><body><article><h1>The Wall</h1>{text}{end}</article></body></html>"
    assert "gave them" in read(page.encode(), name="a.html").text


def _text(body: str) -> str:
    page = f"<html lang=en><head><title>The Wall</title></head><body>{body}</body></html>"
    return read(page.encode(), name="a.html").structured.text


_WRITTEN = "".join(f"<p>{paragraph}</p>" for paragraph in _PARAGRAPHS)


@pytest.mark.parametrize(
    "layer",
    [
        "<div role=dialog><p>We and our partners store information on a device.</p></div>",
        "<div class='cc-window'><p>We and our partners store information on a device.</p></div>",
        "<div id=cookie-banner><p>We and our partners store information on a device.</p></div>",
    ],
)
def test_a_request_for_consent_is_no_text(layer: str) -> None:
    assert "partners" not in _text(f"{layer}<article><h1>The Wall</h1>{_WRITTEN}</article>")


def test_a_page_named_after_its_consent_is_read() -> None:
    page = f"<div class='gdpr-accepted'><article><h1>The Wall</h1>{_WRITTEN}</article></div>"
    assert _PARAGRAPHS[0] in _text(page)


def test_each_heading_of_a_page_that_grows_is_kept_once() -> None:
    entries = "".join(
        f"<article><time>1{n}.00</time><h2>At {n} o’clock</h2><p>{paragraph}</p>"
        "<div><a href=#>Share</a> <a href=#>Send</a></div></article>"
        for n, paragraph in enumerate(_PARAGRAPHS)
    )
    lines = _text(f"<main><h1>The Wall</h1>{entries}</main>").split("\n\n")
    assert [lines.count(f"At {n} o’clock") for n in range(1, 4)] == [1, 1, 1]


def test_a_page_that_lists_stories_keeps_their_headings() -> None:
    stories = "".join(
        f"<h2><a href=/{n}>Story number {n} of the day</a></h2><p>{paragraph}</p>"
        for n, paragraph in enumerate(_PARAGRAPHS)
    )
    lines = _text(f"<h1>The Herald</h1><section>{stories}</section>").split("\n\n")
    at = lines.index("Story number 2 of the day")
    assert lines[at + 1] == _PARAGRAPHS[2]


def test_lines_that_point_elsewhere_are_left_out() -> None:
    middle = "<p><b>Read also:</b> <a href=/x>Nobody paid for the boats of the harbour</a></p>"
    end = "<p><a href=/>Back to the front page</a></p>"
    text = _text(
        f"<article><h1>The Wall</h1>{_WRITTEN}{middle}<p>{_PARAGRAPHS[0]}</p>{end}</article>"
    )
    assert "boats" not in text
    assert "front page" not in text
