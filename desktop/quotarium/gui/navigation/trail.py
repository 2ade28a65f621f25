"""The way one came, to go back and forward on."""

from __future__ import annotations

from quotarium.gui.routes import Route

_LONGEST = 100


class Trail:
    """Routes gone to, and where one is among them."""

    def __init__(self) -> None:
        self._routes: list[Route] = []
        self._at = -1

    def go(self, route: Route) -> None:
        """Go on; what lay ahead is forgotten."""
        if self._routes and self._routes[self._at] == route:
            return
        self._routes = [*self._routes[: self._at + 1], route][-_LONGEST:]
        self._at = len(self._routes) - 1

    def back(self) -> Route | None:
        """Go one step back."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._routes[self._at]

    def forward(self) -> Route | None:
        """Go one step forward."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._routes[self._at]

    @property
    def current(self) -> Route | None:
        """Where one is."""
        return self._routes[self._at] if self._routes else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return self._at < len(self._routes) - 1

    def clear(self) -> None:
        """Forget the way."""
        self._routes, self._at = [], -1
