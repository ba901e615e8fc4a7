"""Sessions of agents in the emulator: they work, wait for tools, and come to rest with an answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pydantic
import pytest
from openai_facade import AsyncOpenAI, BadRequestError, NotFoundError, OpenAI
from openai_facade.testing.description import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_facade.testing import Emulator

TOOL = {
    "type": "function",
    "name": "weather",
    "description": "Tell the weather.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
AGENT: dict[str, Any] = {"model": "gpt-5", "tools": [TOOL]}
NOWHERE: dict[str, Any] = {"type": "none"}


class Weather(pydantic.BaseModel):
    city: str
    degrees: int


@pytest.fixture
def sessions(server: Emulator) -> Iterator[Any]:
    with OpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0) as client:
        yield client.beta.agents.sessions


def test_a_session_is_at_work_and_then_at_rest(server: Emulator, sessions: Any, fits: Callable[..., None]) -> None:
    server.when(text="hi").say("Hello!")
    made = sessions.create(environment=NOWHERE, agent={"model": "gpt-5"}, input="hi", metadata={"a": "b"})
    assert (made.status, made.metadata, made.agent.model, made.agent.tools) == ("in_progress", {"a": "b"}, "gpt-5", [])
    rested = sessions.retrieve(made.id)
    assert (rested.id, rested.status, rested.required_actions) == (made.id, "idle", [])
    fits("GET /agents/sessions/{session_id}", rested.to_dict())
    items = list(sessions.items.list(made.id, order="asc"))
    assert [(one.role, one.content[0].text) for one in items] == [("user", "hi"), ("assistant", "Hello!")]
    (turn,) = sessions.turns.list(made.id)
    assert (turn.status, turn.session_id) == ("completed", made.id)
    assert [one.id for one in sessions.list()] == [made.id]


def test_a_turn_is_followed_and_its_tools_are_called(server: Emulator, sessions: Any) -> None:
    server.when(text="Paris").call_tool("weather", city="Paris").say("It is sunny.")
    made = sessions.create(environment=NOWHERE, agent=AGENT)
    assert made.status == "idle"
    seen: list[Any] = []

    def weather(arguments: dict[str, Any]) -> str:
        seen.append(arguments)
        return "sunny"

    with sessions.stream(made.id, input="How is Paris?", tool_handlers={"weather": weather}) as stream:
        kinds = [event.type.removeprefix("agent.session.") for event in stream]
        assert stream.get_final_result().output_text == "It is sunny."
    assert seen == [{"city": "Paris"}]
    assert kinds[:4] == ["in_progress", "turn.created", "turn.item.added", "turn.item.added"]
    assert "requires_action" in kinds
    assert kinds[-3:] == ["turn.item.done", "turn.completed", "idle"]
    server.when(text="again").say("Yes, again.")
    with sessions.stream(made.id, input="And again?") as stream:  # a session has many turns
        assert stream.get_final_result().output_text == "Yes, again."
    assert len(list(sessions.turns.list(made.id))) == 2


def test_an_async_client_follows_a_new_session(server: Emulator) -> None:
    async def follow() -> Any:
        async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0) as client:
            sessions = client.beta.agents.sessions
            asked: dict[str, Any] = {"environment": NOWHERE, "input": "Rome?", "output_type": Weather}
            found = await (await sessions.create(agent={"model": "m"}, stream=True, **asked)).get_final_result()
            async with sessions.stream(found.session_id, input="And now?", output_type=Weather) as stream:
                return found, await stream.get_final_result()

    for found in asyncio.run(follow()):
        assert isinstance(found.output_parsed, Weather)


def test_a_new_session_with_tools_waits_in_its_stream(sessions: Any) -> None:
    events = list(sessions.create(environment=NOWHERE, agent=AGENT, input="the weather in Rome", stream=True))
    assert events[0].type == "agent.session.created"
    assert events[-1].type == "agent.session.requires_action"
    (action,) = events[-1].session.required_actions
    name = events[-1].session.id
    assert sessions.retrieve(name).status == "requires_action"
    result = {"type": "agent.session.input.tool_result", "turn_id": action.turn_id, "success": True, "output": "rain"}
    with pytest.raises(BadRequestError, match="no call 'other'"):
        sessions.events.create(name, events=[{**result, "call_id": "other"}])
    sessions.events.create(name, events=[{**result, "call_id": action.call_id}])
    assert sessions.retrieve(name).status == "idle"
    assert "rain" in list(sessions.items.list(name, order="asc"))[-1].content[0].text


def test_the_events_of_a_session_at_work_are_followed(server: Emulator, sessions: Any) -> None:
    server.when(text="hi").say("Hello!")
    made = sessions.create(environment=NOWHERE, agent={"model": "m"}, input="hi")
    kinds = [event.type for event in sessions.events.stream(made.id)]
    assert (kinds[0], kinds[-1]) == ("agent.session.in_progress", "agent.session.idle")


def test_a_turn_may_fail_or_be_cancelled(server: Emulator, sessions: Any) -> None:
    server.when(text="crash").fail(500)
    made = sessions.create(environment=NOWHERE, agent=AGENT, input="crash")
    sessions.retrieve(made.id)
    (turn,) = sessions.turns.list(made.id)
    assert (turn.status, turn.error.code) == ("failed", "server_error")
    sessions.events.create(made.id, events=[{"type": "agent.session.input.message", "input": message("the weather")}])
    with pytest.raises(BadRequestError, match="requires_action"):
        sessions.events.create(made.id, events=[{"type": "agent.session.input.message", "input": message("more")}])
    sessions.events.create(made.id, events=[{"type": "agent.session.input.cancel"}])
    assert sessions.retrieve(made.id).status == "idle"
    assert next(iter(sessions.turns.list(made.id))).status == "cancelled"


def message(text: str) -> list[dict[str, Any]]:
    return [{"role": "user", "content": [{"type": "input_text", "text": text}]}]


def test_every_event_fits_the_description(server: Emulator, sessions: Any) -> None:
    made = sessions.create(environment=NOWHERE, agent=AGENT)
    with sessions.stream(
        made.id, input="the weather in Rome", tool_handlers={"weather": lambda arguments: 1}
    ) as stream:
        events = [event.to_dict() for event in stream]
    operation = next(one for one in load().operations() if one.key == "GET /agents/sessions/{}/events")
    check = server.service.answer_checks.check(operation.success[1]["text/event-stream"])
    assert [(event["type"], check(event)) for event in events if check(event) is not None] == []
    assert len(events) > 10


def test_an_unknown_session_is_missing(sessions: Any) -> None:
    with pytest.raises(NotFoundError):
        sessions.retrieve("session_x")
    with pytest.raises(NotFoundError):
        sessions.events.create("session_x", events=[{"type": "agent.session.input.cancel"}])
