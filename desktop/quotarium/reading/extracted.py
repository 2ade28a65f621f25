"""What reading a document yields: its text with structure, and what it says of itself."""

from __future__ import annotations

from pydantic import Field

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator
from quotarium.model.text import StructuredText
from quotarium.model.value import Value


class Metadata(Value):
    """What a document states of itself; nothing here is inferred from its prose.

    `type` is a CSL type. `read_from` says for each filled field where in the document it stood
    (“by line”, “JSON-LD”, “og:title” …).
    """

    type: str = "document"
    title: str = ""
    creators: tuple[Creator, ...] = ()
    issued: Edtf | None = None
    modified: Edtf | None = None
    container_title: str = ""
    publisher: str = ""
    language: str | None = None
    url: str = ""
    read_from: dict[str, str] = Field(default_factory=dict)


class Extracted(Value):
    """A document read: `sha256` and `size` are of its original bytes.

    The text keeps every character of the document (no Unicode normalisation); only line endings
    are made `\\n` and, where mark-up makes white space meaningless, its runs are collapsed.
    """

    structured: StructuredText
    metadata: Metadata = Metadata()
    media_type: str
    encoding: str | None = None
    warnings: tuple[str, ...] = ()
    sha256: str
    size: int

    @property
    def text(self) -> str:
        """The whole text; anchors are offsets into it."""
        return self.structured.text
