"""The low-level functions take a client of the facade, whose retries, credentials and errors then apply."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade import AsyncOpenAI, OpenAI, RetryPolicy
from openai_facade.testing import Emulator, faults
from openai_generated.api.chat import create_chat_completion
from openai_generated.api.default import admin_api_keys_list
from openai_generated.api.files import create_file, download_file
from openai_generated.api.models import list_models, retrieve_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BODY: Any = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hello"}]}
AT_ONCE = RetryPolicy(initial=0)


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture
def server(running: Emulator) -> Emulator:
    """The server as if freshly started."""
    running.reset()
    return running


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, server: Emulator) -> Callable[..., Any]:
    """Calls a low-level module with one of the two clients."""

    def blocking(module: Any, *ids: str, **arguments: Any) -> Any:
        with OpenAI(api_key="sk-test", admin_api_key="sk-admin", base_url=server.base_url, retry=AT_ONCE) as client:
            return module.sync_detailed(*ids, client=client, **arguments)

    async def awaited(module: Any, *ids: str, **arguments: Any) -> Any:
        async with AsyncOpenAI(
            api_key="sk-test", admin_api_key="sk-admin", base_url=server.base_url, retry=AT_ONCE
        ) as client:
            return await module.asyncio_detailed(*ids, client=client, **arguments)

    def run(*given: Any, **arguments: Any) -> Any:
        return asyncio.run(awaited(*given, **arguments))

    return blocking if request.param == "sync" else run


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_failure_is_retried(status: int, server: Emulator, call: Callable[..., Any]) -> None:
    server.script("POST /chat/completions", [faults.status(status)])
    answer = call(create_chat_completion, body=BODY)
    assert answer.status_code == 200
    assert answer.parsed.choices[0].message.role == "assistant"
    assert [one.headers["x-stainless-retry-count"] for one in server.requests] == ["0", "1"]


def test_a_dropped_connection_is_retried(server: Emulator, call: Callable[..., Any]) -> None:
    server.script("POST /chat/completions", [faults.drop("before")])
    assert call(create_chat_completion, body=BODY).status_code == 200
    assert len(server.requests) == 2


def test_a_form_is_sent_again_whole(server: Emulator, call: Callable[..., Any]) -> None:
    server.script("POST /files", [faults.status(500)])
    answer = call(create_file, body={"file": ("a.jsonl", b"{}\n"), "purpose": "batch"})
    assert (answer.parsed.filename, answer.parsed.bytes) == ("a.jsonl", 3)
    assert len(server.requests) == 2
    content = call(download_file, answer.parsed.id)
    assert content.content == b"{}\n"


def test_the_key_of_the_client_is_sent(server: Emulator, call: Callable[..., Any]) -> None:
    call(list_models)
    assert server.requests.last.headers["authorization"] == "Bearer sk-test"


def test_administration_gets_its_own_key(server: Emulator, call: Callable[..., Any]) -> None:
    call(admin_api_keys_list)
    assert server.requests.last.headers["authorization"] == "Bearer sk-admin"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai_facade.BadRequestError),
        (401, openai_facade.AuthenticationError),
        (403, openai_facade.PermissionDeniedError),
        (404, openai_facade.NotFoundError),
        (422, openai_facade.UnprocessableEntityError),
        (429, openai_facade.RateLimitError),
        (500, openai_facade.InternalServerError),
    ],
)
def test_errors_are_those_of_the_facade(
    status: int, error: type[openai_facade.APIStatusError], server: Emulator, call: Callable[..., Any]
) -> None:
    server.script("GET /models/{model}", [faults.status(status, error_code="some_code")] * 3)
    with pytest.raises(error) as caught:
        call(retrieve_model, "gpt-5")
    assert (caught.value.status_code, caught.value.code) == (status, "some_code")
    assert caught.value.request_id == caught.value.response.headers["x-request-id"]


def test_a_refused_stream_is_an_error_of_the_facade(server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.status(401)])
    with (
        OpenAI(api_key="sk-test", base_url=server.base_url) as client,
        pytest.raises(openai_facade.AuthenticationError),
    ):
        create_chat_completion.stream(client=client, body=BODY)


def test_a_stream_that_breaks_is_an_error_of_the_facade(server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.drop("stream", after=2)])
    with OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        stream = create_chat_completion.stream(client=client, body=BODY)
        with pytest.raises(openai_facade.APIConnectionError):
            list(stream)
