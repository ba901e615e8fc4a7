"""`with_raw_response` and `with_streaming_response`, over real sockets."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, APIError, AsyncOpenAI, BaseModel, NotFoundError, OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGES: Any = [{"role": "user", "content": "hi"}]
COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
}
LIMITS = {
    "x_ratelimit_limit_requests": "60",
    "x_ratelimit_remaining_requests": "59",
    "x_ratelimit_reset_requests": "1m0.5s",
    "x_ratelimit_remaining_tokens": "149984",
}


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    scripted.answer = lambda request: scripted.json(COMPLETION, x_request_id="req_1", x_more="m", **LIMITS)
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_a_raw_response_has_headers_and_the_model(client: OpenAI, scripted: Any) -> None:
    response = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    assert response.status_code == 200
    assert response.headers["X-More"] == "m"
    assert response.request_id == "req_1"
    assert response.retries_taken == 0
    assert response.method == "POST"
    assert str(response.url) == f"{scripted.url}/chat/completions"
    assert response.http_version == "HTTP/1.1"
    assert response.elapsed.total_seconds() > 0
    assert b"Hello" in response.content
    assert "Hello" in response.text
    assert isinstance(response.http_response, httpx.Response)
    assert response.http_response.json() == COMPLETION
    assert response.http_request.headers["authorization"] == "Bearer k"
    completion = response.parse()
    assert type(completion).__name__ == "ChatCompletion"
    assert completion.choices[0].message.content == "Hello"
    assert completion._request_id == "req_1"


def test_rate_limits_are_typed(client: OpenAI) -> None:
    limits = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES).rate_limit
    assert (limits.limit_requests, limits.remaining_requests, limits.reset_requests) == (60, 59, 60.5)
    assert (limits.limit_tokens, limits.remaining_tokens, limits.reset_tokens) == (None, 149984, None)


def test_parse_as_ones_own_type(client: OpenAI) -> None:
    class Short(BaseModel):
        id: str
        model: str

    short = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES).parse(to=Short)
    assert (type(short), short.id, short.model) == (Short, "c", "m")


def test_the_view_of_a_parent_has_the_views_of_its_children(client: OpenAI) -> None:
    assert client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES).parse().id == "c"
    assert client.chat.with_raw_response.completions.create(model="m", messages=MESSAGES).parse().id == "c"
    with client.with_streaming_response.chat.completions.create(model="m", messages=MESSAGES) as response:
        assert response.parse().id == "c"


def test_a_raw_stream_is_parsed_into_events(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [*scripted.events({"id": "e", "choices": []}), scripted.END]
    response = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True)
    assert response.headers["content-type"] == "text/event-stream"
    assert [event.id for event in response.parse()] == ["e"]


def test_errors_are_raised_all_the_same(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "no such model"}}, status=404)
    with pytest.raises(NotFoundError, match="no such model"):
        client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    with (
        pytest.raises(NotFoundError),
        client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES),
    ):
        pass


def test_a_streamed_response_is_read_as_it_comes(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [
        scripted.head(kind="text/plain"),
        scripted.chunk("line 1\nli"),
        0.01,
        scripted.chunk("ne 2"),
        scripted.END,
    ]

    def open_it() -> Any:
        return client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES)

    with open_it() as response:
        assert list(response.iter_lines()) == ["line 1", "line 2"]
    with open_it() as response:
        assert b"".join(response.iter_bytes()) == b"line 1\nline 2"
    with open_it() as response:
        assert list(response.iter_bytes(6)) == [b"line 1", b"\nline ", b"2"]
    with open_it() as response:
        assert response.text() == response.read().decode() == "line 1\nline 2"
    assert scripted.connections == 1


def test_leaving_a_streamed_response_releases_the_connection(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [scripted.head(), scripted.chunk("{"), 30.0]
    with client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as response:
        assert response.status_code == 200
    assert response.is_closed
    assert scripted.released.wait(2)


def test_a_drop_in_a_streamed_response_is_an_error_of_the_api(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [scripted.head(x_request_id="req_2"), scripted.chunk("{"), None]
    for read in (lambda r: r.read(), lambda r: list(r.iter_bytes()), lambda r: r.parse(), lambda r: r.json()):
        with (
            client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as response,
            pytest.raises(APIConnectionError) as caught,
        ):
            read(response)
        assert caught.value.request_id == "req_2"


def test_async_views(client: OpenAI, scripted: Any) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
            raw = await client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
            assert raw.parse().choices[0].message.content == "Hello"
            assert raw.rate_limit.limit_requests == 60
            view = client.chat.completions.with_streaming_response
            async with view.create(model="m", messages=MESSAGES) as response:
                assert response.request_id == "req_1"
                assert (await response.parse()).id == "c"
            async with view.create(model="m", messages=MESSAGES) as response:
                assert await response.json() == COMPLETION
            async with view.create(model="m", messages=MESSAGES) as response:
                assert "Hello" in "".join([text async for text in response.iter_text()])
            nested = await client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES)
            assert nested.parse().id == "c"

    asyncio.run(main())


@pytest.mark.parametrize("body", [b"<html>Sign in</html>", b"", b"[1]", b'"text"', b'{"a":' * 100_000])
def test_a_200_that_is_no_completion_is_a_clear_error(client: OpenAI, scripted: Any, body: bytes) -> None:
    scripted.answer = lambda request: scripted.body(body, kind="text/html", x_request_id="req_4")
    with pytest.raises(APIError, match="200") as caught:
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert "text/html" in caught.value.message
    assert body[:10].decode() in caught.value.message
    assert caught.value.request_id == "req_4"


@pytest.mark.parametrize("copied", [lambda found: pickle.loads(pickle.dumps(found)), copy.copy, copy.deepcopy])
def test_raw_responses_and_downloads_travel(client: OpenAI, scripted: Any, copied: Any) -> None:
    response = copied(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert response.parse().choices[0].message.content == "Hello"
    assert (response.request_id, response.status_code) == ("req_1", 200)
    content = copied(client.files.content("f"))
    assert content.json() == COMPLETION
    scripted.answer = lambda request: scripted.json({"data": [{"id": "f"}], "has_more": False})
    assert copied(client.files.with_raw_response.list()).parse().data[0].id == "f"
    assert copied(client.files.list()).data[0].id == "f"
