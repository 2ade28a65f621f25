"""A page is fetched within limits, redirects are told, and nothing else is asked for."""

from __future__ import annotations

import gzip
import ssl
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quotarium.errors import Cancelled, InvalidValue, Unreachable
from quotarium.reading.web import fetching
from quotarium.reading.web.address import is_private, is_web_address, web_address
from quotarium.reading.web.fetching import FetchLimits, fetch
from tests.web_server import PAGE, Answer, WebServer


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_page_alone_is_fetched(web: WebServer) -> None:
    url = web.show("/a/wall.html?x=1", PAGE, "text/html; charset=iso-8859-9")
    found = fetch(url + "#top")
    assert found.data == PAGE.encode()
    assert (found.media_type, found.charset) == ("text/html", "iso-8859-9")
    assert found.file_name == "wall.html"
    assert found.hops == (url,)
    assert [path for path, _ in web.asked] == ["/a/wall.html?x=1"]
    sent = web.asked[0][1]
    assert "Quotarium" in sent["User-Agent"]
    assert not {"Cookie", "Authorization", "Referer"} & set(sent)


def test_redirects_are_followed_and_told(web: WebServer) -> None:
    end = web.show("/end", PAGE)
    middle = web.redirect("/middle", "end", 301)
    start = web.redirect("/start", middle)
    found = fetch(start)
    assert found.hops == (start, middle, end)
    assert (found.asked, found.address) == (start, end)


def test_redirects_without_end_are_given_up(web: WebServer) -> None:
    start = web.redirect("/a", "/b")
    web.redirect("/b", "/a")
    with pytest.raises(Unreachable, match="without end"):
        fetch(start)
    for number in range(20):
        web.redirect(f"/{number}", f"/{number + 1}")
    with pytest.raises(Unreachable, match="without end"):
        fetch(web.url("/0"))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:1"])
def test_a_redirect_to_what_is_no_web_page_is_refused(web: WebServer, target: str) -> None:
    with pytest.raises(Unreachable, match="no web page"):
        fetch(web.redirect("/out", target))


def test_a_public_page_may_not_lead_into_a_private_network(
    web: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = web.show("/router", "secret")
    # The loopback server plays a page of the Internet for the first look.
    looks = iter([False, True])
    monkeypatch.setattr(fetching, "is_private", lambda _: next(looks))
    with pytest.raises(Unreachable, match="private network"):
        fetch(web.redirect("/page", inner))
    assert [path for path, _ in web.asked] == ["/page"]


@pytest.mark.parametrize(
    ("numeric", "private"),
    [
        *(("127.0.0.1", True), ("10.1.2.3", True), ("192.168.1.1", True), ("169.254.1.1", True)),
        *(("::1", True), ("fe80::1%eth0", True), ("::ffff:10.0.0.1", True), ("0.0.0.0", True)),
        *(("93.184.216.34", False), ("2606:2800:220:1::1", False)),
    ],
)
def test_private_addresses_are_told_apart(numeric: str, private: bool) -> None:
    assert is_private(numeric) is private


def test_what_is_larger_than_may_be_is_refused_however_it_is_packed(web: WebServer) -> None:
    limits = FetchLimits(size=1_000_000)
    url = web.show("/large", b"x" * 1_000_001)
    with pytest.raises(Unreachable, match="larger"):
        fetch(url, limits)
    packed = gzip.compress(b" " * 200_000_000, 9)
    web.pages["/packed"] = lambda: (200, {"Content-Encoding": "gzip"}, packed)
    begun = time.process_time()
    with pytest.raises(Unreachable, match="larger"):
        fetch(web.url("/packed"), limits)
    assert time.process_time() - begun < 5


def test_packed_pages_are_unpacked(web: WebServer) -> None:
    web.pages["/p"] = lambda: (200, {"Content-Encoding": "gzip"}, gzip.compress(PAGE.encode()))
    assert fetch(web.url("/p")).data == PAGE.encode()


def test_a_server_that_does_not_answer_is_not_waited_for(web: WebServer) -> None:
    let_go = threading.Event()

    def slow() -> Answer:
        let_go.wait(30)
        return 200, {}, b"late"

    web.pages["/slow"] = slow
    try:
        with pytest.raises(Unreachable, match=r"in time|longer"):
            fetch(web.url("/slow"), FetchLimits(seconds=0.3, silence=0.2))
        with pytest.raises(Cancelled):
            fetch(web.url("/slow"), cancelled=lambda: True)
    finally:
        let_go.set()


def test_a_server_must_prove_who_it_is(
    tmp_path: Path, require_tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key, proof = tmp_path / "key.pem", tmp_path / "proof.pem"
    subprocess.run(
        [
            *(require_tool("openssl"), "req", "-x509", "-nodes", "-newkey", "rsa:2048"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", str(key), "-out", str(proof)),
        ],
        check=True,
        capture_output=True,
    )
    server = WebServer(ssl_keys=(proof, key))
    try:
        server.show("/wall", PAGE)
        by_name = server.url("/wall").replace("http://127.0.0.1", "https://localhost")
        with pytest.raises(Unreachable, match="certificate"):
            fetch(by_name)
        known = ssl.create_default_context(cafile=str(proof))
        monkeypatch.setattr(fetching, "_trusted", lambda: known)
        assert fetch(by_name).data == PAGE.encode()
        # The proof is for a name, so another name of the same server does not do.
        with pytest.raises(Unreachable, match="certificate"):
            fetch(by_name.replace("localhost", "127.0.0.1"))
    finally:
        server.close()


@pytest.mark.parametrize(
    ("status", "says"), [(404, "no such page"), (403, "refuses"), (500, "fault"), (418, "418")]
)
def test_what_the_server_says_becomes_a_sentence(web: WebServer, status: int, says: str) -> None:
    web.pages["/x"] = lambda: (status, {}, b"")
    with pytest.raises(Unreachable, match=says) as caught:
        fetch(web.url("/x"))
    assert caught.value.reason.endswith(".")


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(Unreachable, match="no connection"):
        fetch("http://127.0.0.1:1/")


@pytest.mark.parametrize(
    "typed",
    ["", "two words", "ftp://a.org/", "file:///etc/passwd", "https://me:pw@a.org/", "http://",
     "https://a..org:99999/", "word", "data:text/html,x"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue):
        web_address(typed)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("example.org/a", "https://example.org/a"),
        (" http://Example.org ", "http://example.org/"),
        ("https://a.org:443/x", "https://a.org/x"),
        ("a.org:8080/x?q=ä b".replace(" ", ""), "https://a.org:8080/x?q=%C3%A4b"),
        ("https://müller.de/ö", "https://xn--mller-kva.de/%C3%B6"),
        ("https://a.org/%20?x=1&y=%26#z", "https://a.org/%20?x=1&y=%26"),
    ],
)
def test_an_address_is_asked_for_as_typed_but_for_what_it_lacks(typed: str, asked: str) -> None:
    assert str(web_address(typed)) == asked


def test_addresses_are_told_from_files() -> None:
    assert is_web_address("HTTPS://a.org/b")
    assert not is_web_address("a.html")
    assert not is_web_address("C:\\a.html")
