"""Streams through the client, over real sockets: events, what breaks, what takes too long."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from chatting import achat, aclient, chat, chunk, text_of
from openai_facade import APIConnectionError, APIError, APITimeoutError, OpenAI

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


# --- events ----------------------------------------------------------------------------------------------------------


def test_chat_chunks_are_typed(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [
        *scripted.events(chunk("Hel"), chunk("lo"), chunk(None, "stop"), x_request_id="req_7"),
        scripted.END,
    ]
    stream = chat(client)
    events = list(stream)
    assert type(events[0]).__name__ == "ChatCompletionChunk"
    assert text_of(events) == "Hello"
    assert events[-1].choices[0].finish_reason == "stop"
    assert scripted.requests[0].json()["stream"] is True
    assert stream.response.headers["x-request-id"] == "req_7"
    assert stream.response.status_code == 200


def test_responses_events_are_told_apart_by_their_type(client: OpenAI, scripted: Any) -> None:
    delta = {"type": "response.output_text.delta", "delta": "hi", "item_id": "i", "sequence_number": 1}
    made_up = {"type": "response.made_up", "novel": {"deep": 1}}
    scripted.answer = lambda request: [
        *scripted.events(delta, made_up, done=False, name="response.whatever"),
        scripted.END,
    ]
    first, second = client.responses.create(model="m", input="x", stream=True)
    assert type(first).__name__ == "ResponseTextDeltaEvent"
    assert first.delta == "hi"  # type: ignore[union-attr]
    assert second.type == "response.made_up"
    assert second.novel.deep == 1  # type: ignore[union-attr]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_assistants_events_carry_the_name_of_their_line(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [
        scripted.head(kind="text/event-stream"),
        scripted.chunk('event: thread.run.created\ndata: {"id":"run_1","object":"thread.run"}\n\n'),
        scripted.chunk('event: thread.made.up\ndata: {"id":"x"}\n\n'),
        scripted.chunk("event: done\ndata: [DONE]\n\n"),
        scripted.END,
    ]
    run, odd = client.beta.threads.runs.create("thread_1", assistant_id="a", stream=True)
    assert run.event == "thread.run.created"
    assert (type(run.data).__name__, run.data.id) == ("Run", "run_1")
    assert (odd.event, odd.data.id) == ("thread.made.up", "x")


def test_any_border_of_chunks_gives_the_same_events(client: OpenAI, scripted: Any) -> None:
    body = "".join(f"data: {json.dumps(chunk(text), ensure_ascii=False)}\r\n\r\n" for text in ("é", "€", "😀")).encode()
    pieces = [body[start : start + 7] for start in range(0, len(body), 7)]
    scripted.answer = lambda request: [
        scripted.head(kind="text/event-stream"),
        *map(scripted.chunk, pieces),
        scripted.END,
    ]
    assert text_of(chat(client)) == "é€😀"


# --- what breaks -----------------------------------------------------------------------------------------------------


BREAKS: dict[str, Callable[[Any], list[Any]]] = {
    "connection cut between events": lambda server: [None],
    "connection cut inside an event": lambda server: [server.chunk('data: {"id"'), None],
    "connection cut inside a chunk": lambda server: [b"ff\r\ndata: {", None],
    "body ends inside an event": lambda server: [server.chunk('data: {"id"'), server.END],
    "event is not JSON": lambda server: [server.chunk("data: <html>\n\n"), 1.0],
    "event is nested absurdly": lambda server: [server.chunk("data: " + '{"a":' * 100_000 + "\n\n"), 1.0],
    "framing is broken": lambda server: [0.05, b"zz\r\n", 1.0],
    "error event": lambda server: [server.chunk('event: error\ndata: {"error": {"message": "boom"}}\n\n'), 1.0],
}
"""What a server does after the first event."""


@pytest.mark.parametrize("what", BREAKS)
def test_whatever_breaks_after_the_first_byte_is_an_api_error(client: OpenAI, scripted: Any, what: str) -> None:
    begin = scripted.events(chunk("a"), done=False, x_request_id="req_9")
    scripted.answer = lambda request: [*begin, *BREAKS[what](scripted)]
    stream = chat(client)
    assert next(stream).choices[0].delta.content == "a"
    with pytest.raises(APIError) as caught:
        list(stream)
    assert caught.value.request_id == "req_9"
    assert (caught.value.__cause__ is None) == (what == "error event")
    if what == "error event":
        assert caught.value.message == "boom"

    async def main() -> None:
        async with aclient(scripted) as client:
            stream = await achat(client)
            assert (await anext(stream)).choices[0].delta.content == "a"
            with pytest.raises(APIError) as caught:
                async for _ in stream:
                    pass
            assert caught.value.request_id == "req_9"

    asyncio.run(main())


def test_a_drop_is_a_connection_error(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk("a"), done=False), None]
    with pytest.raises(APIConnectionError):
        list(chat(client))


def test_the_error_of_the_server_keeps_its_fields(client: OpenAI, scripted: Any) -> None:
    error = {"message": "too long", "type": "invalid_request_error", "code": "context_length_exceeded", "param": "p"}
    scripted.answer = lambda request: [*scripted.events({"error": error}), scripted.END]
    with pytest.raises(APIError) as caught:
        list(chat(client))
    found = caught.value
    assert (found.message, found.type, found.code, found.param) == (
        "too long",
        "invalid_request_error",
        "context_length_exceeded",
        "p",
    )
    assert found.body == error


def test_a_page_of_html_instead_of_a_stream_is_a_clear_error(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.body(b"<html>Please sign in</html>", kind="text/html")
    with pytest.raises(APIError, match=r"text/html.*Please sign in"):
        list(chat(client))


# --- time ------------------------------------------------------------------------------------------------------------


def test_a_stalled_stream_fails_though_bytes_keep_coming(scripted: Any) -> None:
    pings = [step for _ in range(100) for step in (0.02, scripted.chunk(": ping\n\n"))]
    scripted.answer = lambda request: [*scripted.events(chunk("a"), done=False, x_request_id="req_3"), *pings]
    with OpenAI(api_key="k", base_url=scripted.url, stream_idle_timeout=0.15) as client:
        stream = chat(client)
        next(stream)
        started = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            next(stream)
        assert 0.1 < time.monotonic() - started < 1
        assert caught.value.request_id == "req_3"

    async def main() -> None:
        async with aclient(scripted, stream_idle_timeout=0.15) as client:
            stream = await achat(client)
            await anext(stream)
            with pytest.raises(APITimeoutError):
                await anext(stream)

    asyncio.run(main())


def test_a_slow_reader_is_no_stalled_stream(scripted: Any) -> None:
    scripted.answer = lambda request: (
        [step for text in "abc" for step in (*scripted.events(chunk(text), done=False)[text != "a" :], 0.02)]
        + [scripted.chunk("data: [DONE]\n\n"), scripted.END]
    )
    with OpenAI(api_key="k", base_url=scripted.url, stream_idle_timeout=0.5) as client:
        seen = 0
        for _ in chat(client):
            time.sleep(0.3)
            seen += 1
        assert seen == 3


# --- cost ------------------------------------------------------------------------------------------------------------


def test_a_large_event_costs_linear_time(client: OpenAI, scripted: Any) -> None:
    big = chunk("x" * 20_000_000)
    scripted.answer = lambda request: [*scripted.events(big), scripted.END]
    started = time.process_time()
    assert len(text_of(chat(client))) == 20_000_000
    assert time.process_time() - started < 5
