"""ag2: agents that talk to each other."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from autogen import ConversableAgent, LLMConfig
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


def agent(**more: Any) -> ConversableAgent:
    config = LLMConfig({"model": "gpt-4o-mini", "api_type": "openai", **more})
    return ConversableAgent("helper", llm_config=config, human_input_mode="NEVER")


def said(answer: Any) -> Any:
    return answer if isinstance(answer, str) else answer["content"]


HELLO: Any = [{"role": "user", "content": "Say hello."}]


def completion() -> Any:
    return said(agent().generate_reply(HELLO))


def stream() -> Any:
    return said(agent(stream=True).generate_reply(HELLO))


def tool() -> Any:
    helper = agent()

    @helper.register_for_llm(name="get_weather", description="Tell the weather.")
    def get_weather(city: Annotated[str, "The city"]) -> str:
        return f"sunny in {city}"

    answer = helper.generate_reply([{"role": "user", "content": "What is the weather in Paris?"}])
    assert answer["tool_calls"][0]["function"]["name"] == "get_weather"
    return City.model_validate_json(said(agent(response_format=City).generate_reply(HELLO)))


async def asynchronous() -> Any:
    return said(await asyncio.wait_for(agent().a_generate_reply(HELLO), 20))
