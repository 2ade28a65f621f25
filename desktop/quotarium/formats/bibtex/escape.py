"""Text as LaTeX: nothing in it becomes a command, and nothing is lost."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import quote

# `\{` and `\}` count as braces for biber and bibtex, so the braces have names here as well.
_SPECIALS: Final = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    "#": r"\#",
    "$": r"\$",
    "%": r"\%",
    "&": r"\&",
    "_": r"\_",
    # These three are other signs in LaTeX's oldest font encoding.
    "<": r"{\textless}",
    ">": r"{\textgreater}",
    "|": r"{\textbar}",
    # A straight quotation mark is a command in German and other languages of babel.
    '"': r'{"}',
}
_TO_ESCAPE: Final = re.compile("[" + re.escape("".join(_SPECIALS)) + "]")
# LaTeX's fonts join these pairs to another sign (-- to a dash, ?` to ¿).
_LIGATURES: Final = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=[`?!])(?=`)")
# Control characters (C0, C1), the lone halves of pairs, and what is no character at all.
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_NOT_IN_URLS: Final = re.compile(r'[\s{}\\"<>^`|]')
_SPACE: Final = re.compile(r"[ \t\r\n\x85\u2028\u2029]+")
# Most texts have nothing in them that must change. A set of signs is looked for several times
# faster than one of several patterns, so a grave accent alone is enough for a closer look.
_SPECIAL: Final = re.compile("[`" + re.escape("".join(_SPECIALS)) + "]")

_ACCENTS: Final = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u",
    "\u0307": ".", "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0323": "d",
    "\u0327": "c", "\u0328": "k", "\u0331": "b", "\u030f": "G",
}  # fmt: skip
_LETTERS: Final = {
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l",
    "Ł": "L", "đ": "dj", "Đ": "DJ", "ð": "dh", "Ð": "DH", "þ": "th", "Þ": "TH", "ŋ": "ng",
    "Ŋ": "NG", "ı": "i", "ȷ": "j", "ẞ": "SS", "§": "S", "¶": "P", "†": "dag", "‡": "ddag",
    "…": "textellipsis", "–": "textendash", "—": "textemdash", "“": "textquotedblleft",
    "”": "textquotedblright", "‘": "textquoteleft", "’": "textquoteright",
    "„": "quotedblbase", "‚": "quotesinglbase", "«": "guillemotleft", "»": "guillemotright",
    "‹": "guilsinglleft", "›": "guilsinglright", "¿": "textquestiondown",
    "¡": "textexclamdown", "€": "texteuro", "£": "textsterling", "¥": "textyen",
    "©": "textcopyright", "®": "textregistered", "™": "texttrademark", "°": "textdegree",
    "±": "textpm", "×": "texttimes", "÷": "textdiv", "·": "textperiodcentered",
    "•": "textbullet", "½": "textonehalf", "¼": "textonequarter", "¾": "textthreequarters",
    "ª": "textordfeminine", "º": "textordmasculine", "µ": "textmu", "¹": "textonesuperior",
    "²": "texttwosuperior", "³": "textthreesuperior", "№": "textnumero",
}  # fmt: skip
_SPACES: Final = {"\u00a0": "~", "\u202f": r"\,", "\u2009": r"\,", "\u00ad": r"\-"}


def clean(text: str) -> str:
    """Return `text` on one line, without what no TeX file can hold."""
    if _is_clean(text):
        return text
    return _SPACE.sub(" ", _FORBIDDEN.sub("", text)).strip()


def is_plain(text: str, *, ascii_only: bool = False) -> bool:
    """Tell whether a text, and any part of it, is LaTeX as it is."""
    return (
        not _SPECIAL.search(text)
        and "--" not in text
        and "''" not in text
        and ",," not in text
        and _is_clean(text)
        and (not ascii_only or text.isascii())
    )


def _is_clean(text: str) -> bool:
    """Tell quickly whether `clean` would leave a text alone; no is no more than perhaps."""
    # What is printable is no control character, no lone half, and no space but the plain one.
    return text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " "


def escaped(text: str, *, ascii_only: bool = False) -> str:
    """Return `text` as LaTeX with the same printed result.

    With `ascii_only`, letters are written as accents and names of LaTeX; what LaTeX has no name
    for is written by its number, which XeLaTeX and LuaLaTeX print.
    """
    if is_plain(text, ascii_only=ascii_only):
        return text
    return escaped_part(clean(text), ascii_only=ascii_only)


def escaped_part(text: str, *, ascii_only: bool = False) -> str:
    """Return a part of a text that is clean as LaTeX, the spaces at its ends included."""
    pieces = _LIGATURES.split(text)
    written = "{}".join(_TO_ESCAPE.sub(lambda found: _SPECIALS[found[0]], one) for one in pieces)
    return "".join(_ascii(cluster) for cluster in _clusters(written)) if ascii_only else written


def verbatim(text: str) -> str:
    """Return a URL or DOI as a verbatim field holds it: what would break the field, or the line
    of LaTeX that prints it, is percent-encoded (RFC 3986, 2.1).
    """
    return _NOT_IN_URLS.sub(lambda found: quote(found[0], safe=""), clean(text))


def ascii_url(text: str) -> str:
    """Return a URL with everything outside ASCII percent-encoded as UTF-8 (RFC 3987, 3.1)."""
    return "".join(
        character if character.isascii() else quote(character) for character in verbatim(text)
    )


def _clusters(text: str) -> list[str]:
    """Split at what is to be written as one: a letter with its combining marks."""
    return re.findall(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", text)


def _ascii(cluster: str) -> str:
    if cluster.isascii():
        return cluster
    decomposed = unicodedata.normalize("NFD", cluster)
    base, marks = decomposed[0], decomposed[1:]
    if cluster[0] in _LETTERS and not marks:
        return f"{{\\{_LETTERS[cluster[0]]}}}"
    if cluster in _SPACES:
        return _SPACES[cluster]
    if marks and all(mark in _ACCENTS for mark in marks) and (base.isascii() or base in _LETTERS):
        # An accent stands above the letter's dot: {\'i}, never {\'\i}, which biber misreads.
        inner = base if base.isascii() else f"\\{_LETTERS[base]}"
        for mark in marks:
            accent = _ACCENTS[mark]
            braced = accent.isalpha() or len(inner) > 1
            inner = f"\\{accent}{{{inner}}}" if braced else f"\\{accent}{inner}"
        return f"{{{inner}}}"
    return "".join(
        character if character.isascii() else f"{{\\symbol{{{ord(character)}}}}}"
        for character in unicodedata.normalize("NFC", cluster)
    )
