"""Makes the macOS disk image from the application bundle."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bundle.places import BUILD, DIST, PROGRAM, version


def make() -> Path:
    """Pack build/program/Quotarium.app into dist/quotarium-VERSION.dmg and return its path."""
    tree = BUILD / "dmg"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(PROGRAM.with_name("Quotarium.app"), tree / "Quotarium.app", symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"quotarium-{version()}.dmg"
    subprocess.run(
        [
            *("hdiutil", "create", "-volname", f"Quotarium {version()}", "-srcfolder", str(tree)),
            *("-ov", "-format", "UDZO", str(target)),
        ],
        check=True,
    )
    return target
