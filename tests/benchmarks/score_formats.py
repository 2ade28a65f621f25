"""Score the reading of reference files against what they are said to mean.

    make score-formats [SCORE_ARGS=--verbose]

FOLDER holds files of references at any depth. Where a .bib of the same name stands beside one, the
fields of its entries are looked for in what was read. A field counts as the same if it means the
same (dashes, case of names, order of keywords and the like set aside). Fields that only one
program knows are counted apart: they are kept if their words are anywhere in the source.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from quotarium.errors import WorldError
from quotarium.formats.bibtex_in.reader import read as read_bib
from quotarium.formats.importers import sniff
from quotarium.model.source import Source

#: Variables that programs tell apart in different ways; each name counts as any of its group.
_GROUPS = (
    ("note", "annote"),
    ("issue", "number", "collection-number", "volume-title"),
    # JabRef takes the number of a record in a database for that of an issue.
    ("issue", "PMID", "PMCID"),
    ("container-title", "container-title-short", "collection-title", "event-title"),
    ("ISBN", "ISSN"),
    ("publisher", "publisher-place", "archive"),
    ("page", "number-of-pages"),
    ("volume", "collection-number"),
    ("title", "title-short", "container-title"),
)


#: What programs write before a value that has no field.
_LABELS = re.compile(
    r"\[(?:pmid|pmcid)\]|^(?:quotation (?:type|index)|page range): .*$"
    r"|(?:^|;)[A-Z][a-z]+(?: [A-Z][a-z]+|\d)?: ?",
    re.MULTILINE,
)


def folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[‐-―−-]+", "-", text)
    text = re.sub(r"[“”„‟\"]|''|``", '"', text)
    text = re.sub(r"[‘’‚‛´`]", "'", text)
    # PubMed writes superscripts in brackets where it has no mark-up.
    text = re.sub(r"<sup>([^<>]*)</sup>", r"(\1)", text)
    text = re.sub(r"<[^<>]{1,40}>", "", text)
    return re.sub(r"[\s.,;:]+", " ", text).strip()


def solid(text: str) -> str:
    """Return text without white space: JabRef loses the break between two lines."""
    return re.sub(r"\s+", "", text)


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", folded(text)))


def names(source: Source) -> Counter[frozenset[str]]:
    return Counter(
        frozenset(re.findall(r"\w+", folded(one.name))) for one in source.creators if one.name
    )


def unnamed(wanted: Source, found: Source) -> list[frozenset[str]]:
    """Return the names that are not there, be it with more given names than wanted."""
    left = list(names(found).elements())
    missing: list[frozenset[str]] = []
    for one in names(wanted).elements():
        match = next((other for other in left if one <= other or (other <= one and other)), None)
        if match is None:
            missing.append(one)
        else:
            left.remove(match)
    return missing


def same(name: str, wanted: str, source: Source) -> bool:
    values = [source.fields.get(other, "") for other in alternatives(name)]
    if "title" in alternatives(name):
        values.append(source.title)
    if name == "publisher-place" and words(wanted) <= words(everything(source)):
        # Some programs call the author’s address “address”.
        return True
    if name == "URL" and words(wanted) <= words(everything(source)):
        # One of several addresses: programs differ in which is the link.
        return True
    if name == "URL" and "pubmed" in wanted and source.fields.get("PMID", "?") in wanted:
        return True
    if name == "keyword":
        found = words(" ".join(values))
        return words(wanted) <= found
    plain = folded(wanted)
    if name == "title" and folded(source.title).startswith(f"{plain} "):
        return True
    return any(
        folded(one) == plain or plain in map(folded, re.split(r"[;,\n]\s*", one))
        or (len(plain) > 12 and solid(plain) in solid(folded(one)))
        or pages(one) == pages(wanted) != ""
        for one in values if one
    )  # fmt: skip


def alternatives(name: str) -> set[str]:
    return {name, *(other for group in _GROUPS if name in group for other in group)}


def pages(text: str) -> str:
    found = re.fullmatch(r"\s*(\d+)\s*[-–]+\s*(\d+)\s*", text)
    if found is None:
        return ""
    start, end = found.groups()
    return f"{start}-{start[: max(0, len(start) - len(end))] + end}"


def everything(source: Source) -> str:
    parts = [source.title, source.note, source.citekey, *source.fields.values()]
    parts += [str(source.issued), str(source.accessed)]
    return folded(" ".join([*parts, *(one.name for one in source.creators)]))


class Score:
    def __init__(self) -> None:
        self.files = self.entries = self.fields = self.right = self.others = self.kept = 0
        self.failed: list[str] = []

    def compare(self, wanted: Source, found: Source, quoted: str) -> list[str]:
        wrong: list[str] = []
        lost: list[str] = []

        def check(name: str, right: bool, text: object) -> None:
            self.fields += 1
            self.right += right
            if not right:
                wrong.append(f"{name}: {text}")

        if wanted.title:
            right = same("title", wanted.title, found) or (
                # What follows a title (who is responsible for it) may stand elsewhere.
                bool(found.title)
                and folded(wanted.title).startswith(folded(found.title)[:30])
                and words(wanted.title) <= words(everything(found))
            )
            check("title", right, wanted.title[:70])
        if wanted.creators:
            missing = unnamed(wanted, found)
            check("names", not missing, [" ".join(sorted(one)) for one in missing][:3])
        if wanted.issued is not None:
            year = wanted.issued.year
            right = found.issued is not None and year == found.issued.year
            right = right and str(found.issued).startswith(str(wanted.issued)[:7])
            check("issued", right, f"{wanted.issued} / {found.issued}")
        for name, value in wanted.fields.items():
            if ":" in name:
                self.others += 1
                kept = words(value) <= words(everything(found))
                self.kept += kept
                if not kept:
                    lost.append(f"not kept: {name}: {value[:60]}")
            elif name == "annote":
                bare = words(_LABELS.sub(" ", value))
                check(name, bare <= words(everything(found) + " " + quoted), value[:60])
            elif name not in ("genre", "status"):
                check(name, same(name, value, found), value[:60])
        return wrong + lost


def closest(wanted: Source, found: list[Source]) -> Source | None:
    """Take out of `found` the source that has most words in common with the wanted one."""
    if not found:
        return None
    mine = words(everything(wanted))
    title = folded(wanted.title)
    best = max(
        found,
        key=lambda one: (
            bool(title) and folded(one.title).startswith(title[:40]),
            len(mine & (theirs := words(everything(one)))) / len(mine | theirs or {""}),
        ),
    )
    found.remove(best)
    return best


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true")
    asked = parser.parse_args()
    if not asked.folder.is_dir():
        print(f"{asked.folder} is not there: nothing to score.")
        return 0
    scores: dict[str, Score] = defaultdict(Score)
    refused: list[str] = []
    start = time.perf_counter()
    for path in sorted(one for one in asked.folder.rglob("*") if one.is_file()):
        content = path.read_bytes()
        try:
            format_ = sniff(content, path.name)
            parsed = format_.read(content)
        except WorldError as error:
            refused.append(f"{path.name}: {str(error)[:110]}")
            continue
        score = scores[format_.name]
        score.files += 1
        score.entries += len(parsed.items)
        if not parsed.items and not parsed.problems:
            score.failed.append(path.name)
        beside = path.with_suffix(".bib")
        if path.suffix == ".bib" or not beside.is_file():
            continue
        left = list(parsed.items)
        for wanted in read_bib(beside.read_bytes()).items:
            found = closest(wanted, left)
            place = next((at for at, one in enumerate(parsed.items) if one is found), -1)
            quoted = " ".join(
                f"{one.heading} {one.words}" for one in parsed.quotes if one.source == place
            )
            wrong = score.compare(wanted, found or Source(), quoted)
            if wrong and asked.verbose:
                print(f"{path.name} ({wanted.title[:40]})", *wrong, sep="\n    ")
    print("format         files entries fields    same  others kept")
    total = Score()
    for name, score in sorted(scores.items()):
        row(name, score)
        for what in ("files", "entries", "fields", "right", "others", "kept"):
            setattr(total, what, getattr(total, what) + getattr(score, what))
    row("all", total)
    print(f"read in {time.perf_counter() - start:.1f} s")
    print(f"refused with a reason: {len(refused)}", *refused, sep="\n  ")
    silent = [name for score in scores.values() for name in score.failed]
    print(f"without content and without a reason: {silent or 'none'}")
    return 0


def row(name: str, score: Score) -> None:
    share = f"{score.right / score.fields:7.1%}" if score.fields else "       "
    kept = f"{score.kept:5} of {score.others}" if score.others else ""
    print(f"{name:14} {score.files:5} {score.entries:7} {score.fields:6} {share} {kept:>12}")


if __name__ == "__main__":
    sys.exit(main())
