"""The table of exporters."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest

from quotarium.errors import InvalidValue
from quotarium.formats.choices import Choices
from quotarium.formats.document import Document, Heading, Manner
from quotarium.formats.registry import (
    DocumentExporter,
    LibraryExporter,
    Option,
    QuoteExporter,
    Writes,
    exporter,
    exporters,
)
from tests.formats.samples import HARBOUR, LIND, quote


def test_every_exporter_is_found_by_its_name_and_writes_something() -> None:
    for one in exporters():
        assert exporter(one.name.upper()) is one
        assert one.suffix.startswith(".")
        if isinstance(one, DocumentExporter):
            assert one.writes is Writes.DOCUMENT
            assert one.write(Document(blocks=(Heading(text="Title"),)), Manner())
        elif isinstance(one, QuoteExporter):
            assert one.writes is Writes.QUOTES
            assert HARBOUR.citekey in _told(one.write([quote("Words", LIND)], Choices()))
        elif isinstance(one, LibraryExporter):
            assert one.writes is Writes.LIBRARY
            assert b"quotarium-library" in one.write({"quotes": []})
        else:
            assert one.writes is Writes.REFERENCES
            assert HARBOUR.citekey in _told(one.write([HARBOUR], Choices()))


def _told(content: bytes) -> str:
    """Return the text of a file, unpacked where it is an archive."""
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_an_unknown_format_is_refused_with_the_possible_ones() -> None:
    with pytest.raises(InvalidValue) as caught:
        exporter("pages")
    assert all(one.name in str(caught.value) for one in exporters())


def test_the_table_does_not_cost_the_start_of_the_program_the_formats() -> None:
    code = "import sys, quotarium.formats.registry; print('docx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_each_format_names_the_options_that_change_what_it_writes() -> None:
    taking = {one.name: one.takes for one in exporters()}
    assert {name for name, takes in taking.items() if Option.TEMPLATE in takes} == {"docx"}
    assert {name for name, takes in taking.items() if Option.FORMULAS in takes} == {
        *("csv", "xlsx", "quotes-csv", "quotes-xlsx"),
    }
    for one in exporters():
        assert (Option.STYLE in one.takes) is (one.writes is Writes.DOCUMENT)
        ordered = one.writes in {Writes.DOCUMENT, Writes.QUOTES}
        assert (Option.ORDER in one.takes) is ordered
