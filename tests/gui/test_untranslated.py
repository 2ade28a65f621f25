"""No word of the window stays in English where another language is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from quotarium.gui.translation import install
from quotarium.services.libraries import create_library
from tests import screenshots, walk
from tests.untranslated import (
    LANGUAGE,
    Marked,
    left_in_english,
    painted,
    strangers,
    unknown_in,
    words_of,
)


@pytest.fixture
def _marked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(walk, "Pseudo", Marked)
    monkeypatch.setattr(screenshots, "_PAUSE", 40)
    yield
    install(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("_marked")
def test_every_word_of_every_page_and_dialog_comes_through_the_translator(tmp_path: Path) -> None:
    library = tmp_path / "Ilvana.quotarium"
    create_library(library, sample=True).close()
    known, read = words_of(library), words_of(library, texts_too=True)
    seen, found, drawn = set[str](), set[str](), list[str]()
    look = walk.Look("marked", language="x", beneath=LANGUAGE)
    with painted(drawn):
        for name, shown in walk.walk(library, look):
            seen.add(name)
            shown.grab()
            found.update(
                f"{name}: {text}"
                for text in left_in_english(shown, read if name == "reader" else known)
            )
            found.update(f"{name} paints: {text}" for text in unknown_in(drawn, read))
            drawn.clear()
    assert not found, "\n".join(sorted(found))
    assert {"welcome", "quotes", "reader", "source", "settings", "export"} <= seen


def test_words_beside_the_marks_are_strangers_unless_they_are_known() -> None:
    known = frozenset({"dostan"})
    assert strangers("⟦quotes by⟧ Dostan", known) == []
    assert strangers("⟦said on⟧ March 3", known) == ["march"]
    assert strangers("⟦cut sho…", known) == []
    assert strangers("⟦There is no ⟧quote⟦.⟧", known) == ["quote"]
    assert Marked().translate("", "%1 of {kind}: &Open") == "⟦⟧%1⟦ of ⟧{kind}⟦: &Open⟧"
