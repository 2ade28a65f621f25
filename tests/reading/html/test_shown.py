"""Pages whose mark-up says little: what they show around the headline is read, nothing guessed."""

from __future__ import annotations

import pytest

from quotarium.reading.extracted import Extracted
from quotarium.reading.registry import read

TEXTS = {
    "en": (
        "The harbour wall was promised to all of us in the spring, and nobody has seen it since.",
        "“We will build it before the winter storms,” the harbour master said on Tuesday evening.",
        "Nobody in the town believed him, for the same had been said in the year before.",
    ),
    "ru": (
        "Стену обещали построить ещё весной, но никто не видел ни одного камня из неё.",
        "«Мы построим её до зимних штормов», — сказал начальник порта во вторник вечером.",
        "В городе ему никто не поверил, потому что то же самое говорили год назад.",
    ),
    "az": (
        "Divarın yazda tikiləcəyi vəd edilmişdi, lakin heç kim bir daş da görməyib.",
        "“Biz onu qış tufanlarından əvvəl tikəcəyik”, - limanın rəisi bazar günü bildirib.",
        "Şəhərdə ona heç kim inanmadı, çünki keçən il də eyni söz deyilmişdi.",
    ),
    "zh": (
        "港口的城墙原定在春天建成，但至今没有人见过一块石头，镇上的居民对此感到十分失望。",
        "“我们会在冬天的风暴来临之前建好它，”港务长星期二晚上在大厅里说，没有人鼓掌。",
        "镇上没有人相信他，因为去年和前年也说过同样的话，结果什么都没有发生。",
    ),
    "ar": (
        "كان من المقرر بناء جدار الميناء في الربيع، لكن لم ير أحد حجرا واحدا منه حتى الآن.",
        "قال مدير الميناء مساء الثلاثاء في القاعة: «سنبنيه قبل عواصف الشتاء».",
        "لم يصدقه أحد في المدينة لأن الكلام نفسه قيل في العام الماضي والعام الذي قبله.",
    ),
}


def page(language: str, head: str, body: str = "", after: str = "") -> Extracted:
    text = "".join(f"<p>{one}</p>" for one in TEXTS[language])
    html = f"<html><head>{head}</head><body>{body}{text}{after}</body></html>"
    return read(html.encode(), name="a.html")


@pytest.mark.parametrize(
    ("language", "around", "author", "date"),
    [
        ("en", "<div>By Ana Reis</div><div>12 May 2024</div>", "Ana Reis", "2024-05-12"),
        ("en", "<p>By Ana Reis | Published: May 12, 2024</p>", "Ana Reis", "2024-05-12"),
        ("ru", "<p>Автор: Иван Петров</p><p>12 мая 2024, 10:30</p>", "Иван Петров", "2024-05-12"),
        ("az", "<div>12 may 2024</div><p>Müəllif: Elçin Əliyev</p>", "Elçin Əliyev", "2024-05-12"),
        ("zh", "<p>2024年05月12日 10:20</p><p>作者：王小明</p>", "王小明", "2024-05-12"),
        ("ar", "<p>بقلم أحمد علي</p>", "أحمد علي", None),
        ("ar", "<p>كتب: أحمد علي الأحد 12 مايو 2024</p>", "أحمد علي", "2024-05-12"),
        ("zh", "<p>2024-05-12 07:45:12 来源：港报 作者：王小明</p>", "王小明", "2024-05-12"),
        (
            "en",
            "<p>by our staff correspondent ANA REIS</p><p>12.5.2024, 14:22 Uhr</p>",
            "ANA REIS",
            "2024-05-12",
        ),
        (
            "en",
            "<p>By Ana Reis, Staff Writer</p><p>Sunday, 12 May 2024 - 10:12</p>",
            "Ana Reis",
            "2024-05-12",
        ),
        (
            "en",
            "<p>Di Ana Reis</p><p>Pubblicato il 12 maggio 2024 alle 10:30</p>",
            "Ana Reis",
            "2024-05-12",
        ),
        (
            "en",
            "<p>Por Ana Reis</p><p>12/05/2024 05h00 Atualizado 13/05/2024</p>",
            "Ana Reis",
            None,
        ),
    ],
)
def test_author_and_date_are_read_beside_the_headline(
    language: str, around: str, author: str, date: str | None
) -> None:
    found = page(language, "", f"<h1>{TEXTS[language][0][:20]}</h1>{around}").metadata
    assert [creator.name for creator in found.creators] == [author]
    assert found.read_from["creators"] == "by line"
    assert (str(found.issued) if found.issued else None) == date


