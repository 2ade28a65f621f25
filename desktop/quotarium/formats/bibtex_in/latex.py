"""LaTeX of bibliographies as plain text; what is not known stays as it is written."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from quotarium.formats.bibtex_in.symbols import ACCENTS, DROPPED, GREEK, MARKUP, SIGNS, WRAPPERS

_SPECIAL: Final = re.compile(r"[\\{}$~]|--|``|''|[?!]`|,,|\n|\t|  ")
_TOKEN: Final = re.compile(
    r"\\[A-Za-z]+\*?|\\.|[{}$~^_]|---|--|``|''|,,|[?!]`|[^\\{}$~^_\-`',?!]+|.", re.DOTALL
)
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_LIGATURES: Final = {"---": "—", "--": "–", "``": "“", "''": "”", ",,": "„", "?`": "¿", "!`": "¡",
                     "~": "\u00a0"}  # fmt: skip
_DEEPEST: Final = 40
_VERBATIM: Final = re.compile(r"\\([_%&#{}~^$])|\{\\textasciitilde\}|\\textasciitilde\s?|\{\\_\}")


def decoded(text: str) -> str:
    """Return the text that a LaTeX value prints, on one line."""
    if not _SPECIAL.search(text):
        return text.strip()
    return _Decoder(text).decoded()


def verbatim(text: str) -> str:
    """Return a URL or DOI; only what old BibTeX styles make people escape is taken back."""
    text = text.strip()
    if "\\" not in text and "{" not in text:
        return text
    text = re.sub(r"^\\url\{(.*)\}$", r"\1", text)
    text = _VERBATIM.sub(lambda found: found[1] or ("_" if found[0] == "{\\_}" else "~"), text)
    return text[1:-1] if text.startswith("{") and text.endswith("}") else text


class _Decoder:
    """Walks the tokens once; braces only group, so that no depth of them costs anything."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(_SPACES.sub(" ", text).strip(" "))
        self._end = len(self._tokens)
        self._budget = 20 * self._end + 1000

    def decoded(self) -> str:
        text = self._range(0, self._end, 0, math=False)
        return unicodedata.normalize("NFC", text).strip()

    def _range(self, place: int, end: int, level: int, *, math: bool) -> str:
        out: list[str] = []
        tokens = self._tokens
        self._budget -= end - place
        if level > _DEEPEST or self._budget < 0:
            return "".join(tokens[place:end])
        while place < end:
            token = tokens[place]
            place += 1
            if token[:1] == "\\" and len(token) > 1:
                text, place = self._command(token, place, end, level, math)
                out.append(text)
            elif token == "{" or token == "}":
                continue
            elif token == "$":
                math = not math
            elif math and token in "^_":
                inner, place = self._argument(place, end, level, math=True)
                tag = "sup" if token == "^" else "sub"
                out.append(f"<{tag}>{inner}</{tag}>")
            else:
                out.append(_LIGATURES.get(token, token))
        return "".join(out)

    def _command(self, token: str, place: int, end: int, level: int, math: bool) -> tuple[str, int]:
        name = token[1:].rstrip("*")
        if name == " ":
            return " ", place
        is_word = name[:1].isalpha()
        after, spaced = self._after_space(place, end) if is_word else (place, False)
        if name in ACCENTS and (not is_word or spaced or self._next(after, end) in "{\\"):
            return self._accented(name, after, end, level)
        if name in SIGNS:
            place = self._after_empty(after, end) if is_word else place
            return SIGNS[name], place
        if name in GREEK:
            return GREEK[name], self._after_empty(after, end)
        if name in MARKUP:
            inner, place = self._argument(after, end, level, math=math)
            before, behind = MARKUP[name]
            return f"{before}{inner}{behind}", place
        if name in WRAPPERS:
            return self._argument(after, end, level, math=math)
        if name == "noopsort":
            return "", self._argument(after, end, level, math=math)[1]
        if name == "href":
            _, place = self._argument(after, end, level, math=math)
            return self._argument(place, end, level, math=math)
        if name in ("symbol", "char"):
            inner, place = self._argument(after, end, level, math=False)
            digits = inner.strip()
            number = int(digits) if digits.isdecimal() and len(digits) < 8 else 0
            return (chr(number) if 0 < number < 0x110000 else token + inner), place
        if name in DROPPED:
            return "", after
        if after < end and self._tokens[after] == "{":
            inner, after = self._argument(after, end, level, math=math)
            return f"{token}{{{inner}}}", after
        return f"{token} " if spaced else token, after

    def _next(self, place: int, end: int) -> str:
        return (self._tokens[place][:1] if place < end else "") or " "

    def _after_space(self, place: int, end: int) -> tuple[int, bool]:
        """Pass the space that ends a command's name; tell whether there was one."""
        if place >= end or not self._tokens[place].startswith(" "):
            return place, False
        self._tokens[place] = self._tokens[place][1:]
        return (place, True) if self._tokens[place] else (place + 1, True)

    def _after_empty(self, place: int, end: int) -> int:
        """Pass the empty group that ends a command’s name: \\o{}."""
        if place + 1 < end and self._tokens[place] == "{" and self._tokens[place + 1] == "}":
            return place + 2
        return place

    def _accented(self, name: str, place: int, end: int, level: int) -> tuple[str, int]:
        inner, place = self._argument(self._after_space(place, end)[0], end, level, math=False)
        if not inner:
            return SPACING.get(name, ""), place
        # An i or j under an accent loses its dot by itself.
        first = {"ı": "i", "ȷ": "j"}.get(inner[0], inner[0])
        rest = inner[1:]
        marks = len(rest) - len(rest.lstrip(_COMBINING))
        return first + rest[:marks] + ACCENTS[name] + rest[marks:], place

    def _argument(self, place: int, end: int, level: int, *, math: bool) -> tuple[str, int]:
        """Return the next group, command or letter, decoded, and the place after it."""
        tokens = self._tokens
        if place >= end:
            return "", place
        token = tokens[place]
        if token == "{":
            depth, stop = 1, place + 1
            while stop < end:
                depth += (tokens[stop] == "{") - (tokens[stop] == "}")
                if not depth:
                    break
                stop += 1
            self._budget -= stop - place
            inner = self._range(place + 1, stop, level + 1, math=math)
            return inner, min(stop + 1, end)
        if token == "}":
            return "", place
        if token[:1] == "\\" and len(token) > 1:
            if level > _DEEPEST:
                return token, place + 1
            return self._command_in(token, place + 1, end, level + 1, math)
        if len(token) > 1:
            # An accent takes one letter: the rest of the word is read next.
            tokens[place] = token[1:]
            return token[0], place
        return token, place + 1

    def _command_in(
        self, token: str, place: int, end: int, level: int, math: bool
    ) -> tuple[str, int]:
        self._budget -= 1
        return self._command(token, place, end, level, math)


#: Accents over nothing are signs of their own.
SPACING: Final = {"~": "~", "^": "^", "`": "`", "'": "´", '"': "¨", "=": "¯"}
_COMBINING: Final = "".join(chr(code) for code in range(0x300, 0x370))
