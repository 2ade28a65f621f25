"""Lists that come by mail or as a feed are read like files of references."""

from __future__ import annotations

import pytest

from quotarium.formats.importers import importer, sniff

CONTENTS = """NEP: New Economics Papers
In this issue we have:
----------------------------------------------------------------------------

1. Gauges and Treaties
     Reis,Ana; Lund,Per
     Date: 2020-05-03

----------------------------------------------------------------------------
"""
INDENTED = """
1. Gauges and Treaties

    Reis,Ana
    Lund,Per

How rivers are measured,
and by whom.

Keywords: rivers; treaties
Date:     2020-05-03
URL:      https://example.org/1
"""
LABELLED = """
7. Gauges and Treaties
Date: \t2020-05-03
By: \tAna Reis (River Bureau)
Per Lund (River Bureau)
URL: \thttps://example.org/1
How rivers are measured,
and by whom.
Keywords: \trivers, treaties
"""
FEED = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>Rivers</title><item>
<title>[2020] Gauges and Treaties</title><dc:title>Gauges and Treaties</dc:title>
<dc:creator>Ana Reis, Per Lund</dc:creator>
<prism:publicationName>River Studies</prism:publicationName>
<prism:volume>7</prism:volume><prism:number>2</prism:number>
<prism:startingPage>3</prism:startingPage>
<prism:endingPage>19</prism:endingPage>
<prism:doi>10.1000/r</prism:doi><prism:issn>1234-567X</prism:issn>
<link>https://example.org/1</link><dc:date>2020-05-03</dc:date><dc:rights>Free</dc:rights></item>
<item/></channel></rss>"""


@pytest.mark.parametrize("body", [INDENTED, LABELLED])
def test_papers_of_a_list_by_mail_are_read_and_its_contents_passed(body: str) -> None:
    content = (CONTENTS + body).encode()
    assert sniff(content, "list.txt").name == "nep"
    parsed = importer("nep").read(content)
    assert parsed.problems == ()
    (paper,) = parsed.items
    assert paper.title == "Gauges and Treaties"
    assert [one.name for one in paper.creators] == ["Ana Reis", "Per Lund"]
    assert str(paper.issued) == "2020-05-03"
    assert paper.fields["abstract"] == "How rivers are measured, and by whom."
    assert paper.fields["keyword"] == "rivers, treaties"
    assert paper.fields["URL"] == "https://example.org/1"
    assert paper.fields.get("publisher", "River Bureau") == "River Bureau"
    assert importer("nep").read(CONTENTS.encode()).problems


def test_a_feed_is_read_with_what_its_journal_says() -> None:
    assert sniff(FEED.encode()).name == "feed"
    parsed = importer("feed").read(FEED.encode())
    assert [problem.text for problem in parsed.problems] == ["This record is empty."]
    (paper,) = parsed.items
    assert (paper.type, paper.title) == ("article-journal", "Gauges and Treaties")
    assert [one.family for one in paper.creators] == ["Reis", "Lund"]
    assert str(paper.issued) == "2020-05-03"
    assert paper.fields == {
        "container-title": "River Studies", "volume": "7", "issue": "2", "page": "3-19",
        "DOI": "10.1000/r", "ISSN": "1234-567X", "URL": "https://example.org/1",
        "feed:rights": "Free",
    }  # fmt: skip
