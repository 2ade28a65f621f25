"""LibreOffice, asked to convert a file as any user could."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path


def converted(
    data: bytes, suffix: str, to: str, folder: Path, require_tool: Callable[[str], str]
) -> Path:
    """Return the path of a file that LibreOffice made of `data`."""
    office = require_tool("soffice")
    path = folder / f"out{suffix}"
    path.write_bytes(data)
    target = folder / "made"
    profile = (folder / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to]
    subprocess.run(
        [*command, "--outdir", str(target), str(path)], check=True, capture_output=True, timeout=240
    )
    return target / f"out.{to.split(':')[0]}"


def printed(data: bytes, suffix: str, folder: Path, require_tool: Callable[[str], str]) -> str:
    """Return the text of the pages that LibreOffice prints, its spaces joined."""
    reader = require_tool("pdftotext")
    path = converted(data, suffix, "pdf", folder, require_tool)
    done = subprocess.run([reader, "-layout", str(path), "-"], check=True, capture_output=True)
    return " ".join(done.stdout.decode().split())
