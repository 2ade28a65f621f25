import hashlib
import os
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading.content import MAX_SIZE, Content
from quotarium.reading.registry import READERS, Reader, read, reader_for

_TEXT = b"A Headline\n\nThe text of the article follows here, in one sentence."


def test_a_file_is_read_with_its_name_hash_and_size(tmp_path: Path) -> None:
    path = tmp_path / "Письмо.txt"
    path.write_bytes(_TEXT)
    found = read(path)
    assert found.size == len(_TEXT)
    assert found.sha256 == hashlib.sha256(_TEXT).hexdigest()
    assert found.media_type == "text/plain"
    assert found.metadata.title == "A Headline"


@pytest.mark.parametrize(
    ("data", "name", "hint", "reader"),
    [
        (_TEXT, "a.txt", "", "text"),
        (_TEXT, "", "", "text"),
        (_TEXT, "a.MD", "", "markdown"),
        (_TEXT, "a.unknown", "", "text"),
        (b"<!DOCTYPE html><p>x", "page", "", "html"),
        (b"\xef\xbb\xbf\n<!-- saved --><html><p>x", "page", "", "html"),
        ("<html><p>x".encode("utf-16"), "page", "", "html"),
        (_TEXT, "page", "text/html; charset=utf-8", "html"),
        (_TEXT, "a.txt", "html", "html"),
        (_TEXT, "a.txt", ".md", "markdown"),
        (b"<p>typed by hand</p>", "a.html", "", "html"),
        (b"<!DOCTYPE html><p>x", "a.txt", "", "text"),
        (b"%PDF-1.7\n", "a.txt", "", "pdf"),
        (b"{\\rtf1 x}", "a.doc", "", "rtf"),
    ],
)
def test_the_reader_is_chosen_by_bytes_hint_suffix_and_mark_up(
    data: bytes, name: str, hint: str, reader: str
) -> None:
    assert reader_for(Content(data, name), hint).name == reader


def _zip(path: Path, **members: str) -> Path:
    with ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/"), text)
    return path


def test_zipped_documents_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    odt = _zip(tmp_path / "a", mimetype="application/vnd.oasis.opendocument.text")
    epub = _zip(tmp_path / "b", mimetype="application/epub+zip")
    with ZipFile(tmp_path / "c", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    for path, name in ((odt, "odt"), (epub, "epub"), (tmp_path / "c", "docx")):
        assert reader_for(Content(path.read_bytes(), "x.zip")).name == name


@pytest.mark.parametrize("reader", READERS, ids=lambda r: r.name)
def test_every_reader_refuses_or_reads_what_is_none_of_its_documents(reader: Reader) -> None:
    assert reader_for(Content(b"x", f"a{reader.suffixes[0]}")) == reader
    with suppress(UnreadableSource):
        read(b"x", name=f"a{reader.suffixes[0]}")


class TestRefused:
    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(UnreadableSource, match=r"There is no file .* Check the path"):
            read(tmp_path / "none.txt")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UnreadableSource, match="not a file"):
            read(tmp_path)

    def test_an_empty_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").touch()
        with pytest.raises(UnreadableSource, match="empty"):
            read(tmp_path / "a.txt")

    def test_a_huge_file_before_it_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        with path.open("wb") as file:
            file.truncate(4 * MAX_SIZE)
        with pytest.raises(UnreadableSource, match="200 MB; sources of up to 50 MB"):
            read(path)

    def test_a_named_pipe_without_waiting_for_it(self, tmp_path: Path) -> None:
        if not hasattr(os, "mkfifo"):
            pytest.skip("there are no named pipes here")
        os.mkfifo(tmp_path / "a.txt")
        with pytest.raises(UnreadableSource, match="not a file"):
            read(tmp_path / "a.txt")
