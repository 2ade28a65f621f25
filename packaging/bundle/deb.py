"""Makes the Debian package: the program in /usr/lib, its command and menu entry beside."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from bundle.linux_files import lay_out
from bundle.places import BUILD, DIST, FILES, PROGRAM, version

#: What Qt's plugins load that PyInstaller leaves to the system, as it belongs to its drivers.
DEPENDS = (
    "libc6 (>= 2.34)",
    "libegl1",
    "libgl1",
    "libopengl0",
    "fontconfig-config",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-freefont-ttf",
    "shared-mime-info",
)
RECOMMENDS = ("fonts-inter", "fonts-noto-core", "libcups2", "tesseract-ocr")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def make() -> Path:
    """Pack build/program into dist/quotarium_VERSION_ARCH.deb and return its path."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    library = tree / "usr" / "lib" / "quotarium"
    shutil.copytree(PROGRAM, library, symlinks=True)
    command = tree / "usr" / "bin" / "quotarium"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/quotarium/quotarium")
    lay_out(tree / "usr")
    documents = tree / "usr" / "share" / "doc" / "quotarium"
    documents.mkdir(parents=True)
    shutil.copyfile(FILES / "linux" / "copyright", documents / "copyright")
    shutil.copyfile(BUILD / "licences" / "sbom.json", documents / "sbom.json")
    architecture = _ARCHITECTURES.get(platform.machine(), platform.machine())
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(architecture, _kilobytes(tree)), encoding="utf-8")
    _same_anywhere(tree)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"quotarium_{version()}_{architecture}.deb"
    subprocess.run(
        [
            *("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-Sextreme"),
            *("--build", str(tree), str(target)),
        ],
        # How many threads there are would show in the bytes, and one packs tightest.
        env={**os.environ, "DPKG_DEB_THREADS_MAX": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return target


def _control(architecture: str, kilobytes: int) -> str:
    return (
        "Package: quotarium\n"
        f"Version: {version()}\n"
        f"Architecture: {architecture}\n"
        "Section: text\n"
        "Priority: optional\n"
        "Maintainer: The Quotarium maintainers <quotarium@localhost>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        f"Recommends: {', '.join(RECOMMENDS)}\n"
        "Description: keeps quotations with who said them, when, and which source reports them\n"
        " Clip quotes out of sources, link each to who said it and when, check that it is\n"
        " verbatim, and export citations to Word, LibreOffice and BibTeX.\n"
    )


def _kilobytes(tree: Path) -> int:
    files = (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // 1024) for path in files)


def _same_anywhere(tree: Path) -> None:
    """Give every file the mode and time that it would have on any machine at any time."""
    time = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))
    for path in (*tree.rglob("*"), tree):
        os.utime(path, (time, time), follow_symlinks=False)
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.suffixes)
            path.chmod(0o755 if runs else 0o644)
