"""Looks through a window for words that did not come through the translator.

Everything that was translated stands in ⟦…⟧ while `Marked` is installed. What is left beside the
marks must be words of the library that is shown, a date or a number, or on a short list.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QLocale,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from quotarium.gui.translation import LANGUAGES
from quotarium.model.dates.language import language_table
from tests.pseudo import KEPT

#: The language of dates, numbers and names of languages while the marks are looked for.
LANGUAGE = "de"
_OPEN, _CLOSE = "⟦", "⟧"
#: Lists of names: of styles, fonts and parts of the program. The guide is English.
_LISTS = frozenset({"styleBox", "readingFontBox", "partList", "guidePages", "guidePage", "licence"})
#: Names that are the same in every language, and signs of keys, files and formats.
_NAMES = frozenset(
    """
    quotarium csl edtf apa mla chicago doi isbn issn pmid url http https www com org json bibtex
    biblatex ris html markdown odt rtf docx word zotero citavi endnote pdf svg png graphml wikidata
    viaf isni orcid pubmed mods marc csv xlsx excel xml utf ctrl alt shift return esc del ins home
    end pgup pgdown space tab backspace up down left right et al sha libreoffice latex rdf nbib
    kib mib bib jsonld pandoc python sqlite linux system auth lower reis
    """.split()
)
#: Longer than any field but the text of a source.
_LONGEST = 600
#: The style of citations that is chosen at first; the names of styles are their makers'.
_STYLE = "APA Style 7th"
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
          Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip


class Marked(QTranslator):
    """Puts every text that is translated in marks; install it in the place of a language."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not sourceText.strip():
            return sourceText
        # Facts that are put in later are words of their own.
        body = "".join(
            part if not KEPT.fullmatch(part) or part.startswith("&") else _CLOSE + part + _OPEN
            for part in KEPT.split(sourceText)
        )
        return f"{_OPEN}{body}{_CLOSE}"


def left_in_english(root: QWidget, known: frozenset[str]) -> list[str]:
    """Return each text of a widget and what is below it that holds words from elsewhere."""
    found = {
        f"{where}: “{text[:90]}” ({', '.join(words)})"
        for where, text in texts(root)
        if (words := strangers(text, known))
    }
    return sorted(found)


def strangers(text: str, known: frozenset[str]) -> list[str]:
    """Return the words of a text that were neither translated nor are known.

    The last word of what was cut short may be a part of a known one.
    """
    outside, depth = [], 0
    for char in text.replace("&&", "&").replace(_STYLE, ""):
        # What was cut short has lost its end: all behind its beginning was translated.
        depth += (char == _OPEN) - (char == _CLOSE)
        outside.append(" " if char in _OPEN + _CLOSE or depth > 0 else char)
    plain = re.sub(r"&(\w)", r"\1", "".join(outside)).casefold()
    if text.endswith("…"):
        plain = re.sub(r"[^\W\d_]+…$", "", plain)
    return [word for word in _LETTERS.findall(plain) if word not in known]


def words_of(library: Path, *, texts_too: bool = False) -> frozenset[str]:
    """Return every word that a library and its path hold, and those of dates, keys and names.

    The texts of its sources have most words of English, and are seen in the reader alone.
    """
    database = sqlite3.connect(library / "library.db")
    tables = [row[0] for row in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    )]  # fmt: skip
    held = (
        str(value)
        for table in tables
        for row in database.execute(f'SELECT * FROM "{table}"')
        for value in row
        if isinstance(value, str) and (texts_too or len(value) < _LONGEST)
    )
    known = {word.casefold() for text in (*held, str(library)) for word in _LETTERS.findall(text)}
    database.close()
    return frozenset(known | _NAMES | set(_words_of_the_language()))


def _words_of_the_language() -> Iterator[str]:
    table, locale = language_table(LANGUAGE), QLocale(LANGUAGE)
    forms = [
        *(name for row in table.months for name in row),
        *table.months_short,
        *table.months_dated,
        *(name for row in table.seasons for name in row),
        *(value for value in table.forms.model_dump().values() if isinstance(value, str)),
        *(name for rows in table.remarks.values() for row in rows.values() for name in row),
        *(locale.dayName(day, form) for day in range(1, 8) for form in QLocale.FormatType),
        *(locale.monthName(month, form) for month in range(1, 13) for form in QLocale.FormatType),
        *LANGUAGES.values(),
    ]
    for text in forms:
        yield from (word.casefold() for word in _LETTERS.findall(text))


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give each text that a widget and what is below it show, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        # A page that was left is looked at when it is shown itself.
        shown = widget is root or widget.isVisibleTo(root)
        if shown and not {widget.objectName(), _parent(widget)} & _LISTS:
            where = f"{type(widget).__name__} {widget.objectName()}".strip()
            for text in _texts_of(widget):
                yield where, text


def _parent(widget: QWidget) -> str:
    above = widget.parentWidget()
    return above.objectName() if above is not None else ""


def _texts_of(widget: QWidget) -> Iterator[str]:
    if widget.isWindow():
        yield widget.windowTitle()
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (_text_of(action) for action in widget.actions())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield from (widget.placeholderText(), widget.text())
    elif isinstance(widget, QPlainTextEdit):
        yield from (widget.placeholderText(), widget.toPlainText())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None:
            yield from _texts_of_model(model, QModelIndex(), 0)


def _text_of(action: QAction) -> str:
    return action.text().partition("\t")[0]


def _texts_of_model(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[str]:
    # A list hides how many columns it has: one.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    if depth == 0:
        for place in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(place, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(parent), 200)):
        for column in columns:
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
        if depth < 3:
            yield from _texts_of_model(model, model.index(row, 0, parent), depth + 1)


@contextmanager
def painted(into: list[str]) -> Iterator[None]:
    """Remember what is painted by hand, not by a widget of Qt's own."""
    draw = QPainter.drawText

    def remembered(painter: QPainter, *given: object) -> object:
        into.extend(one for one in given if isinstance(one, str))
        return draw(painter, *given)  # type: ignore[call-overload]

    with patch.object(QPainter, "drawText", remembered):
        yield


def unknown_in(painted_texts: Iterable[str], known: frozenset[str]) -> list[str]:
    """Return each painted text that holds words from elsewhere."""
    return sorted({text for text in painted_texts if strangers(text, known)})
