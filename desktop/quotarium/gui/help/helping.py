"""What the Help menu does, and the news that are told once after an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from quotarium import __version__

if TYPE_CHECKING:
    from quotarium.gui.actions import Handler
    from quotarium.gui.frame import Frame
    from quotarium.gui.help.guide_dialog import GuideDialog


class Helping(QObject):
    """The guide is one window, that goes to the page of what is shown."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._guide: GuideDialog | None = None
        window.bench.library_opened.connect(self._tell_news)

    def handlers(self) -> dict[str, Handler]:
        """Return what is done for actions of the table, by their ids."""
        return {
            "help.guide": self.show_guide,
            "help.news": self.show_news,
            "help.about": self._about,
        }

    def show_guide(self) -> None:
        """Show the page of the guide that explains what the window shows."""
        from quotarium.gui.help.guide_dialog import GuideDialog
        from quotarium.services.guide import about

        if self._guide is None:
            self._guide = GuideDialog(self._window)
        route = self._window.trail.current
        self._guide.show_page(about(route.page, route.place) if route else "README")
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def show_news(self) -> None:
        """Show what is new."""
        from quotarium.gui.help.page_view import PageView
        from quotarium.services.guide import folder, news

        dialog = QDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("What’s new"))
        dialog.resize(640, 560)
        view = PageView(folder(), self.tr("What’s new"))
        view.show_page(news())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        box = QVBoxLayout(dialog)
        box.addWidget(view, 1)
        box.addWidget(buttons)
        dialog.open()

    def _tell_news(self) -> None:
        """Offer the news once after an update; who begins with this version has none."""
        bench, banner = self._window.bench, self._window.banner
        seen = bench.settings.news_seen
        if seen == __version__:
            return
        bench.choose(news_seen=__version__)
        if seen and banner.isHidden():
            told = self.tr("Quotarium was updated to %1.").replace("%1", __version__)
            banner.tell(told, step=self.tr("What’s new"), do=self.show_news)

    def _about(self) -> None:
        from quotarium.gui.help.about_dialog import AboutDialog

        AboutDialog(self._window.bench, self._window).open()
