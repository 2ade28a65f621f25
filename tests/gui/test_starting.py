"""What a start waits for: the first cards are there before anything they do not need is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

#: What waits until the first cards are shown, and why they do not need it.
WAITS = {
    "alembic": "a library is migrated when it is older than the program",
    "docx": "exports",
    "lxml": "reads documents, styles and references",
    "py_mini_racer": "cites what is selected, once the cards are there",
    "pypdfium2": "reads PDF, in a process of its own",
    "trafilatura": "reads pages of the web, in a process of its own",
    "urllib3": "fetches pages",
    "xlsxwriter": "exports",
    "PySide6.QtPrintSupport": "prints",
    "quotarium.citing.engine": "cites",
    "quotarium.detection": "proposes quotes in documents",
    "quotarium.formats": "imports and exports",
    "quotarium.gui.exporting.dialog": "a dialog",
    "quotarium.gui.pages.reader": "another page",
    "quotarium.gui.pages.timeline": "another page",
    "quotarium.gui.preferences": "another page",
    "quotarium.model.graph": "a dialog",
    "quotarium.model.timeline": "another page, and the number beside it in the navigation",
    "quotarium.reading": "reads and checks documents",
    "quotarium.services.backups": "backs up, seconds after the start",
    "quotarium.services.clipping": "takes what was being typed before a crash",
    "quotarium.services.counting": "counts for the navigation",
    "quotarium.services.examining": "looks over what a crash left",
}

SCRIPT = """
import json, linecache, sys
from pathlib import Path
from quotarium.app import create_window
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

window = create_window(Path(sys.argv[1]))
window.show()
QTimer.singleShot(60_000, lambda: sys.exit("no cards came"))

def report():
    window.page.view.viewport().repaint()
    words = window.page.model.index(0).data()
    late = {"sqlalchemy", "pydantic", "storage", "pages"}
    sources = [path for path in linecache.cache if late.intersection(Path(path).parts)]
    told = {"loaded": sorted(sys.modules), "words": words, "sources": sources}
    print(json.dumps(told))
    # After the cards: what waits for them begins.
    window.close()
    QApplication.quit()

window.page.finding.began.connect(report)
QApplication.exec()
"""


@pytest.fixture(scope="module")
def told(
    sample_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[str] | str]:
    """Start the program in a process of its own; return what it had loaded at the first cards."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(sample_folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=90,
    )
    found: dict[str, list[str] | str] = json.loads(done.stdout)
    assert found["words"], "the first card is painted with its words"
    return found


@pytest.mark.parametrize("module", WAITS)
def test_what_the_first_cards_do_not_need_is_loaded_after_them(
    told: dict[str, list[str] | str], module: str
) -> None:
    assert module not in told["loaded"], f"it {WAITS[module]}"


def test_no_source_of_a_module_is_read_and_kept(told: dict[str, list[str] | str]) -> None:
    assert told["sources"] == []
