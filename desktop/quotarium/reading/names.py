"""Names as printed under a headline, split into creators."""

from __future__ import annotations

import re

from quotarium.model.source import Creator

_PARTICLES = re.compile(
    r"van|von|der|de[nlr]?|della|d[aiou]|dos|das|l[ae]|zu[mr]?|vom|te[nr]|ibn|bin|[ae]l|a[fv]|y|e"
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_TITLES = re.compile(
    r"^(?:dr|prof|professor|sir|dame|mr|mrs|ms|rev|hon|д-р|проф)\b\.?\s+", re.IGNORECASE
)
_DEGREES = re.compile(r",?\s+(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|mba|esq)\.?$", re.IGNORECASE)
#: Words that only the name of an organisation, a desk or a role has.
_ORGANISATION = re.compile(
    r"\b(?:news\w*|agency|press|staff|desk|team|editors?|editorial|board|magazine|journal|times|"
    r"post|media|network|institute|university|foundation|association|centre|center|council|"
    r"committee|ministry|department|government|society|group|inc|ltd|llc|gmbh|corporation|company|"
    r"works|wikimedia|wikipedia|contributors|projects?|admin\w*|redaktion|redaktionsteam|agentur|"
    r"verlag|zeitung|rédaction|agence|presse|journal|redacción|agencia|prensa|redação|agência|"
    r"редакция|агентство|пресс-служба|информагентство|haber|ajans\w*|merkezi|redaksiya|agentlik\w*|"
    r"reuters|afp|dpa|tass|azertac|efe|ap|bbc|cnn|тасс|интерфакс|риа)\b",
    re.IGNORECASE,
)
#: What a writer is, set behind the name.
_POST = re.compile(
    r"\b(?:columnist|reporter|correspondent|writer|contributor|critic|photographer|journalist\w*|"
    r"redakteur\w*|korrespondent\w*|reporterin|chief|producer|analyst|professor|director|"
    r"corresponsal|correspondant\w*|correspondente|redactor\w*|корреспондент|обозреватель)\b",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:;|\||&|\band\b|\bund\b|\bet\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|\s[yeи]\s|\bve\b|\bvə\b)\s*"
)
_INITIAL = re.compile(r"^\w\.?$|^(?:\w\.-?){1,4}$")
_MOST_WORDS = 6


def creators_of(line: str) -> tuple[Creator, ...]:
    """Return the creators named in a by line's names: “A B, C D and E F”.

    What stands after a comma and is no full name (a place, a post) is left out.
    """
    found: list[Creator] = []
    for part in _AND.split(line):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        for index, piece in enumerate(pieces):
            if index and piece.casefold() in _SUFFIXES and found:
                found[-1] = found[-1].model_copy(update={"suffix": piece})
            elif index == 0 or (
                looks_like_name(piece) and len(piece.split()) > 1 and not _POST.search(piece)
            ):
                found.append(creator_of(piece))
    return tuple(dict.fromkeys(creator for creator in found if creator.name))


def creator_of(name: str) -> Creator:
    """Return one creator; an organisation or a name of one word is kept whole."""
    name = " ".join(name.split()).strip(" ,;")
    words = name.split()
    if len(words) < 2 or len(words) > _MOST_WORDS or is_organisation(name):
        return Creator(literal=name or None)
    plain = _DEGREES.sub("", _TITLES.sub("", name))
    words = plain.split()
    suffix = words.pop().strip(",") if words[-1].casefold() in _SUFFIXES else None
    if words:
        words[-1] = words[-1].rstrip(",")
    if len(words) < 2:
        return Creator(literal=name)
    first = len(words) - 1
    while first > 1 and _PARTICLES.fullmatch(words[first - 1]):
        first -= 1
    return Creator(
        given=" ".join(words[:first]),
        non_dropping_particle=" ".join(words[first:-1]) or None,
        family=words[-1],
        suffix=suffix,
    )


def inverted(name: str) -> Creator:
    """Return the creator of “Family, Given”, as citation mark-up writes names."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or not given or len(family.split()) > 3 or is_organisation(name):
        return creator_of(name)
    if given.casefold() in _SUFFIXES or len(given.split()) > 4:
        return creator_of(name)
    return Creator(family=family, given=given)


def is_organisation(name: str) -> bool:
    """Tell whether a name is that of an organisation or desk rather than of a person."""
    return bool(_ORGANISATION.search(name))


def looks_like_name(text: str) -> bool:
    """Tell whether every word begins with a capital (or is a particle): no sentence does that."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= _MOST_WORDS or any(char.isdigit() for char in text):
        return False
    if re.search(r"[?!:;«»“”\"()]", text):
        return False
    return not _PARTICLES.fullmatch(words[0]) and all(
        _PARTICLES.fullmatch(word)
        or word.casefold() in _SUFFIXES
        or _INITIAL.match(word)
        or (not word[0].islower() and not word.endswith("."))
        or re.match(r"[dlO]['’][A-ZÀ-Ž]|(?:al|el|ibn)-\w", word)
        for word in words
    )
