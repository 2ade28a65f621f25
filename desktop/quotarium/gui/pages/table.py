"""The table of pages: a key for routes, and how the page is made when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable

from quotarium.gui.actions import Actions
from quotarium.gui.pages.page import Page
from quotarium.gui.workbench import Workbench

Maker = Callable[[Workbench, Actions], Page]


def _quotes(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.quotes import QuotesPage

    return QuotesPage(bench, actions)


def _project(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.project import ProjectPage

    return ProjectPage(bench, actions)


def _reader(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.reader import ReaderPage

    return ReaderPage(bench, actions)


def _source(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.source import SourcePage

    return SourcePage(bench, actions)


def _sources(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.sources import SourcesPage

    return SourcesPage(bench, actions)


def _speakers(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.speakers import SpeakersPage

    return SpeakersPage(bench, actions)


def _tags(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.tags import TagsPage

    return TagsPage(bench, actions)


def _occasions(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.occasions import OccasionsPage

    return OccasionsPage(bench, actions)


def _library(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.library import LibraryPage

    return LibraryPage(bench, actions)


def _timeline(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.timeline import TimelinePage

    return TimelinePage(bench, actions)


def _welcome(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.welcome import WelcomePage

    return WelcomePage(bench, actions)


def _settings(bench: Workbench, actions: Actions) -> Page:
    from quotarium.gui.pages.settings import SettingsPage

    return SettingsPage(bench, actions)


PAGES: dict[str, Maker] = {
    "quotes": _quotes,
    "project": _project,
    "reader": _reader,
    "source": _source,
    "sources": _sources,
    "speakers": _speakers,
    "tags": _tags,
    "occasions": _occasions,
    "library": _library,
    "timeline": _timeline,
    "settings": _settings,
    "welcome": _welcome,
}
