"""Recognise the text of scanned pages with `tesseract`, where the machine has it.

The pages are drawn in the drawing process; what is recognised is laid invisibly over them in a
new PDF, which is then read as any other. Pages that have text already are left alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache, partial

from quotarium.errors import Cancelled, UnreadableSource
from quotarium.marking import tr
from quotarium.reading.pdf_pages.child import PageChild
from quotarium.reading.pdf_pages.facts import GreyPicture

PROGRAM = "tesseract"
#: What the program is trained for: 300 dots to the inch, of which 72 points are one.
_SCALE = 300 / 72
#: A page with fewer characters has no text to speak of.
_FEWEST = 15
_PAGE_SECONDS = 120.0
_POLL_SECONDS = 0.05
_BOX = 4
#: The program's names of languages, by BCP 47's.
_LANGUAGES = {
    "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "cs": "ces", "da": "dan", "de": "deu",
    "el": "ell", "en": "eng", "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra",
    "he": "heb", "hr": "hrv", "hu": "hun", "hy": "hye", "id": "ind", "it": "ita", "ja": "jpn",
    "ka": "kat", "kk": "kaz", "ko": "kor", "la": "lat", "lt": "lit", "lv": "lav", "nb": "nor",
    "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk",
    "sl": "slv", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr", "uz": "uzb", "vi": "vie",
    "zh": "chi_sim", "zh-hant": "chi_tra",
}  # fmt: skip


def can_recognise() -> bool:
    """Tell whether the machine has the program."""
    return shutil.which(PROGRAM) is not None


def recognised(
    data: bytes,
    name: str,
    language: str | None,
    progress: Callable[[int, int], bool] = lambda _done, _total: True,
) -> bytes:
    """Return a PDF with the text of its scanned pages, read in a language (BCP 47; English else).

    `progress` is told the pages done and answers whether to go on. Raises UnreadableSource where
    there is no such program or language, nothing to recognise or nothing found, and Cancelled.
    """
    trained = _trained_for(name, language)
    child = PageChild()
    try:
        facts = child.open(data, name)
        scanned = [page for page in range(len(facts)) if len(child.boxes(page)) < _FEWEST * _BOX]
        if not scanned:
            raise UnreadableSource(
                name, tr("All its pages have text: there is nothing to recognise.")
            )
        layers = []
        for done, page in enumerate(scanned):
            if not progress(done, len(scanned)):
                raise Cancelled
            picture = child.grey(page, _SCALE)
            going = partial(progress, done, len(scanned))
            layers.append((page, _layer(name, picture, trained, going)))
        return child.layered(layers)
    finally:
        child.close()


def _layer(name: str, picture: GreyPicture, trained: str, going: Callable[[], bool]) -> bytes:
    """Return a PDF of one page with the text of a picture, and nothing to be seen."""
    head = b"P5 %d %d 255\n" % (picture.width, picture.height)
    dots = str(max(70, round(picture.scale * 72)))
    arguments = ["stdin", "stdout", "-l", trained, "--dpi", dots, "-c", "textonly_pdf=1", "pdf"]
    done = _run(name, arguments, head + picture.rows, going)
    if not done.startswith(b"%PDF"):
        raise UnreadableSource(
            name, tr("The text could not be recognised. Try with a better scan.")
        )
    return done


def _trained_for(name: str, language: str | None) -> str:
    program = shutil.which(PROGRAM)
    if program is None:
        reason = tr(
            "Recognising text needs the program tesseract, which is not installed. "
            "Install it (Debian: tesseract-ocr)."
        )
        raise UnreadableSource(name, reason)
    tag = (language or "en").casefold()
    wanted = _LANGUAGES.get(tag) or _LANGUAGES.get(tag.partition("-")[0], "")
    if wanted not in _installed(program):
        reason = tr(
            "The program tesseract has not learnt its language ({language}). "
            "Install {package}, or correct the source's language."
        )
        package = f"tesseract-ocr-{wanted or tag}".replace("_", "-")
        raise UnreadableSource(name, reason.format(language=language or "en", package=package))
    return wanted


@lru_cache(maxsize=4)
def _installed(program: str) -> frozenset[str]:
    told = subprocess.run(
        [program, "--list-langs"], capture_output=True, check=False, text=True, timeout=20
    )
    return frozenset(told.stdout.split())


def _run(name: str, arguments: list[str], sent: bytes, going: Callable[[], bool]) -> bytes:
    program = shutil.which(PROGRAM)
    assert program is not None
    end = time.monotonic() + _PAGE_SECONDS
    with tempfile.TemporaryFile() as picture:
        picture.write(sent)
        picture.seek(0)
        process = subprocess.Popen(
            [program, *arguments],
            stdin=picture,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Its own threads slow each other down, and the window with them.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            while True:
                with suppress(subprocess.TimeoutExpired):
                    return process.communicate(timeout=_POLL_SECONDS)[0]
                if not going():
                    raise Cancelled
                if time.monotonic() > end:
                    reason = tr(
                        "A page took longer than {seconds} seconds to recognise. "
                        "Try with a better scan."
                    ).format(seconds=format(_PAGE_SECONDS, ".0f"))
                    raise UnreadableSource(name, reason)
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()
