"""The style sheet: only what a palette cannot say (rounded fields, quiet scroll bars)."""

from __future__ import annotations

from string import Template

from quotarium.gui.colours import Colours

_LEAST_ROW = 20

_SHEET = Template("""
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit[field="true"] {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 9px; min-height: ${row}px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: $muted; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit[field="true"]:focus {
    border-color: $accent; }
QLineEdit[offered="true"] { border: 1px dashed $muted; }
QLineEdit[offered="true"]:focus { border: 1px solid $accent; }
QLineEdit[problem="true"] { border-color: $warning; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $panel; }
QComboBox::drop-down { border: none; width: 22px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 22px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QLineEdit, QSpinBox QLineEdit {
    border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] {
    background: $card; color: $ink; border: 1px solid $line; outline: none; padding: 3px;
    selection-background-color: $accent_soft; selection-color: $ink; }
QPushButton, QToolButton[button="true"] {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 12px; min-height: ${row}px; }
QPushButton[quiet="true"] {
    background: transparent; color: $muted; border: 1px solid transparent; text-align: left; }
QPushButton[quiet="true"]:hover { color: $ink; background: $hover; }
QPushButton[quiet="true"]:focus { color: $ink; border-color: $accent; }
QPushButton:hover, QToolButton[button="true"]:hover { background: $hover; }
QPushButton:pressed { background: $chip; }
QPushButton:focus, QToolButton[button="true"]:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $panel; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: $chip; color: $muted; border-color: $line; }
QToolButton[quiet="true"] {
    background: transparent; color: $muted; border: 1px solid transparent; border-radius: 5px;
    padding: 2px 5px; }
QToolButton[quiet="true"]:hover { color: $ink; background: $hover; }
QToolButton[quiet="true"]:focus { color: $ink; border-color: $accent; }
QToolButton[tab="true"] { border-radius: 0; border-bottom: 2px solid transparent; }
QToolButton[tab="true"]:checked { color: $ink; border-bottom-color: $accent; }
QToolButton[tab="true"]:focus { border: 1px solid $accent; border-radius: 5px; }
QToolButton::menu-indicator { image: none; }
QPushButton[chip="true"], QToolButton[chip="true"] {
    background: $chip; color: $ink; border: 1px solid $chip; border-radius: 10px;
    padding: 0 10px; min-height: 0; }
QPushButton[chip="true"]:hover, QToolButton[chip="true"]:hover { border-color: $muted; }
QPushButton[chip="true"]:focus, QToolButton[chip="true"]:focus { border-color: $accent; }
QMenuBar { background: $panel; color: $ink; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QListWidget {
    background: $card; border: 1px solid $line; border-radius: 6px; outline: none; padding: 4px; }
QListWidget:focus { border-color: $accent; }
QListWidget::item { padding: 5px 7px; border-radius: 5px; color: $ink; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QTableView {
    background: $card; border: 1px solid $line; border-radius: 6px; outline: none;
    selection-background-color: $accent_soft; selection-color: $ink; }
QTableWidget::item { padding: 3px 6px; }
QTableWidget::item:selected { background: $accent_soft; color: $ink; }
QTableView:focus { border-color: $accent; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 5px 6px; }
QProgressBar { background: $chip; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $accent; width: 14px; margin: -5px 0; border: 2px solid $card; border-radius: 9px; }
QSlider:focus::handle:horizontal { border-color: $ink; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: $line; }
QScrollArea { background: transparent; border: none; }
*[room="panel"] { background: $panel; }
*[room="paper"] { background: $paper; }
*[room="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QLabel[tone="muted"], QCheckBox[tone="muted"] { color: $muted; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="accent"] { color: $accent; }
QFrame[banner="warning"] {
    background: $warning_soft; border: 1px solid $warning; border-radius: 8px; }
QFrame[strip="true"] { margin: 12px 20px 0 20px; }
QFrame[banner="good"] { background: $good_soft; border: 1px solid $good; border-radius: 8px; }
QCheckBox, QRadioButton { spacing: 7px; }
/* What goes on stands at the end, on every platform: the dialogs are made so. */
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
""")


#: A thick frame around what has the focus, and frames where else only a shade would tell.
_CONTRAST = Template("""
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[field="true"]:focus, QPushButton:focus,
QToolButton[button="true"]:focus, QToolButton[quiet="true"]:focus, QToolButton[tab="true"]:focus,
QPushButton[chip="true"]:focus, QToolButton[chip="true"]:focus, QTableView:focus {
    border: ${focus}px solid $accent; }
/* The frame takes the padding's room: else what is in it would move, or be cut. */
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[field="true"]:focus { padding: 3px 7px; }
QPushButton:focus, QToolButton[button="true"]:focus { padding: 3px 10px; }
QPushButton[primary="true"]:focus { border: ${focus}px solid $ink; padding: 3px 10px; }
QToolButton[quiet="true"]:focus { padding: 0 3px; }
QPushButton[chip="true"]:focus, QToolButton[chip="true"]:focus { padding: 0 8px; }
QPushButton[chip="true"], QToolButton[chip="true"] { margin: 2px; }
QPushButton[chip="true"]:focus, QToolButton[chip="true"]:focus { margin: 0; }
QCheckBox, QRadioButton { border: ${focus}px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QMenu::item:selected, QMenuBar::item:selected { background: $accent; color: $on_accent; }
QPushButton[chip="true"], QToolButton[chip="true"] { border-color: $line; }
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled { border-style: dashed; }
QScrollBar::handle { background: $ink; }
""")


def stylesheet(colours: Colours, line: int) -> str:
    """Return the style sheet in these colours, for lines of type so many pixels high."""
    sheet = _SHEET.template + (_CONTRAST.template if colours.focus > 1 else "")
    # Without it a crowded layout would press fields and buttons together until text is cut.
    return Template(sheet).substitute(vars(colours), row=max(_LEAST_ROW, line))
