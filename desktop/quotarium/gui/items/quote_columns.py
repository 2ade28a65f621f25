"""The columns of the table of quotes: what each is called and says, and what it sorts by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quotarium.gui import words
from quotarium.gui.days import edtf_words
from quotarium.gui.translation import translated
from quotarium.marking import tr
from quotarium.model.details import QuoteDetails
from quotarium.model.search.tree import Column as SearchColumn


@dataclass(frozen=True)
class QuoteColumn:
    """`order` is the services.searching.Order that a click on its head asks for."""

    key: str
    text: str
    value: Callable[[QuoteDetails], str]
    width: int = 120
    order: str = ""
    found: tuple[SearchColumn, ...] = ()

    @property
    def name(self) -> str:
        """The translated name."""
        return translated(self.text)


def _words(details: QuoteDetails) -> str:
    return words.quoted(details.quote.words, details.quote.kind)


def _speaker(details: QuoteDetails) -> str:
    return " & ".join(voice.speaker.name for voice in details.speakers)


def _role(details: QuoteDetails) -> str:
    return "; ".join(voice.role for voice in details.speakers if voice.role)


def _said(details: QuoteDetails) -> str:

    return edtf_words(details.quote.said) if details.quote.said else ""


def _occasion(details: QuoteDetails) -> str:
    return details.occasion.name if details.occasion else ""


def _source(details: QuoteDetails) -> str:
    found = details.cited
    if found is None:
        return ""
    return f"{words.authors_short(found.source)} {words.year_short(found.source)}"


def _locator(details: QuoteDetails) -> str:
    found = details.cited
    return found.clipping.locator.short if found and found.clipping.locator else ""


def _checked(details: QuoteDetails) -> str:
    found = details.cited
    return words.check_words(found.clipping.verification)[0] if found else ""


def _tags(details: QuoteDetails) -> str:
    return " ".join(f"#{tag.name}" for tag in details.tags)


def _kind(details: QuoteDetails) -> str:
    return words.kind_word(details.quote.kind)


def _language(details: QuoteDetails) -> str:
    return words.language_word(details.quote.language) if details.quote.language else ""


def _status(details: QuoteDetails) -> str:
    return words.status_word(details.quote.status)


def _note(details: QuoteDetails) -> str:
    return " ".join(details.quote.note.split())


def _added(details: QuoteDetails) -> str:
    return str(details.quote.created.date()) if details.quote.created else ""


_S = SearchColumn
COLUMNS: tuple[QuoteColumn, ...] = (
    QuoteColumn("words", tr("Words"), _words, 320, "", (_S.WORDS,)),
    QuoteColumn("speaker", tr("Speaker"), _speaker, 124, "speaker", (_S.SPEAKERS,)),
    QuoteColumn("role", tr("Role"), _role, 120, "", (_S.ROLES,)),
    QuoteColumn("said", tr("Said"), _said, 98, "said"),
    QuoteColumn("occasion", tr("Occasion"), _occasion, 130, "", (_S.OCCASIONS,)),
    QuoteColumn("source", tr("Source"), _source, 118, "source", (_S.SOURCES,)),
    QuoteColumn("locator", tr("Locator"), _locator, 60),
    QuoteColumn("checked", tr("Checked"), _checked, 90),
    QuoteColumn("tags", tr("Tags"), _tags, 104),
    QuoteColumn("kind", tr("Kind"), _kind, 80),
    QuoteColumn("language", tr("Language"), _language, 90),
    QuoteColumn("status", tr("Attribution"), _status, 100),
    QuoteColumn("note", tr("Note"), _note, 140, "", (_S.NOTES,)),
    QuoteColumn("added", tr("Added"), _added, 90, "added"),
)
BY_KEY = {one.key: one for one in COLUMNS}
