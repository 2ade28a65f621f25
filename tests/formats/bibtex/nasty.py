"""Sources that break careless writers: signs of TeX, other scripts, odd names, vague dates."""

from __future__ import annotations

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from tests.formats.samples import HARBOUR, HEBREW, UNDATED, source

NASTY = "50 % of #1_tags {in} $braces$ ~ ^ \\textbf{x} & <b> \"q\" -- '' `` ?` | end\\"

_NAMES = (
    Creator(family="Gogh", given="Vincent", non_dropping_particle="van"),
    Creator(family="King", given="Martin", suffix="Jr."),
    Creator(literal="Sand and Sea, Inc."),
    Creator(family="de la Cruz", given="Ana"),
    Creator(family="A, B, C", given="D, E"),
    Creator(literal="family = X, given=Y"),
    Creator(given="Plato"),
    Creator(literal="others"),
    Creator(family="and", given="and"),
    Creator(family="O'Neil", given="X~Y {Z}"),
)
_DATES = (
    "2025?-03-15 2021~ XXXX-03-15 199X 19XX 1XXX 2004-06-XX 2004-24 -0043-03-15 2025? 2004% /2004 "
    "2004/ ../2004 2004/.. 1984?/2004-06~ [2001,2002] {2001,2002} Y170002 Y17E7 1950S2 2001-33 "
    "2001-25 156X-12-25 199X? 199X/200X 2004-06~-11 2004-?06-11 0000 2001-21/2003 1999-XX-XX "
    "2019-05~/2020? -0043~ ../.. 2004-06-~01/2004-06-~20 1985-04-12/1985-XX"
)
_EDITOR = Creator(role="editor", family="E", given="F")

SOURCES: tuple[Source, ...] = (
    source(
        "nasty",
        title=NASTY,
        fields={
            "container-title": NASTY,
            "publisher": NASTY,
            "note": NASTY,
            "volume": "XIV",
            "issue": NASTY,
            "page": "A1–A6, 12-15",
        },
    ),
    HARBOUR,
    UNDATED,
    HEBREW,
    source(
        "vietnamese",
        type="book",
        title="Tiếng Việt và những bến cảng",
        creators=(Creator(family="Nguyễn", given="Thị Ánh"),),
        language="vi",
        fields={"publisher": "Nhà xuất bản Bến Cảng", "publisher-place": "Hà Nội"},
    ),
    source(
        "azerbaijani",
        title="Səs və söz",
        creators=(Creator(family="Əliyev", given="Əli"),),
        language="az",
        fields={"container-title": "Dərgi"},
    ),
    source(
        "cjk",
        type="book",
        title="港の言葉",
        creators=(Creator(literal="山田花子"),),
        language="ja",
    ),
    source("ключ", title="Слово о гавани", language="ru", fields={"container-title": "Журнал"}),
    source("names", creators=_NAMES, fields={"container-title": "J"}),
    source(
        "particle",
        creators=(Creator(family="Gogh", given="Vincent", non_dropping_particle="van"),),
        fields={"container-title": "J"},
    ),
    source(
        "urls",
        type="webpage",
        accessed=Edtf("2026-01-02"),
        fields={
            "URL": 'https://e.org/a%20b?x=1&y={z}#frag_~^\\"<> é',
            "DOI": "10.1002/(SICI)1096<1::AID>3.0.CO;2-#_%",
        },
    ),
    source(
        "edited",
        type="book",
        creators=(_EDITOR, Creator(role="translator", family="T", given="G")),
        fields={
            "ISBN": "978-3-16-148410-0",
            "number-of-pages": "300",
            "edition": "2nd",
            "collection-title": "Series & Co",
            "collection-number": "7b",
        },
    ),
    source("wrong-isbn", type="book", fields={"ISBN": "12345", "publisher": "Sand and Sea"}),
    source(
        "chapter",
        type="chapter",
        creators=(Creator(family="A", given="B"), _EDITOR),
        fields={"container-title": "A book", "page": "1-2", "ISBN": "0306406152"},
    ),
    source("report", type="report", fields={"publisher": "UN", "number": "A/RES/1"}),
    source("thesis", type="thesis", fields={"publisher": "U", "genre": "PhD thesis"}),
    source("thesis2", type="thesis", fields={"publisher": "U"}),
    source(
        "conference",
        type="paper-conference",
        fields={
            "container-title": "Proceedings",
            "event-title": "A meeting",
            "event-place": "Port Ellis",
            "event-date": "2025-03",
            "publisher": "P",
        },
    ),
    source("speech", type="speech", fields={"event": "Harbour Forum", "event-place": "Port Ellis"}),
    source(
        "film",
        type="motion_picture",
        creators=(Creator(role="director", family="T", given="A"),),
        fields={"publisher": "Studio", "medium": "film", "genre": "Feature"},
    ),
    source("law", type="legislation", creators=(), fields={"number": "12", "volume": "4"}),
    source("patent", type="patent", fields={"number": "US1"}),
    source("lexicon", type="entry-encyclopedia", fields={"container-title": "Lexicon"}),
    source(
        "magazine",
        type="article-magazine",
        fields={"container-title": "Mag", "ISSN": "0378-5955", "PMID": "123"},
    ),
    source(
        "unsigned",
        type="article-newspaper",
        creators=(),
        fields={"container-title": "The Coastal Gazette", "URL": "https://e.org"},
    ),
    source("data", type="dataset", fields={"publisher": "P"}),
    source("code", type="software", fields={"version": "1.0", "publisher": "P"}),
    source("leaflet", type="pamphlet", fields={"publisher": "P"}),
    source("a key) of {odd} #signs,", type="document"),
    source("", type="document"),
    *(
        source(f"date{place:02}", type="webpage", title="T", issued=date, fields={"DOI": "10.1/x"})
        for place, date in enumerate(_DATES.split())
    ),
)
