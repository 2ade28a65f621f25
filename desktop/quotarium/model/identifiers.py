"""Identifiers of speakers: read as people copy them, checked, and written in one form."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from quotarium.errors import InvalidValue
from quotarium.marking import tr


class IdentifierKind(StrEnum):
    """The registers that speakers are identified in."""

    WIKIDATA = "wikidata"
    VIAF = "viaf"
    ISNI = "isni"
    ORCID = "orcid"

    @property
    def register(self) -> str:
        """The register's own name."""
        return "Wikidata" if self is IdentifierKind.WIKIDATA else self.value.upper()


_ADDRESS: Final = re.compile(
    r"^(?:https?://)?(?:www\.)?"
    r"(?:wikidata\.org/(?:wiki|entity)/|viaf\.org/(?:en/)?viaf/|isni\.org/(?:isni/|page/)?|"
    r"orcid\.org/)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"^(?:wikidata|viaf|isni|orcid)\s*:?\s*", re.IGNORECASE)
_PAGES: Final = {
    IdentifierKind.WIKIDATA: "https://www.wikidata.org/wiki/%1",
    IdentifierKind.VIAF: "https://viaf.org/viaf/%1",
    IdentifierKind.ISNI: "https://isni.org/isni/%1",
    IdentifierKind.ORCID: "https://orcid.org/%1",
}


def identifier(kind: IdentifierKind, typed: str) -> str:
    """Return an identifier in its register's own form, from a number or an address.

    Raises InvalidValue where it has another form or its check character does not fit. The last
    character of ISNI and ORCID is a check by ISO/IEC 7064, MOD 11-2; Wikidata and VIAF have none.
    """
    clean = _NAMED.sub("", _ADDRESS.sub("", typed.strip())).strip().strip("/")
    if kind is IdentifierKind.WIKIDATA:
        if not re.fullmatch(r"[Qq][1-9]\d{0,11}", clean):
            raise InvalidValue("Wikidata", typed, tr("it looks like Q42; copy it from the item."))
        return clean.upper()
    if kind is IdentifierKind.VIAF:
        if not re.fullmatch(r"[1-9]\d{1,21}", clean):
            raise InvalidValue("VIAF", typed, tr("it is a number; copy it from the record."))
        return clean
    signs = re.sub(r"[\s-]", "", clean).upper()
    if not re.fullmatch(r"\d{15}[\dX]", signs):
        raise InvalidValue(
            kind.register, typed, tr("it has 16 digits, the last may be X; copy all.")
        )
    if _check_sign(signs[:15]) != signs[15]:
        raise InvalidValue(
            kind.register, typed, tr("its check digit does not fit; copy it once more.")
        )
    between = "-" if kind is IdentifierKind.ORCID else " "
    return between.join(signs[start : start + 4] for start in range(0, 16, 4))


def page_of(kind: IdentifierKind, value: str) -> str:
    """Return the address at which a register shows what an identifier stands for."""
    return _PAGES[kind].replace("%1", value.replace(" ", ""))


def _check_sign(digits: str) -> str:
    """Return the check character of 15 digits (ISO/IEC 7064, MOD 11-2)."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return "X" if check == 10 else str(check)
