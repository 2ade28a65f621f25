from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from quotarium.gui.actions import ACTIONS, MENUS
from quotarium.gui.keyboard.palette import CommandPalette
from quotarium.gui.keyboard.sheet import ShortcutSheet
from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.widgets.labels import SectionLabel
from quotarium.gui.window import Window
from quotarium.paths import resource


def test_every_action_is_once_in_the_table_and_in_a_menu() -> None:
    assert not [key for key, times in Counter(spec.id for spec in ACTIONS).items() if times > 1]
    assert {spec.menu for spec in ACTIONS} <= set(MENUS)


def test_every_icon_of_an_action_is_drawn() -> None:
    missing = [
        spec.icon
        for spec in ACTIONS
        if spec.icon and not resource(f"icons/{spec.icon}.svg").is_file()
    ]
    assert missing == []


def test_no_keys_mean_two_things_on_one_page(window: Window) -> None:
    for key in PAGES:
        page = window.page_named(key)
        window.actions_table.handle_on_page(page.handlers())
        keys = Counter(
            sequence.toString()
            for _, action in window.actions_table
            if action.isEnabled()
            for sequence in action.shortcuts()
        )
        assert [text for text, times in keys.items() if times > 1] == []


def test_what_is_called_as_typed_comes_first_in_the_palette(window: Window) -> None:
    window.actions_table["help.palette"].trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    QTest.keyClicks(palette.line, "sources")
    first, second = (palette.list.item(row).text() for row in (0, 1))
    assert first == "Sources"
    assert "sources" in second
    palette.close()


def test_what_has_the_word_in_its_name_comes_before_what_is_found_by_another(
    window: Window,
) -> None:
    window.go(Route(page="sources"))
    window.actions_table["help.palette"].trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    QTest.keyClicks(palette.line, "duplicate")
    found = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert "duplicate" in found[0]
    assert any("duplicate" not in name for name in found)
    palette.close()


def test_the_palette_finds_an_action_by_other_words_and_does_it(window: Window) -> None:
    window.actions_table["help.palette"].trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    QTest.keyClicks(palette.line, "preferences")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.page is window.page_named("settings")


def test_the_sheet_names_every_menu_that_has_keys(window: Window) -> None:
    window.actions_table["help.shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    names = {label.text() for label in sheet.findChildren(SectionLabel)}
    with_keys = {MENUS[spec.menu].replace("&", "") for spec in ACTIONS if spec.keys}
    assert names == with_keys
    sheet.reject()


def test_a_question_mark_opens_the_sheet_but_not_while_typing(window: Window) -> None:
    window.activateWindow()
    window.actions_table["search.focus"].trigger()
    box = window.focusWidget()
    assert box is not None
    QTest.keyClicks(box, "who?")
    assert window.findChild(ShortcutSheet) is None
    assert QKeySequence("?") in window.actions_table["help.shortcuts"].shortcuts()
