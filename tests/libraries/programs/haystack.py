"""haystack: generators of chat completions."""

from __future__ import annotations

from typing import Any

from haystack.components.embedders import OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator, OpenAIResponsesChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import create_tool_from_function
from pydantic import BaseModel

HELLO = [ChatMessage.from_user("Say hello.")]


class City(BaseModel):
    """A city."""

    name: str
    people: int


def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def completion() -> Any:
    assert OpenAITextEmbedder().run("hello")["embedding"]
    assert OpenAIResponsesChatGenerator(model="gpt-5.4-mini").run(HELLO)["replies"][0].text
    return OpenAIChatGenerator(model="gpt-5.4-mini").run(HELLO)["replies"][0].text


def stream() -> Any:
    parts: list[Any] = []
    answer = OpenAIChatGenerator(model="gpt-5.4-mini", streaming_callback=parts.append).run(HELLO)["replies"][0]
    assert len(parts) > 1
    return answer.text


def tool() -> Any:
    weather = create_tool_from_function(get_weather)
    asked = [ChatMessage.from_user("What is the weather in Paris?")]
    call = OpenAIChatGenerator(model="gpt-5.4-mini", tools=[weather]).run(asked)["replies"][0].tool_calls[0]
    assert call.arguments == {"city": "Paris"}
    generator = OpenAIChatGenerator(model="gpt-5.4-mini", generation_kwargs={"response_format": City})
    return City.model_validate_json(generator.run(HELLO)["replies"][0].text)


async def asynchronous() -> Any:
    return (await OpenAIChatGenerator(model="gpt-5.4-mini").run_async(HELLO))["replies"][0].text
