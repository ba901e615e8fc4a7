"""`embeddings.create`: vectors travel as base64 unless the caller says otherwise."""

from __future__ import annotations

import asyncio
import base64
import pickle
import struct
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError, AsyncOpenAI, OpenAI, not_given

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTOR = [0.5, -1.25, 3.0]
PACKED = base64.b64encode(struct.pack("<3f", *VECTOR)).decode()


def answer(vector: Any) -> dict[str, Any]:
    return {
        "object": "list",
        "model": "m",
        "data": [{"object": "embedding", "index": 0, "embedding": vector}],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    }


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    """A server that sends what was asked for, as the API does."""

    def reply(request: Any) -> Any:
        packed = request.json().get("encoding_format") == "base64"
        return scripted.json(answer(PACKED if packed else VECTOR), x_request_id="req_1")

    scripted.answer = reply
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_base64_is_asked_for_and_decoded(client: OpenAI, scripted: Any) -> None:
    response = client.embeddings.create(model="m", input="x")
    assert scripted.requests[0].json() == {"model": "m", "input": "x", "encoding_format": "base64"}
    assert response.data[0].embedding == VECTOR
    assert response._request_id == "req_1"
    assert client.embeddings.create(model="m", input="x", encoding_format=not_given).data[0].embedding == VECTOR
    assert "encoding_format" in scripted.requests[1].json()


def test_the_format_of_the_caller_is_left_alone(client: OpenAI, scripted: Any) -> None:
    assert client.embeddings.create(model="m", input="x", encoding_format="float").data[0].embedding == VECTOR
    packed: Any = client.embeddings.create(model="m", input="x", encoding_format="base64").data[0].embedding
    assert packed == PACKED
    assert [request.json()["encoding_format"] for request in scripted.requests] == ["float", "base64"]


def test_a_server_that_ignores_the_format_is_fine(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json(answer(VECTOR))
    assert client.embeddings.create(model="m", input="x").data[0].embedding == VECTOR


def test_other_arguments_and_options_pass(client: OpenAI, scripted: Any) -> None:
    client.embeddings.create(
        model="m", input=[[1, 2], [3]], dimensions=3, user="u", extra_body={"more": 1}, extra_headers={"x-a": "b"}
    )
    assert scripted.requests[0].json() == {
        "model": "m",
        "input": [[1, 2], [3]],
        "dimensions": 3,
        "user": "u",
        "encoding_format": "base64",
        "more": 1,
    }
    assert scripted.requests[0].headers["x-a"] == "b"


def test_the_views_decode_too(client: OpenAI) -> None:
    raw = client.embeddings.with_raw_response.create(model="m", input="x")
    assert PACKED.encode() in raw.content
    assert raw.parse().data[0].embedding == VECTOR
    with client.embeddings.with_streaming_response.create(model="m", input="x") as response:
        assert response.parse().data[0].embedding == VECTOR


@pytest.mark.parametrize("vector", ["%%%", "AAA"])
def test_what_cannot_be_decoded_is_an_api_error(client: OpenAI, scripted: Any, vector: str) -> None:
    scripted.answer = lambda request: scripted.json(answer(vector), x_request_id="req_2")
    with pytest.raises(APIError, match="base64") as caught:
        client.embeddings.create(model="m", input="x")
    assert caught.value.request_id == "req_2"


def test_an_answer_without_data_is_an_api_error(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.json({"object": "list", "data": []})
    with pytest.raises(APIError, match="no embeddings"):
        client.embeddings.create(model="m", input="x")


def test_async(client: OpenAI, scripted: Any) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            assert (await client.embeddings.create(model="m", input="x")).data[0].embedding == VECTOR
            raw = await client.embeddings.with_raw_response.create(model="m", input="x")
            assert raw.parse().data[0].embedding == VECTOR

    asyncio.run(main())


def test_strict_validation_accepts_what_was_packed(scripted: Any, client: OpenAI) -> None:
    strict = client.with_options(_strict_response_validation=True)
    assert strict.embeddings.create(model="m", input="x").data[0].embedding == VECTOR
    scripted.answer = lambda request: scripted.json({**answer(PACKED), "model": 3})
    with pytest.raises(APIError, match="model"):
        strict.embeddings.create(model="m", input="x")


def test_a_raw_response_travels(client: OpenAI) -> None:
    raw = pickle.loads(pickle.dumps(client.embeddings.with_raw_response.create(model="m", input="x")))
    assert raw.parse().data[0].embedding == VECTOR
