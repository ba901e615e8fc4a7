"""llama-index: its language model and its embeddings."""

from __future__ import annotations

from typing import Any

from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

model = OpenAI(model="gpt-4o-mini")


class City(BaseModel):
    """A city."""

    name: str
    people: int


def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def completion() -> Any:
    assert OpenAIEmbedding().get_text_embedding("hello")
    assert OpenAIResponses(model="gpt-4o-mini").complete("Say hello.").text
    return model.complete("Say hello.").text


def stream() -> Any:
    return "".join(piece.delta or "" for piece in model.stream_chat([ChatMessage(content="Say hello.")]))


def tool() -> Any:
    weather = FunctionTool.from_defaults(get_weather)
    answer = model.predict_and_call([weather], "What is the weather in Paris?")
    assert "sunny" in str(answer)
    found = model.as_structured_llm(City).complete("Name a city.").raw
    assert isinstance(found, City)
    return found


async def asynchronous() -> Any:
    pieces = [piece.delta or "" async for piece in await model.astream_complete("Say hello.")]
    assert "".join(pieces)
    return (await model.acomplete("Say hello.")).text
