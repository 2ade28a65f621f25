"""Brings the translations in step with the source, and makes of them what Qt loads.

What Qt itself says comes with Qt, but for languages that it lacks: `qtbase_*.ts` are kept by hand.

python -m translations update     # the source's texts into resources/i18n/*.ts
python -m translations compile    # resources/i18n/*.ts into *.qm
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

#: English needs only the plural forms of its own words.
SOURCE_LANGUAGE = "en"


def update(root: Path, folder: Path) -> None:
    """Write every text of the source into the translations in `folder`; what is gone is removed.

    Raises subprocess.CalledProcessError where Qt's lupdate finds a fault.
    """
    files = sorted((root / "desktop" / "quotarium").rglob("*.py"))
    for path in sorted(folder.glob("quotarium_*.ts")):
        spoken = path.stem.rpartition("_")[2]
        # Without line numbers a change of the source changes only what it says anew.
        options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
        options += ["-source-language", SOURCE_LANGUAGE, "-target-language", spoken]
        options += ["-pluralonly"] if spoken == SOURCE_LANGUAGE else []
        _run("lupdate", [*options, *map(str, files), "-ts", str(path)], root)


def compile_all(folder: Path) -> None:
    """Make a .qm beside each .ts; unfinished texts are left in English."""
    for path in sorted(folder.glob("*.ts")):
        made = path.with_suffix(".qm.part")
        _run("lrelease", ["-silent", "-nounfinished", str(path), "-qm", str(made)], folder)
        made.replace(path.with_suffix(".qm"))


def _run(tool: str, arguments: list[str], folder: Path) -> None:
    found = importlib.util.find_spec("PySide6")
    places = found.submodule_search_locations if found is not None else None
    program = shutil.which(tool, path=os.pathsep.join(places or ()))
    if program is None:
        raise FileNotFoundError(f"PySide6 has no {tool}: install what requirements.txt pins.")
    subprocess.run([program, *arguments], check=True, cwd=folder)


def main() -> None:
    """Do what the command line says."""
    root = Path(__file__).resolve().parent.parent
    folder = root / "resources" / "i18n"
    if sys.argv[1:] == ["update"]:
        update(root, folder)
    elif sys.argv[1:] == ["compile"]:
        compile_all(folder)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
