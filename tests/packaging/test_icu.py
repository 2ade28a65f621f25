"""Qt sorts, decodes and tells days with ICU's smaller tables as with all of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their own ICU")

_WORDS = (
    "zebra Zadar ähnlich Ähre ångström Øster øl ñandú nube chico llama čas cas İzmir ısı iğde Əli "
    "elma çiçek ёлка Елена яблоко ўзбек العربية آمن 北京 上海 東京 서울 부산 ελιά Ωμέγα łódź"
).split()
_LANGUAGES = "en de sv da es cs tr az ru uk ar fa el pl lt zh ja ko".split()
_QT = """
import json, sys
from PySide6.QtCore import (
    QCollator, QDate, QLocale, QStringConverter, QStringDecoder,
)
words, languages = json.loads(sys.argv[1])
found = []
for language in languages:
    locale = QLocale(language)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    found.append(sorted(words, key=collator.sortKey))
    found.append([locale.toUpper(word) + locale.toLower(word) for word in words])
found.append(QStringConverter.availableCodecs())
found.append([QStringDecoder(name).isValid() for name in found[-1]])
day = QDate(2026, 3, 4)
found.append([QLocale(one).toString(day, QLocale.FormatType.LongFormat) for one in languages])
print(json.dumps(found))
"""


@pytest.fixture(autouse=True)
def _path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))


def _said(script: str, **environment: str) -> object:
    done = subprocess.run(
        [sys.executable, "-c", script, json.dumps([_WORDS, _LANGUAGES])],
        env={**os.environ, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert not done.stderr
    return json.loads(done.stdout)


def _package(name: str) -> Path:
    found = find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


def test_qt_does_the_same_as_with_all_tables(tmp_path: Path) -> None:
    from bundle import icu

    (library,) = (_package("PySide6") / "Qt" / "lib").glob("libicudata.so.*")
    slim = tmp_path / "PySide6" / "Qt" / "lib" / library.name
    slim.parent.mkdir(parents=True)
    shutil.copy(library, slim)
    icu.slim(tmp_path)
    assert slim.stat().st_size < library.stat().st_size / 2
    assert _said(_QT, LD_PRELOAD=str(slim)) == _said(_QT)


def test_what_is_not_icu_is_refused() -> None:
    from bundle import icu

    with pytest.raises(ValueError, match="ICU"):
        icu.without(b"\x90\x00something else")
