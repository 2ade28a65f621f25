"""A picture of a speaker is dropped or pasted, shown small, described, and taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from quotarium.gui.pages.speakers import SpeakersPage
from quotarium.gui.pictures import decoded, encoded, made_small
from quotarium.gui.window import Window
from quotarium.model.picture import Picture
from quotarium.reading.pictures import picture_facts
from quotarium.services.speakers import speaker
from tests.gui.conftest import Settle
from tests.reading.test_pictures import picture


@pytest.fixture
def page(window: Window, settle: Settle) -> SpeakersPage:
    window.actions_table["go.speakers"].trigger()
    settle(window)
    assert isinstance(window.page, SpeakersPage)
    return window.page


def kept(window: Window, page: SpeakersPage) -> Picture | None:
    current = page.list.current_id()
    assert window.bench.library is not None
    assert current is not None
    return speaker(window.bench.library, current).picture


def drop(page: SpeakersPage, data: QMimeData) -> bool:
    field = page.editor.picture
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(field, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(
        field, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    )
    return True


def test_a_file_that_is_dropped_is_kept_small_and_described(
    window: Window, page: SpeakersPage, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "face.webp"
    file.write_bytes(picture("WEBP", 1600, 2000))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(page, data)
    settle(window)
    found = kept(window, page)
    assert found is not None
    assert (found.width, found.height, found.media_type) == (512, 640, "image/jpeg")
    assert page.view.portrait.isVisible()
    assert page.view.portrait.accessibleName() == f"Picture: {page.view.name.text()}"
    page.editor.picture.alt.setText("at a desk")
    page.editor.picture.alt.commit()
    settle(window)
    page.editor.picture.credit.setText("Archive of Lisen")
    page.editor.picture.credit.commit()
    settle(window)
    assert page.view.credit.text() == "Picture: Archive of Lisen"
    assert page.view.portrait.accessibleName() == "Picture: at a desk"
    page.editor.picture.remove.click()
    settle(window)
    assert kept(window, page) is None
    assert not page.view.portrait.isVisible()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert kept(window, page) is not None
    assert page.view.portrait.isVisible()


def test_a_picture_is_pasted(window: Window, page: SpeakersPage, settle: Settle) -> None:
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 20, 30, 40))
    QGuiApplication.clipboard().setImage(image)
    page.editor.picture.paste.click()
    settle(window)
    found = kept(window, page)
    assert found is not None
    assert (found.media_type, found.width) == ("image/png", 80)


def test_what_is_no_picture_is_refused_in_a_sentence(
    window: Window, page: SpeakersPage, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "face.png"
    file.write_bytes(b"<html>")
    failed: list[Exception] = []
    window.bench.failed.connect(failed.append)
    page.editor.picture.file_given.emit(file)
    settle(window)
    assert [str(one) for one in failed] == [
        "face.png: It is no PNG, JPEG or WebP picture. Save it as one of these."
    ]
    assert kept(window, page) is None
    data = QMimeData()
    data.setText("a face")
    assert not drop(page, data)


def test_pictures_are_made_small_and_keep_their_shape() -> None:
    small = made_small(picture("PNG", 3000, 1500, clear=True))
    assert picture_facts(small) == ("image/png", 640, 320)
    assert decoded(small, 64).size().width() == 64
    assert picture_facts(encoded(decoded(small))) == ("image/png", 640, 320)
