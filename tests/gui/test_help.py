from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog

from quotarium import __version__
from quotarium.gui.help.about_dialog import AboutDialog
from quotarium.gui.help.guide_dialog import GuideDialog
from quotarium.gui.help.page_view import PageView
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services import guide
from quotarium.services.about import parts
from tests.conftest import CHECKOUT
from tests.gui.conftest import Settle

PICTURE = QTextDocument.ResourceType.ImageResource.value


def test_f1_opens_the_page_of_what_is_shown(window: Window, settle: Settle) -> None:
    window.go(Route(page="timeline"))
    settle(window)
    window.actions_table["help.guide"].trigger()
    (dialog,) = window.findChildren(GuideDialog)
    assert dialog.view.toPlainText().startswith("Timeline")
    assert dialog.list.currentItem().text().startswith("Timeline")
    dialog.view.page_wanted.emit("clipping")
    assert dialog.view.toPlainText().startswith("Clipping")
    dialog.back.click()
    assert dialog.view.toPlainText().startswith("Timeline")
    dialog.search.setText("verbatim but for typography")
    assert 0 < dialog.list.count() < len(guide.pages())
    dialog.search.returnPressed.emit()
    assert "typography" in dialog.view.toPlainText()
    dialog.close()


def test_a_page_of_the_guide_loads_its_pictures_and_nothing_else(
    window: Window, tmp_path: Path
) -> None:
    view = PageView(guide.folder(), "Guide", window)
    view.resize(600, 400)
    picture = view.loadResource(PICTURE, QUrl("../pictures/clip-light.png"))
    assert 100 < picture.width() <= 600
    outside = tmp_path / "outside.png"
    picture.save(str(outside))
    for address in (outside.as_uri(), str(outside), "https://example.org/a.png", "../../x.png"):
        found = view.loadResource(PICTURE, QUrl(address))
        assert found is None or found.isNull(), address
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value,
                             QUrl("clip-light.png")) is None  # fmt: skip


def test_every_page_is_listed_and_every_link_leads_to_one() -> None:
    folder = CHECKOUT / "docs" / "guide"
    assert {page.name for page in guide.pages()} == {
        path.stem for path in folder.glob("*.md") if path.stem != "README"
    }
    for path in folder.glob("*.md"):
        for target in re.findall(r"\]\(([^)#\s]+)\)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (folder / target).exists(), f"{path.name}: {target}"


@pytest.mark.parametrize("page", ["welcome", "quotes", "reader", "source", "sources", "speakers",
                                  "timeline", "settings", "tags"])  # fmt: skip
def test_each_page_of_the_window_has_one_of_the_guide(page: str) -> None:
    assert guide.text_of(guide.about(page)).startswith("# ")


def test_about_lists_what_comes_with_the_program_and_can_be_copied(
    window: Window, settle: Settle
) -> None:
    window.actions_table["help.about"].trigger()
    settle(window)
    (dialog,) = window.findChildren(AboutDialog)
    names = {one.name for one in parts()}
    assert {"SQLAlchemy", "pydantic", "lxml"} <= names
    assert "pytest" not in names
    assert dialog.list.count() == len(parts())
    assert len(dialog.text.toPlainText()) > 100
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Quotarium {__version__}" in copied
    assert "SQLAlchemy" in copied
    dialog.reject()


def test_news_are_offered_once_after_an_update(window: Window, settle: Settle) -> None:
    bench = window.bench
    # Who begins with this version is told nothing.
    assert bench.settings.news_seen == __version__
    assert window.banner.isHidden()
    bench.update_settings(bench.settings.model_copy(update={"news_seen": "0.0.9"}))
    bench.library_opened.emit()
    settle(window)
    assert __version__ in window.banner.label.text()
    window.banner.step.click()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.windowTitle() == "What’s new"]
    (view,) = dialog.findChildren(PageView)
    assert __version__ in view.toPlainText()
    dialog.close()
    bench.library_opened.emit()
    settle(window)
    assert window.banner.isHidden()
