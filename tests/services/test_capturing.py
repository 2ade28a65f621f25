"""Pages and files are read with where they come from, and kept as sources or newer snapshots."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium import errors
from quotarium.services.adding import add_file, keep, keep_again, link_recording
from quotarium.services.capturing import capture
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.gathering import gather
from quotarium.services.outcome import now
from quotarium.services.sources import all_sources, reading
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from tests.reading.documents import docx, paragraph
from tests.web_server import PAGE, WebServer

CUES = "WEBVTT\n\n00:03:41.000 --> 00:03:44.000\nThe wall was promised to all of us.\n"


def test_a_page_becomes_a_source_with_its_address_and_what_it_states(
    library: Library, web: WebServer
) -> None:
    end = web.show("/wall", PAGE)
    captured = capture(web.redirect("/old", end))
    assert captured.redirected
    source = keep(library, captured).value
    assert source.title == "The Wall of Ilvana"
    assert [author.name for author in source.authors] == ["Ana Reis"]
    assert str(source.issued) == "2024-05-12"
    assert source.fields["URL"] == end
    assert str(source.accessed) == now().astimezone().date().isoformat()
    opened = reading(library, source.id)
    assert opened.snapshot is not None
    assert library.files.get(opened.snapshot.sha256) == PAGE.encode()
    assert opened.snapshot.address == end
    stated = {one.field: (one.value, one.where) for one in opened.snapshot.stated}
    assert stated["creators"] == ("Ana Reis", "author")
    assert stated["modified"][0] == "2024-05-13"
    assert stated["issued"][1] == "article:published_time"
    assert "lighthouse" not in "".join(
        opened.structured.text[block.start : block.end]
        for block in opened.structured.blocks
        if block.kind.value == "paragraph"
    )


def test_nothing_is_fetched_in_offline_mode(web: WebServer) -> None:
    with pytest.raises(errors.Offline, match="settings"):
        capture(web.show("/wall", PAGE), offline=True)
    assert web.asked == []


def test_fetching_again_keeps_both_snapshots_and_either_can_be_read(
    library: Library, web: WebServer
) -> None:
    url = web.show("/wall", PAGE)
    source = keep(library, capture(url)).value
    made = clip(library, ClipRequest(source_id=source.id, exact="nobody has seen a stone of it"))
    with pytest.raises(errors.AlreadyThere, match=source.citekey):
        keep_again(library, source.id, capture(url))
    web.show("/wall", PAGE.replace("promised", "refused"))
    outcome = keep_again(library, source.id, capture(url))
    newest = reading(library, source.id)
    first = reading(library, source.id, newest.snapshots[1].id)
    assert [one.id for one in newest.snapshots] == [one.id for one in first.snapshots]
    assert newest.snapshot == newest.snapshots[0] == outcome.value
    assert "was refused" in newest.structured.text
    assert "was promised" in first.structured.text
    assert made.value.found_in[0].clipping.snapshot_id == newest.snapshots[1].id
    revert(library, outcome.inverse)
    left = reading(library, source.id, newest.snapshots[0].id)
    assert left.snapshots == first.snapshots[1:]
    assert "was promised" in left.structured.text


def test_words_are_clipped_from_the_snapshot_that_is_read(library: Library, web: WebServer) -> None:
    source = keep(library, capture(web.show("/wall", PAGE))).value
    web.show("/wall", PAGE.replace("promised", "refused"))
    keep_again(library, source.id, capture(web.url("/wall")))
    older = reading(library, source.id).snapshots[1].id
    request = ClipRequest(source_id=source.id, exact="was promised to all", snapshot_id=older)
    clipping = clip(library, request).value.found_in[0].clipping
    assert clipping.snapshot_id == older
    assert clipping.verification.state.value == "verbatim"
    with pytest.raises(errors.QuoteNotFound):
        clip(library, request.model_copy(update={"snapshot_id": None}))


def test_a_newer_file_becomes_a_newer_snapshot(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "draft.docx"
    file.write_bytes(docx(paragraph("The wall was promised.")))
    source = add_file(library, file).value
    file.write_bytes(docx(paragraph("The wall was built.")))
    keep_again(library, source.id, capture(file))
    assert reading(library, source.id).structured.text == "The wall was built."
    assert len(all_sources(library)) == 1


def test_a_page_that_cannot_be_read_leaves_nothing(library: Library, web: WebServer) -> None:
    for path, body, kind in (
        ("/empty", "<html><body></body></html>", "text/html"),
        ("/picture", b"\x89PNG\r\n\x1a\n" + bytes(900), "image/png"),
    ):
        with pytest.raises(errors.UnreadableSource):
            keep(library, capture(web.show(path, body, kind)))
    assert all_sources(library) == ()
    assert not [one for one in (library.path / "files").rglob("*") if one.is_file()]


def test_a_recording_is_linked_to_the_transcript_beside_it_and_not_copied(
    library: Library, tmp_path: Path
) -> None:
    talk, cues = tmp_path / "talk.mp4", tmp_path / "talk.en.vtt"
    talk.write_bytes(b"\0\0\0\x18ftypisom" + bytes(200))
    cues.write_text(CUES)
    for named in (talk, cues):
        captured = capture(named)
        assert captured.recording == str(talk)
        assert captured.content == CUES.encode()
    source = keep(library, captured).value
    snapshot = reading(library, source.id).snapshot
    assert snapshot is not None
    assert snapshot.recording == str(talk)
    outcome = link_recording(library, source.id, None)
    assert reading(library, source.id).snapshots[0].recording == ""
    revert(library, outcome.inverse)
    assert reading(library, source.id).snapshots[0].recording == str(talk)


def test_a_recording_alone_says_what_is_missing(tmp_path: Path) -> None:
    talk = tmp_path / "talk.mp3"
    talk.write_bytes(b"ID3" + bytes(100))
    with pytest.raises(errors.UnreadableSource, match="transcript"):
        capture(talk)


def test_folders_give_their_documents_and_say_what_is_left_out(tmp_path: Path) -> None:
    for name in (
        "page.html", "page_files/ad.html", "b/notes.md", "b/old.xyz", "b/.hidden.txt", "talk.mp4",
        "talk.srt", "alone.mp3", ".git/x.txt",
    ):  # fmt: skip
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = gather([tmp_path, "https://a.org/x", tmp_path / "b" / "old.xyz"])
    assert [one if isinstance(one, str) else one.name for one in found.things] == [
        "page.html", "talk.srt", "notes.md", "https://a.org/x", "old.xyz",
    ]  # fmt: skip
    assert {one.path.name for one in found.left_out} == {"old.xyz", "alone.mp3"}


def test_a_recording_and_its_transcript_are_one_thing(tmp_path: Path) -> None:
    for name in ("talk.mp4", "talk.vtt"):
        (tmp_path / name).write_text("x")
    assert gather([tmp_path / "talk.mp4", tmp_path / "talk.vtt"]).things == (tmp_path / "talk.vtt",)


def test_gathering_stops_when_it_is_told_to(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(errors.Cancelled):
        gather([tmp_path], cancelled=lambda: True)
