"""magentic: functions that a model answers. It reads their annotations as they stand, so these are no text."""

from typing import Any

from magentic import AsyncStreamedStr, FunctionCall, OpenaiChatModel, StreamedStr, prompt
from pydantic import BaseModel

MODEL = OpenaiChatModel("gpt-5.4-mini")


class City(BaseModel):
    """A city."""

    name: str
    people: int


def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


@prompt("Say hello.", model=MODEL)
def hello() -> str: ...


@prompt("Say hello.", model=MODEL)
def hello_streamed() -> StreamedStr: ...


@prompt("Name a city.", model=MODEL)
def city() -> City: ...


@prompt("What is the weather in Paris?", functions=[get_weather], model=MODEL)
def weather() -> FunctionCall[str]: ...


@prompt("Say hello.", model=MODEL)
async def hello_async() -> str: ...


@prompt("Say hello.", model=MODEL)
async def hello_async_streamed() -> AsyncStreamedStr: ...


def completion() -> Any:
    return hello()


def stream() -> Any:
    return "".join(hello_streamed())


def tool() -> Any:
    assert weather()() == "sunny in Paris"
    return city()


async def asynchronous() -> Any:
    assert "".join([part async for part in await hello_async_streamed()])
    return await hello_async()
