"""Words for what a check found: when, against which copy, by which rules, what hides."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotarium.gui.days import day_words, moment_words
from quotarium.gui.translation import tr
from quotarium.model.clipping import Difference, VerificationState

if TYPE_CHECKING:
    from quotarium.model.details import FoundIn
    from quotarium.reading.anchoring import Hidden

_MOST = 6


def rule_word(rule: str) -> str:
    """Return what differs where a rule of typography was needed."""
    return {
        "quotation_marks": tr("quotation marks"),
        "dashes": tr("dashes"),
        "spaces": tr("spaces"),
        "ellipses": tr("ellipses"),
        "soft_hyphens": tr("soft hyphens"),
        "line_break_hyphens": tr("hyphens at line ends"),
        "ligatures": tr("ligatures"),
        "normalisation": tr("the coding of accents"),
        "invisible_characters": tr("invisible characters"),
        "character_width": tr("the width of characters"),
        "kashida": tr("stretched letters"),
    }.get(rule, rule)


def check_tip(found: FoundIn) -> str:
    """Return what is known of a check: when, against which copy, what the rules let differ."""
    check = found.clipping.verification
    if check.state is VerificationState.UNCHECKED or check.checked is None:
        if found.clipping.snapshot_id is None:
            return tr("There is no copy of the source to compare with.")
        return tr("Not compared with the source yet.")
    told = tr("Compared on %1.").replace("%1", moment_words(check.checked))
    if found.checked_copy is not None:
        told = tr("Compared on %1 with the copy of %2.")
        told = told.replace("%1", moment_words(check.checked))
        told = told.replace("%2", day_words(found.checked_copy))
    lines = [told]
    if check.rules:
        rules = ", ".join(rule_word(rule) for rule in check.rules)
        lines.append(tr("Only these differ: %1.").replace("%1", rules))
    if check.declared_edits:
        edits = ", ".join(declared_words(check.declared_edits))
        lines.append(tr("Declared in the quote: %1.").replace("%1", edits))
    if found.newest_copy is not None:
        there = tr("There is a newer copy, of %1.")
        lines.append(there.replace("%1", day_words(found.newest_copy.captured)))
    return "\n".join(lines)


def declared_words(edits: Sequence[Difference]) -> list[str]:
    """Return the edits that a quote owns up to, with what the source has there."""
    return [
        tr("“%1” for “%2”").replace("%1", edit.quote).replace("%2", edit.source)
        if edit.source
        else f"“{edit.quote}”"
        for edit in edits[:_MOST]
    ]


def difference_words(differences: Sequence[Difference]) -> list[str]:
    """Return the words that differ, one sentence each."""
    return [
        tr("“%1” stands as “%2” in the source.").replace("%1", one.quote).replace("%2", one.source)
        if one.quote and one.source
        else tr("“%1” is not in the source.").replace("%1", one.quote)
        if one.quote
        else tr("The source also has “%1”.").replace("%1", one.source)
        for one in differences[:_MOST]
    ]


def hidden_words(text: str, hidden: Sequence[Hidden]) -> list[str]:
    """Return what hides in a text, each thing once, with the word it hides in."""
    found = []
    for one in hidden:
        if one.kind == "lookalike":
            told = tr("“%1” has letters that only look like those of another script (%2).")
            told = told.replace("%1", one.text).replace("%2", _letters(one.text))
        else:
            told = (
                tr("A mark that turns the direction of the text hides in “%1” (%2).")
                if one.kind == "direction"
                else tr("An invisible character hides in “%1” (%2).")
            )
            told = told.replace("%1", _around(text, one.start, one.end))
            told = told.replace("%2", ", ".join(dict.fromkeys(map(_code, one.text))))
        found.append(told)
    return list(dict.fromkeys(found))[:_MOST]


def _around(text: str, start: int, end: int) -> str:
    """Return the word or two words about a place, what is invisible left out."""
    before, after = text[:start].split(" ")[-1], text[end:].split(" ")[0]
    return "".join(char for char in f"{before}{after}" if char.isprintable())[-40:]


def _code(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, '').lower()}".strip()


def _letters(word: str) -> str:
    """Return the letters of the script that fewer of the word's letters are of."""
    scripts = [unicodedata.name(char, "").split(" ")[0] for char in word]
    rarest = min(dict.fromkeys(scripts), key=scripts.count)
    odd = [char for char, script in zip(word, scripts, strict=True) if script == rarest]
    return ", ".join(dict.fromkeys(map(_code, odd[:3])))
