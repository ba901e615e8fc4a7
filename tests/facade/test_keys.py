"""Keys that look odd and can be sent, and those that no header can carry: of clients, functions and tokens."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError

if TYPE_CHECKING:
    from .conftest import Scripted

ODD = ["My API Key", "not needed", "sk-no-key-required", "clé", "a\xa0b", "{json: 'x'}", "x" * 4000]
IMPOSSIBLE = ["a\nb", "a\r\nX-Evil: 1", "a\0b", "a\x7fb", "a\tb", "a\x85b", "ключ", "sk-“x”"]
COLOURS = pytest.mark.parametrize("colour", ["sync", "async"])
WAYS = pytest.mark.parametrize("way", ["direct", "httpx"])


def asked(colour: str, way: str, url: str, key: Any) -> None:
    """Make one call with a key, over our own transport or through httpx."""

    async def main() -> None:
        http_client = httpx.AsyncClient() if way == "httpx" else None
        async with AsyncOpenAI(api_key=key, base_url=url, http_client=http_client, max_retries=0) as client:
            await client.get("/x", cast_to=object)

    if colour == "async":
        asyncio.run(main())
        return
    http_client = httpx.Client() if way == "httpx" else None
    with OpenAI(api_key=key, base_url=url, http_client=http_client, max_retries=0) as client:
        client.get("/x", cast_to=object)


def received(scripted: Scripted) -> str:
    """The key that the server got, as latin-1 has it."""
    return scripted.requests[-1].headers["authorization"].removeprefix("Bearer ")


@COLOURS
@WAYS
@pytest.mark.parametrize("key", ODD)
@pytest.mark.parametrize("source", ["text", "function"])
def test_a_key_that_a_header_can_carry_is_sent(
    scripted: Scripted, colour: str, way: str, key: str, source: str
) -> None:
    asked(colour, way, scripted.url, key if source == "text" else lambda: key)
    assert received(scripted) == key


@COLOURS
@pytest.mark.parametrize("around", [" {} ", "{}\n", "\t{}\r\n"])
def test_white_space_around_a_key_is_no_part_of_it(scripted: Scripted, colour: str, around: str) -> None:
    for key in (around.format("my key"), lambda: around.format("my key")):
        asked(colour, "direct", scripted.url, key)
        assert received(scripted) == "my key"


@COLOURS
@pytest.mark.parametrize("key", IMPOSSIBLE)
def test_a_key_that_no_header_can_carry_is_refused_before_it_is_sent_and_not_shown(
    scripted: Scripted, colour: str, key: str
) -> None:
    for given in (key, lambda: key):
        with pytest.raises(OpenAIError, match=r"position \d") as caught:
            asked(colour, "direct", scripted.url, given)
        assert key not in str(caught.value)
    assert not scripted.requests


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
@pytest.mark.parametrize("argument", ["api_key", "azure_ad_token"])
def test_azure_takes_the_same_keys(kind: type[AzureOpenAI], argument: str) -> None:
    where = {"azure_endpoint": "http://127.0.0.1:9", "api_version": "2024-10-21"}
    sent: Any = kind(**where, **{argument: " My API Key "})._authorization("bearer", None)  # type: ignore[arg-type]
    assert next(iter(sent.values())).endswith("My API Key")
    with pytest.raises(OpenAIError, match="position"):
        kind(**where, **{argument: "a\nb"})._authorization("bearer", None)  # type: ignore[arg-type]


@COLOURS
@WAYS
def test_other_headers_carry_the_same_characters(scripted: Scripted, colour: str, way: str) -> None:
    async def main() -> None:
        async with AsyncOpenAI(
            api_key="k", base_url=scripted.url, http_client=httpx.AsyncClient() if way == "httpx" else None
        ) as client:
            await client.get("/x", cast_to=object, options={"headers": {"X-Name": "Zoë"}})

    if colour == "async":
        asyncio.run(main())
    else:
        http_client = httpx.Client() if way == "httpx" else None
        with OpenAI(api_key="k", base_url=scripted.url, http_client=http_client) as client:
            client.get("/x", cast_to=object, options={"headers": {"X-Name": "Zoë"}})
    assert scripted.requests[0].headers["x-name"] == "Zoë"
