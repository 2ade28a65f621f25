"""Who said something when, read as compact arrays for the timeline."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, FromClause, case, func, or_, select

from quotarium.model.dates import Edtf
from quotarium.model.organising import LinkKind
from quotarium.model.speaker import Role
from quotarium.model.timeline.marks import (
    AFTER,
    BEFORE,
    LEVELS,
    OPEN,
    STATUSES,
    UNCERTAIN,
    Lane,
    LaneBy,
    Marks,
    Tie,
)
from quotarium.storage import links
from quotarium.storage import tables as t
from quotarium.storage.finding import Filter, condition, find
from quotarium.storage.rows import children, fetch

_CHUNK = 20_000
_FEW_LANES = 1_000
#: So much of the words is read for a label.
LABEL_LENGTH: Final = 120
_UNDATED: Final = len(LEVELS)


def marks(connection: Connection, wanted: Filter, by: LaneBy, most_labels: int) -> Marks:
    """Return the marks of the quotes wanted; labels only where there are few enough."""
    made = Marks(by=by)
    sizes: Counter[tuple[int, int]] = Counter()
    condition_ = condition(connection, wanted)
    if wanted == Filter():
        # As the rows lie in the file: by the index of dates a million come from all over it.
        condition_ = func.ifnull(t.quotes.c.trashed, "") == ""
    result = connection.execute(_query(condition_, by)).yield_per(_CHUNK)
    for rows in result.partitions():
        owners, levels, ids, earliest, latest, looks = zip(*rows, strict=True)
        sizes.update(zip(owners, levels, strict=True))
        made.ids.extend(ids)
        made.earliest.extend(earliest)
        made.latest.extend(latest)
        made.look.extend(looks)
    made.nearest = _nearest(connection, condition_)
    lanes = list(_lanes(connection, made, sizes, by))
    # Who spoke first stands first; lanes without a date come last.
    lanes.sort(key=lambda lane: (_first(made, lane), lane.name))
    made.lanes = lanes
    if len(made.ids) <= most_labels:
        quotes = t.quotes.c
        words = func.substr(quotes.words, 1, LABEL_LENGTH)
        for identity, beginning, said in connection.execute(
            select(quotes.id, words, quotes.said).where(condition_)
        ):
            made.labels[identity] = label_of(beginning)
            if said is not None:
                made.said[identity] = said
    made.ties = ties(connection, condition_)
    made.order = find(connection, wanted)
    return made


def count_dated(connection: Connection) -> int:
    """Return how many quotes outside the trash have a date, or a bound of one."""
    quotes = t.quotes.c
    dated = or_(quotes.said_earliest.is_not(None), quotes.said_latest.is_not(None))
    query = select(func.count()).select_from(t.quotes).where(quotes.trashed.is_(None), dated)
    return connection.scalar(query) or 0


def labels(connection: Connection, ids: list[int]) -> dict[int, str]:
    """Return the beginnings of the words of some quotes."""
    quotes = t.quotes.c
    found: dict[int, str] = {}
    for start in range(0, len(ids), 500):
        query = select(quotes.id, func.substr(quotes.words, 1, LABEL_LENGTH)).where(
            quotes.id.in_(ids[start : start + 500])
        )
        found |= {identity: label_of(words) for identity, words in connection.execute(query)}
    return found


def issued(connection: Connection, wanted: Filter) -> dict[int, tuple[int, int]]:
    """Return between which days the earliest report of each quote was published, where known."""
    query = (
        select(
            t.clippings.c.quote_id,
            func.min(t.sources.c.issued_earliest),
            t.sources.c.issued_latest,
        )
        .join_from(t.clippings, t.sources)
        .join(t.quotes, t.quotes.c.id == t.clippings.c.quote_id)
        .where(
            condition(connection, wanted),
            t.sources.c.issued_earliest.is_not(None),
            t.sources.c.issued_latest.is_not(None),
        )
        .group_by(t.clippings.c.quote_id)
    )
    return {identity: (first, last) for identity, first, last in connection.execute(query)}


def ties(connection: Connection, condition_: ColumnElement[bool]) -> tuple[Tie, ...]:
    """Return the links between quotes that fulfil a condition, by its kinds and ages."""
    wanted = select(t.quotes.c.id).where(condition_)
    query = (
        select(t.links.c.from_quote_id, t.links.c.to_quote_id, t.links.c.kind)
        .where(t.links.c.from_quote_id.in_(wanted), t.links.c.to_quote_id.in_(wanted))
        .order_by(t.links.c.id)
    )
    return tuple(Tie(one, other, LinkKind(kind)) for one, other, kind in connection.execute(query))


def label_of(words: str) -> str:
    """Return the beginning of a quote as a label: flat, without quotation marks around it."""
    flat = " ".join(words.split())
    return flat.lstrip("“”\"«„‘'「").rstrip("“”\"»’'」")


def _nearest(connection: Connection, condition_: ColumnElement[bool]) -> dict[int, int]:
    """Return the days nearest to the open end of dates, where the stated end is no single day."""
    quotes = t.quotes.c
    open_ = quotes.said_earliest.is_(None) != quotes.said_latest.is_(None)
    found: dict[int, int] = {}
    for identity, said in connection.execute(
        select(quotes.id, quotes.said).where(condition_, open_, quotes.said.is_not(None))
    ):
        if (day := Edtf.parse(said).nearest_to_open) is not None:
            found[identity] = day
    return found


def _query(condition_: ColumnElement[bool], by: LaneBy) -> Any:
    quotes = t.quotes.c
    table, owner = _owners(by)
    earliest, latest = quotes.said_earliest, quotes.said_latest
    length = latest - earliest
    level = case(
        (earliest.is_(None) & latest.is_(None), _UNDATED),
        (earliest.is_(None) | latest.is_(None), _UNDATED - 1),
        *((length <= longest, number) for number, longest in enumerate(LEVELS[:-1])),
        else_=_UNDATED - 1,
    )
    status = case(
        *((quotes.status == one.value, number) for number, one in enumerate(STATUSES)), else_=0
    )
    doubted = or_(*(quotes.said.contains(sign, autoescape=True) for sign in "?~%"))
    look = (
        status
        + case((links.is_open_question(), OPEN), else_=0)
        + case((doubted, UNCERTAIN), else_=0)
    )
    lane = func.coalesce(owner, 0)
    first = func.coalesce(earliest, BEFORE)
    return (
        select(lane, level, quotes.id, first, func.coalesce(latest, AFTER), look)
        .select_from(t.quotes.outerjoin(table, table.c.quote_id == quotes.id))
        .where(condition_)
        .order_by(lane, level, first, quotes.id)
    )


def _owners(by: LaneBy) -> tuple[FromClause, ColumnElement[int]]:
    """Return what says in which lanes a quote is."""
    match by:
        case LaneBy.SPEAKER:
            return t.quote_speakers, t.quote_speakers.c.speaker_id
        case LaneBy.TAG:
            return t.quote_tags, t.quote_tags.c.tag_id
        case LaneBy.PROJECT:
            items = t.project_items.c
            held = (
                select(items.quote_id, items.project_id)
                .where(items.quote_id.is_not(None))
                .distinct()
                .subquery("held")
            )
            return held, held.c.project_id


def _lanes(
    connection: Connection, made: Marks, sizes: Mapping[tuple[int, int], int], by: LaneBy
) -> Iterator[Lane]:
    stretches: dict[int, dict[int, range]] = defaultdict(dict)
    start = 0
    for owner, level in sorted(sizes):
        stop = start + sizes[owner, level]
        stretches[owner][level] = range(start, stop)
        start = stop
    names = _names(connection, list(stretches), by)
    few = by is LaneBy.SPEAKER and len(stretches) <= _FEW_LANES
    roles = _roles(connection, list(stretches)) if few else {}
    for owner, levels in stretches.items():
        slices = tuple(levels.get(n, range(0)) for n in range(_UNDATED))
        undated = levels.get(_UNDATED, range(0))
        last = [made.middle(stretch[-1]) for stretch in slices if stretch]
        detail = _role_on(roles.get(owner, []), max(last, default=None))
        yield Lane(owner, names.get(owner, ""), detail, slices, undated)


def _first(made: Marks, lane: Lane) -> float:
    # In the last level the dots need not stand in the order of the earliest days.
    heads = [stretch[:1] for stretch in lane.slices[:-1]]
    return min(map(made.middle, chain(*heads, *lane.slices[-1:])), default=AFTER)


def _names(connection: Connection, ids: list[int], by: LaneBy) -> dict[int, str]:
    if by is not LaneBy.SPEAKER:
        table = t.tags if by is LaneBy.TAG else t.projects
        sign = "#" if by is LaneBy.TAG else ""
        return {row["id"]: f"{sign}{row['name']}" for row in fetch(connection, table, ids)}
    names = t.speaker_names.c
    query = select(names.speaker_id, names.full).where(names.position == 0)
    return {row.speaker_id: row.full for row in connection.execute(query)}


def _roles(
    connection: Connection, ids: list[int]
) -> dict[int, list[tuple[str, int | None, int | None]]]:
    """Return the roles of speakers as they are printed, with the days they were held."""
    found = children(connection, t.speaker_roles, "speaker_id", ids)
    return {
        owner: [
            (
                Role(title=row["title"], organisation=row["organisation"]).printed,
                row["held_earliest"],
                row["held_latest"],
            )
            for row in rows
        ]
        for owner, rows in found.items()
    }


def _role_on(roles: list[tuple[str, int | None, int | None]], day: float | None) -> str:
    """Return the role on the day of the last quote, if only one can be meant."""
    fitting = [
        role
        for role, first, last in roles
        if day is None or ((first is None or first <= day) and (last is None or day <= last + 1))
    ]
    return fitting[0] if len(fitting) == 1 else ""
