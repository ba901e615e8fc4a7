"""Opening connections in both colours: one timeout for look-up, addresses and TLS together; names go out as text."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Caller, Scripted

SHORT = (0.4, 5.0, 5.0, 5.0)
"""Timeouts of which the first one, for connecting, is the short one."""


def port_of(scripted: Scripted) -> int:
    return int(scripted.url.rpartition(":")[2].partition("/")[0])


@pytest.fixture
def silent() -> Iterator[tuple[str, int]]:
    """An address that takes no more connections: those in its queue are all that it has room for."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
        time.sleep(0.05)
        yield listener.getsockname()
        for sock in waiting:
            sock.close()


def resolve_to(monkeypatch: pytest.MonkeyPatch, *addresses: tuple[str, int]) -> list[Any]:
    """Have every name stand for some addresses; gives back what was asked for."""
    asked: list[Any] = []

    def getaddrinfo(host: Any, *rest: Any, **more: Any) -> list[Any]:
        asked.append(host)
        return [
            (socket.AF_INET6 if ":" in name else socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, port))
            for name, port in addresses
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_first_address_that_swallows_everything_leaves_time_for_the_second(
    call: Caller, scripted: Scripted, silent: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = resolve_to(monkeypatch, silent, ("127.0.0.1", port_of(scripted)))
    call.options(base_url="http://name.example/v1", timeout=(1.0, 5.0, 5.0, 5.0))
    began = time.monotonic()
    assert call() == {}
    assert time.monotonic() - began < 0.95
    assert asked == ["name.example"]


def test_addresses_that_all_swallow_share_one_timeout(
    call: Caller, silent: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve_to(monkeypatch, silent, silent, silent)
    call.options(base_url="http://name.example/v1", timeout=SHORT)
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        call()
    assert 0.3 < time.monotonic() - began < 0.9


def test_a_refused_address_leads_to_the_next_at_once(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with `localhost`, where ::1 comes first and the server listens on 127.0.0.1 only."""
    resolve_to(monkeypatch, ("::1", port_of(scripted)), ("127.0.0.1", port_of(scripted)))
    call.options(base_url="http://localhost/v1", timeout=SHORT)
    began = time.monotonic()
    assert call() == {}
    assert time.monotonic() - began < 0.3


def test_localhost_is_reached(call: Caller, scripted: Scripted) -> None:
    call.options(base_url=scripted.url.replace("127.0.0.1", "localhost"))
    assert call() == {}


def test_a_look_up_that_hangs_ends_with_the_connect_timeout(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()

    def getaddrinfo(*arguments: Any, **more: Any) -> list[Any]:
        done.wait(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    call.options(base_url="http://name.example/v1", timeout=SHORT)
    began = time.monotonic()
    try:
        with pytest.raises(APITimeoutError):
            call()
        assert 0.3 < time.monotonic() - began < 1.5
    finally:
        done.set()


def test_a_look_up_that_hangs_ends_with_the_deadline(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **more: done.wait(5) and [])
    call.options(base_url="http://name.example/v1", deadline=0.4)
    began = time.monotonic()
    try:
        with pytest.raises(APITimeoutError):
            call()
        assert time.monotonic() - began < 1.5
    finally:
        done.set()


def test_what_a_look_up_raises_arrives(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*arguments: Any, **more: Any) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "nobody has this name")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    call.options(base_url="http://name.example/v1")
    with pytest.raises(APIConnectionError, match="nobody has this name") as caught:
        call()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert isinstance(caught.value.__cause__.__cause__, socket.gaierror)


def test_a_handshake_that_drips_ends_with_the_connect_timeout(call: Caller) -> None:
    """Every byte comes in time for a timeout of the single read; all of them together do not."""
    stop = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        sock, _ = listener.accept()
        with sock:
            try:
                # The head of a record of 2,000 bytes, then its bytes one at a time.
                sock.sendall(b"\x16\x03\x03\x07\xd0\x02\x00\x07\xcc\x03\x03")
                while not stop.wait(0.05):
                    sock.sendall(b"x")
            except OSError:
                pass

    thread = threading.Thread(target=drip)
    thread.start()
    call.options(base_url=f"https://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=SHORT)
    began = time.monotonic()
    try:
        with pytest.raises(APITimeoutError):
            call()
        assert 0.3 < time.monotonic() - began < 1.5
    finally:
        stop.set()
        thread.join(5)
        listener.close()


def test_whoever_takes_the_place_of_create_connection_is_asked(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openai_facade import OpenAI

    asked: list[Any] = []
    real = socket.create_connection

    def create_connection(address: Any, *rest: Any, **more: Any) -> socket.socket:
        asked.append(address)
        return real(("127.0.0.1", port_of(scripted)), *rest, **more)

    monkeypatch.setattr(socket, "create_connection", create_connection)
    with OpenAI(api_key="k", base_url="http://name.example/v1", max_retries=0) as client:
        assert client.get("/x", cast_to=object) == {}
    assert asked == [("name.example", 80)]


def test_a_call_does_not_import_the_slow_codec_for_names(scripted: Scripted) -> None:
    url = scripted.url.replace("127.0.0.1", "localhost")
    code = f"""
import sys
from openai_facade import OpenAI
OpenAI(api_key="k", base_url={url!r}, max_retries=0).get("/x", cast_to=object)
sys.exit("encodings.idna" in sys.modules or "idna" in sys.modules or "httpx" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
