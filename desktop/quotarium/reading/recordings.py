"""Recordings and the transcripts that stand beside them under the same name."""

from __future__ import annotations

from pathlib import Path

#: What is played, not read; the usual containers of sound and of moving pictures.
RECORDINGS = frozenset(
    ".mp3 .m4a .aac .ogg .oga .opus .flac .wav .wma .aiff .mp4 .m4v .mov .mkv .webm .avi .mpg"
    " .mpeg .wmv .ogv .3gp".split()
)
TRANSCRIPTS = (".vtt", ".srt", ".txt")


def is_recording(path: Path) -> bool:
    """Tell by its name whether a file is a recording."""
    return path.suffix.casefold() in RECORDINGS


def transcript_of(recording: Path) -> Path | None:
    """Return the transcript beside a recording: talk.vtt or talk.en.vtt for talk.mp4."""
    return _beside(recording, TRANSCRIPTS)


def recording_of(transcript: Path) -> Path | None:
    """Return the recording beside a transcript, as an absolute path."""
    if transcript.suffix.casefold() not in TRANSCRIPTS:
        return None
    found = _beside(transcript, RECORDINGS) or _beside(transcript.with_suffix(""), RECORDINGS)
    return found.resolve() if found else None


def _beside(path: Path, suffixes: frozenset[str] | tuple[str, ...]) -> Path | None:
    names = (path.stem, path.stem + ".")
    try:
        files = sorted(one for one in path.parent.iterdir() if one.stem.startswith(names))
    except OSError:
        return None
    for suffix in sorted(suffixes, key=lambda one: (one == ".txt", one)):
        for one in files:
            same = one.stem == path.stem or one.stem.rpartition(".")[0] == path.stem
            if same and one.suffix.casefold() == suffix and one.is_file():
                return one
    return None
