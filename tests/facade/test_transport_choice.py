"""`transport="httpx"` sends everything through httpx, `"direct"` over sockets of our own; what is logged of it."""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import pickle
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import (
    APIConnectionError,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    InternalServerError,
    OpenAI,
    RetryPolicy,
)
from openai_facade.transport.httpx.httpx_transport import AsyncHttpxTransport, HttpxTransport

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Caller, Scripted

AZURE = {"api_version": "2024-10-21", "azure_endpoint": "http://127.0.0.1:1"}
ALL: Any = pytest.mark.parametrize(
    "make",
    [
        lambda **options: OpenAI(api_key="k", **options),
        lambda **options: AsyncOpenAI(api_key="k", **options),
        lambda **options: AzureOpenAI(api_key="k", **AZURE, **options),
        lambda **options: AsyncAzureOpenAI(api_key="k", **AZURE, **options),
    ],
    ids=["OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"],
)


@pytest.fixture(autouse=True)
def _nothing_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_TRANSPORT", raising=False)


def goes(client: Any) -> str:
    return str(client._transport.name)


def sent_by_httpx(call: Caller, caplog: pytest.LogCaptureFixture) -> bool:
    caplog.clear()
    with caplog.at_level(logging.INFO, "httpx"):
        call()
    return "httpx" in {record.name for record in caplog.records}


@pytest.mark.parametrize(("chosen", "through_httpx"), [("httpx", True), ("direct", False), (None, False)])
def test_requests_go_as_was_chosen(
    call: Caller, chosen: Any, through_httpx: bool, caplog: pytest.LogCaptureFixture
) -> None:
    call.options(transport=chosen)
    assert sent_by_httpx(call, caplog) is through_httpx