def test_an_author_may_stand_under_the_text() -> None:
    found = page("az", "", "<h1>Liman</h1>", "<p>Müəllif: Elçin Əliyev</p>").metadata
    assert [creator.name for creator in found.creators] == ["Elçin Əliyev"]


@pytest.mark.parametrize(
    "around",
    [
        "<p>New York, somewhere</p>",
        "<p>By Monday everybody had left</p>",
        "<p>Updated: 12 May 2024</p>",
        "<p>It was 12 May 2024 when the ship came in</p>",
        "<p>May 12</p>",
    ],
)
def test_what_does_not_say_what_it_is_is_not_taken(around: str) -> None:
    found = page("en", "", f"<h1>The Wall</h1>{around}").metadata
    assert found.creators == ()
    assert found.issued is None


def test_a_site_behind_an_underscore_is_cut_off_where_the_heading_says_so() -> None:
    found = page("zh", "<title>港口城墙_新闻网</title>", "<h1>港口城墙</h1>").metadata
    assert found.title == "港口城墙"


def test_an_author_is_found_by_a_reference_in_json_ld() -> None:
    script = (
        '<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#p",'
        '"name":"Ana Reis"},{"@type":"Article","headline":"The Wall","author":{"@id":"#p"}}]}'
        "</script>"
    )
    found = page("en", script).metadata
    assert [creator.name for creator in found.creators] == ["Ana Reis"]
    assert found.read_from["creators"] == "JSON-LD"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"The Wall","datePublished":"2024-05-12",}',
        '{"@type":"WebSite"} {"@type":"NewsArticle","headline":"The Wall",'
        '"datePublished":"2024-05-12"}',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;The Wall&quot;,"
        "&quot;datePublished&quot;:&quot;2024-05-12&quot;}",
    ],
)
def test_the_faults_that_many_scripts_have_are_forgiven(script: str) -> None:
    found = page("en", f"<script type='application/ld+json'>{script}</script>").metadata
    assert (found.title, str(found.issued)) == ("The Wall", "2024-05-12")


def test_an_address_is_completed_and_the_page_found_among_its_translations() -> None:
    head = (
        "<base href='https://x.org/'><link rel=canonical href='/de/w'>"
        "<link rel=alternate hreflang=fr href='https://x.org/fr/w'>"
        "<link rel=alternate hreflang=x-default href='https://x.org/de/w'>"
        "<link rel=alternate hreflang=de-at href='https://x.org/de/w'>"
    )
    found = page("en", head).metadata
    assert found.url == "https://x.org/de/w"
    assert (found.language, found.read_from["language"]) == ("de-AT", "hreflang")


def test_a_headline_by_its_looks_only_may_share_its_block_with_author_and_date() -> None:
    title = "Nobody Has Seen the Wall"
    head = f"<title>{title} - The Evening Messenger of Sandmouth</title>"
    body = f"<div><font><b>{title}</b></font><br><i>By Ana Reis</i> | 12 May 2024</div>"
    found = page("en", head, body).metadata
    assert found.title == title
    assert [creator.name for creator in found.creators] == ["Ana Reis"]
    assert str(found.issued) == "2024-05-12"


def test_the_site_is_no_author_beside_one() -> None:
    head = '<meta property="og:site_name" content="Gazeta da Praia">'
    found = page("en", head, "<h1>The Wall</h1><div>Por Ana Reis, Gazeta da Praia</div>").metadata
    assert [creator.name for creator in found.creators] == ["Ana Reis"]


def test_an_author_is_the_first_line_of_what_is_marked_as_one() -> None:
    by = '<div class="byl">ANA MARIA REIS<br>Sandmouth - 12 MAY 2024</div>'
    found = page("en", "", f"<h1>The Wall</h1>{by}").metadata
    assert [creator.name for creator in found.creators] == ["ANA MARIA REIS"]
