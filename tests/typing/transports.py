"""The name of a transport is one of two, in every constructor and in copies."""

from __future__ import annotations

from typing import assert_type

from openai_facade import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI


def chosen() -> None:
    assert_type(OpenAI(transport="httpx").with_options(transport="direct"), OpenAI)
    assert_type(AsyncOpenAI(transport="direct").copy(transport=None), AsyncOpenAI)
    assert_type(AzureOpenAI(transport="httpx"), AzureOpenAI)
    assert_type(AsyncAzureOpenAI(transport=None), AsyncAzureOpenAI)
    OpenAI(transport="aiohttp")  # type: ignore[arg-type]
    AsyncAzureOpenAI(transport="aiohttp")  # type: ignore[arg-type]
    OpenAI().copy(transport="aiohttp")  # type: ignore[arg-type]
