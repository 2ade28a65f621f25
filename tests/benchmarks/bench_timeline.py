"""Timeline: first picture of 10,000 quotes, and frames of panning and zooming up to 1,000,000.

CPU time in milliseconds. Beside each frame stands its floor: painting the same parts once more,
without working out where they are. `--library` also reads a million quotes from a library.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from quotarium.gui.drawing.artist import Artist
from quotarium.gui.theme import theme
from quotarium.model.organising import LinkKind
from quotarium.model.timeline.marks import Lane, Marks, Tie
from quotarium.model.timeline.stage import Paper, Stage
from tests.benchmarks.generator import make_library

_WIDTH, _HEIGHT = 1400, 900
_FRAMES = 100


def main() -> None:
    """Print the table."""
    # As in the window, where garbage waits until nothing is to be done.
    gc.disable()
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        _from_library(Path(folder), 10_000, 500)
        if "--library" in sys.argv:
            _from_library(Path(folder), 1_000_000, 500)
    for number in (10_000, 100_000, 1_000_000):
        _frames(f"{number:,} in memory", _made(number, 500))


def _from_library(folder: Path, number: int, voices: int) -> None:
    from quotarium.services.libraries import open_library
    from quotarium.services.timeline import timeline

    path = make_library(folder / f"{number}.quotarium", number, voices=voices)
    with open_library(path) as library:
        timeline(library, "nothing at all")
        begun = time.process_time()
        marks = timeline(library)
        read = time.process_time() - begun
        artist = Artist(vars(theme().colours))
        begun = time.process_time()
        stage = _stage(marks, artist)
        _paint(stage, artist, _image())
        drawn = time.process_time() - begun
    _tell(f"{number:,} of a library: read", read)
    _tell(f"{number:,} of a library: first picture", drawn)
    _tell(f"{number:,} of a library: both", read + drawn)
    _frames(f"{number:,} of a library", marks)


def _frames(name: str, marks: Marks) -> None:
    artist = Artist(vars(theme().colours))
    stage = _stage(marks, artist)
    image = _image()
    _paint(stage, artist, image)

    def panned() -> None:
        stage.pan(17)

    def zoomed() -> None:
        stage.zoom(1.2, 700)

    def out() -> None:
        stage.zoom(1 / 1.2, 700)

    def down() -> None:
        stage.scroll = min(stage.overflow, stage.scroll + 240)

    stage.show_all()
    _measure(f"{name}: pan, all", stage, artist, image, panned)
    stage.show_all()
    _measure(f"{name}: scroll, all", stage, artist, image, down)
    stage.show_all()
    stage.scroll = 0
    _measure(f"{name}: zoom in to days", stage, artist, image, zoomed)
    _measure(f"{name}: zoom out again", stage, artist, image, out)
    stage.zoom(12, 700)
    _measure(f"{name}: pan, a few years", stage, artist, image, panned)


def _measure(
    name: str, stage: Stage, artist: Artist, image: QImage, step: Callable[[], None]
) -> None:
    frames: list[float] = []
    floors: list[float] = []
    for _ in range(_FRAMES):
        step()
        begun = time.process_time()
        parts = _paint(stage, artist, image)
        frames.append(time.process_time() - begun)
        begun = time.process_time()
        _only_paint(parts, artist, image)
        floors.append(time.process_time() - begun)
    middle, slow, worst = statistics.median(frames), sorted(frames)[-2], max(frames)
    floor = statistics.median(floors)
    sys.stdout.write(
        f"{name:44} {middle * 1000:7.1f} ms  p99 {slow * 1000:6.1f}  slowest {worst * 1000:6.1f}  "
        f"floor {floor * 1000:6.1f}  ratio {middle / max(floor, 1e-9):5.2f}\n"
    )


def _stage(marks: Marks, artist: Artist) -> Stage:
    stage = Stage()
    stage.take_paper(Paper(_WIDTH, _HEIGHT, 13.0, artist.measure))
    stage.show(marks)
    return stage


def _paint(stage: Stage, artist: Artist, image: QImage) -> list[object]:
    parts = stage.draw(None).drawing.parts
    _only_paint(list(parts), artist, image)
    return list(parts)


def _only_paint(parts: list[object], artist: Artist, image: QImage) -> None:
    painter = QPainter(image)
    artist.paint(painter, parts)  # type: ignore[arg-type]
    painter.end()


def _image() -> QImage:
    return QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)


def _made(number: int, lanes: int) -> Marks:
    """Return marks of days between 1800 and 2025, a tenth of them uncertain by a year."""
    chance = random.Random(1)
    made = Marks()
    built = []
    each = number // lanes
    for lane in range(lanes):
        days = sorted(chance.randrange(657_000, 739_000) for _ in range(each))
        exact = each - each // 10
        start = len(made.ids)
        made.ids.extend(range(start + 1, start + each + 1))
        made.earliest.extend(days[:exact] + days[exact:])
        made.latest.extend(days[:exact] + [day + 365 for day in days[exact:]])
        made.look.extend([1] * each)
        whole = range(start, start + each)
        slices = (whole[:exact], range(0), whole[exact:], range(0), range(0), range(0))
        built.append(Lane(lane + 1, f"Speaker {lane + 1}", "Minister", slices))
    made.lanes = built
    made.labels = {quote: f"what was said, number {quote}" for quote in made.ids[:20_000]}
    made.order = array("i", made.ids)
    made.ties = tuple(
        Tie(chance.randrange(1, number), chance.randrange(1, number), LinkKind.CONTRADICTS)
        for _ in range(200)
    )
    return made.prepare()


def _tell(name: str, spent: float) -> None:
    sys.stdout.write(f"{name:44} {spent * 1000:7.1f} ms\n")
