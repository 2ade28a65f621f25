from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.days import edtf_words
from quotarium.gui.widgets.chip import Chip, RemovableChip
from quotarium.gui.widgets.chip_menus import LANGUAGES, LanguageMenu
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label, plain_tip
from quotarium.gui.widgets.name_button import NameButton
from quotarium.gui.widgets.speaker_field import SpeakersField, Voice
from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.widgets.suggesting import SuggestingEdit
from quotarium.gui.widgets.tag_field import TagField
from quotarium.gui.widgets.translations_field import TranslationsField
from quotarium.gui.widgets.wordings import Wordings
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.dates import Edtf
from quotarium.model.quote import Translation, Wording
from quotarium.model.speaker import Name, Speaker
from quotarium.services.sources import date_typed
from tests.painted import painted

W = TypeVar("W", bound=QWidget)
Show = Callable[[W], W]


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[W], W]:
    def shown(widget: W) -> W:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    return shown


def test_a_date_shows_how_it_is_understood_while_it_is_typed(show: Show[DateField]) -> None:
    field = show(DateField("Said on", "saidField"))
    QTest.keyClicks(field.edit, "15 march 2025?")
    assert field.reading.isVisible()
    assert "15 March 2025" in field.reading.text()
    assert field.is_understood()


def test_a_date_that_is_not_understood_is_said_so_and_not_kept(
    show: Show[DateField], qtbot: QtBot
) -> None:
    field = show(DateField("Said on"))
    with qtbot.assertNotEmitted(field.committed):
        QTest.keyClicks(field.edit, "yesterdayish")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not field.is_understood()
    assert "yesterdayish" in field.reading.text()


def test_a_date_is_kept_as_typed_once(show: Show[DateField], qtbot: QtBot) -> None:
    field = show(DateField("Said on"))
    QTest.keyClicks(field.edit, "spring 2016")
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert committed.args == ["spring 2016"]
    with qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_escape_puts_back_what_is_kept(show: Callable[[SuggestingEdit], SuggestingEdit]) -> None:
    field = show(SuggestingEdit("Occasion"))
    field.set_value("Hearing")
    QTest.keyClicks(field, " of nobody")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Hearing"


def test_a_field_asks_for_suggestions_after_a_pause(
    show: Callable[[SuggestingEdit], SuggestingEdit], qtbot: QtBot
) -> None:
    field = show(SuggestingEdit("Occasion"))
    asked: list[str] = []
    field.suggestions_wanted.connect(asked.append)
    QTest.keyClicks(field, "for")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["for"]


@pytest.mark.parametrize(
    "words",
    ["no\u00a0break", "two\nlines", "emoji 🌊 and e\u0301", "<b>not bold</b>", "line\u2028apart"],
)
def test_words_come_out_exactly_as_they_went_in(show: Show[WordsEdit], words: str) -> None:
    field = show(WordsEdit("Words"))
    field.set_words(words)
    assert field.words() == words


def test_pasted_words_lose_their_format_and_nothing_else(show: Show[WordsEdit]) -> None:
    field = show(WordsEdit("Words"))
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bo\u00a0ld")
    field.insertFromMimeData(data)
    assert field.words() == "bo\u00a0ld"


def test_words_are_kept_with_control_and_enter(show: Show[WordsEdit], qtbot: QtBot) -> None:
    field = show(WordsEdit("Words"))
    field.commit_on_enter()
    field.set_words("We knew")
    field.selectAll()
    QTest.keyClicks(field, "We know")
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert committed.args == ["We know"]


def test_tags_are_ended_by_comma_or_enter_and_never_doubled(show: Show[TagField]) -> None:
    field = show(TagField("Tags", "add a tag"))
    kept: list[tuple[str, ...]] = []
    field.committed.connect(kept.append)
    QTest.keyClicks(field.edit, "#rivers,")
    QTest.keyClicks(field.edit, "rivers,dams")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert kept == [("rivers",), ("rivers", "dams")]
    assert field.edit.text() == ""


def test_a_tag_still_being_typed_counts(show: Show[TagField]) -> None:
    field = show(TagField("Tags", "add a tag"))
    field.set_value(["rivers"])
    QTest.keyClicks(field.edit, "dams")
    assert field.value() == ("rivers", "dams")


def test_a_tag_goes_by_its_delete_key(show: Show[TagField], qtbot: QtBot) -> None:
    field = show(TagField("Tags", "add a tag"))
    field.set_value(["rivers", "dams"])
    chip = field.findChildren(RemovableChip)[0]
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert committed.args == [("dams",)]


def test_a_chosen_speaker_is_known_by_id_and_a_changed_name_is_not(
    show: Show[SpeakersField],
) -> None:
    field = show(SpeakersField())
    first = field.first
    QTest.keyClicks(first.name, "Temur")
    first.set_suggestions([Speaker(id=4, names=(Name(full="Temur Bekday"),))])
    first.name.suggestion_chosen.emit(0)
    assert field.value() == (Voice("Temur Bekday", "", 4),)
    QTest.keyClicks(first.name, "ov")
    assert field.value() == (Voice("Temur Bekdayov", "", None),)


