"""The migrations lead to the tables, back again, and never lose a row on the way."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from quotarium import errors, paths
from quotarium.storage import migrating
from quotarium.storage import tables as t
from quotarium.storage.connection import connect
from quotarium.storage.library import Library

pytestmark = pytest.mark.usefixtures("empty_library_folder")


def test_the_head_of_the_migrations_equals_the_tables(library: Library) -> None:
    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        return kind != "table" or not str(name).startswith(("quote_index", "quote_fact"))

    with library.read() as connection:
        options = {"include_object": ours, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, t.metadata) == []


def test_every_constraint_and_index_has_a_name(library: Library) -> None:
    with library.read() as connection:
        inspector = inspect(connection)
        for table in t.metadata.tables:
            for key in inspector.get_foreign_keys(table):
                assert key["name"], table
            for constraint in inspector.get_unique_constraints(table):
                assert constraint["name"], table


def test_the_revision_known_is_the_newest_script() -> None:
    assert migrating.revisions()[-1] >= "0001"
    assert list(migrating.revisions()) == sorted(set(migrating.revisions()))


def test_going_down_leaves_nothing_and_up_again_gives_a_library(tmp_path: Path) -> None:
    database = tmp_path / "library.db"
    engine = connect(database)
    migrating.migrate(engine)
    migrating.migrate(engine, "base", down=True)
    with engine.connect() as connection:
        left = set(inspect(connection).get_table_names())
    assert left <= {"alembic_version", "sqlite_sequence"}
    migrating.migrate(engine)
    with engine.connect() as connection:
        assert set(t.metadata.tables) <= set(inspect(connection).get_table_names())
    engine.dispose()


def test_a_migration_that_fails_half_way_leaves_the_library_as_it_was(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    original = paths.migrations()
    head = migrating.revisions()[-1]
    names = ["env.py", "script.py.mako"]
    names += [f"versions/{one.name}" for one in (original / "versions").glob("[0-9]*.py")]
    for name in names:
        (scripts / name).write_text((original / name).read_text())
    (scripts / "versions" / "9999_broken.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision, down_revision, branch_labels, depends_on = '9999', '{head}', None, None\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('occasions') as batch:\n"
        "        batch.add_column(sa.Column('mood', sa.Text()))\n"
        "    op.execute('DROP TABLE no_such_table')\n"
        "def downgrade():\n    pass\n"
    )
    path = tmp_path / "Old.quotarium"
    with library.write() as writing:
        writing.insert(t.occasions, name="Forum")
    with library.read():
        shutil.copytree(library.path, path)
    (path / "library.lock").unlink()
    monkeypatch.setattr(paths, "migrations", lambda: scripts)
    migrating.revisions.cache_clear()
    try:
        with pytest.raises(Exception, match="no_such_table"):
            Library.open(path)
    finally:
        monkeypatch.undo()
        migrating.revisions.cache_clear()
    connection = sqlite3.connect(path / "library.db")
    assert connection.execute("SELECT name FROM occasions").fetchall() == [("Forum",)]
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(head,)]
    connection.close()
    assert len(list((path / "backups").glob("*-before-9999.db"))) == 1


def test_a_database_without_a_revision_is_damaged(tmp_path: Path) -> None:
    database = tmp_path / "library.db"
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE other (id INTEGER)")
    connection.commit()
    connection.close()
    with pytest.raises(errors.LibraryDamaged):
        migrating.revision_of(database, tmp_path)
