"""What places of a picture are taken, so that nothing is written over something else."""

from __future__ import annotations

from collections import defaultdict
from typing import Final, NamedTuple

_BAND: Final = 32


class Spot(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Spot) -> bool:
        """Tell whether two rectangles have a point in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


class Taken:
    """Rectangles by the bands of height that they reach into: few of hundreds are looked at."""

    def __init__(self) -> None:
        self._bands: defaultdict[int, list[Spot]] = defaultdict(list)

    def add(self, spot: Spot) -> None:
        """Take a place."""
        for band in self._of(spot):
            self._bands[band].append(spot)

    def is_free(self, spot: Spot) -> bool:
        """Tell whether nothing is there."""
        return not any(
            spot.meets(other) for band in self._of(spot) for other in self._bands.get(band, ())
        )

    def _of(self, spot: Spot) -> range:
        return range(int(spot.top // _BAND), int(spot.bottom // _BAND) + 1)
