"""How a quote's card is set: lines of words, the line of who and when, and the chips."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from quotarium.gui import fonts
from quotarium.gui import words as vocabulary
from quotarium.gui.mirroring import is_mirrored, isolate, runs_right
from quotarium.gui.translation import tr
from quotarium.gui.widgets.code_points import points, units
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import AttributionStatus
from quotarium.model.search import EVERYTHING, Tree
from quotarium.model.search.highlighting import highlights
from quotarium.model.search.tree import Column

MARGIN = 16
GAP = 10
_MOST_LINES = 8
_CHIP_GAP = 6
_AROUND = 24
_BETWEEN = "  ·  "
#: Says how a line runs, by whether the window is mirrored.
_DIRECTION_MARKS = {True: "\N{RIGHT-TO-LEFT MARK}", False: "\N{LEFT-TO-RIGHT MARK}"}
_DOUBTED = frozenset({AttributionStatus.DISPUTED, AttributionStatus.MISATTRIBUTED})


@dataclass(frozen=True)
class CardFonts:
    """The fonts of a card with their metrics, made once for all cards."""

    words: QFont
    name: QFont
    facts: QFont
    chip: QFont
    strong_chip: QFont

    @classmethod
    def current(cls) -> CardFonts:
        """Return the fonts for the application's present size."""
        name = fonts.scaled(0, bold=True)
        return cls(
            fonts.serif(1.5), name, fonts.scaled(-1), fonts.scaled(-1), fonts.scaled(-1, bold=True)
        )


@dataclass(frozen=True)
class PlacedChip:
    """A chip on a card."""

    text: str
    tone: str
    place: QRectF


@dataclass
class CardLayout:
    """A card set at one width; positions are from the card's top left corner."""

    details: QuoteDetails
    width: float
    height: float = 0.0
    words: QTextLayout = field(default_factory=QTextLayout)
    name: str = ""
    name_at: QRectF = field(default_factory=QRectF)
    facts: str = ""
    facts_at: QRectF = field(default_factory=QRectF)
    chips: list[PlacedChip] = field(default_factory=list)
    #: Whole texts that were cut, and whether the words were.
    cut: list[str] = field(default_factory=list)
    words_cut: bool = False
    #: Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.
    found: list[tuple[int, int]] = field(default_factory=list)
    found_name: list[tuple[int, int]] = field(default_factory=list)
    found_facts: list[tuple[int, int]] = field(default_factory=list)


def lay_out(
    details: QuoteDetails, width: float, type_: CardFonts, tree: Tree = EVERYTHING
) -> CardLayout:
    """Set a card at a width in pixels, and note what a search finds it for."""
    card = CardLayout(details, width)
    if tree != EVERYTHING:
        text = vocabulary.quoted(details.quote.words, details.quote.kind)
        card.found = found_in(tree, text, Column.WORDS)
    room = max(width - 2 * MARGIN, 60)
    y = _set_words(card, room, type_) + 7
    y = _set_facts(card, room, y, type_) + 8
    if tree != EVERYTHING:
        card.found_name = found_in(tree, card.name, Column.SPEAKERS)
        card.found_facts = found_in(tree, card.facts, Column.ROLES, Column.OCCASIONS)
    card.height = _set_chips(card, room, y, type_, tree) + MARGIN - 3
    return card


def found_in(tree: Tree, text: str, *columns: Column) -> list[tuple[int, int]]:
    """Return the stretches (UTF-16 units) of a text in columns that a search looks for."""
    stretches = {one for column in columns for one in highlights(tree, text, column)}
    return [(units(text, start), units(text, end)) for start, end in sorted(stretches)]


def _set_words(card: CardLayout, room: float, type_: CardFonts) -> float:
    text = vocabulary.quoted(card.details.quote.words, card.details.quote.kind)
    card.words = set_lines(text, room, type_.words)
    card.words_cut = card.words.text() != text
    return MARGIN - 2 + card.words.boundingRect().height()


def set_lines(text: str, room: float, font: QFont) -> QTextLayout:
    """Break a text into lines of a card; of too many, the last one says that it goes on."""
    layout, last_line = _broken(text, room, font)
    if last_line is not None:
        rest = text[last_line:]
        cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        layout, _ = _broken(text[:last_line] + cut, room, font)
    return layout


def _broken(text: str, room: float, font: QFont) -> tuple[QTextLayout, int | None]:
    """Break a text into lines; where there are too many, tell where the last one begins."""
    option = QTextOption()
    if runs_right(text):
        # Else the lines begin where those of other scripts do.
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y, start, end = 0.0, 0, 0
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += line.height() + 1
        start, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    whole = end >= units(text, len(text))
    return layout, None if whole else points(text, start)


