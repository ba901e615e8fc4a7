"""What a type checker infers for sessions of agents and for computers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_type

from openai_facade import AsyncComputerToolset, AsyncOpenAI, ComputerToolset, OpenAI
from openai_facade.extensions.agent_session_artifacts import AgentResultArtifacts, AsyncAgentResultArtifacts
from openai_facade.streaming.agents.created import AgentSessionEventStream, AsyncAgentSessionEventStream
from openai_facade.streaming.agents.sessions import AgentSessionStream, AsyncAgentSessionStream
from openai_facade.streaming.agents.turns import AgentTurnResult
from openai_facade.types.beta import AgentSession
from openai_facade.types.responses import Response

if TYPE_CHECKING:
    from openai_facade import AsyncComputerDriver, ComputerDriver


@dataclass
class City:
    name: str


def weather(arguments: dict[str, Any]) -> str:
    return "sunny"


async def later(arguments: dict[str, Any]) -> str:
    return "sunny"


def sessions(client: OpenAI) -> None:
    """A result is of the type that was asked for."""
    sessions = client.beta.agents.sessions
    stream = sessions.stream("s", input="x", output_type=City, tool_handlers={"weather": weather})
    assert_type(stream, AgentSessionStream[City])
    with stream as events:
        for event in events:
            if event.type == "agent.session.turn.output_text.delta":
                assert_type(event.delta, str)
        assert_type(events.get_final_result(), AgentTurnResult[City])
        assert_type(events.get_final_result().output_parsed, City | None)
    assert_type(sessions.stream("s", input="x"), AgentSessionStream[None])
    assert_type(sessions.create(environment={"type": "none"}), AgentSession)
    assert_type(sessions.create(environment={"type": "none"}, output_type=City), AgentSession)
    assert_type(sessions.create(environment={"type": "none"}, stream=True), AgentSessionEventStream[None])
    made = sessions.create(environment={"type": "none"}, stream=True, output_type=City)
    assert_type(made, AgentSessionEventStream[City])
    assert_type(made.get_final_result().parse(City), AgentTurnResult[City])
    assert_type(sessions.artifacts.for_result(made.get_final_result()), AgentResultArtifacts)


async def async_sessions(client: AsyncOpenAI) -> None:
    """The same in an async client; the stream itself is not awaited."""
    sessions = client.beta.agents.sessions
    stream = sessions.stream("s", input="x", output_type=City, tool_handlers={"weather": later, "other": weather})
    assert_type(stream, AsyncAgentSessionStream[City])
    async with stream as events:
        assert_type(await events.get_final_result(), AgentTurnResult[City])
    made = await sessions.create(environment={"type": "none"}, stream=True, output_type=City)
    assert_type(made, AsyncAgentSessionEventStream[City])
    assert_type(await made.get_final_result(), AgentTurnResult[City])
    assert_type(sessions.artifacts.for_result(await made.get_final_result()), AsyncAgentResultArtifacts)


async def computers(client: OpenAI, driver: ComputerDriver, other: AsyncComputerDriver) -> None:
    """A driver is for the toolset of its colour."""
    assert_type(ComputerToolset(driver).run(client, {"model": "m", "input": "x"}), Response)
    assert_type(await AsyncComputerToolset(other).run(client, {"model": "m", "input": "x"}), Response)
    ComputerToolset(other)  # type: ignore[arg-type]
