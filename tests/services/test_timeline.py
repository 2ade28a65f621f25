from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from lxml import etree

from quotarium.cli import main
from quotarium.errors import Cancelled
from quotarium.model.organising import LinkKind
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.linking import link_quotes
from quotarium.services.quotes import trash_quotes
from quotarium.services.searching import Search, Stop, all_ids
from quotarium.services.sources import SourceFields
from quotarium.services.speakers import SpeakerInput
from quotarium.services.timeline import LaneBy, labels, timeline, timeline_facts
from quotarium.storage.library import Library

TEXT = """“The gates were never lowered,” said Anna Berg.

“The gates were lowered in May,” said Jon Dahl.

“Who lowered them?” asked Anna Berg.

“Nobody wrote it down,” said Ola Vik and Jon Dahl."""


@pytest.fixture
def said(library: Library) -> tuple[int, ...]:
    """Return the ids of four quotes: two of Berg, two of Dahl (one together with Vik)."""
    fields = SourceFields(title="Gates", issued="2021-06-01")
    source = add_text(library, TEXT, fields=fields).value
    rows = [
        ("The gates were never lowered,", ("Anna Berg",), "2019~", ("gates",)),
        ("The gates were lowered in May,", ("Jon Dahl",), "2020-05-07", ("gates", "dates")),
        ("Who lowered them?", ("Anna Berg",), "after 2020-05", ()),
        ("Nobody wrote it down,", ("Ola Vik", "Jon Dahl"), "", ("dates",)),
    ]
    return tuple(
        clip(
            library,
            ClipRequest(
                source_id=source.id,
                exact=exact,
                speakers=tuple(SpeakerInput(name=name) for name in names),
                said=date,
                tags=tags,
                question=exact.endswith("?"),
                project="The gates",
            ),
        ).value.quote.id
        for exact, names, date, tags in rows
    )


def lanes(library: Library, by: LaneBy, query: str = "") -> dict[str, list[int]]:
    facts = timeline_facts(timeline(library, query, by=by))
    return {lane["name"]: [quote["id"] for quote in lane["quotes"]] for lane in facts["lanes"]}


def test_lanes_are_speakers_tags_or_projects(library: Library, said: tuple[int, ...]) -> None:
    never, lowered, who, nobody = said
    assert lanes(library, LaneBy.SPEAKER) == {
        "Anna Berg": [never, who],
        "Jon Dahl": [lowered, nobody],
        "Ola Vik": [nobody],
    }
    by_tag = lanes(library, LaneBy.TAG)
    assert by_tag == {"#gates": [never, lowered], "#dates": [lowered, nobody], "": [who]}
    assert lanes(library, LaneBy.PROJECT) == {"The gates": [never, lowered, who, nobody]}


@pytest.mark.parametrize(
    ("stated", "open_", "first"),
    [("Nov 2020", "after Nov 2020", "stated"), ("1990", "before 1990", "open")],
)
def test_what_is_after_a_month_stands_behind_what_is_of_it(
    library: Library, stated: str, open_: str, first: str
) -> None:
    source = add_text(library, TEXT).value
    for name, date in (("stated", stated), ("open", open_)):
        clip(
            library,
            ClipRequest(
                source_id=source.id,
                exact="Who lowered them?",
                speakers=(SpeakerInput(name=name),),
                said=date,
            ),
        )
    marks = timeline(library)
    assert marks.lanes[0].name == first
    one, other = (marks.middle(next(iter(lane.slices[-1] or lane.slices[1] or lane.slices[2])))
                  for lane in marks.lanes)  # fmt: skip
    assert one < other
    assert marks.extent is not None
    assert marks.extent[0] <= one <= other <= marks.extent[1] + 1


def test_who_spoke_first_stands_first_and_who_has_no_date_last(
    library: Library, said: tuple[int, ...]
) -> None:
    assert list(lanes(library, LaneBy.SPEAKER)) == ["Anna Berg", "Jon Dahl", "Ola Vik"]


def test_the_list_has_each_quote_once_as_the_page_of_quotes_has_them(
    library: Library, said: tuple[int, ...]
) -> None:
    for by in LaneBy:
        found = timeline(library, by=by)
        assert found.order == all_ids(library, Search())
        assert sorted(found.order) == sorted(said)
    assert list(timeline(library, "tag:dates ").order) == [said[1], said[3]]


