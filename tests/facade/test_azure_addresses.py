"""Azure: addresses with dated versions and those of /openai/v1; deployments, however a call is made."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncAzureOpenAI, AzureOpenAI, OpenAIError, omit

if TYPE_CHECKING:
    from .conftest import Scripted

VERSION = "2024-10-21"
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)


def origin(scripted: Scripted) -> str:
    return scripted.url.removesuffix("/v1")


def made(scripted: Scripted, **named: Any) -> AzureOpenAI:
    named = {name: text.format(origin(scripted)) if isinstance(text, str) else text for name, text in named.items()}
    return AzureOpenAI(**{"api_key": "k", "max_retries": 0, **named})


def targets(scripted: Scripted) -> list[str]:
    found = [request.target for request in scripted.requests]
    scripted.requests.clear()
    return found


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ({"azure_endpoint": "{}"}, None, "/openai/v1/chat/completions"),
        ({"azure_endpoint": "{}/"}, None, "/openai/v1/chat/completions"),
        ({"azure_endpoint": "{}", "api_version": "v1"}, None, "/openai/v1/chat/completions"),
        ({"azure_endpoint": "{}"}, "v1", "/openai/v1/chat/completions"),
        ({"azure_endpoint": "{}", "api_version": "preview"}, None, "/openai/v1/chat/completions?api-version=preview"),
        ({"azure_endpoint": "{}/openai/v1/"}, None, "/openai/v1/chat/completions"),
        ({"azure_endpoint": "{}/openai/v1/"}, VERSION, "/openai/v1/chat/completions"),
        ({"base_url": "{}/openai/v1/"}, None, "/openai/v1/chat/completions"),
        ({"base_url": "{}/openai/v1"}, VERSION, "/openai/v1/chat/completions"),
        ({"base_url": "{}/openai/v1", "api_version": VERSION}, None, "/openai/v1/chat/completions"),
        (
            {"base_url": "{}/openai/v1", "api_version": "preview"},
            None,
            "/openai/v1/chat/completions?api-version=preview",
        ),
        (
            {"base_url": "{}/openai/v1", "default_query": {"api-version": "preview"}},
            VERSION,
            "/openai/v1/chat/completions?api-version=preview",
        ),
        ({"azure_endpoint": "{}"}, VERSION, f"/openai/deployments/m/chat/completions?api-version={VERSION}"),
        (
            {"azure_endpoint": "{}", "azure_deployment": "a/b c", "api_version": VERSION},
            None,
            f"/openai/deployments/a%2Fb%20c/chat/completions?api-version={VERSION}",
        ),
        (
            {"base_url": "{}/gateway?zone=1", "api_version": VERSION},
            None,
            f"/gateway/deployments/m/chat/completions?zone=1&api-version={VERSION}",
        ),
        (
            {"base_url": "{}/gateway", "api_version": VERSION, "azure_deployment": "d"},
            None,
            f"/gateway/deployments/d/chat/completions?api-version={VERSION}",
        ),
        (
            {"base_url": "{}/openai/deployments/own", "api_version": VERSION},
            None,
            f"/openai/deployments/own/chat/completions?api-version={VERSION}",
        ),
    ],
)
def test_an_address_and_a_version(
    scripted: Scripted,
    arguments: dict[str, Any],
    environment: str | None,
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if environment is not None:
        monkeypatch.setenv("OPENAI_API_VERSION", environment)
    with made(scripted, **arguments) as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
        client.with_options(timeout=3).chat.completions.create(model="m", messages=MESSAGES)
        assert scripted.requests[0].headers["api-key"] == "k"
    assert targets(scripted) == [expected] * 2


@pytest.mark.parametrize(
    "arguments",
    [
        {"azure_endpoint": "{}", "azure_deployment": "d"},
        {"azure_endpoint": "{}", "azure_deployment": "d", "api_version": "preview"},
        {"base_url": "{}/openai/v1", "azure_deployment": "d", "api_version": VERSION},
    ],
)
def test_a_deployment_of_the_client_is_nothing_for_v1(scripted: Scripted, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"azure_deployment.*OPENAI_API_VERSION"):
        made(scripted, **arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"azure_endpoint": "{}", "azure_deployment": "d"},
        {"base_url": "{}/openai/deployments/d"},
        {"base_url": "{}/openai/deployments/d/"},
    ],
)
def test_what_is_not_about_a_deployment_goes_beside_it(scripted: Scripted, arguments: dict[str, Any]) -> None:
    with made(scripted, api_version=VERSION, **arguments) as client:
        client.files.list()
        client.copy().responses.create(model="m", input="x")
        client.chat.completions.list()
        client.chat.completions.retrieve("c/1")
        client.get("/x", cast_to=object)
        client.embeddings.create(model="m", input="x", encoding_format="float")
    assert targets(scripted) == [
        f"/openai{path}?api-version={VERSION}"
        for path in (
            "/files",
            "/responses",
            "/chat/completions",
            "/chat/completions/c%2F1",
            "/x",
            "/deployments/d/embeddings",
        )
    ]


def test_however_a_call_is_made(scripted: Scripted) -> None:
    chat = f"/openai/deployments/a%2Fb%3Fc/chat/completions?api-version={VERSION}"
    name = "a/b?c"
    with made(scripted, azure_endpoint="{}", api_version=VERSION) as client:
        client.chat.completions.with_raw_response.create(model=name, messages=MESSAGES).parse()
        with client.chat.completions.with_streaming_response.create(model=name, messages=MESSAGES) as answer:
            answer.read()
        client.post("/chat/completions", body={"model": name, "messages": MESSAGES}, cast_to=object)
        client.chat.completions.create(model=name, messages=MESSAGES, extra_body={"model": "in the body"})
        assert scripted.requests[-1].json()["model"] == "in the body"
        client.post("/chat/completions", body=None, options={"extra_json": {"model": name}}, cast_to=object)
        scripted.answer = lambda request: [*scripted.events({"choices": []}), scripted.END]
        list(client.chat.completions.create(model=name, messages=MESSAGES, stream=True))
        with client.chat.completions.stream(model=name, messages=MESSAGES) as stream:
            list(stream)
    assert targets(scripted) == [chat] * 7


def test_a_version_of_this_one_call(scripted: Scripted) -> None:
    with made(scripted, azure_endpoint="{}", api_version=VERSION, default_query={"a": "1"}) as client:
        client.models.list(extra_query={"api-version": "2025-01-01"})
        client.with_options(api_version="2025-02-02").models.list()
        client.with_options(api_version="v1").models.list()
        client.with_options(api_version="v1").with_options(api_version=VERSION).models.list()
        client.with_options(default_query={"b": "2"}).models.list()
        client.with_options(set_default_query={"b": "2"}).models.list()
    assert targets(scripted) == [
        "/openai/models?a=1&api-version=2025-01-01",
        "/openai/models?a=1&api-version=2025-02-02",
        "/openai/v1/models?a=1",
        f"/openai/models?a=1&api-version={VERSION}",
        f"/openai/models?a=1&b=2&api-version={VERSION}",
        f"/openai/models?b=2&api-version={VERSION}",
    ]


def test_copies_may_move(scripted: Scripted) -> None:
    with made(scripted, azure_endpoint="{}", api_version=VERSION, azure_deployment="d") as client:
        moved = [
            client.copy(base_url=f"{origin(scripted)}/other"),
            client.copy(base_url=f"{origin(scripted)}/openai/v1"),
            client.copy(base_url=f"{origin(scripted)}/other").copy(azure_endpoint=origin(scripted)),
            client.copy(azure_deployment="e"),
            client.copy(base_url=f"{origin(scripted)}/x", azure_deployment="e"),
        ]
        client.base_url = f"{origin(scripted)}/assigned"
        for one in (*moved, client, client.copy()):
            one.chat.completions.create(model="m", messages=MESSAGES)
    assert [target.removesuffix(f"?api-version={VERSION}") for target in targets(scripted)] == [
        "/other/deployments/m/chat/completions",
        "/openai/v1/chat/completions",
        "/openai/deployments/m/chat/completions",
        "/openai/deployments/e/chat/completions",
        "/x/deployments/e/chat/completions",
        "/assigned/deployments/d/chat/completions",
        "/assigned/deployments/d/chat/completions",
    ]


@pytest.mark.parametrize("deployment", [None, "d"])
def test_pages_and_files_stay_beside_the_deployment(scripted: Scripted, deployment: str | None) -> None:
    def answer(request: Any) -> Any:
        if "after=" in request.target or "/content" in request.target:
            return scripted.json({"data": [{"id": "b"}], "has_more": False})
        return scripted.json({"data": [{"id": "a"}], "has_more": True})

    scripted.answer = answer
    with made(scripted, azure_endpoint="{}", api_version=VERSION, azure_deployment=deployment) as client:
        assert [file.id for file in client.files.list(limit=1)] == ["a", "b"]
        client.files.create(file=("a.txt", b"x"), purpose="batch")
        client.files.content("f").read()
    assert targets(scripted) == [
        f"/openai/files?api-version={VERSION}&limit=1",
        f"/openai/files?api-version={VERSION}&limit=1&after=a",
        f"/openai/files?api-version={VERSION}",
        f"/openai/files/f/content?api-version={VERSION}",
    ]


@pytest.mark.parametrize("deployment", [None, "d"])
def test_forms_go_to_their_deployment(scripted: Scripted, deployment: str | None) -> None:
    scripted.answer = lambda request: scripted.json({"text": "x", "data": []})
    with made(scripted, azure_endpoint="{}", api_version=VERSION, azure_deployment=deployment) as client:
        client.audio.transcriptions.create(model="m", file=("a.wav", b"x"))
        client.images.edit(model="m", image=("a.png", b"x"), prompt="p")
        client.images.create_variation(model="m", image=("a.png", b"x"))
    name = deployment or "m"
    assert targets(scripted) == [
        f"/openai/deployments/{name}/audio/transcriptions?api-version={VERSION}",
        f"/openai/deployments/{name}/images/edits?api-version={VERSION}",
        f"/openai/images/variations?api-version={VERSION}",
    ]


def test_async_calls_go_the_same_ways(scripted: Scripted) -> None:
    async def main() -> None:
        place = origin(scripted)
        async with AsyncAzureOpenAI(
            api_key="k", azure_endpoint=place, api_version=VERSION, azure_deployment="d", max_retries=0
        ) as client:
            await client.chat.completions.create(model="m", messages=MESSAGES)
            await client.with_options(timeout=3).files.list()
            await client.with_options(base_url=f"{place}/openai/v1").chat.completions.create(
                model="m", messages=MESSAGES
            )

    asyncio.run(main())
    assert targets(scripted) == [
        f"/openai/deployments/d/chat/completions?api-version={VERSION}",
        f"/openai/files?api-version={VERSION}",
        "/openai/v1/chat/completions",
    ]


def test_calls_without_a_credential_name_azures_variable(scripted: Scripted) -> None:
    client = made(scripted, azure_endpoint="{}", api_key=None, _enforce_credentials=False)
    with client:
        with pytest.raises(OpenAIError, match="AZURE_OPENAI_API_KEY"):
            client.models.list()
        client.models.list(extra_headers={"Authorization": omit})
    assert "api-key" not in scripted.requests[0].headers


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"azure_endpoint": "https://r"}, "wss://r/openai/v1/realtime?model=m"),
        (
            {"azure_endpoint": "https://r", "api_version": "preview"},
            "wss://r/openai/v1/realtime?api-version=preview&model=m",
        ),
        ({"base_url": "https://r/openai/v1/", "api_version": VERSION}, "wss://r/openai/v1/realtime?model=m"),
        (
            {"base_url": "https://r/openai/deployments/d", "api_version": VERSION},
            f"wss://r/openai/realtime?api-version={VERSION}&deployment=m",
        ),
        (
            {"azure_endpoint": "https://r", "api_version": VERSION, "websocket_base_url": "wss://http.example/w"},
            f"wss://http.example/w/realtime?api-version={VERSION}&deployment=m",
        ),
    ],
)
def test_realtime_addresses(scripted: Scripted, arguments: dict[str, Any], expected: str) -> None:
    with made(scripted, **arguments) as client:
        url, _ = client._configure_realtime("m", {})
    assert url.copy_with(query=None) == expected.partition("?")[0]
    assert sorted(str(url.query, "ascii").split("&")) == expected.partition("?")[2].split("&")
