"""openai-agents: an agent with a tool, over responses and over chat completions."""

from __future__ import annotations

from typing import Any

from agents import Agent, ModelSettings, OpenAIChatCompletionsModel, Runner, function_tool, set_tracing_disabled
from openai import AsyncOpenAI

set_tracing_disabled(True)


@function_tool
def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


agent = Agent(name="helper", instructions="Be kind.", model="gpt-5.4-mini")
chatting = Agent(
    name="chatting",
    model=OpenAIChatCompletionsModel(model="gpt-5.4-mini", openai_client=AsyncOpenAI()),
    model_settings=ModelSettings(include_usage=True),
    tools=[get_weather],
)


def completion() -> Any:
    return Runner.run_sync(agent, "Say hello.").final_output


async def stream() -> Any:
    kinds = []
    for one in (agent, chatting):
        result = Runner.run_streamed(one, "Say hello.")
        kinds += [event.type async for event in result.stream_events()]
        assert result.final_output
    assert "raw_response_event" in kinds
    return len(kinds)


async def tool() -> Any:
    for one in (agent.clone(tools=[get_weather]), chatting):
        result = await Runner.run(one, "What is the weather in Paris?")
        assert "sunny" in result.final_output, result.final_output
    return result.final_output


async def asynchronous() -> Any:
    return (await Runner.run(chatting, "Say hello.")).final_output
