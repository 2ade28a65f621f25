"""Find CSL locale files: those of citeproc-py, and our own where CSL has none."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path

from quotarium import paths
from quotarium.citing import csl_xml

FALLBACK = "en-US"


def _folders() -> tuple[Path, ...]:
    return paths.resource("locales"), Path(str(files("citeproc"))) / "data" / "locales"


@cache
def available() -> dict[str, Path]:
    """Return the file of each locale, by its tag ("az-AZ", "eu", "sr-Latn-RS")."""
    found: dict[str, Path] = {}
    for folder in reversed(_folders()):
        for path in sorted(folder.glob("locales-*.xml")):
            found[path.stem.removeprefix("locales-")] = path
    return found


@cache
def _primary() -> dict[str, str]:
    """Return the dialect that stands for a bare language ("pt": "pt-PT")."""
    listed = json.loads((_folders()[-1] / "locales.json").read_text(encoding="utf-8"))
    primary: dict[str, str] = listed["primary-dialects"]
    for name in available():
        primary.setdefault(name.split("-")[0], name)
    return primary


def best(tag: str) -> str | None:
    """Return the available locale that fits a BCP 47 tag best, or None where there is none.

    "de-CH" is itself, "pt" is "pt-PT", "sr-Latn" is "sr-Latn-RS", "de-LU" is "de-DE".
    """
    wanted = tag.replace("_", "-").casefold()
    names = {name.casefold(): name for name in available()}
    if wanted in names:
        return names[wanted]
    longer = sorted(name for name in names if name.startswith(f"{wanted}-"))
    primary = _primary().get(wanted.split("-")[0])
    if primary is not None and (not longer or "-" not in wanted):
        return primary
    return names[longer[0]] if longer else None


@cache
def tree(tag: str) -> str | None:
    """Return the locale that fits `tag`, as citeproc-js takes it, or None where there is none."""
    name = best(tag)
    if name is None:
        return None
    path = available()[name]
    return csl_xml.as_tree(csl_xml.parse(path.read_bytes(), path.name))
