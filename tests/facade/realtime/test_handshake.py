"""The opening request: where it goes, what it carries, and what becomes of a refusal."""

from __future__ import annotations

import logging
import socket
import threading
import time
import traceback
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
import websockets
from aiohttp import web
from openai_facade import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    OpenAI,
    OpenAIError,
    omit,
)
from openai_facade.realtime.realtime import AsyncRealtimeConnectionManager, RealtimeConnectionManager

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_facade.testing import Emulator

    from .conftest import Colour, Second

SECRET = "sk-very-secret"


def opened(colour: Colour, second: Second, manager: Any) -> web.Request:
    """Open a connection and give the request that opened it."""
    with colour.open(manager):
        return second.openings[-1]


def test_the_request_carries_what_every_call_of_the_client_carries(second: Second, colour: Colour) -> None:
    client = colour.client(
        second.url,
        api_key=SECRET,
        organization="org",
        project="proj",
        default_headers={"X-Mine": "1", "X-Other": "1"},
        default_query={"tenant": "a b"},
    )
    manager = client.realtime.connect(
        model="gpt/5 ä",
        extra_query={"x": ["1", "2"], "none": None},
        extra_headers={"X-Other": "2", "X-Stainless-Lang": omit},
    )
    opening = opened(colour, second, manager)
    assert opening.path == "/v1/realtime"
    assert dict(opening.query) == {"tenant": "a b", "model": "gpt/5 ä", "x[]": "1"}
    headers = opening.headers
    assert headers["Authorization"] == f"Bearer {SECRET}"
    assert (headers["OpenAI-Organization"], headers["OpenAI-Project"]) == ("org", "proj")
    assert (headers["X-Mine"], headers["X-Other"]) == ("1", "2")
    assert headers["User-Agent"] == client.user_agent
    assert not {"Accept", "Content-Type", "X-Stainless-Lang", "OpenAI-Beta"} & set(headers)


def test_a_call_can_be_joined_in_place_of_a_model(second: Second, colour: Colour) -> None:
    opening = opened(colour, second, colour.client(second.url).realtime.connect(call_id="rtc_1"))
    assert dict(opening.query) == {"call_id": "rtc_1"}


def test_websockets_may_go_elsewhere(second: Second, colour: Colour) -> None:
    elsewhere = second.url.replace("http://", "ws://").replace("/v1", "/sockets/?fixed=1")
    client = colour.client("http://127.0.0.1:9/v1", websocket_base_url=elsewhere)
    opening = opened(colour, second, client.realtime.connect(model="m"))
    assert opening.path_qs == "/sockets/realtime?fixed=1&model=m"
    client = colour.client("http://127.0.0.1:9/v1", websocket_base_url=httpx.URL(second.url))
    assert opened(colour, second, client.realtime.connect(model="m")).path == "/v1/realtime"


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/v1", "127.0.0.1/v1", "ws://", "ws://127.0.0.1:port/"])
def test_a_url_that_is_none_is_refused_before_anything_is_sent(colour: Colour, url: str) -> None:
    manager = colour.client("http://127.0.0.1:9/v1", websocket_base_url=url).realtime.connect(model="m")
    with pytest.raises(OpenAIError, match=r"ws://|is not a URL|name a host"), colour.open(manager):
        pass


def test_keys_may_come_from_a_function(second: Second, colour: Colour) -> None:
    keys = iter(["sk-first", "sk-second"])

    async def ask() -> str:
        return next(keys)

    client = colour.client(second.url, api_key=ask if colour.name == "async" else lambda: next(keys))
    for key in ("sk-first", "sk-second"):
        opening = opened(colour, second, client.realtime.connect(model="m"))
        assert opening.headers["Authorization"] == f"Bearer {key}"


def test_a_function_that_blocks_does_not_hold_the_loop_up(second: Second, portal: Any) -> None:
    import asyncio

    def slow() -> str:
        time.sleep(0.2)
        return "sk-slow"

    async def main() -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        task = asyncio.create_task(tick())
        async with OpenAI(api_key=slow, base_url=second.url).realtime.connect(model="m"):
            task.cancel()
        return ticks

    assert portal.call(main) >= 5


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 503])
def test_a_refusal_is_the_error_of_its_status(second: Second, colour: Colour, status: int) -> None:
    error = {"message": "Not like this.", "type": "invalid_request_error", "code": "wrong", "param": "model"}
    headers = {"x-request-id": "req_1"}
    second.refuse = lambda request: web.json_response({"error": error}, status=status, headers=headers)
    client = colour.client(second.url, api_key=SECRET)
    with (
        pytest.raises(APIStatusError, match="Not like this") as caught,
        colour.open(client.realtime.connect(model="m")),
    ):
        pass
    kind = type(openai_facade.errors.status_error(caught.value.response, {}, ""))
    assert type(caught.value).__mro__[1] is kind  # and an error of websockets as well
    assert isinstance(caught.value, websockets.InvalidStatus)
    assert caught.value.status_code == status
    assert (caught.value.code, caught.value.param, caught.value.body) == ("wrong", "model", error)
    assert caught.value.request_id == "req_1"
    assert caught.value.response.json() == {"error": error}
    assert str(caught.value.request.url).startswith("ws://127.0.0.1")
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert len(second.openings) == 1


