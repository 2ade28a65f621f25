"""What is chosen of a file of data: the language of its words, and what some formats can vary."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from quotarium.formats.document import Printed
from quotarium.formats.originals import Original
from quotarium.model.value import Value


class SecondHand(StrEnum):
    """How BibLaTeX tells that a source quotes another: not at all, by related entries, in words."""

    NONE = "none"
    RELATED = "related"
    NOTE = "note"


class Choices(Value):
    """How data is to be written; formats leave aside what they do not know.

    `language` is for what has to be said in words. `formula_safe` keeps spreadsheets from
    computing cells. `originals` are what the sources quote, `second_hand` how to tell it. `printed`
    is what quotes in annotations are printed in.
    """

    language: str = "en"
    formula_safe: bool = True
    second_hand: SecondHand = SecondHand.NONE
    printed: Printed = Printed.ORIGINAL
    originals: tuple[Original, ...] = Field(default=(), repr=False)