def test_a_name_typed_as_it_is_offered_is_that_speaker(show: Show[SpeakersField]) -> None:
    field = show(SpeakersField())
    field.first.set_suggestions([Speaker(id=4, names=(Name(full="Temur Bekday"),))])
    QTest.keyClicks(field.first.name, "temur bekday")
    QTest.keyClick(field.first.name, Qt.Key.Key_Return)
    assert field.value() == (Voice("temur bekday", "", 4),)


def test_several_speakers_come_and_go(show: Show[SpeakersField]) -> None:
    field = show(SpeakersField())
    field.set_value([Voice("A", "mayor", 1), Voice("B")])
    assert [voice.name for voice in field.value()] == ["A", "B"]
    QTest.mouseClick(field.first.remove, Qt.MouseButton.LeftButton)
    assert [voice.name for voice in field.value()] == ["B"]
    assert field.first.name.objectName() == "speakerField"


def test_a_style_is_chosen_from_what_was_found(show: Show[StyleBox], qtbot: QtBot) -> None:
    box = show(StyleBox("Citation style"))
    box.set_styles([("apa", "APA 7th edition"), ("ieee", "IEEE")], ["ieee"])
    box.set_current("ieee")
    line = box.lineEdit()
    assert line is not None
    assert line.text() == "IEEE"
    with qtbot.waitSignal(box.search_wanted) as wanted:
        line.selectAll()
        QTest.keyClicks(line, "ap")
    assert wanted.args == ["ap"]
    box.set_matches([("apa", "APA 7th edition")])
    completer = box.completer()
    assert completer is not None
    with qtbot.waitSignal(box.chosen) as chosen:
        completer.activated.emit("APA 7th edition")
    assert chosen.args == ["apa"]
    assert box.current() == "apa"


def test_leaving_the_style_box_shows_the_style_that_is_used(show: Show[StyleBox]) -> None:
    box = show(StyleBox("Citation style"))
    box.set_styles([("apa", "APA 7th edition"), ("ieee", "IEEE")], [])
    box.set_current("apa")
    line = box.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "nonsense")
    line.clearFocus()
    assert line.text() == "APA 7th edition"


@pytest.mark.parametrize("make", [plain_label, Chip])
def test_labels_never_take_words_for_markup(qtbot: QtBot, make: Callable[[str], QLabel]) -> None:
    assert make("<b>x</b>").textFormat() is Qt.TextFormat.PlainText


def test_a_tooltip_is_not_taken_for_markup() -> None:
    assert not GuiQt.mightBeRichText(plain_tip("<b>bold</b> & <img src='file:///etc/passwd'>"))


def test_the_reading_of_a_plain_date_is_seen_only_while_it_is_typed(show: Show[QWidget]) -> None:
    both = QWidget()
    line = QVBoxLayout(both)
    field, other = DateField("Said on"), SuggestingEdit("Occasion")
    line.addWidget(field)
    line.addWidget(other)
    show(both)
    other.setFocus()
    field.set_value("20 Mar 2024")
    assert not field.reading.isVisible()
    field.edit.setFocus()
    assert field.reading.isVisible()
    other.setFocus()
    assert not field.reading.isVisible()


@pytest.mark.parametrize(
    "told", ["15 march 2025?", "circa 1921", "after Nov 2020", "15 march year unknown", "1990-1995"]
)
def test_the_reading_of_any_other_date_is_always_seen(show: Show[DateField], told: str) -> None:
    field = show(DateField("Said on"))
    field.edit.clearFocus()
    field.set_value(told)
    assert field.reading.isVisible()


@pytest.mark.parametrize("width", [300, 340, 380])
def test_words_are_never_broken_for_the_room_under_the_scroll_bar(
    show: Show[QWidget], width: int
) -> None:
    both = QWidget()
    line = QVBoxLayout(both)
    edit = WordsEdit("Words")
    edit.use_serif()
    line.addWidget(edit)
    line.addStretch(1)
    both.resize(width, 600)
    edit.set_words("One bank was promised a boat and got a timetable instead. " * 14)
    show(both)
    assert edit.verticalScrollBar().isVisible()
    block = edit.document().firstBlock().layout()
    room = edit.viewport().width() - 2 * edit.document().documentMargin()
    assert {block.lineAt(row).width() for row in range(block.lineCount())} == {room}


def test_a_quotation_of_usual_length_is_shown_whole(show: Show[QWidget]) -> None:
    both = QWidget()
    line = QVBoxLayout(both)
    edit = WordsEdit("Words")
    line.addWidget(edit)
    line.addStretch(1)
    both.resize(340, 600)
    edit.set_words("One bank was promised a boat and got a timetable instead. " * 7)
    show(both)
    assert not edit.verticalScrollBar().isVisible()
    assert edit.document().firstBlock().layout().lineCount() > 9


