"""Web addresses: a page is fetched with its guards up; nothing inside the network is ever asked."""

from __future__ import annotations

import gzip
import http.server
import threading
import time
from collections.abc import Iterator

import pytest

from crossread import sources
from crossread.errors import Cancelled, Unreadable
from crossread.sources import web

ARTICLE = (
    "<!doctype html><title>Dam</title><h1>Dam bursts in Marl</h1><p>The dam burst on Tuesday, the county said.</p>"
)


class Site(http.server.BaseHTTPRequestHandler):
    """A site with an article and every trick."""

    def log_message(self, *args: object) -> None:
        pass

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        path = self.path
        if path == "/article":
            self.answer(200, ARTICLE.encode(), Content_Type="text/html; charset=utf-8")
        elif path == "/moved":
            self.answer(302, Location="/article")
        elif path == "/loop":
            self.answer(302, Location="/loop")
        elif path == "/file":
            self.answer(302, Location="file:///etc/passwd")
        elif path == "/bomb":
            self.answer(200, gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")
        elif path == "/drip":
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(200):
                    self.wfile.write(b"a")
                    self.wfile.flush()
                    time.sleep(0.05)
            except OSError:
                return
        elif path == "/later":
            self.answer(429, Retry_After="30")
        else:
            self.answer(404)


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "PAUSE", 0.0)


def anywhere(address: str) -> bool:
    return True


@pytest.mark.parametrize("path", ["/article", "/moved"])
def test_a_page_is_fetched(site: str, path: str):
    page = web.fetch(site + path, allowed=anywhere)
    assert page.data == ARTICLE.encode()
    assert (page.url, page.content_type, page.charset) == (site + "/article", "text/html", "utf-8")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/loop", "redirects without end"),
        ("/file", "leads to a file address"),
        ("/bomb", "larger than 10 MB"),
        ("/later", "wait 30 seconds"),
        ("/nothing", "no such page"),
    ],
)
def test_a_page_that_plays_tricks_is_refused(site: str, path: str, words: str):
    with pytest.raises(Unreadable, match=words):
        web.fetch(site + path, allowed=anywhere)


def test_a_page_sent_drop_by_drop_has_a_last_moment(site: str):
    start = time.monotonic()
    with pytest.raises(Unreadable, match="within 1 seconds"):
        web.fetch(site + "/drip", allowed=anywhere, total=1.0)
    assert time.monotonic() - start < 8.0  # the whole page takes ten


def test_fetching_can_be_cancelled(site: str):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        web.fetch(site + "/drip", allowed=anywhere, cancelled=lambda: time.monotonic() - start > 0.2)
    assert time.monotonic() - start < 8.0  # the whole page takes ten


def test_a_redirect_is_checked_as_the_first_address_is(site: str):
    asked: list[str] = []

    def once(address: str) -> bool:
        asked.append(address)
        return len(asked) == 1

    with pytest.raises(Unreadable, match="private network"):
        web.fetch(site + "/moved", allowed=once)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - refused here, not listened on
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "ff02::1",
        "nonsense",
    ],
)
def test_an_address_inside_is_not_public(address: str):
    assert not web.public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "64:ff9b::101:101"])
def test_an_address_of_the_internet_is_public(address: str):
    assert web.public(address)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://localhost/", "private network"),
        ("http://2130706433/", "private network"),
        ("http://[::ffff:7f00:1]/", "private network"),
        ("http://a:b@harbour.example/", "user name"),
        ("http://", "not a valid address"),
        ("http://[::1", "not a valid address"),
        ("http://harbour.example:99999/", "not a valid address"),
        ("https://harbour.invalid/", "no such site"),
    ],
)
def test_an_address_that_should_not_be_asked_keeps_its_column(url: str, words: str):
    version = sources.load(url)
    assert version.trouble is not None
    assert words in version.trouble
