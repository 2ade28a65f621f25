"""Reader: how long a 2 MB text holds the window up at opening and scrolling, beside a short one.

Milliseconds of processor time, the longest of each; a window may take 100 at once.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from quotarium.gui.reader.view import ReaderView
from quotarium.model.text import Block, StructuredText
from tests.benchmarks.bench_anchoring import made_up

_FRAMES = 200


def text_of(characters: int, paragraph: int) -> StructuredText:
    """Return made-up words in paragraphs of a length."""
    words = made_up(characters)
    pieces = [words[at : at + paragraph].strip() for at in range(0, len(words), paragraph)]
    blocks, at = [], 0
    for piece in pieces:
        blocks.append(Block(start=at, end=at + len(piece)))
        at += len(piece) + 2
    return StructuredText(
        text="\n\n".join(pieces), blocks=tuple(b for b in blocks if b.end > b.start)
    )


def opened(view: ReaderView, text: StructuredText) -> tuple[float, float]:
    """Return the longest time the window was held up, and the whole, until a text is set."""
    begun = time.process_time()
    view.show_text(text)
    longest = time.process_time() - begun
    while not view.is_set:
        step = time.process_time()
        QApplication.processEvents()
        longest = max(longest, time.process_time() - step)
    return longest * 1000, (time.process_time() - begun) * 1000


def scrolled(view: ReaderView) -> tuple[float, float]:
    """Return the median and the longest time of a frame while a text is scrolled through."""
    bar = view.verticalScrollBar()
    frames = []
    for number in range(_FRAMES):
        bar.setValue(bar.maximum() * number // _FRAMES)
        begun = time.process_time()
        QApplication.processEvents()
        frames.append((time.process_time() - begun) * 1000)
    return sorted(frames)[_FRAMES // 2], max(frames)


def main() -> None:
    """Print the table."""
    application = QApplication.instance() or QApplication([])
    view = ReaderView()
    view.resize(760, 800)
    view.show()
    opened(view, text_of(5_000, 600))
    application.processEvents()
    for name, text in (
        ("20 kB, paragraphs of 600", text_of(20_000, 600)),
        ("2 MB, paragraphs of 600", text_of(2_000_000, 600)),
        ("2 MB, lines of 60", text_of(2_000_000, 60)),
    ):
        longest, whole = opened(view, text)
        # What is seen first; the rest is laid out while nothing else is to be done.
        begun = time.process_time()
        application.processEvents()
        first = (time.process_time() - begun) * 1000
        laid = time.monotonic() + 3
        held = 0.0
        while time.monotonic() < laid:
            begun = time.process_time()
            application.processEvents()
            held = max(held, (time.process_time() - begun) * 1000)
            time.sleep(0.002)
        median, worst = scrolled(view)
        sys.stdout.write(
            f"{name:26} opened {whole:5.0f}, at once {longest:4.0f}; first frame {first:4.0f}; "
            f"laid out at once {held:4.0f}; a frame {median:4.1f}, longest {worst:4.1f}\n"
        )


if __name__ == "__main__":
    main()
