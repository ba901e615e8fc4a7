"""`client.on_request`, `on_response` and `on_error`: who is told what, in both colours, and that silence is free."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, AsyncOpenAI, OpenAI, RateLimitError

from .structured import USER, chunk, completion, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

USAGE = {"prompt_tokens": 7, "completion_tokens": 2, "total_tokens": 9}


class Told:
    """Functions that remember what they were told; in an async client they are async."""

    def __init__(self, call: Caller) -> None:
        self.events: list[Any] = []
        for register in (call.client.on_request, call.client.on_response, call.client.on_error):
            register(self._awaited if call.asynchronous else self.events.append)

    async def _awaited(self, event: Any) -> None:
        await asyncio.sleep(0)
        self.events.append(event)

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__.removesuffix("Event") for event in self.events]


def ask(call: Caller, **options: Any) -> Any:
    return call.run(call.client.chat.completions.create(model="m", messages=USER, **options))


def test_a_call_tells_of_its_request_and_its_answer(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(
        {**completion(content="hi"), "usage": USAGE}, x_request_id="r1", x_ratelimit_limit_requests="5"
    )
    told = Told(call)
    ask(call)
    assert told.kinds == ["Request", "Response"]
    request, response = told.events
    assert (request.method, request.path, request.model, request.attempt) == ("POST", "/chat/completions", "m", 1)
    assert request.arguments == {"model": "m", "messages": USER}
    assert request.body == scripted.requests[0].body
    assert (response.status_code, response.request_id, response.rate_limit.limit_requests) == (200, "r1", 5)
    assert (response.tokens.input, response.tokens.output, response.finish_reasons) == (7, 2, ["stop"])
    assert not response.streamed


def test_every_attempt_is_told_with_what_failed_and_the_wait(call: Caller, scripted: Scripted) -> None:
    failures = [429, 503]
    scripted.answer = lambda _: (
        scripted.json({"error": {"message": "no"}}, status=failures.pop(0), retry_after_ms="1")
        if failures
        else scripted.json(completion(content="hi"))
    )
    call.options(max_retries=2)
    told = Told(call)
    ask(call)
    assert told.kinds == ["Request", "Error", "Request", "Error", "Request", "Response"]
    assert [event.attempt for event in told.events[::2]] == [1, 2, 3]
    assert [event.error.status_code for event in told.events[1:4:2]] == [429, 503]
    assert [event.retry_in for event in told.events[1:4:2]] == [0.001, 0.001]


def test_the_last_failure_is_told_once(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"message": "no"}}, status=429)
    told = Told(call)
    with pytest.raises(RateLimitError) as raised:
        ask(call)
    assert told.kinds == ["Request", "Error"]
    assert told.events[1].error is raised.value
    assert told.events[1].retry_in is None


def test_a_connection_that_fails_is_told(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: [None]
    told = Told(call)
    with pytest.raises(APIConnectionError):
        ask(call)
    assert told.kinds == ["Request", "Error"]


def test_a_header_that_is_set_is_sent_with_this_call_alone(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))

    def sign(event: Any) -> None:
        event.set_header("X-Signed", str(event.attempt))
        event.set_header("accept", "application/x")

    call.client.on_request(sign)
    ask(call)
    call.client.stop_telling(sign)
    ask(call)
    first, second = (request.headers for request in scripted.requests)
    assert (first["x-signed"], first["accept"]) == ("1", "application/x")
    assert "x-signed" not in second
    assert second["accept"] == "application/json"


def test_a_header_that_cannot_be_written_is_refused(call: Caller, scripted: Scripted) -> None:
    call.client.on_request(lambda event: event.set_header("X-Bad", "a\nb"))
    with pytest.raises(ValueError, match="X-Bad"):
        ask(call)
    assert scripted.requests == []


def test_what_a_function_raises_ends_the_call(call: Caller, scripted: Scripted) -> None:
    def refuse(event: Any) -> None:
        raise LookupError("not this one")

    call.client.on_request(refuse)
    with pytest.raises(LookupError, match="not this one"):
        ask(call)
    assert scripted.requests == []


def test_copies_tell_the_same_functions(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    told = Told(call)
    call.run(call.client.with_options(timeout=9).chat.completions.create(model="m", messages=USER))
    assert told.kinds == ["Request", "Response"]


def test_a_stream_is_told_at_its_head(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: streamed(scripted, chunk(content="a"), chunk("stop"))
    told = Told(call)
    stream = ask(call, stream=True)
    assert told.kinds == ["Request", "Response"]
    assert told.events[1].streamed
    assert len(list(call.each(stream))) == 2
    assert told.kinds == ["Request", "Response"]


def test_the_key_is_in_no_repr(call: Caller, scripted: Scripted) -> None:
    call.options(api_key="sk-very-secret")
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    told = Told(call)
    ask(call)
    assert "sk-very-secret" not in repr(told.events)


def test_a_sync_client_takes_no_async_function(scripted: Scripted) -> None:
    async def tell(event: object) -> None: ...

    with OpenAI(api_key="k", base_url=scripted.url) as client:
        with pytest.raises(TypeError, match="AsyncOpenAI"):
            client.on_request(tell)
        client.on_request(lambda event: tell(event))
        with pytest.raises(TypeError, match="AsyncOpenAI"):
            client.chat.completions.create(model="m", messages=USER)
        with pytest.raises(TypeError):
            client.on_error("no function")  # type: ignore[type-var]


def test_an_async_client_takes_a_plain_function(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    seen: list[str] = []

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            client.on_request(lambda event: seen.append(event.method))
            await client.chat.completions.create(model="m", messages=USER)

    asyncio.run(main())
    assert seen == ["POST"]


def test_without_functions_nobody_watches(call: Caller) -> None:
    assert call.client._watchers == ()
