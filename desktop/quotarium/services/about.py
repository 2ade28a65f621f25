"""What the program is made of: versions, and the licences of all parts that come with it."""

from __future__ import annotations

import json
import platform
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from quotarium import __version__, paths
from quotarium.model.value import Value
from quotarium.storage.versions import sqlite_version


class Part(Value):
    """A part that comes with the program, and the texts of its licence."""

    name: str
    version: str = ""
    licence: str = ""
    texts: tuple[str, ...] = ()


def versions() -> tuple[tuple[str, str], ...]:
    """Return the names and versions that a maintainer asks for first."""
    return (
        ("Quotarium", __version__),
        ("Python", platform.python_version()),
        ("SQLite", sqlite_version()),
        ("System", f"{platform.system()} {platform.machine()}"),
    )


def parts() -> tuple[Part, ...]:
    """Return what comes with the program: its bill where it was frozen, else what is installed."""
    bill = paths.resource("licences/licences.json")
    if bill.is_file():
        listed = json.loads(bill.read_text(encoding="utf-8"))
        return tuple(
            Part(name=one["name"], version=one.get("version") or "",
                 licence=one.get("licence") or "", texts=tuple(one.get("texts") or ()))
            for one in listed
        )  # fmt: skip
    return tuple(sorted(_installed(), key=lambda one: one.name.casefold()))


def _installed() -> list[Part]:
    """Return the packages that the program needs, as they are installed."""
    waiting, found = ["quotarium"], dict[str, Part]()
    while waiting:
        name = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        key = re.sub(r"[-_.]+", "-", one.metadata["Name"]).casefold()
        if key in found:
            continue
        found[key] = _part(one)
        waiting += [
            re.split(r"[^\w.-]", text, maxsplit=1)[0]
            for text in one.requires or ()
            if "extra ==" not in text
        ]
    return list(found.values())


def _part(one: Distribution) -> Part:
    meta = one.metadata
    classifiers = [text for text in meta.get_all("Classifier") or () if "License ::" in text]
    stated = meta.json
    licence = str(stated.get("license_expression") or stated.get("license") or "")
    licence = licence.partition("\n")[0][:80]
    if not licence and classifiers:
        licence = classifiers[0].rpartition(":: ")[2]
    files = [
        path
        for path in one.files or ()
        if re.search(r"\.dist-info/(licenses/.*|(licen[cs]e|copying)[^/]*)$", str(path), re.I)
    ]
    texts = (Path(str(path.locate())) for path in sorted(files))
    return Part(
        name=meta["Name"],
        version=one.version,
        licence=licence,
        texts=tuple(
            text.read_text(encoding="utf-8", errors="replace") for text in texts if text.is_file()
        ),
    )