def test_tab_goes_from_the_speaker_to_the_role_also_of_a_second_speaker(
    show: Show[QWidget], qtbot: QtBot
) -> None:
    both = QWidget()
    line = QVBoxLayout(both)
    speakers, said = SpeakersField(), DateField("Said on", "saidField")
    line.addWidget(speakers)
    line.addWidget(said)
    show(both)
    speakers.set_value([Voice("Ann Rowe"), Voice("Ina Vald")])
    qtbot.waitUntil(lambda: speakers._fields[1].isVisible())
    speakers.first.name.setFocus()
    reached = []
    for _ in range(7):
        focused = both.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName() or focused.property("text"))
        both.focusNextPrevChild(True)
    pair = ["Said by", "Role at the time", "Remove this speaker"]
    assert reached == [*pair, *pair, "Another speaker"]
    assert both.focusWidget() is said.edit


def test_translations_are_added_changed_and_removed(
    show: Show[TranslationsField], qtbot: QtBot
) -> None:
    field = show(TranslationsField())
    kept = Translation(id=4, language="de", words="Der Fluss", printed=True)
    field.set_value([kept])
    field.add.click()
    made = field.rows[1]
    QTest.keyClicks(made.words, "La riviere")
    with qtbot.waitSignal(field.committed) as told:
        made.language.chosen.emit("fr")
    assert [(one.language, one.words) for one in told.args[0]] == [
        ("de", "Der Fluss"),
        ("fr", "La riviere"),
    ]
    made.printed.click()
    assert [one.printed for one in field.value()] == [False, True]
    with qtbot.waitSignal(field.committed) as told:
        field.rows[0].remove.click()
    assert [one.language for one in told.args[0]] == ["fr"]


def test_earlier_wordings_are_unfolded(show: Show[Wordings]) -> None:
    field = show(Wordings())
    field.set_wordings([])
    assert not field.isVisible()
    field.set_wordings(
        [
            Wording(words="First words", replaced=datetime(2026, 5, 1, 9, 30, tzinfo=UTC)),
            Wording(words="Second", replaced=datetime(2026, 5, 2, tzinfo=UTC), reason="a slip"),
        ]
    )
    assert "(2)" in field.toggle.text()
    assert not field.list.isVisible()
    field.toggle.click()
    told = [label.text() for label in field.list.findChildren(QLabel)]
    assert field.list.isVisible()
    assert told[0] == "Second"
    assert "a slip" in told[1]
    assert "2026" in told[3] or "26" in told[3]


def test_the_languages_are_offered_when_the_menu_is_opened(show: Show[LanguageMenu]) -> None:
    chip = show(LanguageMenu())
    chip.set_language("hy")
    menu = chip.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    offered = [action for action in menu.actions() if action.isCheckable()]
    assert len(offered) == len(LANGUAGES)
    assert [action.text() for action in offered if action.isChecked()] == ["Armenian"]


def test_a_date_is_typed_and_shown_in_the_language_of_the_window(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        for tag, typed, kept, shown in (
            ("de", "15. März 2020", "15. März 2020", "15. März 2020"),
            ("de", "03/04/2020", "2020-04-03", "3. April 2020"),
            ("fr", "vers 1920", "vers 1920", "vers 1920"),
            ("ru", "15 мая 2020", "15 мая 2020", "15 мая 2020"),
            ("ar", "١٥ مارس ٢٠٢٠", "١٥ مارس ٢٠٢٠", "١٥ مارس ٢٠٢٠"),
        ):
            QLocale.setDefault(QLocale(tag))
            field = DateField("Said on")
            qtbot.addWidget(field)
            field.set_value(typed)
            assert field.is_understood(), typed
            assert field.value() == kept
            assert edtf_words(date_typed(field.value()) or Edtf.parse("XXXX"), "long") == shown
    finally:
        QLocale.setDefault(before)


def painted_texts(widget: QWidget) -> list[str]:
    return [one.text for one in painted(widget)]


def test_a_button_called_after_a_long_name_takes_the_room_there_is(qtbot: QtBot) -> None:
    name = "contradicts R&D Ministry of Water and Energy"
    made = NameButton(name, "link", "Go to this speaker")
    qtbot.addWidget(made)
    made.show()
    whole = made.sizeHint().width()
    held = QWidget()
    qtbot.addWidget(held)
    flow = FlowLayout(held)
    flow.addWidget(NameButton(name, "link", "Go to this speaker"))
    assert flow.minimumSize().width() < whole / 2
    made.resize(whole, 30)
    assert painted_texts(made) == [name]
    made.resize(whole // 2, 30)
    assert all(text.endswith("…") for text in painted_texts(made))
    assert name in made.toolTip()
    assert made.accessibleName() == name
    assert made.sizeHint().width() == whole
    made.resize(whole, 30)
    assert painted_texts(made) == [name]


def test_a_field_whose_text_has_no_room_ends_in_an_ellipsis_and_tells_the_whole(
    show: Callable[[SuggestingEdit], SuggestingEdit],
) -> None:
    field = show(SuggestingEdit("Occasion", "not stated"))
    field.clearFocus()
    field.resize(90, 34)
    field.set_value("Telephone call with the harbour master")
    texts = painted_texts(field)
    assert any(text.startswith("Tele") and text.endswith("…") for text in texts)
    assert field.toolTip() == "Telephone call with the harbour master"
    field.set_value("short")
    assert not any(text.endswith("…") for text in painted_texts(field))
    assert field.toolTip() == ""
