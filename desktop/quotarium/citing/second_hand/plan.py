"""What stands before a citation of the source read, so that it says who was quoted."""

from __future__ import annotations

from collections.abc import Callable

from quotarium.citing import terms
from quotarium.citing.citation import Cite
from quotarium.citing.second_hand import said
from quotarium.citing.second_hand.families import Family
from quotarium.citing.second_hand.manner import Manner
from quotarium.citing.second_hand.phrases import Phrases
from quotarium.citing.second_hand.voices import Voice, author, plain, voice, with_role
from quotarium.model import rich_text
from quotarium.model.attribution import is_second_hand
from quotarium.model.clipping import Locator
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.folding import folded
from quotarium.model.source import Source
from quotarium.model.value import Value

#: Gives the citation of a source that is not listed, as the style writes it in full or short.
Reference = Callable[[Source, bool], str]


class Options(Value):
    """What a citation says of the speaker.

    `role` and `occasion` print the speaker's role, and the occasion with the whole date; occasion
    None prints it in notes only. `speaker_in_text` leaves the speaker out because the text names
    him; None does so where the manual's own examples do (MLA, GOST).
    """

    role: bool = False
    occasion: bool | None = None
    speaker_in_text: bool | None = None


class Context(Value):
    """The style in whose manner a citation is planned."""

    manner: Manner
    family: Family
    phrases: Phrases
    language: str
    is_note: bool
    options: Options = Options()
    shared: frozenset[str] = frozenset()

    @property
    def in_text(self) -> bool:
        """Whether the text names the speaker, so that the citation need not."""
        asked = self.options.speaker_in_text
        return not self.family.names_speaker if asked is None else asked


class Plan(Value):
    """A cite for the engine, and the place that it tells of.

    `raised` is False where its superscript has to be taken away.
    """

    cite: Cite
    locator: Locator | None = None
    raised: bool = True


def is_second(details: QuoteDetails) -> bool:
    """Tell whether a quote comes through somebody else than its speaker, or through a chain."""
    found = details.cited
    if found is None:
        return False
    return bool(found.chain) or is_second_hand(
        (one.speaker for one in details.speakers), found.source
    )


def plan(
    details: QuoteDetails,
    context: Context,
    item_id: str,
    reference: Reference,
    seen: set[str],
    before: Plan | None = None,
) -> Plan:
    """Return the cite for a quote's clipping, which must exist.

    Words that the source's own author says are cited plainly. Otherwise the prefix names, from the
    original utterance to the source read: the speaker with the date said, or the written original
    where the chain ends in a work by the speaker; the sources between, the nearest to the original
    first; each followed by the manual's phrase (`families.FAMILIES` says which and where the rule
    stands). A speech is cited like a written original, its year and in notes its occasion in
    place of a title (APA 7, 8.6: the year where it is known; CMOS 17, 14.260: the original's own
    note first). Only the source read is a cite, so only it is listed. `seen` holds what earlier
    notes printed in full, and is added to; `before` is the citation before.
    """
    found = details.cited
    assert found is not None
    locator = found.clipping.locator
    cite = _located(Cite(id=item_id), locator, context, before)
    if not is_second(details):
        seen.add(item_id)
        return Plan(cite=cite, locator=locator)
    links = _links(details, found, context, reference, seen)
    seen.add(item_id)
    phrase = context.family.phrase(context.phrases, details.quote.kind)
    text = _joined(links, phrase, context)
    suffix = cite.suffix
    if context.manner.superscript:
        text, suffix = f"({text}{context.phrases.ref} ", f"{suffix})"
    elif context.manner.outside:
        text, suffix = f"({text}", f"{suffix})"
    cite = cite.model_copy(update={"prefix": _unended(text), "suffix": suffix})
    return Plan(cite=cite, locator=locator, raised=not context.manner.superscript)


def spoken(details: QuoteDetails, context: Context, seen: set[str]) -> str:
    """Return what is said of the speaker alone, for a quote that no source reports; may be ""."""
    text = _voice(details, context, seen)
    if not text or context.is_note:
        return text
    return f"({text})"


def _links(
    details: QuoteDetails,
    found: FoundIn,
    context: Context,
    reference: Reference,
    seen: set[str],
) -> list[str]:
    """Return what stands before the source read, the original first.

    The first is "" where the text names the speaker and nothing of the original is left to say:
    the citation then begins with the phrase.
    """
    chain = found.chain[::-1]
    speakers = [one.speaker for one in details.speakers]
    if chain and not is_second_hand(speakers, chain[0]):
        original, *between = chain
        if speakers and context.in_text and not context.is_note:
            links = [_published(original, context)]
        else:
            links = [_between(original, context, reference, seen)]
    else:
        between = list(chain)
        links = [_voice(details, context, seen)] if speakers else []
    return [*links, *(_between(source, context, reference, seen) for source in between)]


def _published(source: Source, context: Context) -> str:
    if not context.manner.has_year or context.family.begins:
        return ""
    return said.year(source.issued, context.language, context.family.bracketed_dates)


def _joined(links: list[str], phrase: str, context: Context) -> str:
    separator = context.family.separator(phrase)
    space = "" if "\u3400" <= phrase[-1] <= "\u9fff" else " "
    before = (link and _before(link, separator, context.language) for link in links or [""])
    text = "".join(f"{lead}{phrase}{space}" for lead in before)
    return _capitalised(text) if context.is_note or context.family.begins else text


