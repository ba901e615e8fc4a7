"""pydantic-ai: agents over chat completions and over responses."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


agent = Agent(OpenAIChatModel("gpt-5.4-mini"))
responding = Agent(OpenAIResponsesModel("gpt-5.4-mini"))


@agent.tool_plain
@responding.tool_plain
def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def completion() -> Any:
    assert responding.run_sync("Say hello.").output
    return agent.run_sync("Say hello.").output


async def stream() -> Any:
    for one in (responding, agent):
        async with one.run_stream("Say hello.") as result:
            pieces = [piece async for piece in result.stream_text(delta=True)]
        assert "".join(pieces)
    return "".join(pieces)


def tool() -> Any:
    for one in (responding, agent):
        assert "sunny" in one.run_sync("What is the weather in Paris?").output
    found = Agent(OpenAIChatModel("gpt-5.4-mini"), output_type=City).run_sync("Name a city.").output
    assert isinstance(found, City)
    return found


async def asynchronous() -> Any:
    return (await agent.run("Say hello.")).output
