"""What each citation manual says about citing at second hand: one table."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from quotarium.citing.second_hand.phrases import Phrases
from quotarium.citing.styles import Style
from quotarium.model.quote import QuoteKind
from quotarium.model.value import Value


class Wording(StrEnum):
    """Which phrase a manual asks for."""

    APA = "apa"
    MLA = "mla"
    QUOTED = "quoted"
    CITED = "cited"
    #: "quoted in" for words given verbatim, "cited in" for reported ones.
    BY_KIND = "by_kind"
    APUD = "apud"


class Family(Value):
    """A manual's rules, for the styles whose id fits `pattern`.

    `names_speaker`: the speaker stands in the citation unless the text is said to name him;
    `counted_paragraphs`: numbers of paragraphs that the reader has to count are printed;
    `bracketed_dates`: dates that are not sure stand in [brackets]; `begins`: the phrase, with a
    capital, is the first word of a citation whose text names the speaker.
    """

    name: str
    pattern: str
    wording: Wording
    rule: str
    names_speaker: bool = True
    counted_paragraphs: bool = True
    bracketed_dates: bool = False
    begins: bool = False

    def phrase(self, phrases: Phrases, kind: QuoteKind) -> str:
        """Return the phrase for a quote of this kind, as CSL rich text."""
        reported = kind is QuoteKind.INDIRECT
        if self.wording is Wording.APUD:
            return "<i>apud</i>"
        if self.wording is Wording.BY_KIND:
            return phrases.cited if reported else phrases.quoted
        return str(getattr(phrases, self.wording.value))

    def separator(self, phrase: str) -> str:
        """Return what stands before the phrase."""
        return " " if phrase == "<i>apud</i>" else ", "


#: The first whose pattern fits counts; the last fits every style.
FAMILIES = (
    Family(
        name="APA",
        pattern=r"(.*-)?apa($|-)|deutsche-gesellschaft-fur-psychologie$",
        wording=Wording.APA,
        rule="APA 7, section 8.6 (secondary sources); 8.28 (paragraph numbers)",
    ),
    Family(
        name="MLA",
        pattern=r"modern-language-association|mla($|-)",
        wording=Wording.MLA,
        rule="MLA Handbook 9, section 6.77 (indirect sources); 6.20 (only numbered paragraphs)",
        names_speaker=False,
        counted_paragraphs=False,
    ),
    Family(
        name="Chicago and Turabian",
        pattern=r"chicago-|turabian-",
        wording=Wording.BY_KIND,
        rule="CMOS 17, sections 14.260 (notes) and 15.56 (author-date); Turabian 9, section 17.10",
    ),
    Family(
        name="Cite Them Right",
        pattern=r"harvard-cite-them-right",
        wording=Wording.BY_KIND,
        rule="Cite Them Right, “Secondary referencing”: quoted in, or cited in for a summary",
    ),
    Family(
        name="Harvard",
        pattern=r".*harvard",
        wording=Wording.CITED,
        rule="university guides to Harvard, “secondary referencing”: cited in",
    ),
    Family(
        name="ABNT",
        pattern=r"associacao-brasileira-de-normas-tecnicas|.*-abnt($|-)",
        wording=Wording.APUD,
        rule="ABNT NBR 10520, citação de citação: apud; NBR 6023, 8.6.1.3 (doubtful dates)",
        bracketed_dates=True,
    ),
    Family(
        name="GOST",
        pattern=r"gost-",
        wording=Wording.QUOTED,
        rule="ГОСТ Р 7.0.5-2008, 4.12: the reference begins with «Цит. по:»",
        names_speaker=False,
        begins=True,
    ),
    Family(
        name="every other style",
        pattern=r"",
        wording=Wording.BY_KIND,
        rule="no rule known to us: the phrase of the language",
    ),
)


def family(style: Style) -> Family:
    """Return the rules for a style, found by its id, then by its parent's."""
    return _by_ids(style.id, style.parent)


@cache
def _by_ids(style_id: str, parent: str | None) -> Family:
    ids = [one for one in (style_id, parent) if one]
    for one in ids:
        for candidate in FAMILIES[:-1]:
            if re.match(candidate.pattern, one):
                return candidate
    return FAMILIES[-1]
