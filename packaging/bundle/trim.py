"""Takes out of the frozen folder what the program never loads."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle import icu

#: Qt's own words are kept for the languages that the program speaks.
LANGUAGES = ("ar", "az", "de", "en", "es", "fr", "pt", "pt_BR", "pt_PT", "ru", "tr")

_NEEDLESS = (
    "babel/locale-data",  # htmldate's dateparser asks for Babel, never for its tables
    # Screens without a desktop, and rendering by graphics cards: this program has plain widgets.
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/tls",
    *(
        f"PySide6/Qt/plugins/platforms/libq{name}.so"
        for name in ("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc")
    ),
    *(
        f"PySide6/Qt/lib/libQt6{name}.so.6"
        for name in ("EglFSDeviceIntegration", "EglFsKmsSupport")
    ),
    *(f"PySide6/Qt/plugins/imageformats/libq{name}.so" for name in ("icns", "tga", "tiff", "wbmp")),
    # GTK's theme would bring half of GTK along: with a second copy of some parts, it crashes.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    # CUPS brings TLS along, and a system that prints has it.
    "libcups.so.*",
    "*.dist-info/RECORD",  # tells the sums of scripts, which name the folder they were installed in
    # Translations are read from their compiled form.
    "quotarium/_bundled/resources/i18n/*.ts",
    "lxml/objectify.*.so",
    "lxml/html/diff.*.so",
    "lxml/html/_difflib.*.so",
)
#: Python's own, its extension modules, V8 and PDFium; Qt's libraries come stripped.
_STRIPPED = ("libpython3*.so*", "py_mini_racer/*.so", "pypdfium2_raw/*.so", "**/*.cpython-*.so")
_ELF = b"\x7fELF"


def trim(folder: Path) -> None:
    """Remove files below the program's inner `folder`, and symbols and tables out of libraries."""
    for pattern in _NEEDLESS:
        for path in list(folder.glob(pattern)):
            _remove(path)
    for path in _foreign_words(folder):
        path.unlink()
    if sys.platform == "linux":
        _remove_unasked(folder)
        for pattern in _STRIPPED:
            for library in folder.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", library], check=True)
        icu.slim(folder)
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _remove_unasked(folder: Path) -> None:
    """Remove the system's libraries that came along with what was removed: none asks for them."""
    asks = {path: _asked_by(path) for path in folder.rglob("*") if _is_library(path)}
    while True:
        asked = set().union(*asks.values())
        unasked = [
            path
            for path in asks
            if path.parent == folder
            and path.name not in asked
            and not path.name.startswith("libpython")  # the program itself loads it by its name
        ]
        if not unasked:
            return
        for path in unasked:
            path.unlink()
            del asks[path]


def _is_library(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _asked_by(path: Path) -> set[str]:
    told = subprocess.run(["objdump", "-p", path], check=True, capture_output=True, text=True)
    return {line.split()[1] for line in told.stdout.splitlines() if " NEEDED " in line}


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _foreign_words(folder: Path) -> Iterator[Path]:
    kept = {f"{part}_{language}.qm" for part in ("qt", "qtbase") for language in LANGUAGES}
    for path in folder.glob("PySide6/**/translations/*.qm"):
        if path.name not in kept:
            yield path
