"""Sources as hypothesis makes them: every script, braces, particles, organisations, EDTF dates."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

_LETTERS = st.characters(categories=("L", "N", "P", "S"), blacklist_characters="\ufeff\ufffd")
_WORD = st.one_of(
    st.text(_LETTERS, min_size=1, max_size=12),
    st.sampled_from(
        ["{", "}", "{x}", "\\", "\\textit{a}", "$", "$x$", "&", "<i>", "#1", "100%", "a_b",
         "<i>x</i>", "<sup>", "</sup>", "</i>",
         "~", "^", "a\u00a0b",
         '"', "''", "``", "--", "@book{", "TY  - ", "ER  -", "Əliyev", "Nguyễn", "北京", "שלום",
         "]]>", "&amp;", "%20", "and", "="]
    ),
)  # fmt: skip


def _clean(words: list[str]) -> str:
    return " ".join(unicodedata.normalize("NFC", " ".join(words)).split())


def lines(most: int = 5) -> st.SearchStrategy[str]:
    """Return one line of text."""
    return st.lists(_WORD, min_size=1, max_size=most).map(_clean).filter(bool)


NAME_PARTS = st.sampled_from(
    ["Marsh", "O’Hara", "Əliyev", "Nguyễn", "Žižek", "Ибрагимов", "孔", "Saint-Exupéry", "Ünal",
     "Smith Jones", "García Márquez"]
)  # fmt: skip
GIVEN = st.sampled_from(["Ada", "J. R. R.", "İlham", "Jean-Paul", "Анна", "Q.", "María José"])
PARTICLES = st.sampled_from([None, "van", "van der", "de la", "von"])
PERSONS = st.builds(
    lambda family, given, kept, suffix, role: Creator(
        role=role, family=family, given=given, non_dropping_particle=kept, suffix=suffix
    ),
    NAME_PARTS,
    GIVEN,
    PARTICLES,
    st.sampled_from([None, "Jr.", "III"]),
    st.sampled_from(["author", "editor", "translator"]),
)
ORGANISATIONS = st.builds(
    lambda name, role: Creator(role=role, literal=name),
    st.sampled_from(
        ["World Health Organization", "Ministry of Roads, Bridges and Tunnels", "BBC",
         "Rivers & Seas Ltd.", "Комитет", "{Braces} Inc"]
    ),
    st.sampled_from(["author", "editor"]),
)  # fmt: skip
DATES = st.sampled_from(
    ["2021", "2021-06", "2021-06-15", "1921~", "1921?", "199X", "2016-21", "1914/1918",
     "2019-03-15/2019-03-17", "2020/..", "-0043", "2021-06~", "1887%"]
).map(Edtf.parse)  # fmt: skip
#: Types that every format tells apart.
TYPES = st.sampled_from(
    ["article-journal", "book", "chapter", "report", "thesis", "webpage", "article-newspaper"]
)


def sources(*names: str, dates: st.SearchStrategy[Edtf] = DATES) -> st.SearchStrategy[Source]:
    """Return sources that have some of the variables named."""
    fields = st.dictionaries(st.sampled_from(names), lines(), max_size=len(names))
    return st.builds(
        Source,
        citekey=st.from_regex(r"[a-z]{3,9}[0-9]{4}[a-z]?", fullmatch=True),
        type=TYPES,
        title=lines(8),
        creators=st.lists(st.one_of(PERSONS, ORGANISATIONS), max_size=3).map(tuple),
        issued=st.none() | dates,
        accessed=st.none() | st.sampled_from(["2024-02-29", "2023-11"]).map(Edtf.parse),
        language=st.sampled_from([None, "en", "de", "az", "pt-BR"]),
        fields=fields,
    )


def by_role(source: Source) -> list[Creator]:
    """Return the creators in the order of roles: formats keep the order only within a role."""
    return sorted(source.creators, key=lambda one: one.role)
