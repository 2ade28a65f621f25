"""Every action in one table: menus, buttons, the command palette and the shortcut list use it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from quotarium.gui.icons import icon
from quotarium.gui.keyboard.mnemonics import with_own_letters
from quotarium.gui.theme import theme
from quotarium.gui.translation import translated
from quotarium.marking import tr


@dataclass(frozen=True)
class Spec:
    """One action; `menu` is a key of MENUS, a `gap` puts a line above it.

    `keys` are portable key sequences; a name of QKeySequence.StandardKey starts with "@". `words`
    are further words by which the command palette finds it.
    """

    id: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    menu: str = ""
    gap: bool = False
    words: str = ""


MENUS: dict[str, str] = {
    "file": tr("&File"),
    "edit": tr("&Edit"),
    "quote": tr("&Quote"),
    "source": tr("&Source"),
    "speaker": tr("S&peaker"),
    "occasion": tr("&Occasion"),
    "tag": tr("&Tag"),
    "view": tr("&View"),
    "go": tr("&Go"),
    "help": tr("&Help"),
}

ACTIONS: tuple[Spec, ...] = (
    Spec("source.add", tr("Add source…"), "add", ("@Open",), "file", words="open file import"),
    Spec("source.add_page", tr("Add web page…"), "link", ("Ctrl+U",), "file", words="url address"),
    Spec("source.add_folder", tr("Add folder…"), "folder-open", (), "file", words="directory all"),
    Spec("source.paste", tr("Add pasted text…"), "paste", ("Ctrl+Shift+V",), "file"),
    Spec("import", tr("Import references…"), "", ("Ctrl+Shift+I",), "file", words="bibtex ris"),
    Spec("export", tr("Export…"), "export", ("Ctrl+E",), "file", True, words="word docx bibtex"),
    Spec("style.install", tr("Install a citation style…"), "", (), "file", words="csl zotero"),
    Spec("library.new", tr("New library…"), "", ("Ctrl+Shift+N",), "file", True),
    Spec("library.sample", tr("Open the sample library"), "book-open", (), "file", words="demo"),
    Spec("library.open", tr("Open library…"), "folder-open", ("Ctrl+Shift+O",), "file"),
    Spec("library.copy", tr("Save a copy…"), "copy", (), "file", True, words="library folder"),
    Spec("library.pack", tr("Pack the library into one file…"), "", (), "file", words="zip export"),
    Spec("library.unpack", tr("Open a packed library…"), "", (), "file", words="zip import"),
    Spec("library.backups", tr("Backups…"), "restore", (), "file", True, words="restore put back"),
    Spec("library.check", tr("Check the library…"), "", (), "file", words="repair damage mend"),
    Spec("window.quit", tr("Quit"), "", ("@Quit",), "file", True, words="exit close"),
    Spec("edit.undo", tr("Undo"), "undo", ("@Undo",), "edit"),
    Spec("edit.redo", tr("Redo"), "redo", ("@Redo",), "edit"),
    Spec("search.focus", tr("Find…"), "search", ("@Find",), "edit", True, words="search"),
    Spec("search.save", tr("Save this search…"), "saved-search", ("Ctrl+Shift+S",), "edit"),
    Spec("quote.edit", tr("Edit words"), "edit", ("F2",), "quote"),
    Spec("quote.reader", tr("Show in its source"), "book-open", ("Ctrl+Return",), "quote"),
    Spec("quote.copy_cited", tr("Copy with citation"), "copy", ("Ctrl+Alt+C", "@Copy"), "quote"),
    Spec("quote.copy", tr("Copy citation"), "copy", ("Ctrl+Shift+C",), "quote"),
    Spec("quote.copy_reference", tr("Copy reference"), "", ("Ctrl+Alt+R",), "quote"),
    Spec("quote.review", tr("Mark as reviewed"), "check", ("Ctrl+D",), "quote", words="inbox done"),
    Spec("quote.verify", tr("Check against the source"), "", ("Ctrl+Alt+V",), "quote"),
    Spec("library.verify", tr("Check all quotes against their sources"), "", ("F7",), "quote"),
    Spec("quote.differences", tr("Show what differs…"), "", ("Ctrl+Alt+D",), "quote"),
    Spec(
        "quote.reanchor",
        tr("Compare with the newer copy…"),
        "",
        ("Ctrl+Alt+N",),
        "quote",
        words="snapshot anchor",
    ),
    Spec("quote.tag", tr("Add tag…"), "tag", ("Ctrl+T",), "quote", True),
    Spec("quote.project", tr("Add to project…"), "project", ("Ctrl+P",), "quote"),
    Spec("quote.link", tr("Link to another quote…"), "link", ("Ctrl+L",), "quote", words="answer"),
    Spec("quote.question", tr("Open question, or not"), "help", ("Ctrl+Alt+Q",), "quote"),
    Spec("quote.preview", tr("Preview"), "", (), "quote", words="large space quick look"),
    Spec(
        "quote.change_all",
        tr("Change many quotes…"),
        "edit",
        ("Ctrl+Shift+E",),
        "quote",
        True,
        words="bulk replace find speaker date kind language status",
    ),
    Spec("quote.join", tr("Join as one statement"), "", ("Ctrl+J",), "quote", words="same merge"),
    Spec("quote.reports", tr("Reports of the statement…"), "", ("Ctrl+Alt+J",), "quote"),
    Spec("quote.alike", tr("What may be one statement…"), "", (), "quote", words="same duplicate"),
    Spec("quote.trash", tr("Move to Trash"), "trash", ("Delete", "Ctrl+Backspace"), "quote", True),
    Spec("quote.restore", tr("Put back"), "restore", ("Ctrl+Shift+R",), "quote"),
    Spec("quote.delete", tr("Delete for ever…"), "", ("Ctrl+Shift+Delete",), "quote"),
    Spec("trash.empty", tr("Empty the Trash…"), "", (), "quote", words="delete all purge"),
    Spec("outline.heading", tr("Insert a heading…"), "", ("Ctrl+Alt+H",), "quote", True),
    Spec("outline.note", tr("Insert a note…"), "", ("Ctrl+Alt+M",), "quote", words="outline"),
    Spec("outline.up", tr("Move up in the outline"), "", ("Alt+Up",), "quote"),
    Spec("outline.down", tr("Move down in the outline"), "", ("Alt+Down",), "quote"),
    Spec("outline.in", tr("Indent in the outline"), "", ("Ctrl+]",), "quote"),
    Spec("outline.out", tr("Outdent in the outline"), "", ("Ctrl+[",), "quote"),
    Spec("outline.remove", tr("Take out of the project"), "", ("Delete",), "quote"),
    Spec("tag.rename", tr("Rename the tag…"), "", ("F2",), "tag"),
    Spec("tag.merge", tr("Merge the selected tags…"), "", ("Ctrl+M",), "tag"),
    Spec("tag.delete", tr("Delete the tag"), "", ("Delete",), "tag"),
    Spec("source.clip", tr("Clip the selected words"), "clip", ("Ctrl+Return",), "source"),
    Spec("source.copy_cited", tr("Copy with citation"), "copy", ("Ctrl+Alt+C",), "source"),
    Spec("source.suggestions", tr("Go to the suggested quotes"), "", ("Ctrl+G",), "source"),
    Spec("source.clip_ticked", tr("Clip what is ticked"), "", ("Ctrl+Alt+Return",), "source"),
    Spec("source.import_marked", tr("Import highlights of the PDF"), "", (), "source"),
    Spec("source.fetch_again", tr("Fetch the page again"), "", (), "source", True, words="update"),
    Spec("source.newer_copy", tr("Add a newer copy…"), "", (), "source", words="snapshot version"),
    Spec("source.recognise", tr("Recognise the text of a scan"), "", (), "source", words="ocr pdf"),
    Spec("source.recording", tr("Link its recording…"), "", (), "source", words="audio video"),
    Spec("source.read", tr("Open in the reader"), "book-open", ("Ctrl+R",), "source", True),
    Spec("source.details", tr("Details of the source"), "edit", ("Ctrl+I",), "source"),
    Spec("source.duplicates", tr("Find duplicate sources…"), "", (), "source", words="merge same"),
    Spec("source.change_all", tr("Change many sources…"), "", ("Ctrl+Shift+E",), "source", True),
    Spec("source.trash", tr("Move the source to the Trash"), "trash", ("Delete",), "source"),
    Spec("speaker.quotes", tr("Quotes by this speaker"), "quotes", (), "speaker"),
    Spec("speaker.alike", tr("Who may be one speaker…"), "speakers", (), "speaker", words="merge"),
    Spec("speaker.merge", tr("Merge speakers…"), "", ("Ctrl+M",), "speaker", True),
    Spec("speaker.split", tr("Split speaker…"), "", ("Ctrl+Shift+M",), "speaker"),
    Spec("speaker.change_all", tr("Change many speakers…"), "", ("Ctrl+Shift+E",), "speaker", True),
    Spec("speaker.trash", tr("Move the speaker to the Trash"), "trash", ("Delete",), "speaker"),
    Spec("occasion.merge", tr("Merge occasions…"), "", ("Ctrl+M",), "occasion"),
    Spec("occasion.change_all", tr("Change many occasions…"), "", ("Ctrl+Shift+E",), "occasion"),
    Spec("occasion.trash", tr("Move the occasion to the Trash"), "trash", ("Delete",), "occasion"),
    Spec("view.zoom_in", tr("Larger type"), "", ("Ctrl++", "Ctrl+="), "view", words="zoom"),
    Spec("view.zoom_out", tr("Smaller type"), "", ("Ctrl+-",), "view", words="zoom"),
    Spec("view.zoom_usual", tr("Usual size of type"), "", ("Ctrl+0",), "view", words="zoom"),
    Spec("view.pages", tr("Text or pages"), "", ("F6",), "view", words="pdf pictures"),
    Spec("view.table", tr("Quotes as cards or as a table"), "", ("Ctrl+Alt+T",), "view"),
    Spec("view.inspector", tr("Show or hide the side panel"), "", ("F9",), "view"),
    Spec("view.suggestions", tr("Show or hide suggestions"), "", ("F8",), "view"),
    Spec("view.compare", tr("Compare…"), "", ("Ctrl+Alt+P",), "view", words="positions speakers"),
    Spec("view.graph", tr("Speakers and links…"), "", ("Ctrl+Alt+G",), "view", words="graph"),
    Spec("timeline.closer", tr("Timeline: closer"), "", ("Ctrl+Alt++", "Ctrl+Alt+="), "view", True),
    Spec("timeline.further", tr("Timeline: further away"), "", ("Ctrl+Alt+-",), "view"),
    Spec("timeline.all", tr("Timeline: show all"), "", ("Ctrl+Alt+0",), "view", words="fit zoom"),
    Spec("timeline.published", tr("Timeline: dates of publication"), "", (), "view"),
    Spec("timeline.list", tr("Timeline: as a list or as lanes"), "", ("Ctrl+Alt+L",), "view"),
    Spec("timeline.save", tr("Timeline: save the picture…"), "export", (), "view", words="svg png"),
    Spec("view.light", tr("Light colours"), "sun", (), "view", True, words="theme"),
    Spec("view.dark", tr("Dark colours"), "moon", (), "view", words="theme night"),
    Spec("view.contrast", tr("High contrast"), "", (), "view", words="theme black accessibility"),
    Spec("view.system", tr("Colours of the system"), "", (), "view", words="theme"),
    Spec("go.back", tr("Back"), "chevron-left", ("Alt+Left",), "go"),
    Spec("go.forward", tr("Forward"), "chevron-right", ("Alt+Right",), "go"),
    Spec("go.inbox", tr("Inbox"), "inbox", ("Ctrl+1",), "go", True),
    Spec("go.quotes", tr("Quotes"), "quotes", ("Ctrl+2",), "go"),
    Spec("go.sources", tr("Sources"), "sources", ("Ctrl+3",), "go"),
    Spec("go.speakers", tr("Speakers"), "speakers", ("Ctrl+4",), "go"),
    Spec("go.occasions", tr("Occasions"), "calendar", ("Ctrl+Alt+O",), "go", words="events"),
    Spec("go.timeline", tr("Timeline"), "timeline", ("Ctrl+5",), "go"),
    Spec("go.questions", tr("Open questions"), "help", ("Ctrl+6",), "go", words="unanswered"),
    Spec(
        "go.differing",
        tr("Altered or not found"),
        "warning",
        ("Ctrl+7", "Shift+F7"),
        "go",
        words="wording checks verify",
    ),
    Spec("go.tags", tr("Tags"), "tag", ("Ctrl+8",), "go", words="merge rename"),
    Spec(
        "go.library",
        tr("The library in numbers"),
        "",
        ("Ctrl+Shift+L",),
        "go",
        words="report chart csv svg statistics",
    ),
    Spec("go.trash", tr("Trash"), "trash", ("Ctrl+9",), "go"),
    Spec("go.settings", tr("Settings"), "settings", ("Ctrl+,",), "go", words="preferences"),
    Spec("help.palette", tr("Command palette…"), "", ("Ctrl+K", "Ctrl+Shift+P"), "help"),
    Spec("help.shortcuts", tr("Keyboard shortcuts"), "keyboard", ("Ctrl+F1", "?"), "help"),
    Spec("help.guide", tr("Guide"), "help", ("F1",), "help", words="help manual"),
    Spec("help.news", tr("What’s new"), "", (), "help", words="changes version"),
    Spec("help.about", tr("About Quotarium"), "", (), "help", True, words="licences"),
)

Handler = Callable[[], object]


class Actions(QObject):
    """The QActions of the table. An action is enabled where the window or the page handles it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions = {spec.id: self._made(spec) for spec in ACTIONS}
        self._window: dict[str, Handler] = {}
        self._page: dict[str, Handler] = {}
        self._undrawn = True
        theme().changed.connect(self._on_theme_changed)

    def __getitem__(self, key: str) -> QAction:
        """Return an action by its id."""
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[Spec, QAction]]:
        """Give the table with its actions, in order."""
        return ((spec, self._actions[spec.id]) for spec in ACTIONS)

    def name(self, key: str) -> str:
        """Return how an action is called, whatever is to be undone now."""
        return translated(self._specs[key].text).replace("&", "").rstrip("…")

    def use_keys(self, changed: Mapping[str, Sequence[str]]) -> None:
        """Give actions the keys that the user chose, and all others those of the table."""
        for key, spec in self._specs.items():
            texts = changed.get(key, spec.keys)
            self._actions[key].setShortcuts([one for text in texts for one in _keys(text)])

    def sharing(self, key: str) -> tuple[str, ...]:
        """Return the actions that have a key of this one and may be enabled together with it.

        The quote's and the source's actions never are.
        """
        apart = {"quote": "source", "source": "quote"}.get(self._specs[key].menu)
        mine = set(self._actions[key].shortcuts())
        return tuple(
            other
            for other, spec in self._specs.items()
            if other != key
            and (spec.menu != apart or not apart)
            and mine & set(self._actions[other].shortcuts())
        )

    def handle(self, handlers: Mapping[str, Handler]) -> None:
        """Add what the window does on every page."""
        self._window.update(handlers)
        self._enable()

    def handle_on_page(self, handlers: Mapping[str, Handler]) -> None:
        """Take what the current page does in the place of what the page before did."""
        self._page = dict(handlers)
        self._enable()

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        names = with_own_letters([translated(text) for text in MENUS.values()])
        menus = {key: bar.addMenu(name) for key, name in zip(MENUS, names, strict=True)}
        for spec, action in self:
            if spec.menu:
                if spec.gap:
                    menus[spec.menu].addSeparator()
                menus[spec.menu].addAction(action)
        for menu in menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())
            menu.aboutToShow.connect(self.draw_icons)

    def menu(self, menu: QMenu, *keys: str) -> None:
        """Add those of these actions that can be done now to a context menu; "-" is a line."""
        self.draw_icons()
        for key in keys:
            if key == "-":
                menu.addSeparator()
            elif self._actions[key].isEnabled():
                menu.addAction(self._actions[key])

    def draw_icons(self) -> None:
        """Give the actions their icons; drawing them all takes as long as half a window."""
        if self._undrawn:
            self._undrawn = False
            self._tint()

    def _made(self, spec: Spec) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcuts([key for text in spec.keys for key in _keys(text)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False, key=spec.id: self._do(key))
        return action

    def _do(self, key: str) -> None:
        handler = self._page.get(key) or self._window.get(key)
        if handler is not None:
            handler()

    def _enable(self) -> None:
        for key, action in self._actions.items():
            action.setEnabled(key in self._page or key in self._window)

    def _on_theme_changed(self) -> None:
        if not self._undrawn:
            self._tint()

    def _tint(self) -> None:
        for key, action in self._actions.items():
            if self._specs[key].icon:
                action.setIcon(icon(self._specs[key].icon))


def _keys(text: str) -> list[QKeySequence]:
    if text.startswith("@"):
        return QKeySequence.keyBindings(getattr(QKeySequence.StandardKey, text[1:]))
    return [QKeySequence(text)]
