"""instructor: answers as pydantic models."""

from __future__ import annotations

from typing import Any

import instructor
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

ASK: Any = {"model": "gpt-5.4-mini", "messages": [{"role": "user", "content": "Name a city."}]}


class City(BaseModel):
    """A city."""

    name: str
    people: int


client = instructor.from_openai(OpenAI())


def completion() -> Any:
    found, raw = client.chat.completions.create_with_completion(response_model=City, **ASK)
    assert isinstance(found, City)
    assert raw.usage.total_tokens > 0
    return found


def stream() -> Any:
    parts = list(client.chat.completions.create_partial(response_model=City, **ASK))
    assert parts[-1].name is not None
    return parts[-1]


def tool() -> Any:
    found = [
        instructor.from_openai(OpenAI(), mode=mode).chat.completions.create(response_model=City, **ASK)
        for mode in (instructor.Mode.TOOLS, instructor.Mode.JSON_SCHEMA, instructor.Mode.TOOLS_STRICT)
    ]
    assert all(isinstance(one, City) for one in found)
    return found[-1]


async def asynchronous() -> Any:
    return await instructor.from_openai(AsyncOpenAI()).chat.completions.create(response_model=City, **ASK)
