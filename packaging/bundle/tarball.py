"""Makes the archive for any other Linux: the program with a script that installs it for a user."""

from __future__ import annotations

import os
import platform
import shutil
import tarfile
from pathlib import Path

from bundle.linux_files import lay_out
from bundle.places import BUILD, DIST, FILES, PROGRAM, version


def make() -> Path:
    """Pack build/program into dist/quotarium-VERSION-linux-ARCH.tar.xz and return its path."""
    name = f"quotarium-{version()}-linux-{platform.machine()}"
    tree = BUILD / "tarball" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(PROGRAM, tree / "program", symlinks=True)
    lay_out(tree)
    shutil.copy(FILES / "linux" / "install.sh", tree / "install.sh")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", preset=9) as archive:
        for path in (tree, *sorted(tree.rglob("*"))):
            archive.add(path, path.relative_to(tree.parent), recursive=False, filter=_plain)
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
