"""pydantic-ai: agents on both endpoints, with tools, structured results and streams."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_ai import Agent

from .checking import check, main, teach

MODELS = ("openai-chat:gpt-4o", "openai-responses:gpt-4o")


class City(BaseModel):
    """A city."""

    name: str
    people: int


@check
def words() -> None:
    for model in MODELS:
        teach({"say": "It is sunny."})
        found = Agent(model, instructions="Be brief.").run_sync("hello")
        assert found.output == "It is sunny."


@check
def tools() -> None:
    for model in MODELS:
        asked: list[str] = []
        agent = Agent(model)

        @agent.tool_plain
        def weather(city: str) -> str:
            """Tell the weather of a city."""
            asked.append(city)  # noqa: B023
            return "21"

        teach({"do": [{"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}}, "Sunny."]})
        assert agent.run_sync("hello").output == "Sunny."
        assert asked == ["Paris"]


@check
def structured_results() -> None:
    for model in MODELS:
        teach({"call_tool": {"name": "final_result", "arguments": {"name": "Rome", "people": 3}}})
        assert Agent(model, output_type=City).run_sync("hello").output == City(name="Rome", people=3)


@check
async def streams() -> None:
    for model in MODELS:
        teach({"say": "It is sunny."})
        async with Agent(model).run_stream("hello") as found:
            assert [part async for part in found.stream_text()][-1] == "It is sunny."


@check
def a_second_round() -> None:
    for model in MODELS:
        first = Agent(model).run_sync("hello")
        assert "and?" in Agent(model).run_sync("and?", message_history=first.all_messages()).output


if __name__ == "__main__":
    main()