def _set_facts(card: CardLayout, room: float, y: float, type_: CardFonts) -> float:
    details = card.details
    names = " & ".join(voice.speaker.name for voice in details.speakers)
    name = names or tr("No speaker yet")
    facts = [voice.role for voice in details.speakers if voice.role][:2]
    facts.append(vocabulary.said_words(details))
    metrics = QFontMetricsF(type_.name)
    small = QFontMetricsF(type_.facts)
    card.name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    card.cut += [name] if card.name != name else []
    advance = metrics.horizontalAdvance(card.name)
    card.name_at = QRectF(MARGIN, y, advance + 2, metrics.height())
    mark = ""
    if is_mirrored() or any(map(runs_right, facts)):
        # Each runs as its letters do; that they follow the name is as the window runs.
        facts = [isolate(fact) for fact in facts]
        mark = _DIRECTION_MARKS[is_mirrored()]
    text = "".join(f"{mark}{_BETWEEN}{fact}" for fact in facts)
    left = room - advance
    if left < small.horizontalAdvance(text):
        # Too long for the rest of the line: the facts get a line of their own.
        y += metrics.height() + 1
        advance, left, text = 0.0, room, text.replace(_BETWEEN, "", 1)
    card.facts = small.elidedText(text, Qt.TextElideMode.ElideRight, left)
    card.cut += facts if card.facts != text else []
    shift = metrics.ascent() - small.ascent() if advance else 0.0
    card.facts_at = QRectF(MARGIN + advance, y + shift, left, small.height())
    return y + metrics.height()


def _set_chips(card: CardLayout, room: float, y: float, type_: CardFonts, tree: Tree) -> float:
    x = float(MARGIN)
    height = QFontMetricsF(type_.chip).height() + 5
    for text, tone in [*chips_of(card.details), *_reasons(card, tree)]:
        metrics = QFontMetricsF(type_.chip if tone == "neutral" else type_.strong_chip)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 22)
        card.cut += [text] if shown != text else []
        width = metrics.horizontalAdvance(shown) + 22
        if x > MARGIN and x + width > MARGIN + room:
            x, y = float(MARGIN), y + height + _CHIP_GAP
        card.chips.append(PlacedChip(shown, tone, QRectF(x, y, width, height)))
        x += width + _CHIP_GAP
    return y + height if card.chips else y - 8


def _reasons(card: CardLayout, tree: Tree) -> list[tuple[str, str]]:
    """Return, as chips, what a search finds a quote for and the card does not show."""
    if tree == EVERYTHING:
        return []
    details = card.details
    titles = " · ".join(found.source.title for found in details.found_in)
    translations = " · ".join(one.words for one in details.quote.translations)
    chips = []
    for name, text, column in (
        (tr("Note: %s"), details.quote.note, Column.NOTES),
        (tr("Translation: %s"), translations, Column.WORDS),
        (tr("Source: %s"), titles, Column.SOURCES),
    ):
        flat = " ".join(text.split())
        if flat and (stretches := highlights(tree, flat, column)):
            chips.append((name.replace("%s", _around(flat, *stretches[0])), "found"))
    return chips


def _around(text: str, start: int, end: int) -> str:
    """Return a stretch of a text with some words before and behind it."""
    before = text.rfind(" ", 0, max(0, start - _AROUND)) + 1 if start > _AROUND else 0
    behind = text.find(" ", end + _AROUND)
    part = text[before : behind if behind >= 0 else len(text)]
    return f"{'…' if before else ''}{part}{'…' if behind >= 0 else ''}"


def status_tone(details: QuoteDetails) -> str:
    """Return the tone of a quote's attribution status."""
    if details.quote.status is AttributionStatus.CONFIRMED:
        return "good"
    return "warning" if details.quote.status in _DOUBTED else "neutral"


def chips_of(details: QuoteDetails) -> list[tuple[str, str]]:
    """Return a card's chips with their tones: how sure, where from, tags."""
    chips: list[tuple[str, str]] = []
    if details.cited is not None:
        state, tone = vocabulary.check_words(details.cited.clipping.verification)
        chips.append((f"✓ {state}" if tone == "good" else state, tone))
        if any(found.clipping.verification.needs_look for found in details.found_in[1:]):
            chips.append((tr("Differs in another source"), "warning"))
        chips.append((vocabulary.reported_words(details), "neutral"))
        if len(details.found_in) > 1:
            more = vocabulary.number_of_reports(len(details.found_in))
            chips.append((more, "neutral"))
    if vocabulary.turns_direction(details.quote.words):
        chips.append((tr("Hidden characters"), "warning"))
    if details.quote.status is not AttributionStatus.REPORTED:
        chips.append((vocabulary.status_word(details.quote.status), status_tone(details)))
    if details.quote.question:
        chips.append((tr("? question"), "neutral"))
    chips.extend((f"#{tag.name}", "neutral") for tag in details.tags)
    return chips
