"""What a Linux desktop wants to know of the program, laid out as below /usr."""

from __future__ import annotations

import shutil
from pathlib import Path

from bundle.icons import SIZES
from bundle.places import BUILD, FILES, ROOT

#: The program, and each page of file, as the desktop's folders below `share` call them.
APP_ID = "org.quotarium.Quotarium"


def lay_out(usr: Path) -> None:
    """Put menu entry, file types, description and icons below `usr`/share."""
    share = usr / "share"
    _copy(FILES / "linux" / f"{APP_ID}.desktop", share / "applications")
    _copy(FILES / "linux" / f"{APP_ID}.metainfo.xml", share / "metainfo")
    _copy(FILES / "linux" / "quotarium.xml", share / "mime" / "packages")
    for size in SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _copy(BUILD / "icons" / f"{size}.png", folder, "quotarium.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    _copy(ROOT / "resources" / "icons" / "quotarium.svg", scalable)


def _copy(path: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or path.name)
    shutil.copyfile(path, target)
    target.chmod(0o644)
