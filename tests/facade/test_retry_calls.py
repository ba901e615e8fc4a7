"""Retries as a caller sees them, over real sockets."""

from __future__ import annotations

import asyncio
import io
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    InternalServerError,
    OpenAI,
    RateLimitError,
    Retry,
    RetryPolicy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Received, Scripted

QUICK = RetryPolicy(initial=0.001, maximum=0.001)


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, retry=QUICK) as client:
        yield client


def in_turn(scripted: Scripted, *answers: Any) -> None:
    """Give one answer after the other."""
    rest = iter(answers)
    scripted.answer = lambda request: next(rest)


def call(client: OpenAI) -> Any:
    return client.post("/x", cast_to=object, body={"a": 1})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_a_failed_call_is_made_again_with_the_same_body(scripted: Scripted, client: OpenAI, status: int) -> None:
    in_turn(scripted, scripted.json({}, status=status), scripted.json({}, status=status), scripted.json({"ok": 1}))
    assert call(client) == {"ok": 1}
    assert [request.json() for request in scripted.requests] == [{"a": 1}] * 3
    assert [request.headers["x-stainless-retry-count"] for request in scripted.requests] == ["0", "1", "2"]
    assert scripted.connections == 1


def test_the_last_error_is_raised_when_retries_are_used_up(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "down"}}, status=503)
    with pytest.raises(InternalServerError, match="down"):
        call(client)
    assert len(scripted.requests) == 3


def test_a_connection_that_breaks_is_made_again(scripted: Scripted, client: OpenAI) -> None:
    in_turn(scripted, [None], [None], scripted.json({"ok": 1}))
    assert call(client) == {"ok": 1}
    assert scripted.connections == 3


def test_an_answer_that_breaks_off_is_read_again(scripted: Scripted, client: OpenAI) -> None:
    in_turn(scripted, [None], [scripted.head(length=10), None], scripted.json({"ok": 1}))
    assert client.get("/x", cast_to=object) == {"ok": 1}
    assert scripted.connections == 3


def test_nobody_at_home_is_a_connection_error_with_its_cause() -> None:
    client = OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1", retry=QUICK)
    with (
        client,
        pytest.raises(APIConnectionError, match=r"Connection error\. POST http://127\.0\.0\.1:9/v1/x") as caught,
    ):
        call(client)
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_not_asked_again(scripted: Scripted, client: OpenAI, status: int) -> None:
    scripted.answer = lambda request: scripted.json({}, status=status)
    with pytest.raises(Exception, match=str(status)):
        call(client)
    assert len(scripted.requests) == 1


def test_a_used_up_quota_is_not_asked_again(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"code": "insufficient_quota"}}, status=429)
    with pytest.raises(RateLimitError) as caught:
        call(client)
    assert caught.value.code == "insufficient_quota"
    assert len(scripted.requests) == 1


def test_the_server_says_how_long_to_wait(scripted: Scripted, client: OpenAI) -> None:
    in_turn(scripted, scripted.json({}, status=429, retry_after_ms="150"), scripted.json({"ok": 1}))
    before = time.monotonic()
    call(client)
    assert 0.15 <= time.monotonic() - before < 1


def test_on_retry_is_told_what_happened(scripted: Scripted) -> None:
    told: list[Retry] = []
    policy = RetryPolicy(initial=0.001, maximum=0.001, jitter=0, on_retry=told.append)
    in_turn(scripted, scripted.json({}, status=500), [None], scripted.json({}))
    with OpenAI(api_key="k", base_url=scripted.url, retry=policy) as client:
        call(client)
    assert [(retry.attempt, retry.delay, type(retry.error)) for retry in told] == [
        (1, 0.001, InternalServerError),
        (2, 0.001, APIConnectionError),
    ]


def test_max_retries_can_be_changed_for_a_while(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({}, status=500)
    with pytest.raises(InternalServerError):
        call(client.with_options(max_retries=0))
    assert len(scripted.requests) == 1
    with pytest.raises(InternalServerError):
        client.post("/x", cast_to=object, options={"max_retries": 1})
    assert len(scripted.requests) == 3


def test_a_deadline_ends_all_attempts_and_waits(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({}, status=500, retry_after="1")
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=9, deadline=1.5) as client:
        before = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline") as caught:
            call(client)
    assert time.monotonic() - before < 1.5  # the second wait would not have ended in time, so it was not begun
    assert isinstance(caught.value.__cause__, InternalServerError)
    assert len(scripted.requests) == 2


def test_a_deadline_ends_an_answer_that_never_comes(scripted: Scripted) -> None:
    scripted.answer = lambda request: [5.0]
    with OpenAI(api_key="k", base_url=scripted.url, deadline=0.2) as client:
        before = time.monotonic()
        with pytest.raises(APITimeoutError):
            call(client)
    assert 0.15 < time.monotonic() - before < 1


def test_a_deadline_ends_an_answer_that_drips(scripted: Scripted) -> None:
    drops: list[Any] = [scripted.chunk(" "), 0.05] * 40
    scripted.answer = lambda request: [scripted.head(), *drops]
    with OpenAI(api_key="k", base_url=scripted.url, deadline=0.3, max_retries=0) as client:
        before = time.monotonic()
        with pytest.raises(APITimeoutError):
            call(client)
    assert time.monotonic() - before < 1


def test_a_form_is_sent_again_whole(scripted: Scripted, client: OpenAI) -> None:
    in_turn(scripted, scripted.json({}, status=500), scripted.json({}))
    client.post(
        "/files", cast_to=object, body={"purpose": "p"}, files={"file": ("a.bin", io.BytesIO(b"\0data" * 50_000))}
    )
    bodies = [request.body.partition(b"\r\n")[2] for request in scripted.requests]
    assert bodies[0].count(b"\0data") == bodies[1].count(b"\0data") == 50_000


def test_the_async_client_decides_the_same(scripted: Scripted) -> None:
    told: list[int] = []

    async def remember(retry: Retry) -> None:
        await asyncio.sleep(0)
        told.append(retry.attempt)

    policy = RetryPolicy(initial=0.001, maximum=0.001, on_retry=remember)
    in_turn(scripted, scripted.json({}, status=500), [None], scripted.json({"ok": 1}))

    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, retry=policy) as client:
            return await client.post("/x", cast_to=object, body={"a": 1})

    assert asyncio.run(main()) == {"ok": 1}
    assert told == [1, 2]
    assert [json.loads(request.body) for request in scripted.requests] == [{"a": 1}] * 3


def test_the_async_client_keeps_a_deadline(scripted: Scripted) -> None:
    def slow(request: Received) -> Any:
        return [5.0]

    def dripping(request: Received) -> Any:
        return [scripted.head(), *([scripted.chunk(" "), 0.05] * 40)]

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, deadline=0.2) as client:
            with pytest.raises(APITimeoutError):
                await client.post("/x", cast_to=object, body={})

    for script in (slow, dripping):
        scripted.answer = script
        before = time.monotonic()
        asyncio.run(main())
        assert time.monotonic() - before < 1
