"""The encodings of RTF: code pages by font (RTF 1.9.1, “Font Table”)."""

from __future__ import annotations

import codecs

#: \\fcharset numbers and the code pages they stand for.
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030",
    136: "big5hkscs", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_SYMBOLS = 2


def of_charset(number: int) -> str | None:
    """Return the encoding of a font's \\fcharset; None for the document's own.

    Symbol fonts have no letters: what is set in them is left out (“”).
    """
    return "" if number == _SYMBOLS else _CHARSETS.get(number)


def of_page(number: int) -> str:
    """Return the encoding of a code page (\\ansicpg, \\cpg)."""
    for name in (f"cp{number}", "gb18030" if number == 936 else "cp1252"):
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return "cp1252"
