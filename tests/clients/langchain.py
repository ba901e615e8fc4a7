"""langchain-openai: chat and responses, tools, structured output, agents, embeddings."""

from __future__ import annotations

from typing import Any

from langchain.agents import create_agent
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel, Field

from .checking import check, main, teach


class City(BaseModel):
    """A city."""

    name: str = Field(description="Its name")
    people: int


@tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"21 degrees in {city}"


def both() -> list[Any]:
    """A model on each of the two endpoints."""
    return [ChatOpenAI(model="gpt-4o", use_responses_api=responses, max_retries=0) for responses in (False, True)]


@check
def invoke() -> None:
    for model in both():
        teach({"say": "It is sunny."})
        answer = model.invoke("hello")
        assert answer.text == "It is sunny."
        assert answer.usage_metadata["total_tokens"] > 0


@check
def stream() -> None:
    for model in both():
        teach({"say": "It is sunny."})
        assert "".join(chunk.text for chunk in model.stream("hello")) == "It is sunny."


@check
async def asynchronous() -> None:
    for model in both():
        teach({"say": "One."}, {"say": "Two."})
        assert (await model.ainvoke("hello")).text == "One."
        assert "".join([chunk.text async for chunk in model.astream("hello")]) == "Two."


@check
def tools() -> None:
    for model in both():
        teach({"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}})
        answer = model.bind_tools([weather]).invoke("hello")
        assert [(one["name"], one["args"]) for one in answer.tool_calls] == [("weather", {"city": "Paris"})]


@check
def structured_output() -> None:
    for model in both():
        teach({"say": {"name": "Rome", "people": 3}})
        assert model.with_structured_output(City).invoke("hello") == City(name="Rome", people=3)
        made = model.with_structured_output(City, method="function_calling").invoke("hello")
        assert isinstance(made, City)


@check
def agent() -> None:
    for model in both():
        teach({"do": [{"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}}, "Sunny."]})
        found = create_agent(model, [weather]).invoke({"messages": [{"role": "user", "content": "hello"}]})
        kinds = [one.type for one in found["messages"]]
        assert kinds == ["human", "ai", "tool", "ai"]
        assert found["messages"][-1].text == "Sunny."


@check
def embeddings() -> None:
    # the lengths are not checked here, since that would fetch a table of tokens
    model = OpenAIEmbeddings(model="text-embedding-3-small", check_embedding_ctx_length=False)
    assert [len(one) for one in model.embed_documents(["one", "two"])] == [1536, 1536]


if __name__ == "__main__":
    main()
