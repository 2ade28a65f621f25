from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium.model.dates.days import ordinal
from quotarium.model.drawing import Box, Curve, Line, Text, cut, estimated_width
from quotarium.model.organising import LinkKind
from quotarium.model.timeline import Board, Look, Marks, draw, whole
from quotarium.model.timeline.packing import DOT, GAP, Item, pack
from tests.model.timeline.made import Said, marks

ITEMS = st.lists(
    st.tuples(st.floats(0, 1500), st.floats(0, 200), st.booleans(), st.booleans()), max_size=30
)


def texts(made: Marks, width: float = 1200) -> list[str]:
    return [part.text for part in whole(made, width).parts if isinstance(part, Text)]


def day(year: int, month: int = 1) -> int:
    return ordinal(year, month, 1)


def fit(label: str, room: float) -> tuple[str, float]:
    text = cut(label, room, 13, estimated_width)
    return text, estimated_width(text, 13, False)


@given(ITEMS, st.integers(1, 5))
def test_labels_and_bars_of_one_row_never_lie_on_each_other(
    given_: list[tuple[float, float, bool, bool]], rows: int
) -> None:
    items = [
        Item(
            n, dot - wide / 2, dot + wide / 2, dot, f"the words of quote {n} go on", silent, turned
        )
        for n, (dot, wide, silent, turned) in enumerate(given_)
    ]
    seats, used = pack(items, rows, (390, 260, 156), fit)
    assert set(seats) == {item.mark for item in items}
    assert used <= rows
    shown = []
    for item in items:
        seat = seats[item.mark]
        if not seat.label:
            continue
        wide = estimated_width(seat.label, 13, False)
        left, right = min(item.left, item.dot - DOT), max(item.right, item.dot + DOT)
        if item.turned:
            left = min(left, item.dot + DOT - wide)
        else:
            right = max(right, item.dot - DOT + wide)
        shown.append((seat.row, left, right))
    for (row, left, right), (other_row, other_left, other_right) in combinations(shown, 2):
        apart = right + GAP <= other_left + 0.01 or other_right + GAP <= left + 0.01
        assert row != other_row or apart


@given(st.text(max_size=60), st.floats(20, 400))
def test_a_text_is_cut_to_its_room(text: str, room: float) -> None:
    found = cut(text, room, 13, estimated_width)
    assert found == text or (found.endswith("…") and estimated_width(found, 13) <= room + 12)


def test_the_picture_names_lanes_quotes_links_and_unknown_dates() -> None:
    made = marks(
        [[(day(2016), day(2016, 12))], [(day(2021), day(2021)), (None, None)]],
        links=[(2, 1, LinkKind.CONTRADICTS)],
    )
    found = texts(made)
    assert {"Speaker 1", "Speaker 2", "words of quote 1", "Date unknown"} <= set(found)
    assert "× contradicts" in found
    assert any(text.startswith("words of") and text != "words of quote 1" for text in found)


def test_a_question_without_an_answer_stays_open_to_the_right_edge() -> None:
    made = marks([[(day(2020), day(2020)), (day(2024), day(2024))]], questions=[1])
    drawing = whole(made, 1200)
    assert "? no answer yet" in texts(made)
    dashed = [p for p in drawing.parts if isinstance(p, Line) and p.dash == "dashed"]
    silence = [line for line in dashed if line.y1 < drawing.height - 60]
    assert len(silence) == 1
    assert silence[0].x2 > 1000
    assert "? no answer yet" not in texts(marks([[(day(2020), day(2020))]]))


def test_a_wide_date_is_drawn_wide_and_a_day_is_not() -> None:
    def bars(said: Said) -> list[Box]:
        parts = whole(marks([[said, (day(2024), day(2024))]]), 1200).parts
        plot = [p for p in parts if isinstance(p, Box) and p.fill == "ink" and p.y < 100]
        return [box for box in plot if box.alpha < 1]

    assert bars((day(2020), day(2020))) == []
    (decade,) = bars((day(2010), day(2019, 12)))
    assert decade.width > 400
    fading = bars((day(2020), None))
    assert len(fading) > 3
    assert fading[0].alpha > fading[-1].alpha


