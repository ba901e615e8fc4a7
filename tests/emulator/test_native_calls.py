"""Tools that the API knows by type are called on request: computers, shells, patches, and tools of MCP servers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_facade.testing import Emulator

PREVIEW = {"type": "computer_use_preview", "environment": "linux", "display_width": 800, "display_height": 600}
CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}
PATCH = {"type": "update_file", "path": "a.py", "diff": "@@\n-a\n+b\n"}
MCP = {"type": "mcp", "server_label": "wiki", "server_url": "https://example.com/mcp"}
FREE = {**MCP, "require_approval": "never", "allowed_tools": ["look_up", "ping"]}
SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,aGk="}
OUT = [{"stdout": "a.py", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}]

CALLS: list[tuple[str, Any, Any, str, str, Any]] = [
    ("computer", CLICK, {"type": "computer"}, "computer_call", "actions", [CLICK]),
    ("computer", {"actions": [CLICK, CLICK]}, {"type": "computer"}, "computer_call", "actions", [CLICK, CLICK]),
    ("computer", CLICK, PREVIEW, "computer_call", "action", CLICK),
    ("shell", {"commands": ["ls"]}, {"type": "shell"}, "shell_call", "action", {"commands": ["ls"]}),
    ("shell", {"command": ["ls"]}, {"type": "local_shell"}, "local_shell_call", "action", {"command": ["ls"]}),
    ("apply_patch", PATCH, {"type": "apply_patch"}, "apply_patch_call", "operation", PATCH),
]


@pytest.fixture
def respond(api: Any, fits: Callable[..., None]) -> Callable[..., Any]:
    """Ask for a response, and see that it is as described."""

    def respond(**body: Any) -> Any:
        found = api.post("/responses", {"model": "m", "input": "hello", **body})
        fits("POST /responses", found)
        return found

    return respond


@pytest.mark.parametrize(
    ("name", "arguments", "tool", "kind", "field", "value"), CALLS, ids=lambda case: str(case)[:30]
)
def test_a_rule_calls_it(
    name: str, arguments: Any, tool: Any, kind: str, field: str, value: Any, server: Emulator, respond: Any
) -> None:
    server.call_tool(name, arguments).say("Done.")
    first = respond(tools=[tool])
    [call] = first["output"]
    assert call["type"] == kind
    assert call[field] == value if isinstance(value, list) else value.items() <= call[field].items()


@pytest.mark.parametrize(
    ("name", "tool", "output"),
    [
        ("computer", PREVIEW, {"type": "computer_call_output", "output": SHOT}),
        ("shell", {"type": "shell"}, {"type": "shell_call_output", "output": OUT}),
        ("apply_patch", {"type": "apply_patch"}, {"type": "apply_patch_call_output", "status": "completed"}),
    ],
)
def test_the_client_answers_it(name: str, tool: Any, output: Any, server: Emulator, respond: Any, api: Any) -> None:
    server.call_tool(name).say("Done.")
    call = respond(tools=[tool])["output"][0]
    asked = {"role": "user", "content": "hello"}
    error = api.refused("POST", "/responses", 400, json={"model": "m", "input": [asked, call], "tools": [tool]})
    assert error["message"].startswith("No tool output found for ")
    last = respond(input=[asked, call, {**output, "call_id": call["call_id"]}], tools=[tool])
    assert last["output"][-1]["content"][0]["text"] == "Done."


@pytest.mark.parametrize("kind", ["shell", "apply_patch", "computer_use_preview"])
def test_a_choice_calls_it(kind: str, respond: Any) -> None:
    tool = PREVIEW if kind == "computer_use_preview" else {"type": kind}
    [call] = respond(tools=[tool], tool_choice={"type": kind})["output"]
    assert call["type"] == kind.removesuffix("_use_preview") + "_call"


def test_a_function_of_that_name_stays_a_function(server: Emulator, respond: Any) -> None:
    server.call_tool("shell", commands=["ls"])
    tool = {"type": "function", "name": "shell", "parameters": None, "strict": False}
    assert [one["type"] for one in respond(tools=[{"type": "shell"}, tool])["output"]] == ["function_call"]


def test_the_api_calls_tools_of_a_server_itself_and_the_model_goes_on(server: Emulator, respond: Any) -> None:
    server.call_tool("wiki.look_up", word="whale").call_tool("ping").say("A large animal.")
    found = respond(tools=[FREE])
    kinds = [one["type"] for one in found["output"]]
    assert kinds == ["mcp_list_tools", "mcp_call", "mcp_call", "message"]
    listed, call = found["output"][:2]
    assert [one["name"] for one in listed["tools"]] == ["look_up", "ping"]
    assert (call["server_label"], call["name"], json.loads(call["arguments"])) == ("wiki", "look_up", {"word": "whale"})
    assert "whale" in call["output"]
    again = respond(tools=[FREE], previous_response_id=found["id"])
    assert "mcp_list_tools" not in [one["type"] for one in again["output"]]


def test_a_model_that_never_stops_calling_is_stopped(server: Emulator, respond: Any) -> None:
    server.otherwise.call_tool("ping")
    assert 2 < len(respond(tools=[FREE])["output"]) < 50


@pytest.mark.parametrize("approve", [True, False])
def test_a_tool_that_needs_approval_waits_for_it(approve: bool, server: Emulator, respond: Any) -> None:
    server.call_tool("look_up", word="whale").say("A large animal.")
    first = respond(tools=[MCP])
    request = first["output"][-1]
    assert (request["type"], request["name"]) == ("mcp_approval_request", "look_up")
    answer = {"type": "mcp_approval_response", "approval_request_id": request["id"], "approve": approve}
    last = respond(tools=[MCP], input=[answer], previous_response_id=first["id"])
    kinds = [one["type"] for one in last["output"]]
    assert kinds == (["mcp_call"] if approve else []) + ["message"]
    if approve:
        assert last["output"][0]["approval_request_id"] == request["id"]


@pytest.mark.parametrize(
    ("approval", "kind"),
    [
        ({"never": {"tool_names": ["look_up"]}}, "mcp_call"),
        ({"never": {"tool_names": ["other"]}}, "mcp_approval_request"),
        ("always", "mcp_approval_request"),
        (None, "mcp_approval_request"),
    ],
)
def test_approval_may_depend_on_the_tool(approval: Any, kind: str, server: Emulator, respond: Any) -> None:
    server.call_tool("look_up").say("Done.")
    assert kind in [one["type"] for one in respond(tools=[{**MCP, "require_approval": approval}])["output"]]


def test_streams_tell_of_it(server: Emulator, api: Any, fits: Callable[..., None]) -> None:
    server.call_tool("look_up", word="whale").call_tool("shell", commands=["ls"])
    events = api.stream("/responses", {"model": "m", "input": "x", "tools": [FREE, {"type": "shell"}]})
    for event in events:
        fits("ResponseStreamEvent", event)
    kinds = [event["type"] for event in events]
    assert kinds.index("response.mcp_call.in_progress") < kinds.index("response.mcp_call_arguments.done")
    assert kinds.index("response.mcp_call_arguments.done") < kinds.index("response.mcp_call.completed")
    assert events[-1]["response"]["output"][-1]["type"] == "shell_call"
