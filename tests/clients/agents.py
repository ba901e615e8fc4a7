"""openai-agents: loops, hand-overs, structured results and streams, on both endpoints."""

from __future__ import annotations

from typing import Any

from agents import Agent, OpenAIChatCompletionsModel, Runner, function_tool, set_tracing_disabled
from openai import AsyncOpenAI
from pydantic import BaseModel

from .checking import check, main, sent, teach

set_tracing_disabled(True)  # it would go to the real API


class City(BaseModel):
    """A city."""

    name: str
    people: int


@function_tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"21 degrees in {city}"


LOOP = {"do": [{"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}}, "Sunny."]}


def agent(**more: Any) -> Agent[Any]:
    return Agent(**{"name": "one", "instructions": "Be brief.", "model": "gpt-4o", "tools": [weather], **more})


@check
async def responses() -> None:
    teach(LOOP)
    found = await Runner.run(agent(), "hello")
    assert found.final_output == "Sunny."
    assert "21 degrees in Paris" in str(sent("POST /responses")[-1]["input"])


@check
async def chat() -> None:
    teach(LOOP)
    model = OpenAIChatCompletionsModel("gpt-4o", AsyncOpenAI())
    assert (await Runner.run(agent(model=model), "hello")).final_output == "Sunny."


@check
async def streams() -> None:
    for model in ("gpt-4o", OpenAIChatCompletionsModel("gpt-4o", AsyncOpenAI())):
        teach(LOOP)
        found = Runner.run_streamed(agent(model=model), "hello")
        kinds = [event.type async for event in found.stream_events()]
        assert "raw_response_event" in kinds
        assert found.final_output == "Sunny."


@check
async def structured_results() -> None:
    teach({"say": {"name": "Rome", "people": 3}})
    assert (await Runner.run(agent(output_type=City, tools=[]), "hello")).final_output == City(name="Rome", people=3)


@check
async def hand_over() -> None:
    teach({"do": [{"call_tool": {"name": "transfer_to_two"}}, "Done by two."]})
    found = await Runner.run(agent(handoffs=[agent(name="two")]), "hello")
    assert (found.final_output, found.last_agent.name) == ("Done by two.", "two")


@check
async def a_second_round() -> None:
    first = await Runner.run(agent(tools=[]), "hello")
    second = await Runner.run(agent(tools=[]), [*first.to_input_list(), {"role": "user", "content": "and?"}])
    assert "and?" in second.final_output


if __name__ == "__main__":
    main()
