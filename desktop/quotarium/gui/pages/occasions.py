"""The page of occasions: hearings, speeches, interviews, and how many quotes are of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from quotarium.gui import words
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.model.occasion import Occasion

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow


class OccasionsPage(ThingsPage):
    """A click shows the quotes of an occasion."""

    kind = "occasion"

    def name(self) -> str:
        return self.tr("Occasions")

    def orders(self) -> Mapping[str, str]:
        return {
            "name": self.tr("sorted by name"),
            "year": self.tr("sorted by date"),
            "quotes": self.tr("sorted by number of quotes"),
        }

    def number(self, number: int) -> str:
        return self.tr("%Ln occasions", "", number)

    def row(self, found: ListRow) -> Row:
        from quotarium.model.dates import readable

        occasion = _occasion(found)
        facts = (occasion.place, readable(occasion.date) if occasion.date else "")
        return Row(
            id=occasion.id,
            title=occasion.name,
            facts="  ·  ".join(fact for fact in facts if fact),
            number=words.number_of_quotes(found.quotes),
            icon="timeline",
        )

    def route_of(self, found: ListRow) -> Route:
        name = _occasion(found).name.replace('"', " ")
        return Route(page="quotes", query=f'occasion:"{name}"')

    def show_empty(self, *, narrowed: bool) -> None:
        if narrowed:
            self.empty.show_state(
                "search",
                self.tr("No occasion found"),
                self.tr("No occasion's name holds all of these words."),
                self.clear_button(),
            )
        else:
            self.empty.show_state(
                "timeline",
                self.tr("No occasions yet"),
                self.tr("They are made as you fill in the occasion of a quote."),
            )


def _occasion(found: ListRow) -> Occasion:
    assert isinstance(found.thing, Occasion)
    return found.thing
