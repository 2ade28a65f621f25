"""The base of every value: frozen, compared by content, strict about unknown fields."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; `value.model_copy(update=…)` gives a changed one."""

    model_config = ConfigDict(frozen=True, extra="forbid")
