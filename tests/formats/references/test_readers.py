"""Each format’s own way of saying the same is understood."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from quotarium.errors import InvalidValue, UnreadableSource
from quotarium.formats.importers import importer, importers, sniff
from quotarium.formats.reference_json import schema
from quotarium.formats.ris.reader import ris_date
from quotarium.model.quote import QuoteKind
from quotarium.model.source import Creator, Source

RIS = """TY  - JOUR
AU  - Marsh, Ada
TI  - A study of rivers
T2  - Journal of Rivers
VL  - 3
IS  - 2
SP  - 10
EP  - 19
PY  - 2021/06/15/
ZZ  - kept
ER  -
"""
NBIB = """PMID- 12345
DP  - 2021 Jun 15
TI  - A study of
      rivers
PG  - 10-9
FAU - Marsh, Ada
JT  - Journal of Rivers
VI  - 3
IP  - 2
PT  - Journal Article
AID - 10.1000/rivers [doi]
"""
ISI = """FN Clarivate Analytics Web of Science
PT J
AU Marsh, A
AF Marsh, Ada
TI A study of
   rivers
SO JOURNAL OF RIVERS
PD JUN 15
PY 2021
VL 3
IS 2
BP 10
EP 19
ER
EF
"""
REFER = """%0 Journal Article
%A Marsh, Ada
%T A study of rivers
%J Journal of Rivers
%V 3
%N 2
%P 10-19
%D 2021
%8 15 June 2021
"""
ENDNOTE = """<xml><records><record><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Marsh, Ada</style></author></authors>
</contributors><titles><title>A study of rivers</title>
<secondary-title>Journal of Rivers</secondary-title></titles><pages>10-19</pages>
<volume>3</volume><number>2</number><dates><year>2021</year><pub-dates><date>June 15</date>
</pub-dates></dates></record></records></xml>"""
MODS = """<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>A study of rivers</title>
</titleInfo><name type="personal"><namePart type="family">Marsh</namePart>
<namePart type="given">Ada</namePart></name><originInfo><dateIssued>2021-06-15</dateIssued>
</originInfo><relatedItem type="host"><titleInfo><title>Journal of Rivers</title></titleInfo>
<part><detail type="volume"><number>3</number></detail><detail type="issue"><number>2</number>
</detail><extent unit="page"><start>10</start><end>19</end></extent></part></relatedItem></mods>"""
PUBMED = """<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12345</PMID><Article><Journal>
<JournalIssue><Volume>3</Volume><Issue>2</Issue><PubDate><Year>2021</Year><Month>Jun</Month>
<Day>15</Day></PubDate></JournalIssue><Title>Journal of Rivers</Title></Journal>
<ArticleTitle>A study of <i>rivers</i></ArticleTitle><Pagination><MedlinePgn>10-9</MedlinePgn>
</Pagination><AuthorList><Author><LastName>Marsh</LastName><ForeName>Ada</ForeName></Author>
</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"""
WORD = """<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">
<b:Source><b:SourceType>JournalArticle</b:SourceType><b:Title>A study of rivers</b:Title>
<b:Author><b:Author><b:NameList><b:Person><b:Last>Marsh</b:Last><b:First>Ada</b:First></b:Person>
</b:NameList></b:Author></b:Author><b:JournalName>Journal of Rivers</b:JournalName>
<b:Volume>3</b:Volume><b:Issue>2</b:Issue><b:Pages>10-19</b:Pages><b:Year>2021</b:Year>
<b:Month>June</b:Month><b:Day>15</b:Day></b:Source></b:Sources>"""
ZOTERO = json.dumps([{
    "itemType": "journalArticle", "title": "A study of rivers", "date": "2021-06-15",
    "creators": [{"creatorType": "author", "firstName": "Ada", "lastName": "Marsh"}],
    "publicationTitle": "Journal of Rivers", "volume": "3", "issue": "2", "pages": "10-19",
}])  # fmt: skip
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf rdf:resource="#journal"/><bib:authors><rdf:Seq><rdf:li><foaf:Person>
<foaf:surname>Marsh</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
</rdf:Seq></bib:authors><dc:title>A study of rivers</dc:title><dc:date>2021-06-15</dc:date>
<bib:pages>10-19</bib:pages></bib:Article><bib:Journal rdf:about="#journal">
<prism:volume>3</prism:volume><prism:number>2</prism:number>
<dc:title>Journal of Rivers</dc:title></bib:Journal></rdf:RDF>"""
CSL = json.dumps([{
    "id": "marsh", "type": "article-journal", "title": "A study of rivers", "volume": 3,
    "issue": "2", "page": "10-19", "container-title": "Journal of Rivers",
    "author": [{"family": "Marsh", "given": "Ada"}], "issued": {"date-parts": [[2021, 6, 15]]},
}])  # fmt: skip
CITAVI = """<?xml version="1.0" encoding="utf-8"?><CitaviExchangeData><Persons><Person id="p">
<FirstName>Ada</FirstName><LastName>Marsh</LastName></Person></Persons><Periodicals>
<Periodical id="j"><Name>Journal of Rivers</Name></Periodical></Periodicals><References>
<Reference id="r"><ReferenceType>JournalArticle</ReferenceType><Title>A study of rivers</Title>
<Year>2021</Year><Date>15.06.2021</Date><Volume>3</Volume><Number>2</Number>
<PeriodicalID>j</PeriodicalID><PageRange><![CDATA[<sp><os>10</os></sp><ep><os>19</os></ep>
<os>10-19</os>]]></PageRange></Reference></References><ReferenceAuthors><OnetoN>r;p</OnetoN>
</ReferenceAuthors><KnowledgeItems><KnowledgeItem id="k"><CoreStatement>Water</CoreStatement>
<QuotationType>1</QuotationType><ReferenceID>r</ReferenceID><Text>“All rivers run.”</Text>
<PageRange><![CDATA[<sp><os>12</os></sp><os>12</os>]]></PageRange></KnowledgeItem>
</KnowledgeItems></CitaviExchangeData>"""
FILES = {
    "ris": RIS, "nbib": NBIB, "isi": ISI, "endnote": REFER, "endnote-xml": ENDNOTE, "mods": MODS,
    "pubmed-xml": PUBMED, "word": WORD, "zotero-json": ZOTERO, "zotero-rdf": RDF, "csl-json": CSL,
    "citavi": CITAVI,
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_the_same_article_is_read_from_every_format(name: str) -> None:
    content = FILES[name].encode()
    assert sniff(content).name == name
    parsed = importer(name).read(content)
    assert parsed.problems == ()
    (found,) = parsed.items
    assert found.type == "article-journal"
    assert found.title == "A study of rivers"
    assert found.creators == (Creator(family="Marsh", given="Ada"),)
    assert str(found.issued) == "2021-06-15"
    fields = {key: found.fields.get(key) for key in ("volume", "issue", "page")}
    assert fields == {"volume": "3", "issue": "2", "page": "10-19"}
    assert found.fields["container-title"] == "Journal of Rivers"


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_anywhere_is_answered_with_what_it_holds_or_a_reason(name: str) -> None:
    content = FILES[name].encode()
    for end in range(0, len(content), max(1, len(content) // 25)):
        parsed = importer(name).read(content[:end])
        assert parsed.items or parsed.problems


def test_every_importer_is_found_by_its_name_and_answers_an_empty_file() -> None:
    for one in importers():
        assert importer(one.name.upper()) is one
        assert one.read(b"").items == ()
    assert importer("biblatex").name == "bibtex"


def test_a_file_of_no_known_format_is_refused_with_the_readable_ones() -> None:
    with pytest.raises(InvalidValue, match="RIS"):
        sniff(b"Dear reader,\nthis is a letter.", "letter.txt")
    with pytest.raises(InvalidValue):
        importer("papyrus")


def test_a_suffix_tells_where_the_content_does_not() -> None:
    assert sniff(b"Nothing but words", "list.ris").name == "ris"


def test_a_citavi_backup_gives_its_quotations_with_their_pages() -> None:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("project.ctv6", CITAVI)
    parsed = importer("citavi").read(made.getvalue())
    (quote,) = parsed.quotes
    assert (quote.words, quote.source, quote.locator) == ("All rivers run.", 0, "12")
    assert (quote.kind, quote.heading) == (QuoteKind.DIRECT, "Water")


def test_a_damaged_backup_is_told() -> None:
    with pytest.raises(UnreadableSource, match="damaged"):
        importer("citavi").read(b"PK\x03\x04 and then nothing")


def test_an_unknown_tag_of_ris_is_kept() -> None:
    assert importer("ris").read(RIS.encode()).items[0].fields["ris:ZZ"] == "kept"


def test_a_ris_record_without_its_end_does_not_take_the_next() -> None:
    parsed = importer("ris").read((RIS.replace("ER  -\n", "") + RIS).encode())
    assert len(parsed.items) == 2
    assert [problem.line for problem in parsed.problems] == [1]


@pytest.mark.parametrize(
    ("text", "date"),
    [("2021/06/15/", "2021-06-15"), ("2021///", "2021"), ("2021/00/00/", "2021"),
     ("2021///1921~", "1921~"), ("2021", "2021"), ("2021/06", "2021-06"), ("//", "None")],
)  # fmt: skip
def test_dates_of_ris_make_nothing_up(text: str, date: str) -> None:
    assert str(ris_date(text)) == date


def test_a_broken_item_of_json_costs_only_itself() -> None:
    text = '[{"id": "a", "type": "book", "title": "A"},\n{"id": "b", "title": oops},\n'
    text += '{"id": "c", "type": "book", "title": "C"}]'
    parsed = importer("csl-json").read(text.encode())
    assert [one.citekey for one in parsed.items] == ["a", "c"]
    assert parsed.problems[0].line == 2


def test_what_csl_json_says_beyond_a_source_comes_out_again() -> None:
    from quotarium.formats.csl_json.writer import write

    item = {
        "id": "a", "type": "book", "title": "A", "categories": ["x", {"y": 1}],
        "author": [{"family": "Marsh", "given": "Ada", "comma-suffix": True}],
        "issued": {"date-parts": [[2020]], "season": 2}, "custom": {"mine": {"z": [1]}},
    }  # fmt: skip
    made = json.loads(write(importer("csl-json").read(json.dumps([item]).encode()).items))
    (again,) = made
    assert again["categories"] == item["categories"]
    assert again["author"] == item["author"]
    assert again["issued"] == item["issued"]
    assert again["custom"]["mine"] == {"z": [1]}


def test_an_entity_or_an_address_in_xml_is_not_followed() -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'
        '<!ENTITY f SYSTEM "file:///etc/hostname">]>'
        "<xml><records><record><ref-type>6</ref-type><titles><title>T &b; &f;</title></titles>"
        "</record></records></xml>"
    )
    (found,) = importer("endnote-xml").read(bomb.encode()).items
    assert found.title.startswith("T")
    assert "aaaa" not in found.title
    assert len(found.title) < 20


def test_the_schema_names_all_fields_of_a_source() -> None:
    properties = schema()["properties"]["items"]["items"]["properties"]
    assert set(Source.model_fields) <= set(properties)
