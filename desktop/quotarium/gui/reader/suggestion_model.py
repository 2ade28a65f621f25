"""The suggestions of a source as an item model, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from quotarium.gui import words
from quotarium.gui.days import edtf_words
from quotarium.gui.translation import tr, translated
from quotarium.model.quote import QuoteKind
from quotarium.services.suggesting import Proposal, Sureness

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def speaker_words(proposal: Proposal) -> str:
    """Return who is taken to have said it."""
    found = proposal.suggestion
    return found.speaker or (found.speaker_text.text if found.speaker_text else tr("unattributed"))


def date_words(proposal: Proposal) -> str:
    """Return when it was said; what the text says instead where that is no date."""
    found = proposal.suggestion
    if found.said:
        return edtf_words(found.said)
    told = words.quoted(found.said_text, QuoteKind.DIRECT) if found.said_text else ""
    return tr("no date: %1").replace("%1", told) if told else tr("no date")


def sure_words(sureness: Sureness) -> tuple[str, str]:
    """Return how a sureness is named, and its tone."""
    return {
        Sureness.SURE: (tr("sure"), "good"),
        Sureness.LIKELY: (tr("likely"), "neutral"),
        Sureness.GUESS: (tr("guess"), "neutral"),
    }[sureness]


def reasons_of(proposal: Proposal) -> tuple[str, ...]:
    """Return why it is suggested, and from what its date was concluded."""
    found = proposal.suggestion
    date = (
        (tr("date: %1").replace("%1", translated(found.said_reason)),) if found.said_reason else ()
    )
    return (*map(translated, found.reasons), *date)


class SuggestionRole(IntEnum):
    """What a row has besides its text."""

    PROPOSAL = Qt.ItemDataRole.UserRole + 1


class SuggestionModel(QAbstractListModel):
    """Proposals in the order of the text; `ticks_changed` tells that other ones are ticked."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposals: tuple[Proposal, ...] = ()
        self._chosen: dict[str, bool] = {}

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All of them, in order."""
        return self._proposals

    def set_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show these; ticks that were set by hand stay."""
        if tuple(proposals) == self._proposals:
            return
        self.beginResetModel()
        self._proposals = tuple(proposals)
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> tuple[Proposal, ...]:
        """Return what is ticked."""
        return tuple(one for one in self._proposals if self.is_ticked(one))

    def is_ticked(self, proposal: Proposal) -> bool:
        """Tell whether a proposal is ticked, by hand or beforehand."""
        return self._chosen.get(proposal.fingerprint, proposal.ticked)

    def of_kind(self, kind: QuoteKind) -> tuple[Proposal, ...]:
        """Return the proposals of a kind."""
        return tuple(one for one in self._proposals if one.suggestion.kind is kind)

    def row_of(self, fingerprint: str) -> int | None:
        """Return where a proposal stands."""
        found = (n for n, one in enumerate(self._proposals) if one.fingerprint == fingerprint)
        return next(found, None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._proposals)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._proposals):
            return None
        proposal = self._proposals[index.row()]
        if role == SuggestionRole.PROPOSAL:
            return proposal
        if role == Qt.ItemDataRole.DisplayRole:
            return proposal.suggestion.words
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.is_ticked(proposal)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tooltip that looks like HTML would be set as such.
            lines = [sure_words(proposal.sureness)[0], *reasons_of(proposal)]
            return "<p>" + "<br>".join(escape(line) for line in lines) + "</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(_facts(proposal))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._chosen[self._proposals[index.row()].fingerprint] = ticked
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True


def _facts(proposal: Proposal) -> Iterable[str]:
    found = proposal.suggestion
    facts = (
        words.quoted(found.words, found.kind),
        speaker_words(proposal),
        found.role or "",
        date_words(proposal),
        words.kind_word(found.kind),
        sure_words(proposal.sureness)[0],
    )
    return (fact for fact in facts if fact)
