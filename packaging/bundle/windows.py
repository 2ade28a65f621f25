"""Makes the Windows installer with NSIS, on Windows or, from a frozen folder, anywhere."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bundle.places import BUILD, DIST, FILES, PROGRAM, version


def make() -> Path:
    """Pack build/program into dist/quotarium-VERSION-setup.exe and return its path.

    Raises FileNotFoundError where `makensis` is not installed.
    """
    if shutil.which("makensis") is None:
        raise FileNotFoundError("makensis is not there: install NSIS 3, then run this again.")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"quotarium-{version()}-setup.exe"
    subprocess.run(
        [
            *("makensis", "-V2", f"-DVERSION={version()}", f"-DPROGRAM={PROGRAM}"),
            *(f"-DICON={BUILD / 'icons' / 'quotarium.ico'}", f"-DTARGET={target}"),
            str(FILES / "windows" / "quotarium.nsi"),
        ],
        check=True,
    )
    return target
