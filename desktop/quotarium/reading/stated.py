"""Take what a file's properties state of its title, authors and language, if it makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from quotarium.model.source import Creator
from quotarium.model.text import Block, BlockKind
from quotarium.reading.building import plain
from quotarium.reading.bylines import byline_creators
from quotarium.reading.languages import KNOWN, guess_language
from quotarium.reading.names import creators_of, inverted, is_organisation

_FILE = re.compile(
    r"\S[^\n]*\.(?:docx?|dotx?|odt|ott|rtf|pdf|tex|dvi|p?html?|epub|indd|qxp|qxd|pages|wpd|txt|"
    r"pptx?|xlsx?|ps|eps|tmp|jpe?g|png|tiff?|cdr|ai|fm|pm\d|md)",
    re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"microsoft\s+(?:office\s+)?(?:word|powerpoint|excel|publisher)|libreoffice|openoffice|"
    r"powerpoint[- ]pr[äé]sentation|powerpoint presentation|presentaci[óo]n de powerpoint|"
    r"présentation powerpoint|pdfmaker|acrobat|quarkxpress|indesign",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:untitled|no title|title|document|dokument|documento|sans titre|unbenannt|sin título|"
    r"sem título|без названия|документ|başlıksız|adsız|word document|neues? dokument|template|"
    r"new document|print|scan(?:ned)?|layout|unknown|none|null|test)[-_ ]*\d*|\W*|[\d\W]+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:(?:microsoft|ms)[ -]?(?:office|word)?[ -]?(?:user|benutzer)?"
    r"|windows[- ]?(?:user|benutzer)?"
    r"|user\d*|benutzer|usuario|usuário|utilisateur|пользователь|kullanıcı|admin(?:istrat(?:or|eur)"
    r"|istrador)?|root|owner|author|autor|auteur|unknown|anonymous|none|null|python-docx|pandoc|"
    r"apache poi|openxml|libreoffice|openoffice(?:\.org)?|calibre.*|default|guest|test|hp|dell|"
    r"lenovo|acer|asus|pc|office|word|preferred customer|registered user|un-?named|\W*|[\d\W]+)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"[@\\:\ufffd_]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LONGEST_TITLE = 300
#: In texts longer than this a language known is recognised by its words.
_CLEAR = 1000


def sensible_title(stated: str, name: str) -> str:
    """Return a stated title, or "" for what programs put there: a file's name, “Document1” …

    `name` is the name of the file itself.
    """
    title = " ".join(plain(stated).split())
    if not 2 <= len(title) <= _LONGEST_TITLE or "\ufffd" in title:
        return ""
    if _NO_TITLE.fullmatch(title) or _FILE.fullmatch(title) or _PROGRAM.search(title):
        return ""
    return "" if title.casefold() == Path(name).stem.casefold() and " " not in title else title


def sensible_creators(stated: Iterable[str], accounts: bool = False) -> tuple[Creator, ...]:
    """Return the creators stated, without the names that programs and computers go by.

    With `accounts` one word is taken for the name somebody logs in by, not for a person's.
    """
    found: list[Creator] = []
    for value in stated:
        names = " ".join(value.split())
        if _NO_AUTHOR.fullmatch(names) or _NO_NAME.search(names):
            continue
        if accounts and " " not in names and names.isascii() and not is_organisation(names):
            continue
        family, comma, given = names.partition(", ")
        one = comma and len(family.split()) == 1 and "," not in given and ";" not in given
        if one and len(given.split()) < 3:
            found.append(inverted(names))
        else:
            found.extend(byline_creators(names) or creators_of(names))
    return tuple(dict.fromkeys(found))


def language_tag(stated: str) -> str | None:
    """Return a language as BCP 47 writes it (en-GB, zh-Hant); None where it is none."""
    if not _LANGUAGE.fullmatch(stated.strip()):
        return None
    first, *rest = stated.strip().replace("_", "-").split("-")
    if first.casefold() in {"und", "zxx", "mul"}:
        return None
    return "-".join(
        [first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)]
    )


def language_of(text: str, stated: str, where: str) -> tuple[str | None, str]:
    """Return a document's language and where it was read.

    Programs state the language they are set to, so the words go first where they are clear; a
    statement of the same language is kept for its region.
    """
    tag, guess = language_tag(stated), guess_language(text)
    base = tag.partition("-")[0] if tag else ""
    if guess is None and base in KNOWN and len(text) > _CLEAR:
        return None, ""  # so long a text in that language would have been recognised
    if guess is None or base == guess:
        return tag, where if tag else ""
    return guess, "its words"


def title_in(text: str, blocks: Sequence[Block]) -> tuple[str, str]:
    """Return the title a document's own structure gives: its title, else its first main heading."""
    for kind, where, depth in (
        (BlockKind.TITLE, "title", 20),
        (BlockKind.HEADING, "first heading", 3),
    ):
        for block in blocks[:depth]:
            if block.kind is kind and block.level <= 1 and block.end - block.start < _LONGEST_TITLE:
                return " ".join(text[block.start : block.end].split()), where
    return "", ""
