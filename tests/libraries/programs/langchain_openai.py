"""langchain-openai: a chat model."""

from __future__ import annotations

from typing import Any

from langchain_core.tools import tool as as_tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

model = ChatOpenAI(model="gpt-5.4-mini")


class City(BaseModel):
    """A city."""

    name: str
    people: int


@as_tool
def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def completion() -> Any:
    assert OpenAIEmbeddings(check_embedding_ctx_length=False).embed_query("hello")
    answer = model.invoke("Say hello.")
    assert answer.usage_metadata["input_tokens"] > 0
    assert ChatOpenAI(model="gpt-5.4-mini", use_responses_api=True).invoke("Say hello.").text
    return answer.content


def stream() -> Any:
    return "".join(chunk.text for chunk in model.stream("Say hello."))


def tool() -> Any:
    call = model.bind_tools([get_weather]).invoke("What is the weather in Paris?").tool_calls[0]
    assert call["name"] == "get_weather"
    assert call["args"] == {"city": "Paris"}
    found = model.with_structured_output(City).invoke("Name a city.")
    assert isinstance(found, City)
    return found


async def asynchronous() -> Any:
    pieces = [chunk.text async for chunk in model.astream("Say hello.")]
    assert "".join(pieces)
    return (await model.ainvoke("Say hello.")).content
