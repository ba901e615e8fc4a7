"""autogen: the model client, and an agent with a tool."""

from __future__ import annotations

import asyncio
from typing import Any

from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

HELLO = [UserMessage(content="Say hello.", source="user")]


class City(BaseModel):
    """A city."""

    name: str
    people: int


async def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def client() -> OpenAIChatCompletionClient:
    return OpenAIChatCompletionClient(model="gpt-4o-mini")


def completion() -> Any:
    answer = asyncio.run(client().create(HELLO))
    assert answer.usage.prompt_tokens > 0
    return answer.content


async def stream() -> Any:
    parts = [part async for part in client().create_stream(HELLO)]
    assert len(parts) > 2
    return parts[-1].content


async def tool() -> Any:
    helper = AssistantAgent("helper", model_client=client(), tools=[get_weather], reflect_on_tool_use=True)
    result = await helper.run(task="What is the weather in Paris?")
    assert "sunny" in result.messages[-1].content
    return City.model_validate_json((await client().create(HELLO, json_output=City)).content)


async def asynchronous() -> Any:
    return (await AssistantAgent("helper", model_client=client()).run(task="Say hello.")).messages[-1].content
