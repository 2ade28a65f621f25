"""Does the program's main job on the command line: an article becomes a cited Word document."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.executable).with_name("quotarium")
ARTICLE = Path("resources/sample/articles/01-the-river-nobody-measures.txt")
FOLDER = Path("build/demo")
LIBRARY = FOLDER / "River.quotarium"
SHOWN = 60

CLIPPINGS = (
    (
        "Nineteen gauges were built, paid for and sent, and not one of them has ever touched "
        "the water.",
        "Irena Valdoš",
        "President of Korvelia",
        ("--said", "March 14, 2025?", "--occasion", "Ilvana Basin Forum"),
    ),
    (
        "We do not accuse anyone of theft. We ask for a receipt, a date and a signature, which "
        "are things that honest partners keep.",
        "Irena Valdoš",
        "President of Korvelia",
        ("--said", "c. 2024"),
    ),
    (
        "You can live without a treaty and you can live without a friend, but you cannot run a "
        "river on two sets of books.",
        "Lev Marusin",
        "radio journalist",
        (),
    ),
)
EXPORTS = {
    "citations.docx": ("--format", "docx", "--style", "apa"),
    "citations.bib": ("--format", "bibtex"),
}


def main() -> int:
    """Make the library and the two files anew under build/demo; return the exit code."""
    shutil.rmtree(CHECKOUT / FOLDER, ignore_errors=True)
    (CHECKOUT / FOLDER).mkdir(parents=True)
    try:
        work_through()
    except subprocess.CalledProcessError as error:
        return error.returncode
    print("\nThe Word document and the BibTeX file:")
    for name in EXPORTS:
        print(f"    {CHECKOUT / FOLDER / name}")
    return 0


def work_through() -> None:
    """Run the steps of the job one after the other, showing each command and its answer."""
    quotarium("new", str(LIBRARY))
    in_library = ("-L", str(LIBRARY))
    added = quotarium(*in_library, "add", str(ARTICLE), "--type", "article-magazine", "--json")
    key = json.loads(added)["citekey"]
    for exact, speaker, role, facts in CLIPPINGS:
        who = ("--speaker", speaker, "--role", role)
        quotarium(*in_library, "clip", "--source", key, "--exact", exact, *who, *facts)
    for name, how in EXPORTS.items():
        quotarium(*in_library, "export", *how, "-o", str(FOLDER / name))


def quotarium(*arguments: str) -> str:
    """Run the program in the checkout; return what it printed, after showing it."""
    print("$ quotarium", *(shlex.quote(shortened(argument)) for argument in arguments), flush=True)
    done = subprocess.run(
        [PROGRAM, *arguments], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True, check=True
    )
    print(done.stdout, flush=True)
    return done.stdout


def shortened(argument: str) -> str:
    """Return the argument as it is shown: a long quotation is cut."""
    return argument if len(argument) <= SHOWN else argument[: SHOWN - 1] + "…"


if __name__ == "__main__":
    sys.exit(main())
