"""Names of BibTeX taken apart while they are still LaTeX, then decoded part by part."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.formats.bibtex_in.latex import decoded
from quotarium.model.source import Creator

_AND: Final = re.compile(r"\s+and(?=\s)", re.IGNORECASE)
_BRACES_OR_AND: Final = re.compile(r"[{}]|\s+and(?=\s|$)", re.IGNORECASE)
_EXTENDED: Final = re.compile(
    r"(?:^|,)\s*(family|given|prefix|suffix|useprefix|id|(?:family|given|prefix|suffix)-i)\s*=",
    re.IGNORECASE,
)
_PIECES: Final = re.compile(r"[{}]|,|[\s~]+|[^{},\s~]+")
_COMMAND: Final = re.compile(r"\\[A-Za-z]+\s*|\\.")
#: LaTeX commands that are a letter by themselves; BibTeX looks at the case of their name.
_LETTERS: Final = {"i", "j", "o", "O", "l", "L", "oe", "OE", "ae", "AE", "aa", "AA", "ss"}
#: Organisations that need no braces because no person has such a word as a name of one part.
_MOST_NAMES: Final = 20_000


def split_names(value: str) -> list[str]:
    """Return the names of a list parted by “and” outside of braces."""
    if "{" not in value:
        return [name for part in _AND.split(f" {value} ") if (name := part.strip())]
    names: list[str] = []
    depth = start = 0
    for found in _BRACES_OR_AND.finditer(value):
        sign = found[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(0, depth - 1)
        elif not depth:
            names.append(value[start : found.start()])
            start = found.end()
    names.append(value[start:])
    return [name.strip() for name in names if name.strip()]


@lru_cache(maxsize=_MOST_NAMES)
def creator(name: str, role: str, *, keep_prefix: bool) -> Creator:
    """Return one name; with `keep_prefix` its particle belongs to the family name."""
    if name.startswith("{") and _closes_at_end(name):
        return Creator(role=role, literal=decoded(name[1:-1]) or name)
    if "=" in name and _EXTENDED.search(name):
        return _extended(name, role, keep_prefix)
    parts = _parts(name)
    words = parts[0]
    if len(parts) == 1:
        return _direct(words, role, keep_prefix)
    von, last = _von_last(words)
    if len(parts) == 2:
        jr, first = [], parts[1]
    else:
        jr, first = parts[1], [word for part in parts[2:] for word in part]
    return _made(role, von, last, jr, first, keep_prefix)


def _made(
    role: str, von: list[str], last: list[str], jr: list[str], first: list[str], keep: bool
) -> Creator:
    prefix = _joined(von)
    family = _joined(last)
    given = _joined(first)
    suffix = _joined(jr)
    if not family:
        return Creator(role=role, literal=" ".join(p for p in (prefix, given, suffix) if p) or "?")
    if not given and not prefix and not suffix:
        return Creator(role=role, literal=family)
    return Creator(
        role=role,
        family=family,
        given=given or None,
        non_dropping_particle=(prefix or None) if keep else None,
        dropping_particle=None if keep else prefix or None,
        suffix=suffix or None,
    )


def _direct(words: list[str], role: str, keep: bool) -> Creator:
    """Read “First von Last” (btxdoc; Markey, Tame the BeaST, 12)."""
    if len(words) == 1:
        return Creator(role=role, literal=_joined(words) or "?")
    small = [place for place, word in enumerate(words[:-1]) if _is_small(word)]
    if small:
        first, rest = words[: small[0]], words[small[0] :]
        von, last = _von_last(rest)
        return _made(role, von, last, [], first, keep)
    return _made(role, [], words[-1:], [], words[:-1], keep)


def _von_last(words: list[str]) -> tuple[list[str], list[str]]:
    small = [place for place, word in enumerate(words[:-1]) if _is_small(word)]
    # “van der Berg”: the particle goes up to the last small word, and begins with one.
    if not small or small[0] != 0:
        return [], words
    return words[: small[-1] + 1], words[small[-1] + 1 :]


def _is_small(word: str) -> bool:
    """Tell whether the first letter outside of plain braces is a small one, as BibTeX does."""
    if word[:1].isalpha():
        return word[0].islower()
    if word.startswith("{"):
        if not word.startswith("{\\"):
            return False
        word = word[1:]
    found = _COMMAND.match(word)
    if found is not None:
        name = found[0][1:].strip()
        if name in _LETTERS:
            return name[0].islower()
        word = word[found.end() :]
    letter = next((sign for sign in word if sign.isalpha()), "")
    return letter.islower()


def _joined(words: list[str]) -> str:
    return decoded(" ".join(words)) if words else ""


def _parts(name: str) -> list[list[str]]:
    """Return the words of each part between commas outside of braces."""
    if "{" not in name:
        return [part.replace("~", " ").split() for part in name.split(",")]
    parts: list[list[str]] = [[]]
    word = ""
    depth = 0
    for piece in _PIECES.findall(name):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
        elif not depth and (piece == "," or piece.isspace() or not piece.strip("~ \t\n")):
            if word:
                parts[-1].append(word)
            word = ""
            if piece == ",":
                parts.append([])
            continue
        word += piece
    if word:
        parts[-1].append(word)
    return parts


def _closes_at_end(name: str) -> bool:
    """Tell whether the brace at the start is closed only by the last sign."""
    if not name.endswith("}"):
        return False
    depth = 0
    for place, sign in enumerate(name):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return place == len(name) - 1
    return False


def _extended(name: str, role: str, keep: bool) -> Creator:
    """Read biber's extended form: “family=Smith, given=John, prefix=von, useprefix=true”."""
    found = list(_EXTENDED.finditer(name))
    values: dict[str, str] = {}
    for one, following in zip(found, [*found[1:], None], strict=True):
        text = name[one.end() : following.start() if following else len(name)]
        values[one[1].lower()] = decoded(text.strip().strip('"'))
    keep = values.get("useprefix", str(keep)).lower() == "true"
    prefix = values.get("prefix")
    family = values.get("family") or None
    given = values.get("given") or None
    if family is None or not (given or prefix):
        return Creator(role=role, literal=family or given or decoded(name))
    return Creator(
        role=role, family=family, given=given, suffix=values.get("suffix") or None,
        non_dropping_particle=prefix if keep else None,
        dropping_particle=None if keep else prefix,
    )  # fmt: skip
