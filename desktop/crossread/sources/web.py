"""An http(s) address -> the bytes of its page, fetched once, because the reporter asked for it, and never from inside.

Every address a name stands for is checked before any is connected to, and the one checked is the one connected to.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import Timeout

from crossread import __version__
from crossread.errors import Cancelled, Unreadable

TOTAL = 15.0
"""Seconds a page may take in all. No client's own timeout is a total: a page sent drop by drop held each for 22 s."""
CONNECT = 5.0
"""Seconds a connection, or a silence on it, may last."""
LARGEST = 10 * 1024 * 1024
"""Bytes of the largest page taken, after decompression."""
REDIRECTS = 5
"""Redirects followed, each checked as the first address is."""
PAUSE = 2.0
"""Seconds between two pages of one host."""
AGENT = f"Crossread/{__version__} (reads one page when a reporter asks for it)"
_CHUNK = 65_536
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_PASTE = "Open the page in your browser, copy it and paste it here"
_asked: dict[str, float] = {}

Allowed = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came: its bytes, the address it came from in the end, what the server says of it, and when."""

    data: bytes
    url: str
    content_type: str | None
    charset: str | None
    retrieved: dt.datetime


def public(address: str) -> bool:
    """Return whether an IP address is one of the open internet, in any of the forms that hide another in it."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return public(str(inner))
    return found.is_global and not found.is_multicast and not found.is_reserved


def fetch(
    url: str, *, cancelled: Callable[[], bool] | None = None, allowed: Allowed = public, total: float = TOTAL
) -> Page:
    """Return the page at `url`. Raises Unreadable, and Cancelled.

    `allowed` says which IP addresses may be connected to; only tests give another. Sends no cookies, follows no
    redirect to another kind of address, knows no proxy.
    """
    work = _Fetch(url, allowed)
    thread = threading.Thread(target=work.run, name="crossread-fetch", daemon=True)
    deadline = time.monotonic() + total
    thread.start()
    while not work.done.wait(0.05):
        if cancelled is not None and cancelled():
            work.stop()
            raise Cancelled
        if time.monotonic() > deadline:
            work.stop()
            raise Unreadable(url, f"the page did not come within {total:g} seconds", _PASTE)
    if work.error is not None:
        raise work.error
    if work.page is None:
        raise Unreadable(url, "the page could not be read", _PASTE)
    return work.page


