"""litellm: its own functions over the client."""

from __future__ import annotations

from typing import Any

import litellm
from pydantic import BaseModel

ASK: Any = {"model": "openai/gpt-5.4-mini", "messages": [{"role": "user", "content": "Say hello."}]}
WEATHER: Any = {**ASK, "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
TOOLS: Any = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


class City(BaseModel):
    """A city."""

    name: str
    people: int


def completion() -> Any:
    assert litellm.embedding(model="openai/text-embedding-3-small", input=["a"]).data
    answer = litellm.completion(**ASK)
    assert answer.usage.total_tokens > 0
    return answer.choices[0].message.content


def stream() -> Any:
    return "".join(chunk.choices[0].delta.content or "" for chunk in litellm.completion(stream=True, **ASK))


def tool() -> Any:
    call = litellm.completion(tools=TOOLS, **WEATHER).choices[0].message.tool_calls[0]
    assert call.function.name == "get_weather"
    return City.model_validate_json(litellm.completion(response_format=City, **ASK).choices[0].message.content)


async def asynchronous() -> Any:
    pieces = [chunk async for chunk in await litellm.acompletion(stream=True, **ASK)]
    assert pieces
    return (await litellm.acompletion(**ASK)).choices[0].message.content
