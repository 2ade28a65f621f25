"""The look of the program: palette, fonts and style sheet, switched live with the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from quotarium.gui import fonts
from quotarium.gui.colours import DARK, LIGHT, Colours
from quotarium.gui.stylesheet import stylesheet
from quotarium.settings import ThemeChoice


class Theme(QObject):
    """Dress the application and tell widgets that paint themselves when the colours change."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self.colours = self._wanted()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(fonts.sans())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def choice(self) -> ThemeChoice:
        """What the user asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use light, dark, or what the system says."""
        self._choice = choice
        self._apply()

    def _on_scheme_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _wanted(self) -> Colours:
        if self._choice is not ThemeChoice.SYSTEM:
            return DARK if self._choice is ThemeChoice.DARK else LIGHT
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            # A new style sheet makes every widget dress anew.
            self.colours = wanted
            self._dress()

    def _dress(self) -> None:
        # The own palettes decide: setColorScheme() is ignored by most Linux platform themes.
        self._app.setPalette(self.colours.palette())
        self._app.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()


def theme() -> Theme:
    """Return the application's theme, making it when it is asked for first."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    found = app.findChild(Theme)
    return found if isinstance(found, Theme) else Theme(app)