def test_bounds_status_and_questions_are_told(library: Library, said: tuple[int, ...]) -> None:
    marks = timeline(library, published=True)
    facts = timeline_facts(marks)
    quotes = {quote["id"]: quote for lane in facts["lanes"] for quote in lane["quotes"]}
    never, lowered, who, nobody = (quotes[identity] for identity in said)
    assert (never["earliest"], never["latest"]) == ("2019-01-01", "2019-12-31")
    assert (lowered["earliest"], lowered["latest"]) == ("2020-05-07", "2020-05-07")
    assert who["latest"] is None
    assert (nobody["earliest"], nobody["latest"]) == (None, None)
    assert [q["open_question"] for q in (never, lowered, who, nobody)] == [0, 0, 1, 0]
    assert lowered["published_earliest"] == "2021-06-01"
    mark = marks.ids.index(said[0])
    assert marks.is_uncertain(mark)
    assert not marks.is_uncertain(marks.ids.index(said[1]))


def test_a_search_and_the_trash_narrow_it_and_its_links(
    library: Library, said: tuple[int, ...]
) -> None:
    link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS)
    link_quotes(library, said[3], said[2], LinkKind.RESPONDS_TO)
    assert len(timeline(library).ties) == 2
    found = timeline(library, "tag:gates ")
    assert set(found.ids) == set(said[:2])
    assert [tie.kind for tie in found.ties] == [LinkKind.CONTRADICTS]
    trash_quotes(library, [said[0]])
    assert timeline(library, "tag:gates ").ties == ()
    assert said[0] not in timeline(library).ids


def test_a_reading_that_nobody_waits_for_is_stopped(
    library: Library, said: tuple[int, ...]
) -> None:
    stop = Stop()
    stop.now()
    with pytest.raises(Cancelled):
        timeline(library, stop=stop)
    assert len(timeline(library).ids) > len(said) - 1


def test_labels_are_the_words_without_marks_around_them(
    library: Library, said: tuple[int, ...]
) -> None:
    assert labels(library, [said[2]]) == {said[2]: "Who lowered them?"}


def test_the_command_line_links_and_draws(
    library: Library,
    said: tuple[int, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    copy = tmp_path / "Copy.quotarium"
    with library.read():
        shutil.copytree(library.path, copy)
    (copy / "library.lock").unlink()
    where = ["-L", str(copy)]
    linking = ["link", str(said[1]), str(said[0]), "--kind", "contradicts", "--note", "May"]
    assert main([*where, *linking, "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["from_quote_id"], made["kind"], made["note"]) == (said[1], "contradicts", "May")
    assert main([*where, *linking]) == 1
    assert "already" in capsys.readouterr().err
    assert main([*where, "link", "1", "2", "--kind", "hates"]) == 1
    assert "responds_to" in capsys.readouterr().err
    out = tmp_path / "line.svg"
    drawing = ["timeline", "--query", "tag:gates", "--title", "The gates"]
    assert main([*where, *drawing, "-o", str(out)]) == 0
    words = ["".join(e.itertext()) for e in etree.parse(out).iter("{*}text")]
    assert {"Anna Berg", "Jon Dahl", "× contradicts", "The gates"} <= set(words)
    capsys.readouterr()
    assert main([*where, "timeline", "--by", "tag", "--format", "json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["links"] == [{"from": said[1], "to": said[0], "kind": "contradicts"}]
    assert {lane["name"] for lane in facts["lanes"]} == {"#gates", "#dates", ""}
    assert main([*where, "timeline", "--query", "xyzzy"]) == 1
    assert "no quote is found" in capsys.readouterr().err
    assert main([*where, "timeline", "--by", "mood"]) == 1
    assert "speaker, tag, project" in capsys.readouterr().err
    assert main([*where, "timeline", "--width", "0"]) == 1
    assert "400 to 20000" in capsys.readouterr().err
    assert main([*where, "graph", "--format", "graphml"]) == 0
    graph = etree.fromstring(capsys.readouterr().out.encode())
    assert len(graph.findall(".//{*}node")) == 3
    assert main([*where, "graph", "--query", "xyzzy"]) == 1
    assert "no quote with a speaker" in capsys.readouterr().err
