"""Citation keys: short, readable, unique, and valid for BibTeX, biber and pandoc."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import count

from quotarium.errors import InvalidValue
from quotarium.model.dates.parts import points
from quotarium.model.source import Source

#: Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.
DEFAULT_PATTERN = "{author}{year}{Title}"

_FIELD = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
# What BibTeX, biber and pandoc's @key all take, pandoc's trailing punctuation left out.
_VALID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9:._+-]*[A-Za-z0-9])?")
_INVALID = re.compile(r"[^A-Za-z0-9:._+-]+")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_WORD = 20

_STOP_TEXT = """
    a an the of on in at to for and or der die das den dem des ein eine einer und von zu zur zum
    im le la les l un une des du de d et el los las lo una unos unas y o os as um uma do da dos
    das e il gli i della del het een bir ve və i v na o ob za k и в на о об за к от для
"""
_STOP_WORDS = frozenset(_STOP_TEXT.split())
_LETTERS = {
    "ə": "e", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ǝ": "e", "ɣ": "gh",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "є": "ye", "і": "i",
    "ї": "yi", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz",
    "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "қ": "q", "ғ": "gh", "ң": "ng", "ү": "u", "ұ": "u", "һ": "h",
    "ө": "o", "ә": "a", "ҝ": "g", "ҹ": "j",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip


def make(source: Source, taken: Collection[str] = (), pattern: str = DEFAULT_PATTERN) -> str:
    """Return the source's citekey, apart from all of `taken` whatever their case.

    A pinned key is kept. Otherwise `pattern` is filled: `{author}`, `{authors}` (up to three),
    `{year}` ("nd" for an undated source), `{title}` and `{titles}` (the first telling word, or
    three); a capital first letter of the field's name capitalises. A key that is taken gets a, b,
    c … z, aa. Raise InvalidValue for a pattern with an unknown field.
    """
    if source.citekey_pinned and source.citekey:
        return source.citekey
    used = {key.casefold() for key in taken}
    return _unused(cleaned(_filled(pattern, _fields(source))), used)


def make_all(
    sources: Iterable[Source], taken: Collection[str] = (), pattern: str = DEFAULT_PATTERN
) -> Iterator[str]:
    """Yield a citekey for each source, apart from `taken` and from those before.

    A key that a source brings along is kept where it is valid and free.
    """
    used = {key.casefold() for key in taken}
    for source in sources:
        own = source.citekey
        if own and is_valid(own) and own.casefold() not in used:
            key = own
        else:
            key = _unused(cleaned(own or _filled(pattern, _fields(source))), used)
        used.add(key.casefold())
        yield key


def _unused(base: str, used: Collection[str]) -> str:
    return next(key for key in (base + end for end in _suffixes()) if key.casefold() not in used)


def is_valid(key: str) -> bool:
    """Tell whether BibTeX, biber and pandoc all take the key as it is."""
    return _VALID.fullmatch(key) is not None


def cleaned(key: str) -> str:
    """Return the valid key nearest to a given one, as for keys of imported files."""
    kept = _INVALID.sub("", _ascii(key)).strip(":._+-")
    return kept or "source"


def _filled(pattern: str, fields: dict[str, str]) -> str:
    filled = ""
    end = 0
    for found in _FIELD.finditer(pattern):
        filled += pattern[end : found.start()]
        end = found.end()
        name = found[1]
        value = fields.get(name.lower())
        if value is None:
            raise InvalidValue(
                "the citekey pattern",
                pattern,
                f"there is no field “{name}”. Use {', '.join(sorted(fields))}.",
            )
        # "heybatovndWho" cannot be read: "nd" after a letter is set off by a capital.
        after_letter = name == "year" and value == "nd" and filled[-1:].isalpha()
        capital = name[:1].isupper() or after_letter
        filled += value[:1].upper() + value[1:] if capital else value
    return filled + pattern[end:]


def _fields(source: Source) -> dict[str, str]:
    words = _title_words(source.title)
    names = _names(source)
    if not names:
        # A source without a creator is known by its title, in the list as in the key.
        names, words = words[:1] or ["source"], words[1:]
    return {
        "author": names[0],
        "authors": names[0] + "".join(name.capitalize() for name in names[1:3]),
        "year": _year(source),
        "title": words[0] if words else "",
        "titles": (words[0] + "".join(word.capitalize() for word in words[1:3])) if words else "",
    }


def _year(source: Source) -> str:
    stated = points(source.issued.parts) if source.issued is not None else ()
    year = next((point.year for point in stated if point.year.digits != "XXXX"), None)
    if year is None:
        return "nd"
    number = year.value
    if number is None:
        return year.digits.strip("-").lower()
    return str(number) if number > 0 else f"{1 - number}bc"


def _names(source: Source) -> list[str]:
    creators = source.authors or tuple(
        one for role in ("editor", "director") for one in source.creators if one.role == role
    )
    creators = creators or source.creators
    names = ["".join(_WORD.findall(_ascii(one.short)))[:_LONGEST_WORD] for one in creators]
    return [re.sub(r"[^a-z0-9]", "", name.lower()) for name in names if name]


def _title_words(title: str) -> list[str]:
    plain = re.sub(r"<[^<>]*>", "", title)
    found = [word for word in _WORD.findall(plain) if word.casefold() not in _STOP_WORDS]
    folded = (re.sub(r"[^a-z0-9]", "", _ascii(word).lower()) for word in found)
    return [word[:_LONGEST_WORD] for word in folded if word]


def _ascii(text: str) -> str:
    """Return `text` in ASCII: letters transliterated or without their diacritics, others out."""
    made: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if (plain := _LETTERS.get(character.lower())) is not None:
            made.append(plain.capitalize() if character.isupper() else plain)
            continue
        for part in unicodedata.normalize("NFKD", character):
            replaced = _LETTERS.get(part.lower(), part if part.isascii() else "")
            made.append(replaced.capitalize() if part.isupper() else replaced)
    return "".join(made)


def _suffixes() -> Iterator[str]:
    yield ""
    for number in count():
        suffix = ""
        number += 1
        while number:
            number, letter = divmod(number - 1, len(_ALPHABET))
            suffix = _ALPHABET[letter] + suffix
        yield suffix
