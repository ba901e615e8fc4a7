"""Calls of paths that have no method: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Any, assert_type

import httpx
from openai_facade import AsyncOpenAI, BaseModel, OpenAI
from openai_facade.types.chat import ChatCompletion


class Health(BaseModel):
    """An answer of a server of one's own."""

    ok: bool
    version: str


def call(client: OpenAI) -> str:
    """The type that is asked for is the type that comes."""
    health = client.get("/health", cast_to=Health)
    assert_type(health, Health)
    completion = client.post("/chat/completions", cast_to=ChatCompletion, body={"model": "m", "messages": []})
    assert_type(completion, ChatCompletion)
    assert_type(client.get("/health", cast_to=httpx.Response), httpx.Response)
    assert_type(client.delete("/x", cast_to=str), str)
    plain = client.post("/x", body={"a": 1}, cast_to=dict[str, Any])
    return health.version + str(plain["a"]) + completion.id


async def acall(client: AsyncOpenAI) -> bool:
    """The same, awaited."""
    health = await client.get("/health", cast_to=Health)
    assert_type(health, Health)
    assert_type(await client.post("/x", cast_to=httpx.Response, body={}), httpx.Response)
    return health.ok
