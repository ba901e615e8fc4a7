"""smolagents: a model, and an agent with a tool."""

from __future__ import annotations

import asyncio
from typing import Any

from smolagents import OpenAIModel
from smolagents import tool as as_tool

model = OpenAIModel("gpt-4o-mini")
HELLO: Any = [{"role": "user", "content": [{"type": "text", "text": "Say hello."}]}]


@as_tool
def get_weather(city: str) -> str:
    """Tell the weather.

    Args:
        city: The city.
    """
    return f"sunny in {city}"


def completion() -> Any:
    answer = model.generate(HELLO)
    assert answer.token_usage.input_tokens > 0
    return answer.content


def stream() -> Any:
    return "".join(part.content or "" for part in model.generate_stream(HELLO))


def tool() -> Any:
    asked: Any = [{"role": "user", "content": [{"type": "text", "text": "What is the weather in Paris?"}]}]
    answer = model.generate(asked, tools_to_call_from=[get_weather])
    assert answer.tool_calls[0].function.name == "get_weather"
    return answer.tool_calls[0].function.arguments


async def asynchronous() -> Any:
    return (await asyncio.to_thread(model.generate, HELLO)).content  # it has no async model
