"""semantic-kernel: chat completion, agents over responses."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from openai import AsyncOpenAI
from pydantic import BaseModel
from semantic_kernel import Kernel
from semantic_kernel.agents import ChatCompletionAgent, OpenAIResponsesAgent
from semantic_kernel.connectors.ai.function_choice_behavior import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion, OpenAIChatPromptExecutionSettings
from semantic_kernel.contents import ChatHistory
from semantic_kernel.functions import kernel_function

service = OpenAIChatCompletion(ai_model_id="gpt-5.4-mini", async_client=AsyncOpenAI())


class City(BaseModel):
    """A city."""

    name: str
    people: int


class Weather:
    """A plugin."""

    @kernel_function(name="get_weather")
    def get_weather(self, city: Annotated[str, "The city"]) -> str:
        """Tell the weather."""
        return f"sunny in {city}"


def history(text: str) -> ChatHistory:
    found = ChatHistory()
    found.add_user_message(text)
    return found


def completion() -> Any:
    settings = OpenAIChatPromptExecutionSettings()
    return str(asyncio.run(service.get_chat_message_content(history("Say hello."), settings)))


async def stream() -> Any:
    settings = OpenAIChatPromptExecutionSettings()
    parts = [str(part) async for part in service.get_streaming_chat_message_content(history("Say hello."), settings)]
    assert "".join(parts)
    return "".join(parts)


async def tool() -> Any:
    kernel = Kernel()
    kernel.add_plugin(Weather(), plugin_name="w")
    settings = OpenAIChatPromptExecutionSettings(
        function_choice_behavior=FunctionChoiceBehavior.Auto(auto_invoke=False)
    )
    answer = await service.get_chat_message_content(history("What is the weather in Paris?"), settings, kernel=kernel)
    assert "get_weather" in str(answer.items), answer.items
    settings = OpenAIChatPromptExecutionSettings(response_format=City)
    found = await service.get_chat_message_content(history("Name a city."), settings)
    return City.model_validate_json(str(found))


async def asynchronous() -> Any:
    agent = OpenAIResponsesAgent(ai_model_id="gpt-5.4-mini", client=AsyncOpenAI(), name="a", instructions="Be kind.")
    assert str((await agent.get_response("Say hello.")).message)
    return str((await ChatCompletionAgent(service=service, name="b").get_response("Say hello.")).message)