def _before(link: str, separator: str, language: str) -> str:
    """Return a link and its separator, a comma going inside American quotation marks."""
    if not separator.startswith(",") or link[-1:] not in ("”", "’"):
        return f"{link}{separator}"
    if not language.lower().startswith("en-us"):
        return f"{link}{separator}"
    return f"{link[:-1]},{link[-1]}{separator[1:]}"


def _unended(text: str) -> str:
    """Return a prefix that citeproc-js does not take for a sentence.

    After "zit. n. " or "цит. по: " it would begin anew: with a comma before a number and a
    capital in "Ibid.". The word joiner is taken out of what is printed (`quotations`).
    """
    return f"{text}\u2060" if text.rstrip()[-1:] in (".", ":", ";", "!", "?") else text


def _voice(details: QuoteDetails, context: Context, seen: set[str]) -> str:
    """Return speaker, role, occasion and date as far as the style and the options ask for them."""
    options, language, in_text = context.options, context.language, context.in_text
    if in_text and context.family.begins:
        return ""
    key = _utterance_key(details)
    again = context.is_note and key in seen
    seen.add(key)
    occasion = context.is_note if options.occasion is None else options.occasion
    detailed = occasion and not again
    parts: list[str] = []
    if details.speakers and not in_text:
        parts.append(_names(details, context, full=detailed or (options.role and not again)))
    if detailed:
        parts += _occasion(details, context)
    date = details.quote.said or (details.occasion.date if details.occasion else None)
    if detailed:
        printed = said.day(date, language, context.family.bracketed_dates)
    elif context.manner.has_year:
        printed = said.year(date, language, context.family.bracketed_dates)
    else:
        printed = ""
    joined = ", ".join(part for part in parts if part)
    if not printed:
        return joined
    joint = ", " if detailed or len(parts) > 1 else context.manner.before_year
    return f"{joined}{joint}{printed}" if joined else printed


def _names(details: QuoteDetails, context: Context, full: bool) -> str:
    language = context.language
    voices = [_isolated(voice(one.speaker, language), language) for one in details.speakers]
    if full and context.options.role:
        pairs = zip(voices, details.speakers, strict=True)
        named = [(one.full, who.role and plain(who.role, language)) for one, who in pairs]
        if len(named) == 1:
            return with_role(*named[0])
        return "; ".join(with_role(name, role) for name, role in named)
    if full and not context.is_note:
        # The style knows no full form of names in its citations.
        return Manner().names(voices, language, full=True)
    shared = any(folded(one.family) in context.shared for one in voices if one.family)
    return context.manner.names(voices, language, full=full, shared=shared)


def _isolated(one: Voice, language: str) -> Voice:
    parts = {name: plain(text, language) for name, text in one if isinstance(text, str)}
    return one.model_copy(update=parts)


def _occasion(details: QuoteDetails, context: Context) -> list[str]:
    occasion = details.occasion
    if occasion is None:
        return []
    place = occasion.place if context.is_note else ""
    if folded(place) in folded(occasion.name):
        place = ""
    return [plain(text, context.language) for text in (occasion.name, place) if text]


def _between(source: Source, context: Context, reference: Reference, seen: set[str]) -> str:
    """Return a source between the original and the one read, or the written original itself."""
    if context.is_note or context.manner.has_names:
        again = source.citekey in seen
        seen.add(source.citekey)
        return reference(source, again)
    # In numeric and label styles it has no number: it is not in the list.
    voices = [_isolated(author(one), context.language) for one in source.authors]
    if voices:
        return context.manner.names(voices, context.language)
    return terms.quoted(
        plain(rich_text.plain(source.title) or source.citekey, context.language), context.language
    )


def _utterance_key(details: QuoteDetails) -> str:
    who = ",".join(str(one.speaker.id or one.speaker.name) for one in details.speakers)
    occasion = details.occasion
    return f"\0{who}\0{occasion and (occasion.id or occasion.name)}\0{details.quote.said}"


def _located(cite: Cite, locator: Locator | None, context: Context, before: Plan | None) -> Cite:
    """Return the cite with its place in the source; `before` is the citation before it.

    A style that prints page 7 and paragraph 7 alike would send the reader to a page: there the
    place goes into the suffix with its name. If it does so only after *ibid.* (OSCOLA 4, 1.2.1:
    "ibid para 7"), the name belongs to the place there. Paragraphs that the reader has to count
    are left out where the manual says so (MLA 9, 6.20).
    """
    if locator is None or (locator.label == "paragraph" and not context.family.counted_paragraphs):
        return cite
    plainly = cite.model_copy(update={"locator": locator.value, "label": locator.label})
    if locator.label == "page":
        return plainly
    named = terms.locator(locator.label, locator.value, context.language)
    if context.manner.label_blind:
        return cite.model_copy(update={"suffix": f", {plain(named, context.language)}"})
    if not context.manner.ibid_blind or before is None or before.cite.id != cite.id:
        return plainly
    if before.locator == locator:
        # The same place again is *ibid.* alone, which the engine sees by equal words.
        same = {"locator": before.cite.locator, "label": before.cite.label}
        return cite.model_copy(update=same)
    if context.manner.pointless:
        named = named.replace(".", "")
    if "." in named:
        # The engine would take "para. 7" apart again.
        return cite.model_copy(update={"suffix": f" {plain(named, context.language)}"})
    return cite.model_copy(update={"locator": named, "label": "page"})


def _capitalised(text: str) -> str:
    start = 1 if text.startswith("\u2068") else 0
    return f"{text[:start]}{text[start : start + 1].upper()}{text[start + 1 :]}"