@dataclass(slots=True)
class _Fetch:
    """One page on its way, in a thread of its own: looking up a name cannot be interrupted, waiting for it can."""

    url: str
    allowed: Allowed
    done: threading.Event = field(default_factory=threading.Event)
    page: Page | None = None
    error: Exception | None = None
    _stopped: bool = False
    _connection: Any = None

    def run(self) -> None:
        try:
            self.page = self._follow()
        except Unreadable as error:
            self.error = error
        except urllib3.exceptions.SSLError:
            self.error = Unreadable(self.url, "the site's certificate is not valid, so it may not be the site", _PASTE)
        except (urllib3.exceptions.TimeoutError, TimeoutError):
            self.error = Unreadable(self.url, "the site does not answer", f"Try again later. {_PASTE}")
        except (urllib3.exceptions.HTTPError, OSError, ValueError, UnicodeError):
            self.error = Unreadable(self.url, "the connection failed", f"Check the address and the network. {_PASTE}")
        except Exception as error:  # handed to the caller's thread, where a bug stays a bug
            self.error = error
        finally:
            self.done.set()

    def stop(self) -> None:
        """Break the connection off, so that the thread ends soon."""
        self._stopped = True
        sock = getattr(self._connection, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _follow(self) -> Page:
        address = self.url
        for hop in range(REDIRECTS + 1):
            parts = _checked(self.url, address)
            if hop == 0:
                _pause(parts.hostname or "")
            if self._stopped:
                raise Unreadable(self.url, "the page was given up", _PASTE)
            response, page = self._get(parts, address)
            if page is not None:
                return page
            address = urljoin(address, response)
        raise Unreadable(self.url, "the site redirects without end", _PASTE)

    def _get(self, parts: SplitResult, address: str) -> tuple[str, Page | None]:
        """Return where the server redirects to, or its page."""
        pool = _pool(parts, self._addresses(parts))
        self._connection = pool
        try:
            response = pool.urlopen(
                "GET",
                (parts.path or "/") + (f"?{parts.query}" if parts.query else ""),
                headers={
                    "User-Agent": AGENT,
                    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
                    "Accept-Encoding": "gzip, deflate",
                    "Host": parts.netloc,
                },
                redirect=False,
                retries=False,
                preload_content=False,
                timeout=Timeout(connect=CONNECT, read=CONNECT),
            )
            self._connection = response.connection
            location = response.get_redirect_location()
            if location:
                return str(location), None
            self._refused(response)
            return "", Page(
                self._body(response),
                address,
                *_content_type(response.headers.get("Content-Type")),
                dt.datetime.now(dt.UTC),
            )
        finally:
            pool.close()

    def _addresses(self, parts: SplitResult) -> list[str]:
        """Return the IP addresses of a host, all checked. Raises Unreadable where any may not be connected to."""
        try:
            found = socket.getaddrinfo(parts.hostname, _port(parts), type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise Unreadable(self.url, "there is no such site, or no network", "Check the address") from error
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not addresses or not all(self.allowed(address) for address in addresses):
            raise Unreadable(self.url, "it leads into a private network", _PASTE)
        return addresses

    def _refused(self, response: Any) -> None:
        status = response.status
        if status == 200:
            return
        wait = response.headers.get("Retry-After", "")
        if status in {429, 503} and wait.isdigit():
            raise Unreadable(self.url, f"the site asks to wait {int(wait)} seconds", "Try again then")
        why = {
            401: "the site asks for a password",
            402: "the site asks for payment",
            403: "the site does not let it be read",
            404: "there is no such page",
            410: "the page has been removed",
            451: "the page is withheld for legal reasons",
        }.get(status, f"the site answers with error {status}")
        raise Unreadable(self.url, why, _PASTE)

    def _body(self, response: Any) -> bytes:
        data = bytearray()
        for chunk in response.stream(_CHUNK, decode_content=True):
            data += chunk
            if len(data) > LARGEST:
                raise Unreadable(self.url, "the page is larger than 10 MB", _PASTE)
            if self._stopped:
                break
        return bytes(data)


def _checked(url: str, address: str) -> SplitResult:
    """Return the parts of an address. Raises Unreadable for any that should not be asked for."""
    try:
        parts = urlsplit(address)
        _port(parts)
    except ValueError as error:
        raise Unreadable(url, "it is not a valid address", "Check the address") from error
    if parts.scheme not in {"http", "https"}:
        raise Unreadable(url, f"it leads to a {parts.scheme or 'strange'} address, not to a page", _PASTE)
    if parts.username is not None or parts.password is not None:
        raise Unreadable(url, "its address holds a user name", "Leave the name out of the address")
    if not parts.hostname or any(sign.isspace() or ord(sign) < 32 for sign in address):
        raise Unreadable(url, "it is not a valid address", "Check the address")
    host = parts.hostname if parts.hostname.isascii() else parts.hostname.encode("idna").decode()
    shown = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=shown if parts.port is None else f"{shown}:{parts.port}")


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _pause(host: str) -> None:
    """Wait until the host may be asked again."""
    wait = _asked.get(host, -PAUSE) + PAUSE - time.monotonic()
    if 0 < wait <= PAUSE:
        time.sleep(wait)
    _asked[host] = time.monotonic()


class _PinnedHTTP(HTTPConnection):
    """Connects to addresses that were checked, whatever the name would stand for a moment later."""

    def __init__(self, *args: Any, addresses: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._addresses = addresses

    def _new_conn(self) -> socket.socket:
        return _connect(self, self._addresses)


class _PinnedHTTPS(HTTPSConnection):
    """As _PinnedHTTP; the certificate is still checked against the name."""

    def __init__(self, *args: Any, addresses: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._addresses = addresses

    def _new_conn(self) -> socket.socket:
        return _connect(self, self._addresses)


def _connect(connection: HTTPConnection, addresses: Sequence[str]) -> socket.socket:
    trouble: OSError | None = None
    for address in addresses[:4]:
        try:
            return socket.create_connection((address, connection.port), timeout=CONNECT)
        except OSError as error:
            trouble = error
    raise urllib3.exceptions.NewConnectionError(connection, "no address answers") from trouble


def _pool(parts: SplitResult, addresses: Sequence[str]) -> HTTPConnectionPool:
    host, port = parts.hostname or "", _port(parts)
    pool: HTTPConnectionPool
    if parts.scheme == "https":
        import ssl

        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        pool = HTTPSConnectionPool(host, port, maxsize=1, ssl_context=context, addresses=addresses)
        pool.ConnectionCls = _PinnedHTTPS
    else:
        pool = HTTPConnectionPool(host, port, maxsize=1, addresses=addresses)
        pool.ConnectionCls = _PinnedHTTP
    return pool


def _content_type(stated: str | None) -> tuple[str | None, str | None]:
    """Return a content type and its character set."""
    kind, _, rest = (stated or "").partition(";")
    charset = next(
        (part.partition("=")[2].strip(" \"'") for part in rest.split(";") if "charset" in part.casefold()), None
    )
    return kind.strip().casefold() or None, charset or None
