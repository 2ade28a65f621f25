"""The lock files hold what pyproject.toml asks for, and pins that once bit are watched."""

from __future__ import annotations

import re
import sys
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTextLayout

from tests.conftest import CHECKOUT

LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-build.txt")


def pyproject() -> dict[str, Any]:
    return tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def asked_for(lock: str) -> list[Requirement]:
    settings = pyproject()
    asked = {
        "requirements.txt": settings["project"]["dependencies"],
        "requirements-dev.txt": [
            *settings["project"]["dependencies"],
            *settings["project"]["optional-dependencies"]["dev"],
        ],
        "requirements-build.txt": settings["build-system"]["requires"],
    }
    return [Requirement(line) for line in asked[lock]]


def pins_of(lock: str) -> dict[str, str]:
    text = (CHECKOUT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_pinned_to_a_version_that_fits(lock: str) -> None:
    pins = pins_of(lock)
    unfit = [
        str(asked)
        for asked in asked_for(lock)
        if not asked.specifier.contains(pins.get(canonicalize_name(asked.name), "0"))
    ]
    assert unfit == [], "run make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    text = (CHECKOUT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert re.findall(r"^[a-z0-9-]+==(?!.*\\\n    --hash=sha256:).*$", text, re.MULTILINE) == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painting_does_not_steal_references_to_none(qapp: QGuiApplication) -> None:
    """PySide6 6.12.0 does, and aborts the interpreter after some thousand calls."""
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    layout = QTextLayout("words")
    layout.beginLayout()
    layout.createLine().setLineWidth(60)
    layout.endLayout()
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.save()
        painter.fillRect(0, 0, 4, 4, Qt.GlobalColor.black)
        layout.draw(painter, QPointF(0, 0))
        painter.restore()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100
