"""Words for the values of the model: states, kinds, languages, dates on a card."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from quotarium.gui.days import edtf_words
from quotarium.gui.language_names import language_name
from quotarium.gui.mirroring import isolated
from quotarium.gui.translation import tr
from quotarium.model.clipping import Verification, VerificationState
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import LinkKind
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.model.source import Source
from quotarium.model.speaker import SpeakerKind

#: Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.
_OUT_OF_FORCE = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\u2060")


def number_of_quotes(number: int, *, more: bool = False) -> str:
    """Return so many quotes in words: 1 quote, 1,284 quotes; 10,000+ quotes if there are more."""
    if more:
        return tr("%1+ quotes").replace("%1", QLocale().toString(number))
    return tr("%Ln quotes", "", number)


def number_of_sources(number: int) -> str:
    """Return so many sources in words."""
    return tr("%Ln sources", "", number)


def number_of_speakers(number: int) -> str:
    """Return so many speakers in words."""
    return tr("%Ln speakers", "", number)


def number_of_occasions(number: int) -> str:
    """Return so many occasions in words."""
    return tr("%Ln occasions", "", number)


def number_of_reports(number: int) -> str:
    """Return so many reports of one statement in words."""
    return tr("reports: %1").replace("%1", QLocale().toString(number))


def within(words: str) -> str:
    """Return words that begin a line as they stand within a sentence."""
    return QLocale().toLower(words[:1]) + words[1:]


def speaker_kind_word(kind: SpeakerKind) -> str:
    """Return how a kind of speaker is named."""
    return {
        SpeakerKind.PERSON: tr("person"),
        SpeakerKind.ORGANISATION: tr("organisation"),
        SpeakerKind.UNNAMED: tr("unnamed voice"),
    }[kind]


def speaker_icon(kind: SpeakerKind) -> str:
    """Return the name of the icon of a kind of speaker."""
    return {
        SpeakerKind.PERSON: "person",
        SpeakerKind.ORGANISATION: "organisation",
        SpeakerKind.UNNAMED: "unknown",
    }[kind]


def state_words(state: VerificationState) -> tuple[str, str]:
    """Return how a verification state is named, and its tone."""
    return {
        VerificationState.VERBATIM: (tr("Verbatim"), "good"),
        VerificationState.TYPOGRAPHY: (tr("Verbatim but for typography"), "good"),
        VerificationState.ALTERED: (tr("Altered"), "warning"),
        VerificationState.NOT_FOUND: (tr("Not found in the source"), "warning"),
        VerificationState.AMBIGUOUS: (tr("Found in several places"), "warning"),
        VerificationState.UNCHECKED: (tr("Unchecked"), "neutral"),
    }[state]


def check_words(check: Verification) -> tuple[str, str]:
    """Return how the result of a check is named, and its tone."""
    if check.declared_only:
        return tr("Verbatim but for declared edits"), "good"
    return state_words(check.state)


def kind_word(kind: QuoteKind) -> str:
    """Return how a kind of quote is named."""
    return {
        QuoteKind.DIRECT: tr("direct"),
        QuoteKind.INDIRECT: tr("indirect"),
        QuoteKind.MIXED: tr("partly direct"),
    }[kind]


def status_word(status: AttributionStatus) -> str:
    """Return how an attribution status is named."""
    return {
        AttributionStatus.CONFIRMED: tr("confirmed"),
        AttributionStatus.REPORTED: tr("reported"),
        AttributionStatus.DISPUTED: tr("disputed"),
        AttributionStatus.MISATTRIBUTED: tr("misattributed"),
        AttributionStatus.UNKNOWN: tr("unknown"),
    }[status]


def link_word(kind: LinkKind, *, outgoing: bool = True) -> str:
    """Return how a link is named from the quote it goes from, or from the one it goes to."""
    there, back = {
        LinkKind.REPEATS: (tr("repeats"), tr("repeated by")),
        LinkKind.CONTRADICTS: (tr("contradicts"), tr("contradicted by")),
        LinkKind.RESPONDS_TO: (tr("responds to"), tr("answered by")),
        LinkKind.CORRECTS: (tr("corrects"), tr("corrected by")),
        LinkKind.CONTINUES: (tr("continues"), tr("continued by")),
        LinkKind.QUOTES: (tr("quotes"), tr("quoted by")),
    }[kind]
    return there if outgoing else back


def language_word(tag: str | None) -> str:
    """Return a language's name for its BCP 47 tag."""
    if not tag:
        return tr("language unknown")
    return language_name(tag)


def authors_short(source: Source) -> str:
    """Return the authors as a card names them, else the title."""
    names = [isolated(author.short) for author in source.authors]
    if not names:
        return isolated(source.title or source.citekey or tr("an untitled source"))
    if len(names) > 2:
        return f"{names[0]} et al."
    return " & ".join(names)


def year_short(source: Source) -> str:
    """Return a source's date as a card shows it: the year, else n.d."""

    if source.issued is None:
        return tr("n.d.")
    year = source.issued.year
    return str(year) if year is not None and year > 0 else edtf_words(source.issued)


def source_line(source: Source) -> str:
    """Return a source in one line: Dostan, The River Nobody Measures (n.d.)."""
    authors = ", ".join(isolated(author.short) for author in source.authors)
    title = isolated(source.title or source.citekey)
    return f"{authors + ', ' if authors else ''}{title} ({year_short(source)})"


def reported_words(details: QuoteDetails) -> str:
    """Return where a quote was read: as quoted in Dostan n.d., ¶1."""
    found = details.cited
    if found is None:
        return ""
    from quotarium.model.attribution import is_second_hand

    second = is_second_hand((voice.speaker for voice in details.speakers), found.source)
    short = f"{authors_short(found.source)} {year_short(found.source)}"
    if found.clipping.locator is not None:
        short += f", {found.clipping.locator.short}"
    return tr("as quoted in %s").replace("%s", isolated(short)) if second else short


def said_words(details: QuoteDetails) -> str:
    """Return the date said and the occasion, as a card shows them."""
    date = edtf_words(details.quote.said) if details.quote.said else ""
    if details.relative is not None:
        date = date or tr("date unknown")
    parts = [date] if date else []
    if details.occasion is not None:
        parts.append(isolated(details.occasion.name))
    told = ", ".join(parts) or tr("date unknown")
    if details.relative is not None:
        from quotarium.gui.relative_dates.wording import relative_words

        # At the end: where there is little room, the occasion goes before where the date is from.
        told = f"{told} ({relative_words(details.relative)})"
    return told


def turns_direction(words: str) -> bool:
    """Tell whether words hold signs that turn the direction of what follows."""
    return any(ord(char) in _OUT_OF_FORCE for char in words)


def quoted(words: str, kind: QuoteKind = QuoteKind.DIRECT) -> str:
    """Return direct speech in quotation marks, unless it brings its own; other speech without.

    Signs that turn the direction of what follows are taken out of force, for with them words read
    backwards; every character keeps its place.
    """
    flat = " ".join(words.split()).translate(_OUT_OF_FORCE)
    if kind is not QuoteKind.DIRECT:
        return flat
    return flat if flat[:1] in {"“", "”", '"', "«", "„", "「", "‘"} else f"“{flat}”"
