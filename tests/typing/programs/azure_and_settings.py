"""Clients of every kind and how they are told what to do: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

import httpx
from openai_facade import (
    NOT_GIVEN,
    APIConnectionError,
    APIStatusError,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    NotGiven,
    OpenAI,
    RateLimitError,
    Timeout,
    omit,
)


def client_of(azure: bool, key: str) -> OpenAI:
    """One or the other."""
    if azure:
        return AzureOpenAI(api_version="2024-10-21", azure_endpoint="https://x.openai.azure.com", api_key=key)
    return OpenAI(
        api_key=key,
        base_url=httpx.URL("https://example.com/v1"),
        timeout=Timeout(10.0, connect=2.0),
        max_retries=3,
        default_headers={"x-team": "a"},
        http_client=httpx.Client(proxy="http://localhost:3128"),
    )


async def token() -> str:
    """A token of Azure's."""
    return "t"


def asynchronous() -> AsyncOpenAI:
    """A client with a function that gives tokens."""
    return AsyncAzureOpenAI(
        azure_deployment="d", azure_endpoint="https://x", api_version="1", azure_ad_token_provider=token
    )


def options(client: OpenAI, limit: int | NotGiven = NOT_GIVEN) -> None:
    """Copies with other settings, and settings of one call."""
    slow = client.with_options(timeout=600, max_retries=0)
    assert_type(slow, OpenAI)
    copied = slow.copy(default_query={"a": "b"})
    copied.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "hi"}],
        max_tokens=limit,
        temperature=omit,
        extra_headers={"x-a": "b"},
        extra_body={"top_k": 3},
        timeout=3,
    )
    with OpenAI() as managed:
        managed.models.retrieve("m")


def failures(client: OpenAI) -> str | None:
    """What can go wrong."""
    try:
        client.models.list()
    except RateLimitError as error:
        wait: str | None = error.response.headers.get("retry-after")
        return wait
    except APIStatusError as error:
        assert_type(error.status_code, int)
        return error.request_id
    except APIConnectionError as error:
        return str(error.request.url)
    return None
