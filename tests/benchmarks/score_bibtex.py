"""Judge BibTeX and BibLaTeX exports of nasty sources by biber and bibtex themselves.

    make score-bibtex [COUNT=2000]

Titles, names and fields are put together from the signs of TeX, Vietnamese, Azerbaijani, CJK and
right-to-left scripts, addresses with specials, and every type of source. Told are the complaints of
`biber --tool --validate-datamodel` and of `bibtex` with its four standard styles, entries that went
missing, commands that are not the writer's own, and titles that do not come back.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from quotarium.formats.bibtex.writer import Dialect, write
from quotarium.formats.bibtex_in.reader import read
from quotarium.formats.choices import SecondHand
from quotarium.formats.originals import Original
from quotarium.formats.ris.tags import CODES
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

STYLES = ("plain", "abbrv", "alpha", "unsrt")
WORDS = (
    "% # _ { } $ ~ ^ \\ & < > | \" ' ` -- --- '' `` ,, ?` !` @ = , ; : [ ] ( ) * + / {} {{ }} }{ "
    "\\textbf{x} \\input{/etc/passwd} \\write18{ls} $x^2$ \\end{document} \\ \\\\ %20 #1 a_b 100% "
    "R&D C# <b>bold</b> <script> &amp; {\\'e} \\\"u ~tilde x^y C:\\path ^^M \\par @book{a, } "
    "Tiếng Việt những bến cảng Nguyễn Thị Ánh Đặng Əliyev Səs və söz ğüşıöç İlham "
    "港の言葉 北京大学 한국어 שלום עולם ירושלים سلام مرحبا القاهرة فارسی‌زبان Žižek Łódź ßtraße "
    "Ελλάδα Слово о гавани ẞ œuvre naïve coöperate É̈ 𝒜 😀 NASA iPhone McDonald and others et al."
).split(" ")
NAMES = ("Nguyễn Əliyev Žižek O'Neil {Marsh} d'Ávila Ибрагимов 山田 פרץ الحكيم Smith-Jones and "
         "others de A&B X_Y ~ family= Müller Ünal Đặng").split()  # fmt: skip
DATES = ("2025 2021-06 2021-06-15 1921~ 1921? 1887% 199X 2016-21 1914/1918 2020/.. -0043 "
         "XXXX-03-15 2025?-03-15 [2001,2002] Y17E7 1950S2").split()  # fmt: skip
ROLES = ("author", "author", "editor", "translator", "director", "container-author")
FIELDS = (
    "container-title collection-title publisher publisher-place edition volume issue page number "
    "note abstract keyword genre medium event-title event-place title-short original-title version "
    "archive call-number ISBN ISSN PMID number-of-pages chapter-number status annote"
).split()
NEEDED = ("container-title", "publisher")
ADDRESSES = (
    "https://e.org/a%20b?x=1&y={z}#frag_~^\\\"<> é", "https://e.org/~user/100%_#top",
    "http://例え.jp/パス?q=値&r={1}", "https://e.org/$HOME/\\x|y`z`", "ftp://e.org/a,b;c=(d)[e]",
)  # fmt: skip
#: What the writer may use of TeX.
OURS = re.compile(
    r"\\(?:[#$%&_,-]|textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum|"
    r"textless|textgreater|textbar|par)"
)


def made_up(count: int, seed: int = 1, *, complete: bool = True) -> list[Source]:
    """Return nasty sources, the same for the same seed.

    Complete ones have what BibTeX demands of every type: a date, a publisher, a container, and
    not both authors and editors.
    """
    chance = random.Random(seed)

    def roles() -> list[str]:
        listed = chance.choices(ROLES, k=chance.randint(0, 3))
        return [role for role in listed if not (complete and role == "editor")]

    def text(most: int = 9) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, most)))

    def creator(role: str) -> Creator:
        if chance.random() < 0.2:
            return Creator(role=role, literal=text(4))
        return Creator(
            role=role, family=chance.choice(NAMES), given=" ".join(chance.choices(NAMES, k=2)),
            non_dropping_particle=chance.choice([None, None, "van", "de la"]),
            suffix=chance.choice([None, None, None, "Jr."]),
        )  # fmt: skip

    def fields() -> dict[str, str]:
        chosen = chance.sample(FIELDS, chance.randint(0, 9))
        found = {name: text(5) for name in ({*chosen, *NEEDED} if complete else chosen)}
        if "volume" in found and chance.random() < 0.5:
            found["volume"] = str(chance.randint(1, 90))
        if chance.random() < 0.6:
            found["URL"] = chance.choice(ADDRESSES)
        if chance.random() < 0.4:
            found["DOI"] = "10.1002/(SICI)1096<1::AID>3.0.CO;2-#_%{}&"
        return found

    types = sorted(CODES)
    return [
        Source(
            citekey=f"key{number}" if chance.random() < 0.9 else text(2), id=number,
            type=types[number % len(types)], title=text(),
            creators=(creator("author"), *(creator(role) for role in roles())),
            issued=chance.choice([*map(Edtf.parse, DATES), *([] if complete else [None])]),
            accessed=chance.choice([None, Edtf.parse("2024-02-29")]),
            language=chance.choice([None, "en", "de", "vi", "az", "ja", "he", "fa", "ar", "zh"]),
            fields=fields(),
        )
        for number in range(count)
    ]  # fmt: skip


def biber(data: bytes, count: int) -> list[str]:
    """Return what biber has to say, and whether it lost entries."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "s.bib").write_bytes(data)
        done = subprocess.run(
            ["biber", "--tool", "--validate-datamodel", "s.bib"],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        lines = (done.stdout + done.stderr).splitlines()
        said = [line for line in lines if "INFO" not in line and line.strip()]
        out = Path(folder) / "s_bibertool.bib"
        read_back = out.read_text(encoding="utf-8") if out.exists() else ""
        found = len(re.findall(r"^@", read_back, re.MULTILINE))
        return said + ([f"{count - found} entries are missing"] if found != count else [])


def bibtex(data: bytes, style: str, count: int) -> list[str]:
    """Return what bibtex has to say, and whether it lost entries."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "s.bib").write_bytes(data)
        (Path(folder) / "s.aux").write_text(
            f"\\citation{{*}}\n\\bibstyle{{{style}}}\n\\bibdata{{s}}\n"
        )
        done = subprocess.run(
            ["bibtex", "-min-crossrefs=9999", "s"], cwd=folder, capture_output=True, check=False
        )
        out = done.stdout.decode("utf-8", "replace")
        said = [
            f"{first} {second}" if "line" in second else first
            for first, second in pairwise([*out.splitlines(), ""])
            if "Warning--" in first or "error" in first.lower() or "I was expecting" in first
        ]
        found = (Path(folder) / "s.bbl").read_bytes().count(b"\\bibitem")
        return said + ([f"{count - found} entries are missing"] if found != count else [])


def strange_commands(data: bytes) -> list[str]:
    """Return the lines whose values hold a command that is not the writer's own."""
    text = re.sub(r"^  (?:url|doi) = .*$", "", data.decode(), flags=re.MULTILINE)
    return [line for line in text.splitlines() if "\\" in OURS.sub("", line)]


def told(name: str, faults: Sequence[str], shown: int) -> int:
    """Print a line, and the first faults; return how many there are."""
    sys.stdout.write(f"{name:44} {len(faults):6} faults\n")
    sys.stdout.writelines(f"    {one[:150]}\n" for one in faults[:shown])
    return len(faults)


def main() -> int:
    """Judge and print; return 1 where there is a fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shown", type=int, default=5)
    options = parser.parse_args()
    sources = made_up(options.count, options.seed)
    pairs = zip(sources[::7], sources[1::7], strict=False)
    originals = [Original(source=a, quoted_in=b.citekey) for a, b in pairs]
    faults = 0
    files = {
        "biblatex": write(sources),
        "biblatex, ASCII": write(sources, ascii_only=True),
        "biblatex, related": write(sources, originals=originals, second_hand=SecondHand.RELATED),
        "biblatex, quoted in words": write(
            sources, originals=originals, second_hand=SecondHand.NOTE
        ),
    }
    for name, data in files.items():
        faults += told(f"biber, {name}", biber(data, options.count), options.shown)
    lacking = made_up(options.count, options.seed, complete=False)
    faults += told("biber, biblatex, undated and incomplete", biber(write(lacking), len(lacking)),
                   options.shown)  # fmt: skip
    classic = write(sources, Dialect.BIBTEX)
    for style in STYLES:
        faults += told(f"bibtex, {style}", bibtex(classic, style, options.count), options.shown)
    for name, data in (("biblatex", files["biblatex"]), ("bibtex", classic)):
        faults += told(f"commands of the data, {name}", strange_commands(data), options.shown)
        parsed = read(data)
        titles = {" ".join(one.title.split()) for one in parsed.items}
        lost = [one.title for one in sources if " ".join(one.title.split()) not in titles]
        faults += told(f"titles that do not come back, {name}", lost, options.shown)
        problems = [f"{one.line}: {one.text}" for one in parsed.problems]
        faults += told(f"problems of our reader, {name}", problems, options.shown)
    # Not counted: what bibtex misses in a source, nobody can make up for it.
    gaps = bibtex(write(lacking, Dialect.BIBTEX), "unsrt", options.count)
    told("bibtex, undated and incomplete (not counted)", gaps, options.shown)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
