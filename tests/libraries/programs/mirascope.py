"""mirascope: calls as functions."""

from __future__ import annotations

from typing import Any

from mirascope import llm
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


@llm.tool
def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


@llm.call("openai/gpt-4o-mini:completions")
def hello() -> str:
    return "Say hello."


@llm.call("openai/gpt-4o-mini:responses")
def hello_responses() -> str:
    return "Say hello."


@llm.call("openai/gpt-4o-mini:completions", tools=[get_weather])
def weather() -> str:
    return "What is the weather in Paris?"


@llm.call("openai/gpt-4o-mini:completions", format=City)
def city() -> str:
    return "Name a city."


@llm.call("openai/gpt-4o-mini:completions")
async def hello_async() -> str:
    return "Say hello."


def completion() -> Any:
    assert hello_responses().text()
    return hello().text()


def stream() -> Any:
    return "".join(hello.stream().text_stream())


def tool() -> Any:
    answer = weather()
    assert answer.tool_calls[0].name == "get_weather"
    assert "sunny" in answer.resume(answer.execute_tools()).text()
    found = city().parse()
    assert isinstance(found, City)
    return found


async def asynchronous() -> Any:
    return (await hello_async()).text()
