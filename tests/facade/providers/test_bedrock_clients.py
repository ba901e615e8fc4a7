"""`BedrockOpenAI`, `AsyncBedrockOpenAI` and the package itself as a client of Bedrock."""

from __future__ import annotations

import asyncio
import os
import pickle
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade import AsyncBedrockOpenAI, BedrockOpenAI, OpenAIError
from openai_facade.client import module_client

from .signatures import check

if TYPE_CHECKING:
    from ..conftest import Scripted

KEYS: dict[str, Any] = {"aws_access_key_id": "AK", "aws_secret_access_key": "secret"}
PLACE = {"access": "AK", "secret": "secret", "token": None, "region": "us-east-1", "service": "bedrock-mantle"}


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")


@pytest.fixture(params=[BedrockOpenAI, AsyncBedrockOpenAI])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def ask(client: Any) -> Any:
    async def awaited(result: Any) -> Any:
        return await result

    result = client.post("/responses", cast_to=object, body={"a": 1})
    return asyncio.run(awaited(result)) if isinstance(client, AsyncBedrockOpenAI) else result


def test_a_client_signs(kind: Any, scripted: Scripted) -> None:
    client = kind(aws_region="us-east-1", base_url=scripted.url, **KEYS)
    ask(client)
    ask(client.copy(timeout=5))
    ask(client.with_options(max_retries=0))
    for request in scripted.requests:
        check(request, **PLACE)
    assert client.copy(timeout=5)._credential is client._credential


def test_copies_change_what_they_are_told(kind: Any, scripted: Scripted) -> None:
    client = kind(aws_region="us-east-1", **KEYS)
    assert "bedrock-mantle.us-east-1" in str(client.base_url)
    assert "bedrock-mantle.eu-west-1" in str(client.copy(aws_region="eu-west-1").base_url)
    keyed = client.copy(api_key="k", base_url=scripted.url)
    ask(keyed)
    ask(keyed.copy(bedrock_token_provider=lambda: "asked"))
    ask(keyed.copy(**KEYS))
    assert [request.headers["authorization"] for request in scripted.requests[:2]] == ["Bearer k", "Bearer asked"]
    check(scripted.requests[2], **PLACE)


def test_keys_may_be_functions(kind: Any, scripted: Scripted) -> None:
    ask(kind(base_url=scripted.url, aws_region="us-east-1", api_key=lambda: "asked"))
    assert scripted.requests[0].headers["authorization"] == "Bearer asked"
    with pytest.raises(OpenAIError, match="exclude"):
        kind(aws_region="us-east-1", api_key="k", bedrock_token_provider=lambda: "x")
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(kind(aws_region="us-east-1", api_key="k"))


def test_the_package_may_be_a_client_of_bedrock(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    module_client.reset()
    monkeypatch.setattr(openai_facade, "api_type", "amazon-bedrock")
    monkeypatch.setattr(openai_facade, "bedrock_token_provider", lambda: "asked")
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", scripted.url)
    try:
        openai_facade.models.list()
    finally:
        module_client.reset()
    assert scripted.requests[0].headers["authorization"] == "Bearer asked"
