"""Takes out of the frozen folder what the program never loads."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

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
    # GTK's libraries are the system's or nobody's: with a second copy of some, it crashes.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    *(
        f"lib{name}.so.0"
        for name in (
            *("atk-1.0", "cairo-gobject", "datrie", "fribidi", "gdk_pixbuf-2.0", "harfbuzz"),
            *("pango-1.0", "pangocairo-1.0", "pangoft2-1.0", "pixman-1", "thai", "xcb-shm"),
        )
    ),
    # CUPS, too, and what it brings along: a system that prints has it.
    *(
        f"lib{name}.so.*"
        for name in (
            *("avahi-client", "avahi-common", "cups", "gnutls", "hogweed", "idn2", "nettle"),
            *("p11-kit", "tasn1", "unistring"),
        )
    ),
    # Translations are read from their compiled form.
    "quotarium/_bundled/resources/i18n/*.ts",
    "libcairo-gobject.so.2",
    "libcairo.so.2",
    "libgraphite2.so.3",
    "libgdk_pixbuf-2.0.so.0",
    "lxml/objectify.*.so",
    "lxml/html/diff.*.so",
    "lxml/html/_difflib.*.so",
)
#: Python's own and its extension modules; Qt's libraries come stripped.
_STRIPPED = ("libpython3*.so*", "py_mini_racer/*.so", "**/*.cpython-*.so")


def trim(folder: Path) -> None:
    """Remove files below the program's inner `folder`, and strip two libraries of symbols."""
    for pattern in _NEEDLESS:
        for path in list(folder.glob(pattern)):
            _remove(path)
    for path in _foreign_words(folder):
        path.unlink()
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
    if sys.platform == "linux":
        for pattern in _STRIPPED:
            for library in folder.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", library], check=True)


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
