"""Dates in words, where CSL has no form for them."""

from __future__ import annotations

from quotarium.model.dates import Edtf


def in_words(date: Edtf, language: str) -> str:
    return str(date)
