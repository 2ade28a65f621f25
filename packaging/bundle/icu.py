"""Takes out of the tables of Qt's ICU those that Qt never asks for: half of their 32 MB.

V8 has tables of its own, a third as large, and aborts where it misses one: they stay whole.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

#: Names of currencies, languages, regions, units and time zones, numbers in words, boundaries of
#: words and sentences (Qt has its own), transliteration. Sorting, case and encodings stay.
NEEDLESS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")

_MAGIC = b"\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD"  # little-endian, of ICU's “CmnD” format
_ALIGNED = 16
_SOURCE = """
.section .rodata
.balign 16
.globl {name}
.type {name}, %object
{name}: .incbin "{path}"
.size {name}, . - {name}
.section .note.GNU-stack, "", %progbits
"""


def slim(folder: Path) -> None:
    """Replace ICU's tables below the program's inner `folder` by those that are needed.

    On Windows and macOS Qt uses the system's: there are none.
    """
    for path in folder.glob("PySide6/Qt/lib/libicudata.so.*"):
        _slim_library(path)


def without(data: bytes, needless: tuple[str, ...] = NEEDLESS) -> bytes:
    """Return ICU's common data without the items of some folders, else in the same order.

    The format is that of ICU's ucmndata.h: a header, then the number of items and for each the
    places of its name and of itself, counted from that number, then the names and the items.
    """
    if not data[2:].startswith(_MAGIC):
        raise ValueError("These are not ICU's tables as they were when this was written.")
    start = int.from_bytes(data[:2], "little")
    kept = [
        (name, item)
        for name, item in _items(memoryview(data)[start:])
        if not any(f"/{folder}/" in name.decode("ascii") for folder in needless)
    ]
    place = 4 + 8 * len(kept)
    names, places = b"", []
    for name, _ in kept:
        places.append(place + len(names))
        names += name + b"\0"
    body, starts = bytearray(names), []
    for _, item in kept:
        body += b"\0" * (-(start + place + len(body)) % _ALIGNED)
        starts.append(place + len(body))
        body += item
    listed = b"".join(struct.pack("<II", *pair) for pair in zip(places, starts, strict=True))
    return data[:start] + struct.pack("<I", len(kept)) + listed + bytes(body)


def _items(table: memoryview) -> Iterator[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from("<I", table)
    listed = list(struct.iter_unpack("<II", table[4 : 4 + 8 * count]))
    ends = [start for _, start in listed[1:]] + [len(table)]
    for (name, start), end in zip(listed, ends, strict=True):
        length = bytes(table[name : name + 256]).index(0)
        yield bytes(table[name : name + length]), bytes(table[start:end])


def _slim_library(path: Path) -> None:
    """Link the library of tables anew: it holds nothing but them, under one name."""
    library = path.read_bytes()
    symbols = subprocess.run(["objdump", "-T", path], check=True, capture_output=True, text=True)
    line = next(one for one in symbols.stdout.splitlines() if one.endswith("_dat"))
    size, name = int(line.split()[-2], 16), line.split()[-1]
    start = library.index(_MAGIC) - 2
    with tempfile.TemporaryDirectory() as scratch:
        tables, source, made = (Path(scratch) / one for one in ("tables", "source.s", "made.o"))
        tables.write_bytes(without(library[start : start + size]))
        source.write_text(_SOURCE.format(name=name, path=tables), encoding="ascii")
        subprocess.run(["as", "-o", made, source], check=True)
        subprocess.run(["ld", "-shared", "-soname", path.name, "-o", path, made], check=True)
