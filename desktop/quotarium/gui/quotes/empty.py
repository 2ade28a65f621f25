"""What the page of quotes says when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from quotarium.gui.actions import Actions
from quotarium.gui.routes import Route
from quotarium.gui.translation import tr
from quotarium.gui.widgets.buttons import action_button, button
from quotarium.gui.widgets.empty_state import EmptyState


def show_empty(
    empty: EmptyState,
    route: Route,
    actions: Actions,
    narrowed: bool,
    clear: Callable[[], None],
    everywhere: Callable[[], None] | None = None,
) -> None:
    """Say why there is nothing here, with the next step.

    `everywhere` looks for the same among all quotes; None where that is done already.
    """

    if narrowed:
        again = button(tr("Clear the search"), "close")
        again.clicked.connect(clear)
        empty.show_state(
            "search",
            tr("Nothing found"),
            tr(
                "No quote holds all of these words. Fewer words find more; the beginning of a "
                "word is enough, and accents do not matter."
            ),
            [again, *([_everywhere(everywhere)] if everywhere is not None else [])],
        )
    elif route.place == "inbox":
        empty.show_state(
            "inbox",
            tr("The Inbox is empty"),
            tr(
                "Quotes that you clip without finishing them wait here until you mark them as "
                "reviewed."
            ),
            [_go(actions, "go.sources", "sources", tr("Go to the sources"))],
        )
    elif route.place == "questions":
        empty.show_state(
            "help",
            tr("No open questions"),
            tr(
                "Mark a quote as an open question, and it is listed here until a quote that "
                "responds to it is linked."
            ),
            [_go(actions, "go.quotes", "quotes", tr("Go to the quotes"))],
        )
    elif route.place == "differing":
        empty.show_state(
            "check",
            tr("Nothing altered, nothing missing"),
            tr(
                "Quotes whose words differ from their source, or are not in it, are listed here "
                "after a check."
            ),
            [_go(actions, "library.verify", "check", tr("Check all quotes"))],
        )
    elif route.place == "trash":
        empty.show_state(
            "trash",
            tr("The Trash is empty"),
            tr("Quotes you remove land here."),
            [_go(actions, "go.quotes", "quotes", tr("Go to the quotes"))],
        )
    elif route.project_id or route.tag_id:
        empty.show_state(
            "quotes",
            tr("Nothing here yet"),
            tr("Select quotes and add them with “Add to project” or “Add tag”."),
            [_go(actions, "go.quotes", "quotes", tr("All quotes"))],
        )
    else:
        empty.show_state(
            "quotes",
            tr("No quotes yet"),
            tr(
                "Add an article, select words in it and clip them. Who said them and when can be "
                "added at once or later."
            ),
            [
                _go(actions, "source.add", "add", tr("Add source…"), primary=True),
                _go(actions, "source.paste", "paste", tr("Paste text…")),
            ],
        )


def _everywhere(look: Callable[[], None]) -> QPushButton:
    made = button(tr("Search all quotes"), "search", primary=True)
    made.setObjectName("searchEverywhere")
    made.clicked.connect(look)
    return made


def _go(actions: Actions, key: str, icon: str, text: str, *, primary: bool = False) -> QPushButton:
    return action_button(actions[key], icon, text=text, primary=primary)
