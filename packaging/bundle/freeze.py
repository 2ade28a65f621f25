"""Makes the one-folder program with PyInstaller."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import bill, icons, styles, trim
from bundle.places import BUILD, PROGRAM, ROOT

#: Where the program looks for its licences.
LICENCES = "quotarium/_bundled/resources/licences"


def make() -> Path:
    """Freeze the checkout's program into build/program/quotarium and return that folder."""
    icons.make(ROOT / "resources" / "icons" / "quotarium.svg", BUILD / "icons")
    styles.make(BUILD / "styles")
    bill.make(ROOT, BUILD / "licences")
    bill.check(BUILD / "licences")
    shutil.rmtree(PROGRAM.parent, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(PROGRAM.parent), "--workpath", str(BUILD / "pyinstaller")),
            str(Path(__file__).with_name("quotarium.spec")),
        ],
        # Modules lie as they are in the program: it starts faster, and packages pack them better.
        env={**os.environ, "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"},
        check=True,
    )
    if sys.platform == "darwin":
        # A bundle is signed as a whole when it is made: nothing is taken out of it afterwards.
        return PROGRAM.with_name("Quotarium.app")
    inner = PROGRAM / "_internal"
    trim.trim(inner)
    if sys.platform == "linux":
        # Only now it is known which of the system's libraries came along.
        bill.make(ROOT, BUILD / "licences", inner)
        bill.check(BUILD / "licences")
        shutil.copytree(BUILD / "licences", inner / LICENCES, dirs_exist_ok=True)
    return PROGRAM
