"""What a change of many things at once is, whatever they are."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from typing import ClassVar, TypeAlias

from quotarium.model.value import Value
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Writing

Ids: TypeAlias = "array[int]"


class ChangeOfMany(Value):
    """Says of what is chosen on a connection which it would alter, and alters that; `label` names
    it as a step that can be undone.
    """

    label: ClassVar[str]

    @abstractmethod
    def concerned(self, connection: Connection) -> Ids:
        """Return which of those chosen it would alter."""

    @abstractmethod
    def perform(self, writing: Writing, ids: Ids) -> None:
        """Alter these; they are chosen too."""