@pytest.mark.parametrize(("chosen", "through_httpx"), [(" HTTPX ", True), ("direct", False), ("", False)])
def test_the_environment_chooses_where_nobody_else_does(
    call: Caller,
    chosen: str,
    through_httpx: bool,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("OPENAI_TRANSPORT", chosen)
    assert sent_by_httpx(call, caplog) is through_httpx


@ALL
def test_an_argument_counts_more_than_the_environment(
    make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_TRANSPORT", "httpx")
    assert goes(make()) == "httpx"
    assert goes(make(transport="direct")) == "direct"


@ALL
def test_another_transport_is_refused_with_both_names(
    make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for wrong in ("http", "", 5, "HTTPX", ["httpx"]):
        with pytest.raises(ValueError, match=r"'direct' or 'httpx'"):
            make(transport=wrong)
    monkeypatch.setenv("OPENAI_TRANSPORT", "aiohttp")
    with pytest.raises(ValueError, match=r"OPENAI_TRANSPORT.*'direct' or 'httpx', not 'aiohttp'"):
        make()


def test_an_http_client_excludes_direct_and_is_not_asked_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with httpx.Client() as shared:
        with pytest.raises(ValueError, match="exclude each other"):
            OpenAI(api_key="k", http_client=shared, transport="direct")
        assert OpenAI(api_key="k", http_client=shared, transport="httpx")._client is shared
        monkeypatch.setenv("OPENAI_TRANSPORT", "direct")
        assert OpenAI(api_key="k", http_client=shared)._client is shared
        direct = OpenAI(api_key="k", transport="direct")
        assert direct.copy(http_client=shared)._client is shared, "a client of httpx is news, the transport is not"
        with pytest.raises(ValueError, match="exclude each other"):
            direct.copy(http_client=shared, transport="direct")


@ALL
def test_copies_and_pickles_go_the_same_way(make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    client = make(transport="httpx")
    for twin in (client.copy(), client.with_options(timeout=3), copy.deepcopy(client)):
        assert twin._transport is client._transport
        assert twin._arguments()["transport"] == "httpx"
    assert goes(pickle.loads(pickle.dumps(client))) == "httpx"
    assert client.copy(transport="httpx")._transport is client._transport
    other = client.with_options(transport="direct")
    assert goes(other) == "direct"
    assert goes(client) == "httpx"
    plain = make()
    assert "transport" not in plain._arguments(), "constructors of subclasses may lack it"
    monkeypatch.setenv("OPENAI_TRANSPORT", "httpx")
    assert plain.copy()._transport is plain._transport, "what was settled when a client was made stays settled"


def test_the_httpx_client_that_is_shown_is_the_one_that_sends(call: Caller, scripted: Scripted) -> None:
    call.options(transport="httpx")
    call.client._client.headers["x-mine"] = "1"
    call()
    assert scripted.requests[0].headers["x-mine"] == "1"
    shown = call.client._client
    call()
    assert shown is call.client._client
    assert scripted.connections == 1


def test_what_went_wrong_is_the_same_by_both_ways(call: Caller, scripted: Scripted) -> None:
    call.options(transport="httpx")
    scripted.answer = lambda request: scripted.json({"error": {"message": "down"}}, status=500)
    with pytest.raises(InternalServerError, match="down"):
        call()
    scripted.answer = lambda request: [None]
    with pytest.raises(APIConnectionError):
        call()


def test_a_closed_client_says_so(call: Caller) -> None:
    call.options(transport="httpx")
    call()
    shown = call.client._client
    call.close()
    assert shown.is_closed


# --- sockets that somebody replaced ----------------------------------------------------------------------------------


def test_no_request_goes_past_sockets_that_were_replaced(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a mock of sockets does: connections from before it know nothing of it."""
    call()

    class Refused(Exception):
        pass

    class Mine(socket.socket):
        def __new__(cls, *args: Any, **kwargs: Any) -> Any:
            raise Refused

    with monkeypatch.context() as patch:
        patch.setattr(socket, "socket", Mine)
        with pytest.raises(Refused):
            call()
    assert len(scripted.requests) == 1
    call()
    assert len(scripted.requests) == 2


def test_replaced_sockets_are_told_the_host_as_text(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    original = socket.create_connection

    class Mine(socket.socket):
        pass

    def create(address: Any, *arguments: Any) -> Any:
        asked.append(address[0])
        return original(address, *arguments)

    monkeypatch.setattr(socket, "create_connection", create)
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        client.get("/x", cast_to=object)
        monkeypatch.setattr(socket, "socket", Mine)
        client.get("/x", cast_to=object)
    assert asked == ["127.0.0.1", "127.0.0.1"]


# --- one line an attempt ---------------------------------------------------------------------------------------------


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name.startswith(("openai_facade", "httpx"))]


def test_every_attempt_is_one_line(call: Caller, scripted: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    answers = iter([scripted.json({}, status=500), [None], scripted.json({}, x_request_id="req_1")])
    scripted.answer = lambda request: next(answers)
    call.options(retry=RetryPolicy(initial=0.001), max_retries=2, default_query={"api-key": "secret"})
    with caplog.at_level(logging.INFO):
        call()
    said = [line for line in lines(caplog) if not line.startswith("Retrying")]
    assert len(said) == 3
    assert said[0].startswith(f"POST {scripted.url}/x?api-key=<redacted>: 500 after ")
    assert ": no answer, " in said[1]
    assert said[2].endswith(" ms (request req_1)")
    assert "secret" not in caplog.text


def test_httpx_tells_what_goes_through_it_and_we_do_not_repeat_it(
    call: Caller, scripted: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    call.options(transport="httpx")
    with caplog.at_level(logging.INFO):
        call()
    assert lines(caplog) == [f'HTTP Request: POST {scripted.url}/x "HTTP/1.1 200 X"']


def test_nothing_is_told_below_info(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        call()
    assert lines(caplog) == []


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_client_that_is_dropped_closes_the_httpx_client_that_was_made_for_it(scripted: Scripted, colour: str) -> None:
    async def main() -> None:
        client = AsyncOpenAI(api_key="k", base_url=scripted.url, transport="httpx")
        await client.get("/x", cast_to=object)
        del client
        gc.collect()
        await asyncio.to_thread(scripted.released.wait, 5)

    if colour == "async":
        asyncio.run(main())
    else:
        OpenAI(api_key="k", base_url=scripted.url, transport="httpx").get("/x", cast_to=object)
        gc.collect()
    assert scripted.released.wait(5)


def test_a_circle_that_is_collected_closes_its_client_before_its_sockets_complain(scripted: Scripted) -> None:
    client = httpx.Client()
    client.get(scripted.url)  # the socket is older than its owner, so the collector comes to it first
    circle: list[Any] = [HttpxTransport(client, owned=True)]
    circle.append(circle)
    del client, circle
    gc.collect()  # a warning of an unclosed socket is an error here
    assert scripted.released.wait(5)


def test_an_async_circle_closes_its_client_before_its_sockets_complain(scripted: Scripted) -> None:
    async def main() -> None:
        client = httpx.AsyncClient()
        await client.get(scripted.url)
        circle: list[Any] = [AsyncHttpxTransport(client, loop=asyncio.get_running_loop())]
        circle.append(circle)
        del client, circle
        gc.collect()
        await asyncio.to_thread(scripted.released.wait, 5)

    asyncio.run(main())
    gc.collect()
    assert scripted.released.is_set()


def test_the_end_of_a_loop_closes_what_was_made_for_it(scripted: Scripted) -> None:
    kept = []

    async def main() -> None:
        kept.append(AsyncOpenAI(api_key="k", base_url=scripted.url, transport="httpx"))
        await kept[0].get("/x", cast_to=object)

    asyncio.run(main())
    assert scripted.released.wait(5)
    kept.clear()
    gc.collect()


def test_an_answer_outlives_the_client_that_it_came_from(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"n": 2})
    with OpenAI(api_key="k", base_url=scripted.url, transport="httpx").models.with_streaming_response.list() as answer:
        gc.collect()
        assert b'"n": 2' in b"".join(answer.iter_bytes())
