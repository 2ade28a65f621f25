"""The words of the timeline in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from quotarium.gui import words
from quotarium.gui.translation import tr
from quotarium.model.organising import LinkKind
from quotarium.model.quote import AttributionStatus
from quotarium.model.timeline import LaneBy, Wording


def wording() -> Wording:
    """Return the words."""
    short = QLocale.FormatType.ShortFormat
    months = (QLocale().standaloneMonthName(n, short) for n in range(1, 13))
    statuses = {status: words.status_word(status) for status in AttributionStatus}
    return Wording(
        months=tuple(months),
        before_christ=tr("%1 BC"),
        undated=tr("Date unknown"),
        no_answer=tr("no answer yet"),
        question=tr("open question"),
        some_time=tr("some time within"),
        uncertain=tr("date uncertain"),
        published=tr("published"),
        several=tr("several quotes"),
        more=tr("%1 more"),
        without={
            LaneBy.SPEAKER: tr("no speaker"),
            LaneBy.TAG: tr("no tag"),
            LaneBy.PROJECT: tr("in no project"),
        },
        kinds={kind: words.link_word(kind) for kind in LinkKind},
        statuses=statuses | {AttributionStatus.UNKNOWN: tr("attribution unknown")},
    )
