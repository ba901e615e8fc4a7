"""`beta.agents.sessions.stream`: a turn is followed to its result."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import agent_events as told
import pytest
from agent_server import Entered, Server, Sky, Weather, kinds, result
from openai_facade import BadRequestError
from openai_facade.streaming.agents.turns import AgentOutputParseError, AgentStreamEndedError, AgentTurnResultError

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


@pytest.fixture
def server(scripted: Scripted) -> Server:
    return Server(scripted)


# --- a turn is followed ----------------------------------------------------------------------------------------------


def test_events_are_followed_before_the_message_is_sent(call: Caller, server: Server) -> None:
    server.events = told.whole_turn(told.said("hi"))
    with Entered(call, extra_headers={"X-Mine": "1"}) as stream:
        assert server.asked == ["GET /sess_1", "GET /sess_1/events", "POST /sess_1/events"]
        assert kinds(call, stream) == ["in_progress", "turn.created", "turn.item.done", "turn.completed", "idle"]
    sent = server.scripted.requests[-1]
    content = [{"type": "input_text", "text": "hello"}]
    message = {"type": "agent.session.input.message", "input": [{"role": "user", "content": content}]}
    assert sent.json() == {"events": [message]}
    assert len(sent.headers["idempotency-key"]) >= 32
    assert {one.headers["openai-beta"] for one in server.scripted.requests} == {"agents=v1"}
    assert {one.headers["x-mine"] for one in server.scripted.requests} == {"1"}


def test_a_key_and_messages_of_ones_own_are_sent(call: Caller, server: Server) -> None:
    server.events = told.whole_turn()
    messages = [{"role": "user", "content": [{"type": "input_text", "text": text}]} for text in "ab"]
    result(call, input=iter(messages), idempotency_key="mine")
    assert server.scripted.requests[-1].headers["idempotency-key"] == "mine"
    assert server.scripted.requests[-1].json()["events"][0]["input"] == messages


@pytest.mark.parametrize("nothing", ["", [], ()])
def test_nothing_is_no_message(call: Caller, server: Server, nothing: Any) -> None:
    with pytest.raises(ValueError, match="input is empty"):
        call.client.beta.agents.sessions.stream("sess_1", input=nothing)
    assert not server.asked


@pytest.mark.parametrize("status", ["in_progress", "requires_action", "failed"])
def test_a_session_has_to_be_idle(call: Caller, server: Server, status: str) -> None:
    server.status = status
    with pytest.raises(ValueError, match=f"'{status}'"), Entered(call):
        pass
    assert server.asked == ["GET /sess_1"]


def test_a_refused_message_closes_the_stream(call: Caller, server: Server) -> None:
    server.refuses = "hello"
    server.scripted.answer = lambda request: (
        [server.scripted.head(kind="text/event-stream"), 60.0]
        if request.target.endswith("/events") and request.method == "GET"
        else server.answer(request)
    )
    with pytest.raises(BadRequestError), Entered(call):
        pass
    assert server.scripted.released.wait(5)


def test_a_stream_is_used_in_a_block_and_once(call: Caller, server: Server) -> None:
    stream = call.client.beta.agents.sessions.stream("sess_1", input="hello")
    with pytest.raises(RuntimeError, match="block"):
        next(call.each(stream))
    with pytest.raises(RuntimeError, match="block"):
        call.run(stream.get_final_result())
    assert not server.asked
    server.events = told.whole_turn()
    entered = Entered(call)
    with entered as stream:
        call.run(stream.until_done())
    with pytest.raises(RuntimeError, match="once"), entered:
        pass


def test_leaving_early_gives_the_connection_back(call: Caller, server: Server) -> None:
    server.scripted.answer = lambda request: (
        [*server.scripted.events(told.event("in_progress", session=told.session()), done=False), 60.0]
        if request.target.endswith("/events") and request.method == "GET"
        else server.answer(request)
    )
    with Entered(call) as stream:
        assert next(call.each(stream)).type == "agent.session.in_progress"
    assert server.scripted.released.wait(5)
    with pytest.raises(AgentTurnResultError) as raised:
        call.run(stream.get_final_result())
    assert raised.value.reason == "incomplete"


# --- what it came to -------------------------------------------------------------------------------------------------


def test_a_result_has_the_answer_without_the_commentary(call: Caller, server: Server) -> None:
    server.events = told.whole_turn(
        told.said("thinking aloud", "commentary", "m1"),
        told.said("draft", "final_answer", "m2"),
        told.said("He", "final_answer", "m2"),
        told.said("llo", None, "m3"),
        told.said("of somebody else", "final_answer", "m4", turn_id="turn_9"),
    )
    found = result(call)
    assert found.output_text == "Hello"
    assert [(type(one).__name__, one.output_text) for one in found.messages] == [
        ("AgentSessionMessage", "He"),
        ("AgentSessionMessage", "llo"),
    ]
    assert (found.session_id, found.turn_id, found.turn.status) == ("sess_1", "turn_1", "completed")
    assert found.output_parsed is None
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found


def test_a_subagents_turn_is_not_the_turn(call: Caller, server: Server) -> None:
    begun, created, *rest = told.whole_turn(told.said("mine"))
    sub = [
        turn_event | {"turn": {**turn_event["turn"], "subagent_id": "sub_1"}}
        for turn_event in (told.turn("queued", "turn_s"), told.turn("failed", "turn_s"))
    ]
    server.events = [begun, sub[0], created, told.said("sub", turn_id="turn_s"), sub[1], *rest]
    assert result(call).output_text == "mine"


def test_what_rested_before_is_no_end(call: Caller, server: Server) -> None:
    server.events = [told.event("idle", session=told.session()), *told.whole_turn(told.said("mine"))]
    with Entered(call) as stream:
        assert kinds(call, stream)[0::6] == ["idle"]
        assert call.run(stream.with_result_collection().get_final_result()).output_text == "mine"


@pytest.mark.parametrize("output_type", [Weather, Sky])
def test_an_answer_is_read_into_a_type(call: Caller, server: Server, output_type: Any) -> None:
    server.events = told.whole_turn(told.said("Let me see.", "commentary", "m0"), told.said('{"degrees": 21}'))
    assert result(call, output_type=output_type).output_parsed == output_type(degrees=21)
    assert result(call).parse(output_type).output_parsed == output_type(degrees=21)


@pytest.mark.parametrize("texts", [[], ['{"degrees": "hot"}'], ["no JSON"], ['{"degrees":', "21}"]])
def test_an_answer_that_does_not_fit_is_not_lost(call: Caller, server: Server, texts: list[str]) -> None:
    server.events = told.whole_turn(*[told.said(text, name=f"m{i}") for i, text in enumerate(texts)])
    with pytest.raises(AgentOutputParseError) as raised:
        result(call, output_type=Weather)
    assert raised.value.result.output_text == "".join(texts)
    assert (raised.value.__cause__ is not None) == (len(texts) == 1)
    assert pickle.loads(pickle.dumps(raised.value)).result == raised.value.result


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_turn_may_come_to_nothing(call: Caller, server: Server, status: str) -> None:
    server.events = told.whole_turn(told.said("so far"), status=status)
    with Entered(call) as stream:
        assert kinds(call, stream)[-2:] == [f"turn.{status}", "idle"]
        with pytest.raises(AgentTurnResultError) as raised:
            call.run(stream.get_final_result())
    again = pickle.loads(pickle.dumps(raised.value))
    for error in (raised.value, again):
        assert (error.reason, error.turn_id, error.session_id) == (status, "turn_1", "sess_1")
        assert error.messages[0].content[0].text == "so far"
        assert error.required_actions == []


def test_a_session_may_fail(call: Caller, server: Server) -> None:
    server.events = [*told.whole_turn()[:2], told.event("failed", session=told.session("failed"))]
    with Entered(call) as stream:
        assert kinds(call, stream)[-1] == "failed"
        with pytest.raises(AgentTurnResultError) as raised:
            call.run(stream.get_final_result())
    assert raised.value.reason == "failed"


def test_events_that_break_off_are_told(call: Caller, server: Server) -> None:
    server.events = told.whole_turn()[:3]
    with Entered(call) as stream, pytest.raises(AgentStreamEndedError) as raised:
        call.run(stream.until_done())
    assert isinstance(raised.value, RuntimeError)
    assert server.asked.count("POST /sess_1/events") == 1


def test_a_session_that_waits_for_somebody_else_is_told(call: Caller, server: Server) -> None:
    waiting = told.session("requires_action", told.call("other", {}))
    server.events = told.whole_turn(told.event("requires_action", session=waiting), told.said("later"))
    with pytest.raises(AgentTurnResultError) as raised:
        result(call, tool_handlers={"mine": lambda arguments: ""})
    assert raised.value.reason == "requires_action"
    assert [one.name for one in raised.value.required_actions] == ["other"]
    with Entered(call) as stream:  # who iterates sees it answered by somebody else
        call.run(stream.until_done())
        assert call.run(stream.get_final_result()).output_text == "later"
