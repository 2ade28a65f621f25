"""Recognise the line under a headline that names who wrote the text."""

from __future__ import annotations

import re

from quotarium.model.source import Creator
from quotarium.reading.names import creators_of, is_organisation, looks_like_name

_BY = (
    r"(?:(?:written|story|text|report(?:ed|ing)?|words|analysis|opinion|posted)\s+)?by"
    r"|(?:ein\s+\w+\s+)?von|(?:propos\s+recueillis\s+)?par|écrit\s+par|(?:escrito\s+)?por|от|di|door|av|af"
    r"|(?:مقال\s+)?بقلم|מאת"
)
_LABEL = (
    r"authors?|autor(?:es|as|in|innen|en|a)?|auteure?s?|verfasser(?:in)?|texto?|автор(?:ы)?|текст"
    r"|yazar(?:lar)?|yazan|haber|metin|müəllif(?:lər)?|mətn|szerző|tekst|作者|記者|记者|撰文|文|الكاتب|كاتب|كتب|بقلم"
)
_LINE = re.compile(rf"(?:(?:{_BY})\s*:?\s+|(?:{_LABEL})\s*[:：]\s*)(?P<names>\S.*)", re.IGNORECASE)
#: What may follow the names on the same line.
_REST = re.compile(
    r"\s*(?:[|•·/]|\s[-–—]\s|\n|,\s*(?=\d)|,\s*(?=\w+ \d{1,2}, \d{4})|\("
    r"|\sin\s+(?=[A-Z])|;\s*(?:editing|writing|additional)\b).*",
    re.DOTALL,
)
#: What the writer is, before the name.
_POST = re.compile(
    r"(?:(?:our|the|a)\s+)?(?:(?:own|staff|special|senior|chief|guest|political)\s+){0,2}"
    r"(?:correspondents?|reporters?|writers?|columnists?|unser(?:em?|en)?\s+\w+)\s*:?\s+(?=(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
_LONGEST = 160


def byline_names(line: str) -> str | None:
    """Return the names part of a by line (“By A B and C D | 12 May 2024”), None for other lines.

    Known are the words for “by” and “author” in English, German, French, Spanish, Portuguese,
    Russian, Turkish and Azerbaijani; what follows must look like names, not like a sentence.
    """
    found = _LINE.fullmatch(line.strip()) if len(line) <= _LONGEST else None
    if found is None:
        return None
    names = _POST.sub("", _REST.sub("", found["names"]).strip(" ,."), count=1)
    if not names or (names.isascii() and names.casefold() == names):
        return None
    parts = re.split(r",|;|&|\s(?:and|und|et|y|e|и|ve|və|with|mit)\s", names)
    if len(parts) > 1 and " " not in parts[0].strip() and not looks_like_name(parts[1].strip()):
        return None  # “By Monday, everybody had left”
    likely = all(looks_like_name(part.strip()) or is_organisation(part) for part in parts[:1])
    return names if likely and len(names.split()) <= 6 * len(parts) else None


def byline_creators(line: str) -> tuple[Creator, ...]:
    """Return the creators a by line names; none for other lines."""
    names = byline_names(line)
    return creators_of(names) if names else ()
