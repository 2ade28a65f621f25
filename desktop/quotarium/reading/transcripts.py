"""Reader of transcripts with times (.srt, .vtt): who speaks in paragraphs, moments as locators."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.building import Builder, plain
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.languages import guess_language
from quotarium.reading.moments import clock

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES = re.compile(rf"\s*{_TIME}\s+-->\s+{_TIME}.*")
_HEADER = re.compile(r"\ufeff?WEBVTT(?:[ \t]+(?P<rest>[^\n]*))?(?:\n|\Z)")
_FIELD = re.compile(r"^(Title|Language|Kind)\s*:\s*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,100})>")
_TAG = re.compile(r"</?(?:[a-z]+(?:[. ][^>]{0,200})?|\d[\d:.]*)>|\{\\[^}]{0,40}\}", re.IGNORECASE)
_NEW_SPEAKER = re.compile(r"(?:[-–—]\s|>>|\[[^\]]{2,40}\]:?\s|[A-ZÀ-ŽА-Я][\w .'’-]{1,40}:\s)")
_END = re.compile(r"[.!?…][\"'”’»)]*$")
#: A longer silence, and as much text up to the end of a sentence, begins a new paragraph.
_SILENCE = 4.0
_LONG = 600
_MOST_CUES = 100_000


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown from `start` to `end`, in seconds."""

    start: float
    end: float
    text: str
    speaker: str = ""


def read(content: Content) -> Extracted:
    """Read a transcript; raise UnreadableSource where no line of it has a time."""
    decoded = decode(content)
    header = _HEADER.match(decoded.text)
    found = _without_repeats(cues(content.name, plain(decoded.text), web=header is not None))
    if not found:
        reason = tr("No line of it has a time. If it is plain text, give it the ending .txt.")
        raise UnreadableSource(content.name, reason)
    builder = Builder()
    for paragraph in _paragraphs(found):
        text = ""
        for cue in paragraph:
            text += "\n" if text else f"{cue.speaker}: " if cue.speaker else ""
            builder.mark(
                clock(cue.start), "timestamp", inside=len(text) if cue is not paragraph[0] else 0
            )
            text += cue.text
        builder.add(text)
    structured = builder.structured()
    head = decoded.text[: decoded.text.find("\n\n")] if header else ""
    stated = {name.casefold(): value.strip() for name, value in _FIELD.findall(head)}
    language = stated.get("language") or guess_language(structured.text)
    read_from = {"language": "header" if "language" in stated else "its words"} if language else {}
    if "title" in stated:
        read_from["title"] = "header"
    return Extracted(
        structured=structured,
        metadata=Metadata(title=stated.get("title", ""), language=language, read_from=read_from),
        media_type="text/vtt" if header else "application/x-subrip",
        encoding=decoded.encoding,
        warnings=decoded.warnings,
        sha256=content.sha256,
        size=len(content.data),
    )


def cues(name: str, text: str, web: bool) -> list[Cue]:
    """Return the cues of a transcript; `web` is WebVTT, whose text has entities."""
    found: list[Cue] = []
    lines = text.split("\n")
    timed = [
        (index, times) for index, line in enumerate(lines) if (times := _TIMES.fullmatch(line))
    ]
    if len(timed) > _MOST_CUES:
        raise UnreadableSource(name, tr("It has more lines than a day of talk. Save a part of it."))
    ends = [index for index, _ in timed] + [len(lines)]
    for (index, times), end in zip(timed, ends[1:], strict=True):
        shown = []
        for line in lines[index + 1 : end]:
            if not line.strip():
                break
            shown.append(line)
        else:  # the next cue follows without a blank line: its number is no text
            if end < len(lines) and shown and shown[-1].strip().isdigit():
                shown.pop()
        words = "\n".join(shown)
        voice = _VOICE.search(words)
        words = _TAG.sub("", words)
        words = html.unescape(words) if web else words
        kept = "\n".join(line.strip() for line in words.split("\n") if line.strip())
        if kept:
            speaker = html.unescape(voice[1]).strip() if voice else ""
            first, last = _seconds(times.groups()[:4]), _seconds(times.groups()[4:])
            found.append(Cue(first, last, kept, speaker))
    return found


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole + int((thousandths or "0").ljust(3, "0")) / 1000


def _without_repeats(found: list[Cue]) -> list[Cue]:
    """Leave out lines that roll up: shown again with the next cue, as live captions do."""
    kept: list[Cue] = []
    before: list[str] = []
    for cue in found:
        lines = cue.text.split("\n")
        fresh = lines
        for count in range(min(len(before), len(lines)), 0, -1):
            if before[-count:] == lines[:count]:
                fresh = lines[count:]
                break
        before = lines
        if fresh:
            kept.append(Cue(cue.start, cue.end, "\n".join(fresh), cue.speaker))
    return kept


def _paragraphs(found: list[Cue]) -> list[list[Cue]]:
    paragraphs: list[list[Cue]] = []
    length = 0
    for cue in found:
        before = paragraphs[-1][-1] if paragraphs else None
        if (
            before is None
            or cue.speaker != before.speaker
            or _NEW_SPEAKER.match(cue.text)
            or cue.start - before.end > _SILENCE
            or (length > _LONG and _END.search(before.text))
        ):
            paragraphs.append([])
            length = 0
        paragraphs[-1].append(cue)
        length += len(cue.text)
    return paragraphs
