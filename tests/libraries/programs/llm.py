"""llm: its models from Python."""

from __future__ import annotations

from typing import Any

import llm
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def model(kind: Any = llm.get_model) -> Any:
    found = kind("gpt-4o-mini")
    found.key = "sk-emulator"
    return found


def completion() -> Any:
    return model().prompt("Say hello.", stream=False).text()


def stream() -> Any:
    return "".join(model().prompt("Say hello."))


def tool() -> Any:
    assert "sunny" in model().chain("What is the weather in Paris?", tools=[get_weather]).text()
    return City.model_validate_json(model().prompt("Name a city.", schema=City).text())


async def asynchronous() -> Any:
    return await model(llm.get_async_model).prompt("Say hello.").text()
