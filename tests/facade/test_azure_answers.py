"""What Azure answers that others do not: chunks without choices, filters, errors of its gateway, headers of its own."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import (
    APIError,
    AsyncAzureOpenAI,
    AuthenticationError,
    AzureOpenAI,
    BadRequestError,
    NotFoundError,
    RateLimitError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
SAFE = {"hate": {"filtered": False, "severity": "safe"}}
HEAD = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-5.4"}


def chunk(delta: dict[str, Any], finish_reason: str | None = None, **more: Any) -> dict[str, Any]:
    return {**HEAD, "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason, **more}]}


CHUNKS = [
    # Azure begins with what its filter says about the prompt, and ends with the usage: both have no choices.
    {
        "choices": [],
        "created": 0,
        "id": "",
        "model": "",
        "object": "",
        "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": SAFE}],
    },
    chunk({"role": "assistant", "content": "", "refusal": None}, content_filter_results={}),
    chunk({"content": "Hello"}, content_filter_results=SAFE),
    # The asynchronous filter reports on text that went out before: a choice without a delta.
    {
        "choices": [
            {
                "content_filter_offsets": {"check_offset": 0, "start_offset": 0, "end_offset": 5},
                "content_filter_results": SAFE,
                "finish_reason": None,
                "index": 0,
            }
        ],
        "created": 0,
        "id": "",
        "model": "",
        "object": "",
    },
    chunk({"content": " there"}, content_filter_results=SAFE),
    chunk({}, "stop", content_filter_results={}),
    {**HEAD, "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}},
]

FILTERED = {
    "error": {
        "message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        "type": None,
        "param": "prompt",
        "code": "content_filter",
        "status": 400,
        "innererror": {
            "code": "ResponsibleAIPolicyViolation",
            "content_filter_result": {"jailbreak": {"filtered": True, "detected": True}},
        },
    }
}


@pytest.fixture
def azure(scripted: Scripted) -> Iterator[AzureOpenAI]:
    """A client of a scripted Azure."""
    endpoint = scripted.url.removesuffix("/v1")
    with AzureOpenAI(api_key="k", azure_endpoint=endpoint, api_version="2024-10-21", max_retries=0) as client:
        yield client


def test_chunks_without_choices_are_handed_on(scripted: Scripted, azure: AzureOpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events(*CHUNKS), scripted.END]
    chunks = list(azure.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    assert [one.to_dict() for one in chunks] == CHUNKS
    first: Any = chunks[0]
    assert first.prompt_filter_results[0]["content_filter_results"]["hate"]["severity"] == "safe"
    assert "".join(one.choices[0].delta.content or "" for one in chunks[1:3]) == "Hello"


def test_the_helper_for_streams_takes_them_too(scripted: Scripted, azure: AzureOpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events(*CHUNKS), scripted.END]
    with azure.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        kinds = [event.type for event in stream]
        completion = stream.get_final_completion()
    assert kinds.count("chunk") == len(CHUNKS)
    assert completion.choices[0].message.content == "Hello there"
    assert completion.choices[0].finish_reason == "stop"
    assert completion.usage is not None
    assert completion.usage.total_tokens == 3


def test_the_async_helper_takes_them_too(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(*CHUNKS), scripted.END]
    endpoint = scripted.url.removesuffix("/v1")

    async def main() -> str | None:
        async with (
            AsyncAzureOpenAI(api_key="k", azure_endpoint=endpoint, api_version="2024-10-21") as client,
            client.chat.completions.stream(model="m", messages=MESSAGES) as stream,
        ):
            assert len([event async for event in stream if event.type == "chunk"]) == len(CHUNKS)
            return (await stream.get_final_completion()).choices[0].message.content

    assert asyncio.run(main()) == "Hello there"


def test_a_filtered_prompt_keeps_what_the_filter_said(scripted: Scripted, azure: AzureOpenAI) -> None:
    scripted.answer = lambda request: scripted.json(FILTERED, 400)
    with pytest.raises(BadRequestError, match="ResponsibleAIPolicyViolation") as caught:
        azure.chat.completions.create(model="m", messages=MESSAGES)
    assert (caught.value.code, caught.value.param, caught.value.type) == ("content_filter", "prompt", None)
    assert caught.value.body == FILTERED["error"]


def test_a_filter_in_the_middle_of_a_stream(scripted: Scripted, azure: AzureOpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events(*CHUNKS[:3], FILTERED), scripted.END]
    chunks = []
    with pytest.raises(APIError, match="content management policy") as caught:
        chunks.extend(azure.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    assert caught.value.code == "content_filter"
    assert caught.value.body == FILTERED["error"]


def test_a_deployment_that_is_not_there(scripted: Scripted, azure: AzureOpenAI) -> None:
    error = {"code": "DeploymentNotFound", "message": "The API deployment for this resource does not exist."}
    scripted.answer = lambda request: scripted.json({"error": error}, 404, apim_request_id="a", x_ms_region="East US")
    with pytest.raises(NotFoundError, match="does not exist") as caught:
        azure.chat.completions.create(model="gone", messages=MESSAGES)
    assert caught.value.code == "DeploymentNotFound"
    assert "/deployments/gone/" in str(caught.value.request.url)
    assert caught.value.response.headers["x-ms-region"] == "East US"


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (
            401,
            {"statusCode": 401, "message": "Access denied due to invalid subscription key."},
            AuthenticationError,
            None,
        ),
        (404, {"statusCode": 404, "message": "Resource not found"}, NotFoundError, None),
        (401, {"code": "Unauthorized", "message": "No"}, AuthenticationError, "Unauthorized"),
        (404, {"error": "Not here"}, NotFoundError, None),
        (404, {"error": None, "message": "x"}, NotFoundError, None),
        (404, ["not", "an", "object"], NotFoundError, None),
    ],
)
def test_errors_of_another_form(
    scripted: Scripted, azure: AzureOpenAI, status: int, body: Any, kind: Any, code: str | None
) -> None:
    scripted.answer = lambda request: scripted.json(body, status)
    with pytest.raises(kind) as caught:
        azure.models.list()
    error = caught.value
    assert (error.status_code, error.code) == (status, code)
    assert error.body == (body["error"] if isinstance(body, dict) and "error" in body else body)
    assert str(body["message"] if isinstance(body, dict) and "message" in body else "") in str(error)


def test_the_wait_that_azure_asks_for(scripted: Scripted, azure: AzureOpenAI) -> None:
    limited = {"error": {"code": "429", "message": "Too many tokens."}}

    def answer(request: Any) -> Any:
        headers = {"retry_after_ms": "80", "retry_after": "30", "x_ratelimit_remaining_tokens": "0"}
        return scripted.json(limited, 429, **headers) if len(scripted.requests) < 2 else scripted.json({"data": []})

    scripted.answer = answer
    started = time.monotonic()
    azure.with_options(max_retries=1).models.list()
    assert 0.08 <= time.monotonic() - started < 5
    scripted.answer = lambda request: scripted.json(limited, 429, retry_after_ms="80")
    with pytest.raises(RateLimitError) as caught:
        azure.models.list()
    assert caught.value.code == "429"


def test_headers_of_azure_are_readable(scripted: Scripted, azure: AzureOpenAI) -> None:
    scripted.answer = lambda request: scripted.json(
        {"data": []}, x_ms_region="Sweden Central", x_request_id="r", x_ratelimit_remaining_tokens="7"
    )
    raw = azure.models.with_raw_response.list()
    assert (raw.headers["x-ms-region"], raw.request_id) == ("Sweden Central", "r")
    assert raw.rate_limit.remaining_tokens == 7
