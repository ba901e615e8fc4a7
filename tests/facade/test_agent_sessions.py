"""`beta.agents.sessions`: a turn is followed to its result, and the calls of tools in it are answered."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import agent_events as told
import pydantic
import pytest
from openai_facade import BadRequestError, Stream, Tool
from openai_facade.streaming.agents.answering import FAILED, AgentToolError
from openai_facade.streaming.agents.turns import AgentOutputParseError, AgentStreamEndedError, AgentTurnResultError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .conftest import Caller, Received, Scripted


class Weather(pydantic.BaseModel):
    degrees: int


@dataclass
class Sky:
    degrees: int


class Server:
    """A session on the scripted server, and what was sent into it."""

    def __init__(self, scripted: Scripted) -> None:
        self.scripted = scripted
        self.events: list[dict[str, Any]] = []
        self.status = "idle"
        self.refuses: str | None = None
        scripted.answer = self.answer

    def answer(self, request: Received) -> Iterable[Any]:
        if request.method == "POST" and request.target.partition("?")[0].endswith("/sessions"):
            streamed = request.json().get("stream")
            created = told.event("created", session=told.session("in_progress"))
            return self._stream([created, *self.events]) if streamed else self.scripted.json(created["session"])
        if request.method == "POST":
            refused = self.refuses is not None and self.refuses in request.body.decode()
            return self.scripted.json({"error": {"message": "no"}} if refused else {}, status=400 if refused else 200)
        if request.target.endswith("/events"):
            return self._stream(self.events)
        return self.scripted.json(told.session(self.status))

    def _stream(self, events: list[dict[str, Any]]) -> list[Any]:
        return [*self.scripted.events(*events, done=False), self.scripted.END]

    @property
    def asked(self) -> list[str]:
        return [f"{one.method} {one.target.removeprefix('/v1/agents/sessions')}" for one in self.scripted.requests]

    @property
    def results(self) -> list[dict[str, Any]]:
        """The answers to calls of tools."""
        sent = [
            one.json()["events"] for one in self.scripted.requests if one.method == "POST" and "events" in one.json()
        ]
        return [one for events in sent for one in events if one["type"] == "agent.session.input.tool_result"]


@pytest.fixture
def server(scripted: Scripted) -> Server:
    return Server(scripted)


class Entered:
    """A stream whose block is entered and left in either colour."""

    def __init__(self, call: Caller, **arguments: Any) -> None:
        self._call = call
        self.stream = call.client.beta.agents.sessions.stream("sess_1", **{"input": "hello", **arguments})

    def __enter__(self) -> Any:
        return self._call.run(self.stream.__aenter__()) if self._call.asynchronous else self.stream.__enter__()

    def __exit__(self, *raised: Any) -> None:
        if self._call.asynchronous:
            self._call.run(self.stream.__aexit__(*raised))
        else:
            self.stream.__exit__(*raised)


def result(call: Caller, **arguments: Any) -> Any:
    with Entered(call, **arguments) as stream:
        return call.run(stream.get_final_result())


def kinds(call: Caller, stream: Any) -> list[str]:
    return [event.type.removeprefix("agent.session.") for event in call.each(stream)]


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


# --- tools -----------------------------------------------------------------------------------------------------------


def waits_for(*calls: dict[str, Any]) -> list[dict[str, Any]]:
    """A turn in which tools are called, and the session says in every way that it waits for them."""
    waiting = told.session("requires_action", *calls)
    begun = [told.called(one["name"], one["arguments"], one["call_id"]) for one in calls]
    return told.whole_turn(*begun, told.event("requires_action", session=waiting), *begun, told.said("done"))


def test_calls_are_answered_once_each(call: Caller, server: Server) -> None:
    server.events = waits_for(
        told.call("f", {"a": 1}), told.call("f", {"a": 2}, "call_2"), told.call("other", {}, "c3")
    )
    seen: list[Any] = []

    def f(arguments: dict[str, Any]) -> str:
        seen.append(arguments)
        return f"got {arguments['a']}"

    with Entered(call, tool_handlers={"f": f}, extra_headers={"X-Mine": "1"}) as stream:
        call.run(stream.until_done())
    assert seen == [{"a": 1}, {"a": 2}]
    common = {"type": "agent.session.input.tool_result", "turn_id": "turn_1", "success": True}
    assert server.results == [
        {**common, "call_id": "call_1", "output": "got 1"},
        {**common, "call_id": "call_2", "output": "got 2"},
    ]
    keys = [one.headers["idempotency-key"] for one in server.scripted.requests if one.method == "POST"]
    assert len(set(keys)) == 3
    assert {one.headers["x-mine"] for one in server.scripted.requests} == {"1"}


def test_a_call_that_only_the_waiting_session_names_is_answered(call: Caller, server: Server) -> None:
    waiting = told.session("requires_action", told.call("f", '{"a": 1}'))
    server.events = told.whole_turn(told.event("requires_action", session=waiting), told.said("done"))
    assert result(call, tool_handlers={"f": lambda arguments: arguments["a"]}).output_text == "done"
    assert server.results[0]["output"] == "1"


PARTS = [{"type": "input_text", "text": "x"}]


@pytest.mark.parametrize(
    ("value", "output"),
    [
        ("text", "text"),
        (None, None),
        (PARTS, PARTS),
        (tuple(PARTS), PARTS),
        ({"a": 1}, '{"a":1}'),
        ([1], "[1]"),
        (1.5, "1.5"),
        (True, "true"),
        (Weather(degrees=3), '{"degrees":3}'),
        (Sky(3), '{"degrees":3}'),
    ],
)
def test_what_a_function_returns_is_text_parts_or_json(call: Caller, server: Server, value: Any, output: Any) -> None:
    server.events = waits_for(told.call("f", {}))
    result(call, tool_handlers={"f": lambda arguments: value})
    assert server.results == [
        {"type": "agent.session.input.tool_result", "turn_id": "turn_1", "call_id": "call_1", "success": True}
        | {"output": output}
    ]


def boom(arguments: Any) -> None:
    raise LookupError("a secret")


@pytest.mark.parametrize(
    ("handler", "arguments", "stage", "error"),
    [
        (boom, {}, "execution", LookupError),
        (boom, [1], "arguments", ValueError),
        (boom, "no JSON", "arguments", ValueError),
        (lambda arguments: object(), {}, "output", Exception),
        (lambda: None, {}, "execution", TypeError),
        (Tool(lambda n: n, arguments=Weather, name="f"), {"degrees": "hot"}, "arguments", ValueError),
    ],
)
def test_an_agent_is_told_only_that_a_tool_failed(
    call: Caller, server: Server, handler: Any, arguments: Any, stage: str, error: type[Exception]
) -> None:
    server.events = waits_for(told.call("f", arguments))
    failures: list[AgentToolError] = []
    assert result(call, tool_handlers={"f": handler}, on_tool_error=failures.append).output_text == "done"
    (failure,) = failures
    assert isinstance(failure.error, error)
    assert (failure.tool_name, failure.session_id, failure.turn_id) == ("f", "sess_1", "turn_1")
    assert (failure.call_id, failure.stage) == ("call_1", stage)
    assert [(one["success"], one["error"]) for one in server.results] == [(False, FAILED)]


def test_what_goes_wrong_in_telling_does_not_leave_the_agent_waiting(
    call: Caller, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.events = waits_for(told.call("f", {}))
    result(call, tool_handlers={"f": boom}, on_tool_error=boom)
    result(call, tool_handlers={"f": boom})
    assert [one["success"] for one in server.results] == [False, False]
    assert [one.getMessage() for one in caplog.records if one.levelname == "WARNING"] == [
        "on_tool_error raised LookupError",
        "The tool f of an agent failed: LookupError",
    ]
    assert "secret" not in caplog.text


def test_a_refused_answer_is_the_callers_error(call: Caller, server: Server) -> None:
    server.events = waits_for(told.call("f", {}))
    server.refuses = "tool_result"
    with pytest.raises(BadRequestError):
        result(call, tool_handlers={"f": lambda arguments: ""})


def test_an_interrupt_is_not_swallowed(call: Caller, server: Server) -> None:
    server.events = waits_for(told.call("f", {}))

    class Leave(BaseException):
        pass

    def leave(arguments: Any) -> None:
        raise Leave

    with pytest.raises(Leave):
        result(call, tool_handlers={"f": leave})
    assert not server.results


def test_a_tool_gets_its_arguments_as_it_takes_them(call: Caller, server: Server) -> None:
    def forecast(city: str, days: int = 1) -> str:
        """Tell the weather.

        Args:
            city: Where.
            days: How many.
        """
        return f"{days} days of sun in {city}"

    server.events = waits_for(told.call("forecast", {"city": "Rome", "days": 3}))
    result(call, tool_handlers={"forecast": Tool(forecast)})
    assert server.results[0]["output"] == "3 days of sun in Rome"


def test_async_functions_are_for_async_clients(call: Caller, server: Server) -> None:
    async def later(arguments: dict[str, Any]) -> str:
        return "later"

    failures: list[Any] = []

    async def told_of(failure: Any) -> None:
        failures.append(failure)

    server.events = waits_for(told.call("f", {}))
    if call.asynchronous:
        result(call, tool_handlers={"f": later})
        result(call, tool_handlers={"f": boom}, on_tool_error=told_of)
        assert [one["success"] for one in server.results] == [True, False]
        assert server.results[0]["output"] == "later"
    else:
        result(call, tool_handlers={"f": later}, on_tool_error=failures.append)
        assert not server.results[0]["success"]
    assert [type(one.error) for one in failures] == [LookupError if call.asynchronous else TypeError]


# --- sessions that are made ------------------------------------------------------------------------------------------


def created(call: Caller, **arguments: Any) -> Any:
    return call.run(call.client.beta.agents.sessions.create(environment={"type": "none"}, **arguments))


def test_a_new_session_is_followed_and_its_tools_are_answered(call: Caller, server: Server) -> None:
    server.events = waits_for(told.call("f", {"a": 1}))
    seen: list[Any] = []
    options = {"extra_headers": {"X-Mine": "1"}, "extra_query": {"q": "1"}, "extra_body": {"more": 1}}
    stream = created(call, input="hi", stream=True, tool_handlers={"f": seen.append}, **options)
    assert isinstance(stream, Stream) is not call.asynchronous
    assert kinds(call, stream)[0::9] == ["created", "environment.suspended"]
    assert call.run(stream.get_final_result()).output_text == "done"
    assert seen == [{"a": 1}]
    assert server.results[0]["output"] is None
    assert server.asked == ["POST ?q=1", "POST /sess_1/events"]
    assert server.scripted.requests[0].json()["more"] == 1
    assert server.scripted.requests[1].headers["x-mine"] == "1"
    assert "more" not in server.scripted.requests[1].json()


def test_a_result_does_not_wait_for_the_end_of_the_stream(call: Caller, server: Server) -> None:
    events = [told.event("created", session=told.session()), *told.whole_turn(told.said('{"degrees": 2}'))]
    server.scripted.answer = lambda request: [*server.scripted.events(*events, done=False), 60.0]
    stream = created(call, stream=True, output_type=Weather)
    assert call.run(stream.with_result_collection().get_final_result()).output_parsed == Weather(degrees=2)
    call.run(stream.close())
    assert server.scripted.released.wait(5)


@pytest.mark.parametrize("kept", [2, 1, 0])
def test_a_new_session_may_break_off(call: Caller, server: Server, kept: int) -> None:
    server.events = told.whole_turn()[:kept]
    with pytest.raises(AgentTurnResultError) as raised:
        call.run(created(call, stream=True).get_final_result())
    assert (raised.value.reason, raised.value.session_id) == ("incomplete", "sess_1")


def test_a_new_session_may_wait_for_somebody_else(call: Caller, server: Server) -> None:
    server.events = waits_for(told.call("f", {}))
    with pytest.raises(AgentTurnResultError) as raised:
        call.run(created(call, stream=True).get_final_result())
    assert raised.value.reason == "requires_action"


SCHEMA = {
    "type": "object",
    "title": "Weather",
    "properties": {"degrees": {"type": "integer", "title": "Degrees"}},
    "required": ["degrees"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    "given",
    [{}, {"agent_id": "agent_1"}, {"agent": {"model": "m"}}, {"agent": {"model": "m", "text": {"verbosity": "low"}}}],
)
def test_the_type_of_an_answer_is_asked_for(call: Caller, server: Server, given: dict[str, Any]) -> None:
    before = copy.deepcopy(given)
    answer = created(call, output_type=Weather, **given)
    assert type(answer).__name__ == "AgentSession"
    sent = server.scripted.requests[0].json()
    agent = before.get("agent", {})
    text = {**agent.get("text", {}), "format": {"type": "json_schema", "schema": SCHEMA}}
    assert sent == {"environment": {"type": "none"}, **before, "agent": {**agent, "text": text}}
    assert given == before


def test_arguments_that_contradict_each_other_are_refused(call: Caller, server: Server) -> None:
    with pytest.raises(ValueError, match="stream=True"):
        created(call, tool_handlers={"f": boom})
    with pytest.raises(ValueError, match="give one of them"):
        created(call, agent={"text": {"format": {"type": "text"}}}, output_type=Weather)
    with pytest.raises(TypeError, match=r"tool_handlers\['f'\] is 5"):
        call.client.beta.agents.sessions.stream("sess_1", input="hi", tool_handlers={"f": 5})
    assert not server.asked


def test_views_of_create_take_its_own_arguments_too(call: Caller, server: Server) -> None:
    sessions = call.client.beta.agents.sessions.with_raw_response
    answer = call.run(sessions.create(environment={"type": "none"}, output_type=Weather))
    assert answer.http_response.status_code == 200
    assert "json_schema" in json.dumps(server.scripted.requests[0].json())


# --- files that a turn made ------------------------------------------------------------------------------------------


def serve_artifacts(server: Server) -> None:
    def artifact(name: str, path: str, turn_id: str = "turn_1") -> dict[str, Any]:
        return {"id": name, "object": "agent.session.artifact", "path": path, "turn_id": turn_id, "size_bytes": 4}

    pages = [
        [
            artifact("a1", "/workspace/a"),
            artifact("a2", "/workspace/twice"),
            artifact("a3", "/workspace/old", "turn_0"),
        ],
        [artifact("a4", "/workspace/twice"), artifact("a5", "/workspace/late")],
    ]
    follow = server.answer

    def answer(request: Received) -> Iterable[Any]:
        target = request.target.partition("?")[0]
        if target.endswith("/content"):
            return server.scripted.body(target.split("/")[-2].encode() * 2, kind="application/octet-stream")
        if not target.endswith("/artifacts"):
            return follow(request)
        page = pages["after=" in request.target]
        more = page is pages[0]
        return server.scripted.json({"object": "list", "data": page, "has_more": more, "last_id": page[-1]["id"]})

    server.scripted.answer = answer


def test_files_of_a_turn_are_found_by_their_paths(call: Caller, server: Server, tmp_path: Path) -> None:
    server.events = told.whole_turn()
    serve_artifacts(server)
    files = call.client.beta.agents.sessions.artifacts.for_result(result(call))
    assert call.run(files.content("/workspace/late", extra_headers={"X-Mine": "1"})).content == b"a5a5"
    assert server.asked[-3:] == [
        "GET /sess_1/artifacts",
        "GET /sess_1/artifacts?after=a3",
        "GET /sess_1/artifacts/a5/content",
    ]
    assert {one.headers["x-mine"] for one in server.scripted.requests[-3:]} == {"1"}
    (tmp_path / "a").write_text("what was there before")
    assert call.run(files.download("/workspace/a", to=tmp_path / "a")).id == "a1"
    assert (tmp_path / "a").read_bytes() == b"a1a1"


@pytest.mark.parametrize(
    ("path", "count"), [("/workspace/twice", "2"), ("/workspace/old", "no"), ("a", "no"), ("/workspace", "no")]
)
def test_a_path_must_mean_one_file(call: Caller, server: Server, path: str, count: str, tmp_path: Path) -> None:
    server.events = told.whole_turn()
    serve_artifacts(server)
    files = call.client.beta.agents.sessions.artifacts.for_result(result(call))
    with pytest.raises(ValueError, match=f"made {count} files at '{path}'"):
        call.run(files.content(path))
    with pytest.raises(ValueError, match=count):
        call.run(files.download(path, to=tmp_path / "x"))
    assert not (tmp_path / "x").exists()
