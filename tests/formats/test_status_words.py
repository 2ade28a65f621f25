"""How sure an attribution is, and by what evidence, is printed in the document's language."""

from __future__ import annotations

import pytest

from quotarium.formats.status_words import status_words
from quotarium.formats.wording import LANGUAGES
from quotarium.model.quote import AttributionStatus


def test_evidence_stands_behind_the_status() -> None:
    told = status_words(AttributionStatus.DISPUTED, "denied on\n2 May", "en-GB")
    assert told == "disputed: denied on 2 May"
    assert status_words(AttributionStatus.CONFIRMED, "", "de-AT") == "bestätigt"
    assert status_words(AttributionStatus.REPORTED, "heard it", "en") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_documents_has_its_own_words(language: str) -> None:
    told = status_words(AttributionStatus.MISATTRIBUTED, "", language)
    assert told
    assert (told == status_words(AttributionStatus.MISATTRIBUTED, "", "en")) is (language == "en")
