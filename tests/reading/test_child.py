import json
import subprocess
import sys
from pathlib import Path

import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading import child
from quotarium.reading.child import Limits
from quotarium.reading.content import Content
from quotarium.reading.registry import read
from tests.reading.children import read_in_child

_PAGE = b"<!DOCTYPE html><html><body><p>We are waiting for the first stone.</p></body></html>"


def test_a_page_is_read_as_in_this_process(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(_PAGE)
    assert read_in_child(path) == read(path)
    assert read_in_child(_PAGE, hint="text/html") == read(_PAGE, hint="text/html")


def test_plain_text_starts_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "command", lambda: ["/nowhere/at/all"])
    found = read_in_child(b"We are waiting.", name="a.txt")
    assert found is not None
    assert found.text == "We are waiting."


def test_a_refusal_in_the_child_is_raised_here() -> None:
    with pytest.raises(UnreadableSource, match=r"^page\.html: The page shows no text"):
        read_in_child(b"<html><body></body></html>", name="page.html")


def _as_child(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(child, "command", lambda: [sys.executable, "-c", code])


def test_a_child_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_child(monkeypatch, "import time; time.sleep(600)")
    with pytest.raises(UnreadableSource, match=r"took longer than .* seconds\. Save it"):
        read_in_child(_PAGE, hint="html", limits=Limits(seconds=0.2))


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.exit(1)",
        "print('{\"extracted\": ')",
        "print('not json')",
        "pass",
    ],
)
def test_a_child_that_breaks_down_is_reported(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    _as_child(monkeypatch, code)
    with pytest.raises(UnreadableSource, match="its reader broke down"):
        read_in_child(_PAGE, hint="html")


def test_a_bug_in_a_reader_is_logged_and_reported(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _as_child(monkeypatch, 'print(\'{"bug": "KeyError: 7"}\')')
    with pytest.raises(UnreadableSource, match="not understood"):
        read_in_child(_PAGE, name="a.html")
    assert "KeyError: 7" in caplog.text


def test_reading_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_child(monkeypatch, "import time; time.sleep(600)")
    assert read_in_child(_PAGE, hint="html", cancelled=lambda: True) is None


def test_memory_is_limited() -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux limits a process's addresses")
    page = b"<html><body>" + b"<p>Some words.</p>" * 400_000
    with pytest.raises(UnreadableSource):
        read_in_child(page, hint="html", limits=Limits(memory=200 * 1024**2))


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "open('made.txt', 'w')",
        "import os; os.open('made.txt', os.O_WRONLY | os.O_CREAT)",
        "import pathlib; pathlib.Path('made').mkdir()",
    ],
)
def test_a_confined_process_can_do_no_harm(tmp_path: Path, code: str) -> None:
    confined = f"from quotarium.reading.sandbox import confine; confine(60, 2**31); {code}"
    done = subprocess.run(
        [sys.executable, "-c", confined],
        cwd=tmp_path,
        env=child._environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "a document may not cause" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_frozen_program_serves_its_own_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.command() == [sys.executable, child.FLAG]
    code = "from quotarium.reading.child import serve_if_asked; serve_if_asked(); print('window')"
    limits = child.Limits(seconds=60, memory=2**31)
    request = child.request_line(Content(_PAGE, "a.html"), "", limits)
    run = [sys.executable, "-c", code]
    asked = subprocess.run(
        [*run, child.FLAG],
        input=request + _PAGE,
        env=child._environment(),
        capture_output=True,
        check=True,
    )
    assert "first stone" in json.loads(asked.stdout)["extracted"]["structured"]["text"]
    usual = subprocess.run(run, env=child._environment(), capture_output=True, check=True)
    assert usual.stdout.strip() == b"window"


def test_one_child_reads_many_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    command = child.command

    def counted() -> list[str]:
        started.append(command())
        return started[-1]

    monkeypatch.setattr(child, "command", counted)
    with child.Child() as one:
        for number in range(3):
            found = one.read(_PAGE.replace(b"first", b"%d." % number), name="a.html")
            assert found is not None
            assert f"{number}. stone" in found.text
    assert len(started) == 1


def test_after_a_failure_another_child_reads_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with child.Child() as one:
        with monkeypatch.context() as broken:
            _as_child(broken, "import os; os.abort()")
            with pytest.raises(UnreadableSource, match="its reader broke down"):
                one.read(_PAGE, hint="html")
        found = one.read(_PAGE, hint="html")
    assert found is not None
    assert "first stone" in found.text