def test_no_two_marks_jump_while_one_pans() -> None:
    made = marks([[(day(2000 + n), day(2000 + n, 6)) for n in range(20)]])
    board = Board(made)
    before = {m: seat.row for m, seat in board.seats(0, board.home).items()}
    after = {m: seat.row for m, seat in board.seats(0, board.home.panned(333)).items()}
    assert before == after


def test_many_quotes_become_bars_that_can_be_hit() -> None:
    made = marks([[(n * 7, n * 7) for n in range(5000)]])
    board = Board(made)
    look = Look(board.home, 400)
    picture = draw(board, look)
    assert sum(target.number for target in picture.targets) == 5000
    assert all(target.mark == -1 for target in picture.targets)
    assert len(picture.drawing.parts) < 600
    near = draw(board, Look(board.home.zoomed(400, 400), 400))
    assert near.targets
    assert all(target.mark >= 0 for target in near.targets)


@settings(max_examples=20)
@given(
    st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8), st.sampled_from(LinkKind)), max_size=8)
)
def test_every_link_between_shown_quotes_is_drawn(
    links: list[tuple[int, int, LinkKind]],
) -> None:
    links = [link for link in links if link[0] != link[1]]
    made = marks(
        [[(day(2000 + n), day(2000 + n)) for n in range(4)] for _ in range(2)], links=links
    )
    drawing = whole(made, 1200)
    legend = drawing.height - 60
    curves = [p for p in drawing.parts if isinstance(p, Curve) and p.points[0][1] < legend]
    assert len(curves) == len(links)


def test_quotes_before_and_after_what_is_seen_are_counted() -> None:
    board = Board(marks([[(day(2000 + n), day(2000 + n)) for n in range(10)]]))
    near = board.home.zoomed(40, board.home.x(day(2004)))
    found = [p.text for p in draw(board, Look(near, 400)).drawing.parts if isinstance(p, Text)]
    assert {"‹ 4", "5 ›"} <= set(found)
    assert not any("›" in text for text in texts(board.marks))


def test_on_paper_labels_begin_with_the_date() -> None:
    made = marks([[(day(2020, 11), day(2020, 11) + 29), (None, None)]])
    made.said = {1: "2020-11"}
    assert {"Nov 2020 · words of quote 1", "words of quote 2"} <= set(texts(made))


def test_an_empty_timeline_is_drawn() -> None:
    assert whole(Marks(), 900).height > 0


def test_labels_end_before_the_names_and_the_unknown_dates_where_one_is_zoomed_in() -> None:
    days = [(day(2000 + n), day(2000 + n)) for n in range(20)]
    made = marks(
        [[*days, (None, None)]], label="what was said in quote {} is long enough to run on"
    )
    board = Board(made, room=700.0)
    axis = board.home.zoomed(3, 350)
    for panned in range(0, 300, 7):
        look = Look(axis.panned(panned), 400, names=190, undated=150)
        shown = [p for p in draw(board, look).drawing.parts if isinstance(p, Text)]
        for text in shown:
            if not text.text.startswith("what was said") or text.x > 190 + 700:
                continue
            wide = estimated_width(text.text, text.size, False)
            left = text.x - wide if text.anchor == "end" else text.x
            assert left >= 190 - DOT
            assert left + wide <= 190 + 700


def test_a_lane_of_very_many_marks_is_drawn_in_bars_however_few_of_them_are_seen() -> None:
    crowd = [(day(2000) + n % 40, day(2000) + n % 40) for n in range(2_000)]
    board = Board(marks([[*crowd, (day(1990), day(1990)), (day(2010), day(2010))]]), room=700.0)
    beside = board.home.panned(-690)
    assert board.crowded(0, beside)
    targets = draw(board, Look(beside, 400, names=190)).targets
    assert all(target.mark < 0 for target in targets)
    closer = board.home.zoomed(300, 5)
    assert not board.crowded(0, closer)
