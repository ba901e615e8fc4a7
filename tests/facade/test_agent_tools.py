"""`beta.agents.sessions`: calls of tools are answered, sessions made and followed, files of a turn found."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import agent_events as told
import pytest
from agent_server import Entered, Server, Sky, Weather, kinds, result
from openai_facade import BadRequestError, Stream, Tool
from openai_facade.streaming.agents.answering import FAILED, AgentToolError
from openai_facade.streaming.agents.turns import AgentTurnResultError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .conftest import Caller, Received, Scripted


@pytest.fixture
def server(scripted: Scripted) -> Server:
    return Server(scripted)


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
