"""The look of the program: palette, fonts and style sheet, switched live with the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyleFactory

from quotarium.gui import fonts
from quotarium.gui.colours import CONTRAST, DARK, LIGHT, Colours
from quotarium.gui.stylesheet import stylesheet
from quotarium.settings import ThemeChoice

_CHOSEN = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.HIGH_CONTRAST: CONTRAST,
}
#: Says that a widget does not just have the program's font.
_OWN_FONT = Qt.WidgetAttribute.WA_SetFont
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Theme(QObject):
    """Dress the application and tell widgets that paint themselves when the colours change."""

    changed = Signal()
    reading_changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self.colours = self._wanted()
        #: The widest line of the reader, in letters.
        self.reading_width = 68
        self._reading_font = ""
        app.setStyle(QStyleFactory.create("Fusion"))
        self._usual = fonts.sans().pointSizeF()
        app.setFont(fonts.sans(self._usual))
        # Nothing moves that one does not move: menus and boxes do not fade or slide in.
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
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

    def scale(self, percent: int) -> None:
        """Set all type at a share of its usual size; what is on the screen follows at once."""
        points = self._usual * percent / 100
        share = points / self._app.font().pointSizeF()
        if abs(share - 1) < 0.001:
            return
        own = [one for one in self._app.allWidgets() if one.testAttribute(_OWN_FONT)]
        self._app.setFont(fonts.sans(points))
        for widget in own:
            font = widget.font()
            font.setPointSizeF(font.pointSizeF() * share)
            widget.setFont(font)
        self._dress()

    def choose_reading(self, family: str, width: int) -> None:
        """Set what is read in this family ("" for the usual), in lines of so many letters."""
        if (family, width) != (self._reading_font, self.reading_width):
            self._reading_font, self.reading_width = family, width
            fonts.choose_serif(family)
            self.reading_changed.emit()

    def _on_scheme_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _wanted(self) -> Colours:
        if self._choice is not ThemeChoice.SYSTEM:
            return _CHOSEN[self._choice]
        # PySide takes the inner object for gone once the outer one is.
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
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
        for widgets in ("QCheckBox", "QRadioButton"):
            # PySide takes text, whatever its stubs say.
            self._app.setPalette(self.colours.indicator_palette(), widgets)  # type: ignore[arg-type]
        line = QFontMetrics(self._app.font()).height()
        self._app.setStyleSheet(stylesheet(self.colours, line))
        self.changed.emit()


def theme() -> Theme:
    """Return the application's theme, making it when it is asked for first."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    found = app.findChild(Theme)
    return found if isinstance(found, Theme) else Theme(app)
