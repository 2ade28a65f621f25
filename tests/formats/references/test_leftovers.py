"""What a reader has no place for is kept under the name that the format gives it."""

from __future__ import annotations

import pytest

from quotarium.formats.importers import importer

MODS = """<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Water</title></titleInfo>
<name type="personal"><namePart>Reis, Ana</namePart><affiliation>River Bureau</affiliation></name>
<originInfo><place><placeTerm type="code">mau</placeTerm></place>
<place><placeTerm type="text">Burlington</placeTerm></place></originInfo></mods>"""
MARC = """<record><leader>00000nam a22</leader><datafield tag="100"><subfield code="a">Reis, Ana
</subfield><subfield code="0">(DE-588)17</subfield></datafield><datafield tag="245">
<subfield code="a">Water</subfield><subfield code="h">Braille</subfield></datafield>
<datafield tag="264"><subfield code="c">26 June 2023</subfield></datafield></record>"""
PICA = """<record xmlns="info:srw/schema/5/picaXML-v1.0"><datafield tag="021A">
<subfield code="a">@L - N</subfield></datafield><datafield tag="036C">
<subfield code="a">Gauges</subfield><subfield code="y">a handbook </subfield>
<subfield code="l">Bd. I</subfield><subfield code="c">by Reis</subfield></datafield></record>"""
PUBMED = """<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">7</PMID><Article>
<ArticleTitle>Of <i>Salmo</i> at 10<sup>-3</sup></ArticleTitle><Abstract>
<AbstractText Label="UNLABELLED">Short.</AbstractText></Abstract><AuthorList><Author>
<LastName>Reis</LastName><ForeName>Ana</ForeName><Initials>A</Initials><AffiliationInfo>
<Affiliation>River Bureau</Affiliation></AffiliationInfo></Author></AuthorList></Article>
</MedlineCitation></PubmedArticle></PubmedArticleSet>"""
NBIB = "PMID- 7\nTI  - Water\nFAU - Reis, Ana\nAU  - Reis A\nAD  - River Bureau\nIS  - 1234-567X\n"
ISI = "PT J\nAU Reis, A\nTI Water\nPY 2020\nBP 3\nPS 7\nSO RIVERS\nZ9 41\nER\n"
RIS = """TY  - JOUR
DB  - PubMed
AN  - 77
U1  - PMC12[pmcid]
T1  - Water:
TI  - A History
ER  -
"""


@pytest.mark.parametrize(
    ("name", "content", "title", "fields"),
    [
        ("mods", MODS, "Water", {"publisher-place": "Burlington", "mods:placeTerm": "mau",
                                 "mods:affiliation": "River Bureau"}),
        ("marc-xml", MARC, "Water", {"marc:1000": "(DE-588)17", "marc:245h": "Braille"}),
        ("pica-xml", PICA, "Gauges: A handbook", {"volume-title": "L - N", "volume": "Bd. I",
                                                  "pica:036Cc": "by Reis"}),
        ("pubmed-xml", PUBMED, "Of Salmo at 10(-3)",
         {"PMID": "7", "abstract": "Short.", "pubmed:Affiliation": "River Bureau"}),
        ("nbib", NBIB, "Water", {"PMID": "7", "nbib:AD": "River Bureau", "ISSN": "1234-567X"}),
        ("isi", ISI, "Water", {"container-title": "Rivers", "page": "3", "isi:PS": "7",
                               "isi:Z9": "41"}),
        ("ris", RIS, "Water: A History", {"source": "PubMed", "PMID": "77", "PMCID": "PMC12"}),
    ],
)  # fmt: skip
def test_nothing_is_dropped_in_silence(
    name: str, content: str, title: str, fields: dict[str, str]
) -> None:
    (found,) = importer(name).read(content.encode()).items
    assert found.title == title
    assert found.fields == fields


def test_the_day_of_publication_is_read_from_marc() -> None:
    (found,) = importer("marc-xml").read(MARC.encode()).items
    assert str(found.issued) == "2023-06-26"


def test_a_list_of_names_in_one_person_of_word_is_taken_apart() -> None:
    content = """<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">
    <b:Source><b:Tag>a</b:Tag><b:Station>Radio</b:Station><b:Department>Waters</b:Department>
    <b:Author><b:Author><b:NameList><b:Person><b:Last>Reis</b:Last>
    <b:Middle>and L{\\o}nd, Per</b:Middle><b:First>Ana</b:First></b:Person></b:NameList></b:Author>
    </b:Author></b:Source></b:Sources>"""
    (found,) = importer("word").read(content.encode()).items
    assert [(one.family, one.given) for one in found.creators] == [("Reis", "Ana"), ("Lønd", "Per")]
    assert found.fields == {"publisher": "Waters", "msbib:Station": "Radio"}
