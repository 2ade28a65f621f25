"""Runs the steps named, or those that this system can: freeze, then its packages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

from bundle import deb, freeze, macos, tarball, windows
from bundle.places import DIST, ROOT

STEPS: Mapping[str, Callable[[], Path]] = {
    "freeze": freeze.make,
    "deb": deb.make,
    "tarball": tarball.make,
    "windows": windows.make,
    "macos": macos.make,
}
USUAL: Mapping[str, tuple[str, ...]] = {
    "win32": ("freeze", "windows"),
    "darwin": ("freeze", "macos"),
}


def main(names: list[str]) -> int:
    """Run the steps, each printing what it made; return the exit code."""
    steps = names or USUAL.get(sys.platform, ("freeze", "deb", "tarball"))
    if unknown := [name for name in steps if name not in STEPS]:
        print(f"bundle: no step {unknown[0]}; there are {', '.join(STEPS)}", file=sys.stderr)
        return 2
    for name in steps:
        made = STEPS[name]()
        print(f"{name}: {made.relative_to(ROOT)} {_size(made) / 1e6:.1f} MB", flush=True)
    _write_sums()
    return 0


def _write_sums() -> None:
    """Write the SHA-256 of every package, for `sha256sum -c` and for comparing two builds."""
    packages = sorted(path for path in DIST.glob("quotarium*") if path.is_file())
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages]
    if lines:
        (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")


def _size(path: Path) -> int:
    files = [path] if path.is_file() else [p for p in path.rglob("*") if not p.is_symlink()]
    return sum(p.stat().st_size for p in files if p.is_file())


def _same_each_time() -> None:
    """Start anew with what makes builds of one commit the same to the byte."""
    if "SOURCE_DATE_EPOCH" in os.environ and os.environ.get("PYTHONHASHSEED") == "0":
        return
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    environment = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": told.stdout.strip() or "315532800"}
    command = [sys.executable, "-m", "bundle", *sys.argv[1:]]
    sys.exit(subprocess.run(command, env={**environment, **_without(environment)}).returncode)


def _without(names: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key not in names}


if __name__ == "__main__":
    _same_each_time()
    sys.exit(main(sys.argv[1:]))