def test_the_emulator_refuses_a_wrong_key(emulator: Emulator, colour: Colour) -> None:
    client = colour.client(emulator.base_url, api_key="sk-wrong-" + SECRET)
    with pytest.raises(openai_facade.AuthenticationError) as caught, colour.open(client.realtime.connect(model="m")):
        pass
    assert SECRET not in str(caught.value)


def test_an_opening_is_retried_as_any_call_is(second: Second, colour: Colour) -> None:
    second.refuse = lambda request: web.Response(status=503) if len(second.openings) < 3 else None
    retry = openai_facade.RetryPolicy(max_retries=2, initial=0.001, maximum=0.001)
    client = colour.client(second.url, max_retries=openai_facade.not_given, retry=retry)
    with colour.open(client.realtime.connect(model="m")) as connection:
        assert connection.recv().type == "session.created"
    assert len(second.openings) == 3


def test_a_server_that_does_not_speak_websocket(second: Second, colour: Colour) -> None:
    second.refuse = lambda request: web.Response(text="<html>Welcome</html>", content_type="text/html")
    with (
        pytest.raises(APIConnectionError, match="status 200 and no websocket: <html>Welcome"),
        colour.open(colour.client(second.url).realtime.connect(model="m")),
    ):
        pass


@contextmanager
def raw_server(answer: bytes | None) -> Iterator[str]:
    """A server that reads a request and sends these bytes and closes, or says nothing."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        held: list[socket.socket] = []

        def serve() -> None:
            try:
                while True:
                    connection, _ = listener.accept()
                    held.append(connection)
                    if answer is not None:
                        connection.recv(65536)
                        connection.sendall(answer)
                        connection.close()
            except OSError:
                return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        for connection in held:
            connection.close()


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 101 Switching", b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 101 X\r\n\r\n"])
def test_a_server_that_closes_at_once_or_answers_nonsense(colour: Colour, answer: bytes) -> None:
    with (
        raw_server(answer) as url,
        pytest.raises(APIConnectionError, match=r"GET ws://127.0.0.1:\d+/v1/realtime\?model=m"),
        colour.open(colour.client(url).realtime.connect(model="m")),
    ):
        pass


def test_nobody_is_there(colour: Colour) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    manager = colour.client(f"http://127.0.0.1:{port}/v1").realtime.connect(model="m")
    with pytest.raises(APIConnectionError) as caught, colour.open(manager):
        pass
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert isinstance(caught.value.__cause__.__cause__, OSError)


@pytest.mark.parametrize(
    ("settings", "options"),
    [
        ({"timeout": 0.1}, {}),
        ({}, {"open_timeout": 0.1}),
        ({"deadline": 0.1}, {}),
        ({"timeout": 60}, {"open_timeout": 0.1}),
    ],
)
def test_an_opening_that_takes_too_long_is_a_timeout(colour: Colour, settings: Any, options: Any) -> None:
    with raw_server(None) as url:
        client = colour.client(url, **settings)
        started = time.monotonic()
        with (
            pytest.raises(APITimeoutError) as caught,
            colour.open(client.realtime.connect(model="m", websocket_connection_options=options)),
        ):
            pass
        assert isinstance(caught.value.__cause__, httpx.ConnectTimeout)
        assert time.monotonic() - started < 3


def test_all_options_of_websockets_are_passed_on(second: Second, colour: Colour) -> None:
    async def script(server_socket: Any, request: Any) -> None:
        await server_socket.send_json({"type": "session.created"})
        await server_socket.receive()

    second.script = script
    options = {
        "compression": None,
        "subprotocols": ["realtime"],
        "origin": "http://mine.example",
        "ping_interval": None,
        "ping_timeout": 5,
        "close_timeout": 1,
        "max_queue": (4, 1),
        "write_limit": 1000,
        "user_agent_header": "mine/1",
        "additional_headers": {"X-Mine": "1", "authorization": "Bearer other"},
        "proxy": None,
        "logger": logging.getLogger("mine"),
    }
    manager = colour.client(second.url).realtime.connect(model="m", websocket_connection_options=options)
    with colour.open(manager):
        headers = second.openings[-1].headers
    assert "Sec-WebSocket-Extensions" not in headers
    assert headers["Sec-WebSocket-Protocol"] == "realtime"
    assert headers["Origin"] == "http://mine.example"
    assert headers["User-Agent"] == "mine/1"
    assert headers.getall("Authorization") == ["Bearer other"]
    assert headers["X-Mine"] == "1"


def test_a_misspelt_option_is_an_error_of_the_caller(second: Second, colour: Colour) -> None:
    manager = colour.client(second.url).realtime.connect(model="m", websocket_connection_options={"max_sice": 1})
    with pytest.raises(TypeError, match="max_sice"), colour.open(manager):
        pass


def test_a_proxy_is_gone_through(second: Second, colour: Colour) -> None:
    lines: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                lines.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        proxy = f"http://127.0.0.1:{listener.getsockname()[1]}"
        manager = colour.client("https://api.invalid/v1").realtime.connect(
            model="m", websocket_connection_options={"proxy": proxy}
        )
        with pytest.raises(APIConnectionError, match="407"), colour.open(manager):
            pass
        thread.join(5)
    assert lines[0].startswith(b"CONNECT api.invalid:443 ")
    assert b"sk-test" not in lines[0]


def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(second: Second, colour: Colour) -> None:
    manager = colour.client(second.url).realtime.connect(model="m", extra_headers={"X-Mine": "a\r\nX-Evil: 1"})
    with pytest.raises(ValueError, match="X-Mine") as caught, colour.open(manager):
        pass
    assert "Evil" not in str(caught.value)
    assert not second.openings


def test_the_log_says_where_to_and_hides_the_key(
    second: Second, colour: Colour, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "openai_facade"):
        opened(colour, second, colour.client(second.url, api_key=SECRET).realtime.connect(model="m"))
    lines = [record.getMessage() for record in caplog.records if record.name == "openai_facade"]
    assert sum("/v1/realtime?model=m" in line and "Sending" in line for line in lines) == 1
    assert any("101" in line for line in lines)
    assert not any(SECRET in line for line in lines)


DATED = "2024-10-01-preview"
AZURE: list[tuple[dict[str, Any], str]] = [
    ({"azure_endpoint": "{}"}, f"/openai/realtime?api-version={DATED}&deployment=m"),
    ({"azure_endpoint": "{}/", "azure_deployment": "d"}, f"/openai/realtime?api-version={DATED}&deployment=d"),
    ({"base_url": "{}/openai/v1/"}, "/openai/v1/realtime?model=m"),
    ({"base_url": "{}/openai/v1", "api_version": "preview"}, "/openai/v1/realtime?api-version=preview&model=m"),
]


@pytest.mark.parametrize(("settings", "expected"), AZURE, ids=["classic", "deployment", "v1", "v1 preview"])
@pytest.mark.parametrize(
    ("credential", "header"),
    [
        ({"api_key": "key"}, ("api-key", "key")),
        ({"azure_ad_token": "token"}, ("Authorization", "Bearer token")),
        ({"azure_ad_token_provider": lambda: "provided"}, ("Authorization", "Bearer provided")),
    ],
    ids=["key", "token", "provider"],
)
@pytest.mark.parametrize("cls", [AzureOpenAI, AsyncAzureOpenAI])
def test_azure(
    second: Second, portal: Any, cls: Any, settings: dict[str, str], expected: str, credential: Any, header: Any
) -> None:
    from .conftest import Colour

    origin = second.url.removesuffix("/v1")
    named = {"api_version": DATED, **{name: text.format(origin) for name, text in settings.items()}}
    client = cls(max_retries=0, **named, **credential)
    colour = Colour("sync" if cls is AzureOpenAI else "async", portal)
    opening = opened(colour, second, client.realtime.connect(model="m"))
    assert opening.path_qs == expected
    assert opening.headers[header[0]] == header[1]
    assert len({"api-key", "authorization"} & {name.lower() for name in opening.headers}) == 1


def test_the_default_limit_is_16_mebibytes_and_tls_contexts_are_shared() -> None:
    from openai_facade.realtime.connect_options import keywords
    from openai_facade.transport.origin import split_url
    from openai_facade.transport.outgoing import Outgoing
    from openai_facade.transport.timeouts import DEFAULT
    from openai_facade.transport.tls import shared_context

    origin = split_url("https://api.openai.com")[0]._replace(scheme="wss")
    named = keywords({}, Outgoing("GET", origin, "/", {}, b"", None, DEFAULT), 10, asynchronous=True)
    assert named["max_size"] == 16 * 1024 * 1024
    assert named["ssl"] is shared_context()
    assert named["open_timeout"] == 10


def test_the_managers_are_those_of_the_reference_paths(second: Second) -> None:
    from openai_facade.resources.realtime import realtime

    manager = OpenAI(api_key="k", base_url=second.url).realtime.connect(model="m")
    assert type(manager) is RealtimeConnectionManager is realtime.RealtimeConnectionManager
    other = AsyncOpenAI(api_key="k", base_url=second.url).realtime.connect(model="m")
    assert type(other) is AsyncRealtimeConnectionManager is realtime.AsyncRealtimeConnectionManager
