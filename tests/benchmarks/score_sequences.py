"""Run random sequences of changes against the plain model, a thousand or as many as are asked for.

python -m tests.benchmarks.score_sequences [COUNT]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from quotarium.storage.library import Library
from tests.services.test_sequences import run


def main() -> None:
    """Run the sequences; the first that goes wrong is shrunk and shown."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "Empty.quotarium"
        Library.create(template).close()
        begun = time.process_time()
        run(template, count)
    spent = time.process_time() - begun
    sys.stdout.write(f"{count:,} sequences, the same state each time ({spent:.0f} s)\n")


if __name__ == "__main__":
    main()
