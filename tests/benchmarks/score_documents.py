"""Read every file of a folder apart; print what was opened or refused, with time and memory.

    python tests/benchmarks/score_documents.py FOLDER [--verbose]

Hung is what takes longer than a child may. Linux and macOS only.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from quotarium.reading.child import Limits, command, request_line
from quotarium.reading.content import Content

_UNIT = 1 if sys.platform == "darwin" else 1024
_VERDICTS = {"extracted": "opened", "unreadable": "refused", "bug": "bug"}


@dataclass(frozen=True)
class Outcome:
    """What reading one file led to; `memory` is the most its process held, in MB."""

    name: str
    verdict: str
    reason: str
    seconds: float
    memory: float
    characters: int = 0


def outcome(path: Path, limits: Limits) -> Outcome:
    """Read a file in a process of its own and measure that."""
    data = path.read_bytes()
    with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as said:
        asked.write(request_line(Content(data, path.name), "", limits) + data)
        asked.seek(0)
        begun = time.perf_counter()
        child = subprocess.Popen(command(), stdin=asked, stdout=said, stderr=subprocess.DEVNULL)
        hung, done = False, 0
        while done == 0:
            done, _, usage = os.wait4(child.pid, os.WNOHANG)
            if not done and not hung and time.perf_counter() - begun > limits.seconds + 1:
                hung = True
                child.kill()
            time.sleep(0.005)
        child.returncode = 0  # it was waited for here
        seconds = time.perf_counter() - begun
        said.seek(0)
        answer = said.read()
    return _judged(path.name, answer, hung, seconds, usage.ru_maxrss * _UNIT / 1024**2)


def _judged(name: str, said: bytes, hung: bool, seconds: float, memory: float) -> Outcome:
    try:
        answer = json.loads(said)
    except ValueError:
        verdict, reason = ("hung", "") if hung else ("refused", "its reader broke down")
        return Outcome(name, verdict, reason, seconds, memory)
    key = next(key for key in _VERDICTS if key in answer)
    if key != "extracted":
        return Outcome(name, _VERDICTS[key], answer[key], seconds, memory)
    found = answer["extracted"]
    text, warnings = found["structured"]["text"], " ".join(found["warnings"])
    return Outcome(name, "opened", warnings, seconds, memory, len(text))


def table(outcomes: list[Outcome]) -> list[str]:
    """Return one line for each kind of outcome."""
    groups: defaultdict[tuple[str, str, str], list[Outcome]] = defaultdict(list)
    for found in outcomes:
        reason = re.sub(r"\bpages? [\divxl]+(?:, [\divxl]+)*(?: …)?(?= )", "pages …", found.reason)
        groups[(Path(found.name).suffix.casefold(), found.verdict, reason)].append(found)
    lines = [f"{'files':>5} {'slowest':>8} {'most':>7}  outcome"]
    for (suffix, verdict, reason), members in sorted(groups.items()):
        slowest = max(found.seconds for found in members)
        most = max(found.memory for found in members)
        words = f"{suffix} {verdict}{': ' if reason else ''}{reason}"
        lines.append(f"{len(members):5} {slowest:6.2f} s {most:4.0f} MB  {words}")
    return lines


def main() -> int:
    """Print the table of a folder; return 1 where a file hung or met a bug."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"{options.folder} is absent; nothing was scored.")
        return 0
    outcomes = []
    for path in sorted(path for path in options.folder.rglob("*") if path.is_file()):
        found = outcome(path, Limits())
        outcomes.append(found)
        if options.verbose:
            print(
                f"{found.seconds:6.2f} s {found.memory:4.0f} MB {found.characters:8} "
                f"{found.name}: {found.verdict} {found.reason}"
            )
    print("\n".join(table(outcomes)))
    return int(any(found.verdict not in {"opened", "refused"} for found in outcomes))


if __name__ == "__main__":
    sys.exit(main())
