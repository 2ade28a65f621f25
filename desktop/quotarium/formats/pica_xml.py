"""Read PICA+ in XML, the format of the German library networks’ catalogues."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange import dates
from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.leftovers import keep_rest, leaves
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.xml import Element, children, descendants, line_of, parse, text_of
from quotarium.formats.marc_xml import subfield_label
from quotarium.model.source import Creator

_PREFIX: Final = "pica:"
_FIELDS: Final = (
    ("010@", "a", "language"), ("004A", "A0", "ISBN"), ("005A", "A0", "ISSN"),
    ("032@", "a", "edition"), ("033A", "p", "publisher-place"), ("033A", "n", "publisher"),
    ("036E", "a", "collection-title"), ("036E", "l", "volume"),
    ("036D", "8a", "collection-title"), ("031A", "d", "volume"), ("031A", "e", "issue"),
    ("031A", "h", "page"), ("039B", "8t", "container-title"), ("027D", "a", "container-title"),
    ("037A", "a", "note"), ("037C", "b", "publisher"), ("030F", "a", "event-title"),
    ("009Q", "u", "URL"), ("004V", "0", "DOI"), ("041A", "8a", "keyword"),
)  # fmt: skip

_KNOWN: Final = frozenset("021A 036C 028A 028B 028C 028D 011@ 034D".split()) | {
    tag for tag, _, _ in _FIELDS
}


def read(content: bytes) -> Parsed:
    """Return the records of a PICA XML file in their order."""
    root, problems = parse(content, "PICA XML file")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = [_draft(one) for one in descendants(root, "record")
              if any(True for _ in children(one, "datafield"))]  # fmt: skip
    return collected(drafts, problems)


def _draft(record: Element) -> Draft:
    fields: dict[str, list[Element]] = {}
    for one in children(record, "datafield"):
        fields.setdefault(one.get("tag") or "", []).append(one)
    first = {tag: found[0] for tag, found in fields.items()}
    draft = Draft(_type(fields), line_of(record))
    if "021A" in first:
        draft.title = _title(first["021A"])
        draft.put(f"{_PREFIX}021A-h", _sub(first["021A"], "h"))
    if "036C" in first and (whole := _title(first["036C"])):
        # A volume: its own title tells it from the others of the work.
        draft.put("volume-title", draft.title)
        draft.title = whole
        draft.put("volume", _sub(first["036C"], "l"))
    for tag in ("028A", "028B", "028C", "028D"):
        for one in fields.get(tag, ()):
            _name(draft, one)
    for tag, codes, name in _FIELDS:
        for one in fields.get(tag, ()):
            value = next((text for code in codes if (text := _sub(one, code))), "")
            if name == "language":
                draft.language = draft.language or value
            else:
                draft.put(name, value)
    for tag in ("011@", "031A"):
        if tag in first and draft.issued is None:
            code = "a" if tag == "011@" else "j"
            draft.issued = dates.of_text(_sub(first[tag], code))
    for one in fields.get("034D", ()):
        extent = _sub(one, "a")
        found = re.search(r"(\d+)\s*(?:S|p|Seiten)\b", extent)
        draft.put("number-of-pages", found[1] if found else extent)
    for tag, others in fields.items():
        if tag not in _KNOWN:
            for one in others:
                values = [text_of(sub) for sub in children(one, "subfield")]
                draft.put(_PREFIX + tag, " ".join(value for value in values if value))
    keep_rest(draft, leaves(record, frozenset(), subfield_label), "pica")
    return draft


def _title(field: Element) -> str:
    """Return title and subtitle; “@” marks the word by which a title is sorted."""
    title = _sub(field, "a").replace("@", "", 1)
    below = (_sub(field, "d") or _sub(field, "y")).strip()
    below = below[:1].upper() + below[1:]
    return f"{title}: {below}" if title and below else title or below


def _type(fields: dict[str, list[Element]]) -> str:
    if "037C" in fields:
        return "thesis"
    kind = _sub(fields["002@"][0], "0") if "002@" in fields else ""
    if kind[1:2] == "s" or "031A" in fields:
        return "article-journal"
    return "periodical" if kind[1:2] == "b" else "book" if kind or "004A" in fields else "document"


def _sub(field: Element, code: str) -> str:
    return next(
        (text_of(one) for one in children(field, "subfield") if one.get("code") == code), ""
    )


def _name(draft: Draft, field: Element) -> None:
    said = f"{_sub(field, 'B')} {_sub(field, '4')}".lower()
    role = "editor" if re.search(r"hrsg|edt|hg|herausg|\bed\b", said) else "author"
    family, given = _sub(field, "a") or _sub(field, "A"), _sub(field, "d") or _sub(field, "D")
    if family and given:
        particle = _sub(field, "c") or None
        draft.add_names(role, [Creator(role=role, family=family, given=given,
                                       non_dropping_particle=particle)])  # fmt: skip
    elif whole := _sub(field, "8") or family:
        draft.add_names(role, [direct_or_inverted(re.sub(r"\s*\*.*$", "", whole), role)])
