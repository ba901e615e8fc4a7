"""HTTPS in both colours: certificates are checked, connections kept, one context for all clients.

The certificate in `tls/` is good for localhost until the year 2126 and for nothing else.
"""

from __future__ import annotations

import asyncio
import gc
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, AsyncOpenAI, AsyncStream, OpenAI, OpenAIError, Stream
from openai_facade.transport.tls import shared_context

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "tls"
EVENTS = b'data: {"n": 1}\n\ndata: [DONE]\n\n'


class Server:
    """Answers over TLS, from an event loop in a thread of its own."""

    def __init__(self) -> None:
        self.connections = 0
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(5)

    def _run(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(FOLDER / "certificate.pem", FOLDER / "key.pem")
        self._loop.set_exception_handler(lambda loop, told: None)  # clients that do not like the certificate hang up
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
                body = await reader.readexactly(length)
                if b"/events" in head:
                    kind, body = b"text/event-stream", b"%x\r\n%s\r\n0\r\n\r\n" % (len(EVENTS), EVENTS)
                    writer.write(
                        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: %s\r\n\r\n" % kind + body
                    )
                else:
                    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()
    gc.collect()


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(FOLDER / "certificate.pem"))


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_calls_and_streams_over_one_connection(server: Server, host: str) -> None:
    with OpenAI(api_key="k", base_url=f"https://{host}:{server.port}/v1", max_retries=0) as client:
        for number in range(3):
            assert client.post("/x", cast_to=object, body={"n": number}) == {"n": number}
        assert list(client.get("/events", cast_to=object, stream=True, stream_cls=Stream[object])) == [{"n": 1}]
        big = "x" * 2_000_000
        assert client.post("/x", cast_to=object, body={"big": big}) == {"big": big}
    assert server.connections == 1


@pytest.mark.usefixtures("trusted")
def test_async_calls_and_streams_over_one_connection(server: Server) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=f"https://localhost:{server.port}/v1", max_retries=0) as client:
            for number in range(3):
                assert await client.post("/x", cast_to=object, body={"n": number}) == {"n": number}
            stream: Any = await client.get("/events", cast_to=object, stream=True, stream_cls=AsyncStream[object])
            assert [event async for event in stream] == [{"n": 1}]
            big = "x" * 2_000_000
            assert await client.post("/x", cast_to=object, body={"big": big}) == {"big": big}

    asyncio.run(main())
    assert server.connections == 1


def test_a_certificate_that_nobody_vouches_for_is_refused(server: Server) -> None:
    url = f"https://localhost:{server.port}/v1"
    client = OpenAI(api_key="k", base_url=url, max_retries=0)
    with client, pytest.raises(APIConnectionError, match="certificate") as caught:
        client.get("/x", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert isinstance(caught.value.__cause__.__cause__, ssl.SSLCertVerificationError)

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
            with pytest.raises(APIConnectionError, match="certificate"):
                await client.get("/x", cast_to=object)

    asyncio.run(main())


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: real("127.0.0.1", *rest, **more))
    client = OpenAI(api_key="k", base_url=f"https://elsewhere.example:{server.port}/v1", max_retries=0)
    with client, pytest.raises(APIConnectionError, match=r"elsewhere\.example"):
        client.get("/x", cast_to=object)


def test_one_context_for_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    first = shared_context()
    assert shared_context() is first
    assert first.verify_mode is ssl.CERT_REQUIRED
    monkeypatch.setenv("SSL_CERT_FILE", str(FOLDER / "certificate.pem"))
    assert shared_context() is not first


def test_certificates_that_are_not_there_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with pytest.raises(OpenAIError, match=r"/nowhere/ca\.pem"):
        shared_context()
