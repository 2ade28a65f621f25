"""A program that works on a library until it is killed; run by the tests of killing.

It is started once and forks for every job, so that a kill costs no start of Python. A line
“JOB LIBRARY ARGUMENT” on stdin starts one; the child's number is told first, then what it did: a
line is told only after the library said that it is kept.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from quotarium.model.keeping import Generations
from quotarium.services.adding import add_file
from quotarium.services.backups import backup_now, restore
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.libraries import open_library
from quotarium.services.quotes import add_tags


def tell(*words: object) -> None:
    """Tell a line at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def write(library: Path, folder: str) -> None:
    """Add sources, clip from them, and tag what was clipped, without end."""
    with open_library(library) as opened:
        for number in itertools.count():
            name = f"{os.getpid()}-{number}"
            page = Path(folder) / f"{name}.txt"
            page.write_text(f"{name} opens. “We will not wait {name} years,” she said. " * 40)
            source = add_file(opened, page).value
            tell("source", source.citekey)
            request = ClipRequest(source_id=source.id, start=0, end=40, words=f"Said {name}")
            quote = clip(opened, request).value.quote
            tell("quote", quote.id, name)
            add_tags(opened, [quote.id], [f"tag {number}"])
            tell("tag", quote.id, f"tag {number}")


def back_up(library: Path, _: str) -> None:
    """Make backups without end."""
    with open_library(library) as opened:
        while True:
            tell("backup", backup_now(opened, Generations()).name)


def put_back(library: Path, backups: str) -> None:
    """Restore one of two backups after the other, without end."""
    for backup in itertools.cycle(backups.split(",")):
        restore(library, Path(backup))
        tell("restored", backup)


JOBS = {"write": write, "back_up": back_up, "put_back": put_back}


def main() -> None:
    """Serve jobs until stdin ends."""
    for line in sys.stdin:
        job, library, argument = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            tell("started", os.getpid())
            JOBS[job](Path(library), argument)
            os._exit(0)
        os.waitpid(child, 0)
        tell("ended")


if __name__ == "__main__":
    main()
