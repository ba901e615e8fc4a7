"""Azure: where requests go, and as whom."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncAzureOpenAI, AzureOpenAI, OpenAIError
from openai_facade.providers.azure.clients import API_KEY_SENTINEL

if TYPE_CHECKING:
    from .conftest import Scripted

VERSION = "2024-10-21"
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_AD_TOKEN",
        "AZURE_OPENAI_ENDPOINT",
        "OPENAI_API_VERSION",
        "OPENAI_API_KEY",
    ):
        monkeypatch.delenv(name, raising=False)


def endpoint(scripted: Scripted) -> str:
    return scripted.url.removesuffix("/v1")


def made(scripted: Scripted, **options: Any) -> AzureOpenAI:
    options = {"api_key": "k", "azure_endpoint": endpoint(scripted), "api_version": VERSION, **options}
    return AzureOpenAI(max_retries=0, **options)


def targets(scripted: Scripted) -> list[str]:
    return [request.target.removesuffix(f"?api-version={VERSION}") for request in scripted.requests]


def test_the_model_names_the_deployment(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"data": [{"embedding": [0.5]}]})
    with made(scripted) as client:
        client.chat.completions.create(model="gpt 4/o", messages=MESSAGES)
        client.embeddings.create(model="e", input="x")
        client.audio.transcriptions.create(model="w", file=("a.wav", b"x"))
        client.responses.create(model="m", input="x")
        client.models.list()
    assert targets(scripted) == [
        "/openai/deployments/gpt%204%2Fo/chat/completions",
        "/openai/deployments/e/embeddings",
        "/openai/deployments/w/audio/transcriptions",
        "/openai/responses",
        "/openai/models",
    ]
    assert all(f"api-version={VERSION}" in request.target for request in scripted.requests)
    assert scripted.requests[0].headers["api-key"] == "k"
    assert "authorization" not in scripted.requests[0].headers


def test_one_deployment_for_all_calls(scripted: Scripted) -> None:
    with made(scripted, azure_deployment="d") as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
        client.files.list()
        client.with_options(timeout=3).models.list()
    assert targets(scripted) == ["/openai/deployments/d/chat/completions", "/openai/files", "/openai/models"]


def test_a_base_url_of_its_own(scripted: Scripted) -> None:
    with made(scripted, azure_endpoint=None, base_url=f"{endpoint(scripted)}/openai/v1/") as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
    with made(scripted, azure_endpoint=None, base_url=f"{endpoint(scripted)}/gateway") as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert targets(scripted) == ["/openai/v1/chat/completions", "/gateway/deployments/m/chat/completions"]


def test_tokens_win_over_keys(scripted: Scripted) -> None:
    tokens = iter(["one", "two"])
    with made(scripted, azure_ad_token_provider=lambda: next(tokens)) as client:
        client.models.list()
        client.models.list()
    with made(scripted, azure_ad_token="fixed") as client:
        client.models.list()
    with made(scripted, api_key=lambda: "asked") as client:
        client.models.list()
    heads = [(request.headers.get("authorization"), request.headers.get("api-key")) for request in scripted.requests]
    assert heads == [("Bearer one", None), ("Bearer two", None), ("Bearer fixed", None), (None, "asked")]


@pytest.mark.parametrize("colour", ["blocking", "async"])
def test_a_token_function_does_not_block_the_loop(scripted: Scripted, colour: str) -> None:
    threads: list[object] = []

    def blocking() -> str:
        threads.append(threading.current_thread())
        time.sleep(0.1)
        return "token"

    async def awaited() -> str:
        threads.append(threading.current_thread())
        await asyncio.sleep(0.1)
        return "token"

    async def main() -> int:
        ticks = 0
        async with AsyncAzureOpenAI(
            azure_ad_token_provider=blocking if colour == "blocking" else awaited,
            azure_endpoint=endpoint(scripted),
            api_version=VERSION,
        ) as client:
            task = asyncio.create_task(client.get("/x", cast_to=object))
            while not task.done():
                await asyncio.sleep(0.01)
                ticks += 1
            await task
            assert await client._get_azure_ad_token() == "token"
        return ticks

    assert asyncio.run(main()) > 5
    assert scripted.requests[0].headers["authorization"] == "Bearer token"
    assert (threads[0] is threading.main_thread()) is (colour == "async")


def test_the_environment_fills_what_was_not_passed(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", endpoint(scripted))
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    monkeypatch.setenv("OPENAI_API_KEY", "not this one")
    with AzureOpenAI() as client:
        client.models.list()
    assert scripted.requests[0].headers["api-key"] == "env"
    monkeypatch.delenv("AZURE_OPENAI_API_KEY")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token")
    with AzureOpenAI() as client:
        assert client.api_key == API_KEY_SENTINEL
        client.models.list()
    assert scripted.requests[1].headers["authorization"] == "Bearer token"


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"api_key": None}, OpenAIError, "azure_credential.*AZURE_OPENAI_API_KEY"),
        (
            {"api_version": None, "azure_endpoint": None, "base_url": "http://x/openai"},
            ValueError,
            "OPENAI_API_VERSION",
        ),
        ({"api_version": None, "azure_deployment": "d"}, ValueError, "api_version.*OPENAI_API_VERSION"),
        ({"azure_credential": object(), "azure_ad_token": "t"}, OpenAIError, "azure_ad_token"),
        ({"azure_scope": "s"}, ValueError, "azure_credential"),
        ({"azure_endpoint": None}, ValueError, "AZURE_OPENAI_ENDPOINT"),
        ({"base_url": "http://x"}, ValueError, "exclude"),
        ({"workload_identity": {}}, OpenAIError, "azure_credential"),
    ],
)
def test_wrong_arguments_are_refused_with_a_hint(
    scripted: Scripted, arguments: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        made(scripted, **arguments)


def test_copies_and_pickles_stay_on_azure(scripted: Scripted) -> None:
    with made(scripted, azure_deployment="d", default_query={"a": "1"}) as client:
        for twin in (client.copy(), copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
            assert twin._arguments() == client._arguments()
            assert type(twin) is AzureOpenAI
        assert client.copy(api_version="2025").default_query["api-version"] == "2025"
        assert client.copy(base_url="http://x/y")._arguments()["base_url"] == "http://x/y"


def test_realtime_has_its_own_address(scripted: Scripted) -> None:
    with made(scripted, azure_endpoint="https://r.openai.azure.com/", azure_deployment="d") as client:
        url, headers = client._configure_realtime("m", {"x": "1"})
    assert str(url) == f"wss://r.openai.azure.com/openai/realtime?x=1&api-version={VERSION}&deployment=d"
    assert headers == {"api-key": "k"}
