"""Clippings: where a quote was found, anchored in a snapshot of a source."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from quotarium.model.value import Value


class Selector(Value):
    """A TextQuoteSelector with an optional TextPositionSelector's start (W3C Web Annotation,
    sections 4.2.4 and 4.2.5); offsets are code points in the snapshot's extracted text.
    """

    exact: str = Field(min_length=1)
    prefix: str = ""
    suffix: str = ""
    start: int | None = None

    @property
    def end(self) -> int | None:
        """Where the exact words end, if it is known where they start."""
        return None if self.start is None else self.start + len(self.exact)


class Locator(Value):
    """A place in a source; `label` is a CSL locator label (page, paragraph, chapter, …)."""

    label: str = "page"
    value: str = Field(min_length=1)

    @property
    def short(self) -> str:
        """The locator as it is shown on a card: ¶3, p. 12."""
        sign = {"paragraph": "¶", "page": "p. "}.get(self.label, f"{self.label} ")
        return f"{sign}{self.value}"


class VerificationState(StrEnum):
    """What a comparison of a quote with its snapshot found."""

    VERBATIM = "verbatim"
    TYPOGRAPHY = "typography"
    ALTERED = "altered"
    NOT_FOUND = "not_found"
    AMBIGUOUS = "ambiguous"
    UNCHECKED = "unchecked"


class Difference(Value):
    """Words of the quote and what stands in the source instead; one of them may be empty."""

    quote: str
    source: str


class Verification(Value):
    """A verification's result, against which snapshot, and when.

    `declared_edits` are changes that the quote itself owns up to: an ellipsis, [brackets].
    """

    state: VerificationState = VerificationState.UNCHECKED
    rules: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    declared_edits: tuple[Difference, ...] = ()
    snapshot_id: int | None = None
    checked: datetime | None = None

    @property
    def declared_only(self) -> bool:
        """Whether the words differ only where the quote itself says so."""
        altered = self.state is VerificationState.ALTERED
        return altered and bool(self.declared_edits) and not self.differences

    @property
    def needs_look(self) -> bool:
        """Whether the words are not what the source says, or are not in it."""
        if self.state is VerificationState.ALTERED:
            return not self.declared_only
        return self.state is VerificationState.NOT_FOUND


class Clipping(Value):
    """One place where a quote was found.

    `exact` are the words as captured, never cleaned. `chain` lists, from the source read
    towards the original utterance, the further sources that the report names (ids).
    """

    id: int = 0
    quote_id: int = 0
    source_id: int
    snapshot_id: int | None = None
    exact: str = Field(min_length=1)
    selector: Selector | None = None
    locator: Locator | None = None
    chain: tuple[int, ...] = ()
    verification: Verification = Verification()
    created: datetime | None = None


class Stated(Value):
    """What a copy says of itself: a field by its CSL name, as it was read, and where it stood."""

    field: str
    value: str
    where: str


class Snapshot(Value):
    """An immutable captured copy of a source; the bytes lie in `files/` under their SHA-256.

    `address` is where a page was fetched from, after redirects; `recording` the path of the sound
    or picture a transcript belongs to, which is not copied. `warnings` are sentences of the reader.
    """

    id: int = 0
    source_id: int
    sha256: str
    media_type: str
    encoding: str | None = None
    file_name: str = ""
    size: int
    captured: datetime
    address: str = ""
    recording: str = ""
    stated: tuple[Stated, ...] = ()
    warnings: tuple[str, ...] = ()
