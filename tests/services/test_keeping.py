"""Backups, restoring, checking and packing a library."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium import errors
from quotarium.model.keeping import AUTOMATIC, Backup, Fault, Generations, surplus
from quotarium.services import backups
from quotarium.services.adding import add_file
from quotarium.services.examining import ASIDE, examine, mend
from quotarium.services.quotes import QuoteEdit, change_quote
from quotarium.services.sample import fill_with_sample
from quotarium.services.sources import all_sources
from quotarium.services.whole_library import export_zip, import_zip, save_copy
from quotarium.storage.backups import back_up, counts, listed
from quotarium.storage.library import Library

USUAL = Generations()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept") / "Sample.quotarium"
    with Library.create(folder) as library:
        fill_with_sample(library)
    return folder


@pytest.fixture
def sample(sample_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample_folder, tmp_path / "Sample.quotarium"))


def rows(library: Path) -> dict[str, int]:
    with closing(sqlite3.connect(library / "library.db")) as connection:
        return counts(connection)


def sql(library: Path, *statements: str) -> None:
    with closing(sqlite3.connect(library / "library.db")) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


# Generations.


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=80, unique=True))
def test_each_generation_keeps_its_newest_and_the_newest_of_all_always_stays(
    hours: list[int],
) -> None:
    now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    made = [
        Backup(path=Path(f"{h}.db"), made=now - timedelta(hours=h), reason=AUTOMATIC, size=1)
        for h in hours
    ]
    wanted = Generations(hours=3, days=2, weeks=2, months=2)
    gone = surplus(made, wanted)
    left = sorted((one for one in made if one not in gone), key=lambda one: one.made)
    assert left[-1].made == max(one.made for one in made)
    assert len(left) <= 1 + 3 + 2 + 2 + 2
    # Thinning again changes nothing.
    assert surplus(left, wanted) == ()
    days = sorted({one.made.date() for one in made})[-2:]
    for day in days:
        assert max(one.made for one in made if one.made.date() == day) in {o.made for o in left}


def test_none_wanted_still_keeps_the_newest() -> None:
    now = datetime(2026, 6, 1, tzinfo=UTC)
    made = [Backup(path=Path(f"{n}.db"), made=now - timedelta(days=n), reason=AUTOMATIC, size=1)
            for n in range(5)]  # fmt: skip
    gone = surplus(made, Generations(hours=0, days=0, weeks=0, months=0))
    assert [one.path.name for one in made if one not in gone] == ["0.db"]


# Making them.


def test_a_backup_is_made_when_something_changed_and_not_again(sample: Path) -> None:
    with Library.open(sample) as library:
        first = backups.backup_when_due(library, USUAL)
        assert first is not None
        assert backups.backup_when_due(library, USUAL) is None
    with closing(sqlite3.connect(first)) as copy:
        assert counts(copy) == rows(sample)


def test_an_old_backup_is_followed_by_another_only_after_a_change(sample: Path) -> None:
    with Library.open(sample) as library:
        first = backups.backup_when_due(library, USUAL)
        assert first is not None
        earlier = datetime.now(UTC) - timedelta(hours=3)
        old = first.rename(first.with_name(f"{earlier:%Y%m%dT%H%M%S%f}-auto.db"))
        assert backups.backup_when_due(library, USUAL) is not None
        assert old.exists()


def test_a_backup_elsewhere_brings_the_files_along(sample: Path, tmp_path: Path) -> None:
    place = tmp_path / "other disk"
    with Library.open(sample) as library:
        made = backups.backup_now(library, USUAL, place)
        present = {sha256 for sha256, _ in library.files.walk()}
    assert made.parent == place / "Sample"
    assert {path.name for path in (place / "Sample" / "files").glob("*/*")} == present
    assert [one.path for one in backups.backups_of(sample, place)] == [made]


def test_a_place_that_cannot_be_used_is_told_with_what_to_do(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with Library.open(sample) as library, pytest.raises(errors.OutputError, match="Choose another"):
        backups.backup_now(library, USUAL, tmp_path / "file")


def test_a_copy_of_a_damaged_database_is_refused_and_rotates_nothing(sample: Path) -> None:
    with Library.open(sample) as library:
        good = backups.backup_now(library, USUAL)
    _damage(sample / "library.db")
    with pytest.raises(sqlite3.DatabaseError):
        back_up(sample / "library.db", sample / "backups", AUTOMATIC)
    assert [one.path for one in listed(sample / "backups")] == [good]
    assert not list((sample / "backups").glob("*.part"))


# Restoring.


def test_the_preview_counts_what_a_restore_would_change_and_the_restore_does_it(
    sample: Path,
) -> None:
    with Library.open(sample) as library:
        backup = backups.backup_now(library, USUAL)
        with library.read() as connection:
            ids = list(connection.exec_driver_sql("SELECT id FROM quotes ORDER BY id").scalars())
        change_quote(library, ids[0], QuoteEdit(tags=("only now",)))
        change_quote(library, ids[1], QuoteEdit(note="only now"))
    before = rows(sample)
    found = {one.kind: one for one in backups.preview(sample, backup).differences}
    assert (found["quotes"].added, found["quotes"].removed, found["quotes"].changed) == (0, 0, 2)
    assert found["tags"].removed == 1
    kept = backups.restore(sample, backup)
    assert kept is not None
    with Library.open(sample) as library:
        assert not examine(library).findings
    assert backups.preview(sample, backup).differences == ()
    # And back again: a restore can be undone by restoring what it kept.
    backups.restore(sample, kept)
    assert rows(sample) == before


def test_a_library_that_cannot_be_opened_is_brought_back_and_what_was_there_is_kept(
    sample: Path,
) -> None:
    with Library.open(sample) as library:
        backup = backups.backup_now(library, USUAL)
    wanted = rows(sample)
    (sample / "library.db").write_bytes(b"not a database at all" * 500)
    with pytest.raises(errors.LibraryDamaged):
        Library.open(sample)
    assert backups.preview(sample, backup).comparable is False
    kept = backups.restore(sample, backup)
    assert kept is not None
    assert kept.read_bytes().startswith(b"not a database")
    assert rows(sample) == wanted
    Library.open(sample).close()


def test_a_damaged_backup_changes_nothing(sample: Path) -> None:
    with Library.open(sample) as library:
        backup = backups.backup_now(library, USUAL)
    _damage(backup)
    wanted = (sample / "library.db").read_bytes()
    with pytest.raises(errors.BackupDamaged, match="Nothing was changed"):
        backups.restore(sample, backup)
    assert (sample / "library.db").read_bytes() == wanted


def test_a_library_that_is_open_is_not_restored_under_it(sample: Path) -> None:
    with Library.open(sample) as library:
        backup = backups.backup_now(library, USUAL)
        with pytest.raises(errors.LibraryBusy):
            backups.restore(sample, backup)


def test_files_that_lie_only_beside_the_backup_come_back_with_it(
    sample: Path, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    with Library.open(sample) as library:
        backup = backups.backup_now(library, USUAL, place)
        lost = [path for _, path in library.files.walk()]
    shutil.rmtree(sample / "files")
    backups.restore(sample, backup)
    assert all(path.is_file() for path in lost)


# Checking.


def test_a_sound_library_has_no_findings(sample: Path) -> None:
    with Library.open(sample) as library:
        found = examine(library)
    assert found.findings == ()
    assert found.quotes == rows(sample)["quotes"] > 0
    assert found.files > 0


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE quote_texts SET words = 'other' WHERE quote = 1", Fault.SEARCH_INDEX),
        ("DELETE FROM quote_facts WHERE rowid = (SELECT doc FROM quote_texts WHERE quote = 1)",
         Fault.SEARCH_INDEX),
        ("UPDATE thing_texts SET text = 'other' WHERE kind = 'speaker'", Fault.SEARCH_INDEX),
        ("DELETE FROM quote_texts WHERE quote = 1", Fault.SEARCH_INDEX),
        ("UPDATE quote_speakers SET speaker_id = 9999 WHERE id = 1", Fault.DANGLING),
        ("UPDATE quotes SET occasion_id = 9999 WHERE id = 1", Fault.DANGLING),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_found_and_mended(
    sample: Path, statement: str, fault: Fault
) -> None:
    sql(sample, statement)
    quotes = rows(sample)["quotes"]
    with Library.open(sample) as library:
        assert fault in {one.fault for one in examine(library).findings}
        assert mend(library).findings == ()
    assert rows(sample)["quotes"] == quotes


def test_missing_changed_half_made_and_unused_files_are_told_apart(
    sample: Path, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    with Library.open(sample) as library:
        backups.backup_now(library, USUAL, place)
        first, second = [path for _, path in sorted(library.files.walk())][:2]
        first.unlink()
        second.write_bytes(b"forged")
        (second.parent / ".new-abc").write_bytes(b"half")
        unused, _ = library.files.put(b"nothing needs this")
        found = {one.fault: one for one in examine(library).findings}
        titles = [one.source.title for one in all_sources(library)]
        for fault, file in ((Fault.FILE_MISSING, first), (Fault.FILE_CHANGED, second)):
            (example,) = found[fault].examples
            assert example in {f"{title} ({file.name})" for title in titles}
        assert found[Fault.FILE_HALF_MADE].count == 1
        assert found[Fault.FILE_UNUSED].examples == (unused,)
        # Without the other backups it can only be explained.
        left = {one.fault for one in mend(library).findings}
        assert left == {Fault.FILE_MISSING, Fault.FILE_CHANGED}
        assert (sample / ASIDE / unused[:2] / unused).read_bytes() == b"nothing needs this"
        assert mend(library, place).findings == ()


def test_a_file_that_only_a_backup_needs_is_not_unused(tmp_path: Path) -> None:
    page, path = tmp_path / "page.txt", tmp_path / "A.quotarium"
    page.write_text("What was said. “Yes,” said Ms Kaya.")
    with Library.create(path) as library:
        empty = backups.backup_now(library, USUAL)
        add_file(library, page)
        backups.backup_now(library, USUAL)
    backups.restore(path, empty)
    with Library.open(path) as again:
        assert examine(again).findings == ()


# Taking it elsewhere.


def test_a_copy_and_a_packed_library_hold_everything(sample: Path, tmp_path: Path) -> None:
    with Library.open(sample) as library:
        copied = save_copy(library, tmp_path / "copy")
        packed = export_zip(library, tmp_path / "packed.zip")
    unpacked = import_zip(packed.path, tmp_path / "unpacked")
    for made in (copied, unpacked):
        assert rows(made) == rows(sample)
        with Library.open(made) as library:
            assert examine(library).findings == ()
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".quotarium-*"))
    with Library.open(sample) as library, pytest.raises(errors.LibraryExists):
        save_copy(library, tmp_path / "copy")


def test_a_packed_library_can_be_unpacked_though_a_file_was_changed(
    sample: Path, tmp_path: Path
) -> None:
    with Library.open(sample) as library:
        _, path = min(library.files.walk())
        path.write_bytes(b"forged")
        packed = export_zip(library, tmp_path / "packed.zip")
    assert packed.left_out == 1
    unpacked = import_zip(packed.path, tmp_path / "unpacked")
    assert rows(unpacked) == rows(sample)
    with Library.open(unpacked) as library:
        assert [one.fault for one in examine(library).findings] == [Fault.FILE_MISSING]


def test_a_cancelled_copy_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    with Library.open(sample) as library:
        with pytest.raises(errors.Cancelled):
            save_copy(library, tmp_path / "copy", lambda *_: False)
        with pytest.raises(errors.Cancelled):
            export_zip(library, tmp_path / "packed.zip", lambda *_: False)
    assert [path.name for path in tmp_path.iterdir()] == [sample.name]


@pytest.mark.parametrize(
    "name", ["../library.db", "/etc/passwd", "A/files/ab/../../../x", "A/../library.db", "A\\x"]
)
def test_a_zip_with_a_path_out_of_it_is_refused(sample: Path, tmp_path: Path, name: str) -> None:
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as made:
        made.write(sample / "library.db", "A/library.db")
        made.writestr(name, "x")
    with pytest.raises(errors.UnreadableSource, match="does not belong"):
        import_zip(bad, tmp_path / "in")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Sample.quotarium", "bad.zip"]


def test_other_bad_zips_are_refused_whole(sample: Path, tmp_path: Path) -> None:
    forged = "A/files/ab/ab" + "0" * 62
    trigger = tmp_path / "trigger.db"
    shutil.copyfile(sample / "library.db", trigger)
    with closing(sqlite3.connect(trigger)) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON tags BEGIN SELECT 1; END")
        connection.commit()
    database = (sample / "library.db").read_bytes()
    for number, members in enumerate(
        (
            {"A/library.db": database, forged: b"x"},
            {"A/library.db": b"\0" * 200_000_000},
            {"A/library.db": b"no database"},
            {"A/files/ab/ab" + "0" * 62: b"x"},
            {"A/library.db": trigger.read_bytes()},
        )
    ):
        bad = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as made:
            for name, content in members.items():
                made.writestr(name, content)
        with pytest.raises(errors.UnreadableSource, match="Export it anew"):
            import_zip(bad, tmp_path / "in")
    (tmp_path / "cut.zip").write_bytes(b"PK\3\4 nothing")
    with pytest.raises(errors.UnreadableSource):
        import_zip(tmp_path / "cut.zip", tmp_path / "in")
    assert not (tmp_path / "in.quotarium").exists()
    assert not list(tmp_path.glob(".quotarium-*"))


def _damage(database: Path) -> None:
    content = bytearray(database.read_bytes())
    for start in range(4096 * 3, len(content), 4096):
        content[start : start + 200] = b"\xff" * 200
    database.write_bytes(content)
