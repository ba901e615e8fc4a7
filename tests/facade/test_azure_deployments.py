"""The name of a deployment is one segment of a path, whatever stands in it, and never leads to another path."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from openai_facade import AsyncAzureOpenAI, AzureOpenAI
from openai_facade.providers.azure.addresses import resolve, route
from openai_runtime.request.path import encode_segment

GOOD = ["gpt-4o", "my dep", "dép", "a/b", "a?b", "a#b", "a%2fb", "a\r\nX: y", "a:b@c", "...", "~", " "]
BAD = [".", "..", "\ud800"]


@pytest.mark.parametrize("deployment", GOOD)
@pytest.mark.parametrize("how", ["model", "azure_deployment"])
def test_it_is_one_segment(deployment: str, how: str) -> None:
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"id": "c", "object": "chat.completion", "choices": []})

    options: dict[str, Any] = {"azure_deployment": deployment} if how == "azure_deployment" else {}
    with AzureOpenAI(
        api_key="k",
        api_version="2024-10-21",
        azure_endpoint="https://x.example",
        http_client=httpx.Client(transport=httpx.MockTransport(handle)),
        **options,
    ) as client:
        client.chat.completions.create(model=deployment, messages=[])
    path = asked[0].url.raw_path.partition(b"?")[0].decode()
    assert path == f"/openai/deployments/{encode_segment(deployment)}/chat/completions"
    assert path.count("/") == 5


@pytest.mark.parametrize("deployment", BAD)
def test_it_leads_nowhere_else(deployment: str) -> None:
    with pytest.raises(ValueError, match="no deployment can be called"):
        resolve(None, "https://x.example", deployment, "2024-10-21")
    with pytest.raises(ValueError, match="no deployment can be called"):
        route("/openai", "POST", "/chat/completions", deployment)


@pytest.mark.parametrize("deployment", BAD)
@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_clients_say_so_before_anything_is_sent(deployment: str, kind: Any) -> None:
    arguments = {"api_key": "k", "api_version": "2024-10-21", "azure_endpoint": "http://127.0.0.1:9"}
    with pytest.raises(ValueError, match="no deployment can be called"):
        kind(azure_deployment=deployment, **arguments)
    client = kind(**arguments)
    with pytest.raises(ValueError, match="no deployment can be called"):
        chat(client, deployment)


def chat(client: Any, deployment: str) -> None:
    async def main() -> None:
        await client.chat.completions.create(model=deployment, messages=[])

    if isinstance(client, AsyncAzureOpenAI):
        asyncio.run(main())
    else:
        client.chat.completions.create(model=deployment, messages=[])
