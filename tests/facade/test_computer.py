"""`ComputerToolset`: what a model wants to do with a computer is done by a driver, as far as its user lets it."""

from __future__ import annotations

import inspect
import pickle
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade.tools.computer_calls import ComputerUseError
from openai_facade.tools.computer_driver import MEMBERS
from openai_facade.types.responses import ResponseComputerToolCall

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Caller, Scripted

CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}
MOVE = {"type": "move", "x": 3, "y": 4}
PICTURE = {"type": "screenshot"}
SCREEN = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA"}
CHECKS = [{"id": "check_1", "code": "malicious", "message": "look out"}]
EVERYTHING = [
    CLICK,
    {"type": "double_click", "x": 1, "y": 2, "keys": []},
    {"type": "drag", "path": [{"x": 1, "y": 1}, {"x": 2, "y": 2}]},
    {"type": "keypress", "keys": ["A"]},
    MOVE,
    PICTURE,
    {"type": "scroll", "x": 1, "y": 1, "scroll_x": 0, "scroll_y": 5},
    {"type": "type", "text": "hello"},
    {"type": "wait"},
]


def computer_call(*actions: Any, name: str = "call_1", **fields: Any) -> dict[str, Any]:
    given = {"actions": list(actions)} if actions else {}
    plain = {"id": f"cu_{name}", "call_id": name, "type": "computer_call", "status": "completed"}
    return {**plain, "pending_safety_checks": [], **given, **fields}


def parsed(*actions: Any, **fields: Any) -> Any:
    return ResponseComputerToolCall.construct(**computer_call(*actions, **fields))


class Desk:
    """Drivers and toolsets of either colour."""

    def __init__(self, call: Caller) -> None:
        self.call = call
        self.log: list[str] = []
        self.observed: list[dict[str, Any]] = []

    def driver(self, **methods: Callable[..., Any]) -> Any:
        def method(name: str) -> Callable[..., Any]:
            def act(driver: Any, *actions: Any) -> Any:
                self.log.append(" ".join([name, *(action.type for action in actions)]))
                return methods[name](*actions) if name in methods else SCREEN if name == "screenshot" else None

            return self.colored(act)

        return type("Driver", (), {name: method(name) for name in MEMBERS})()

    def colored(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A function of the user's, async where the client is."""
        if not self.call.asynchronous:
            return function

        async def later(*args: Any) -> Any:
            return function(*args)

        return later

    def toolset(self, driver: Any = None) -> Any:
        kind = openai_facade.AsyncComputerToolset if self.call.asynchronous else openai_facade.ComputerToolset
        return kind(driver or self.driver())

    def execute(self, call: Any, driver: Any = None, **consent: Any) -> Any:
        for name in ("approve_safety_checks", "before_action"):
            if name in consent:
                consent[name] = self.colored(consent[name])
        return self.call.run(self.toolset(driver).execute(call, on_diagnostic=self.observed.append, **consent))

    @property
    def told(self) -> list[tuple[Any, ...]]:
        return [(one["stage"], one["reason"], one["member"]) for one in self.observed]


@pytest.fixture
def desk(call: Caller) -> Desk:
    return Desk(call)


def test_every_action_has_its_method_and_the_screen_is_the_answer(desk: Desk) -> None:
    output = desk.execute(parsed(*EVERYTHING))
    assert output == {
        "type": "computer_call_output",
        "call_id": "call_1",
        "output": SCREEN,
        "acknowledged_safety_checks": [],
    }
    done = [action["type"] for action in EVERYTHING if action is not PICTURE]
    assert desk.log == [*[f"{name} {name}" for name in done], "screenshot"]
    assert desk.told == [("action", "completed", name) for name in [*done, "screenshot"]]
    assert {(one["api"], one["call_id"], one["usage"]) for one in desk.observed} == {("computer", "call_1", None)}
    assert all(one["duration_ms"] >= 0 for one in desk.observed)


def test_a_single_action_is_carried_out(desk: Desk) -> None:
    desk.execute(parsed(action=CLICK))
    desk.execute(parsed(PICTURE))
    assert desk.log == ["click click", "screenshot", "screenshot"]


@pytest.mark.parametrize(
    ("wanted", "wrong"),
    [
        (parsed(MOVE, action=CLICK), "both"),
        (parsed(), "no actions"),
        (parsed(CLICK, {"type": "zap"}), "zap"),
        (parsed(CLICK, status="in_progress"), "in_progress"),
        (parsed(CLICK, status="incomplete"), "incomplete"),
    ],
    ids=["both", "none", "unknown", "unfinished", "broken off"],
)
def test_a_call_that_is_unclear_moves_nothing(desk: Desk, wanted: Any, wrong: str) -> None:
    with pytest.raises(ComputerUseError, match=wrong):
        desk.execute(wanted)
    assert desk.log == []


@pytest.mark.parametrize("answer", [None, False, 1, "yes"])
def test_safety_checks_need_a_clear_yes(desk: Desk, answer: Any) -> None:
    approved = {} if answer is None else {"approve_safety_checks": lambda call: answer}
    with pytest.raises(ComputerUseError, match="not approved"):
        desk.execute(parsed(CLICK, pending_safety_checks=CHECKS), **approved)
    assert desk.log == []
    assert desk.told == [("approval", "refused", None)]


def test_approved_checks_are_acknowledged(desk: Desk) -> None:
    asked: list[Any] = []
    call = parsed(CLICK, pending_safety_checks=CHECKS)
    output = desk.execute(call, approve_safety_checks=lambda call: asked.append(call) is None)
    assert output["acknowledged_safety_checks"] == CHECKS
    assert asked == [call]


def test_actions_can_be_refused_one_by_one(desk: Desk) -> None:
    with pytest.raises(ComputerUseError, match="click was not approved"):
        desk.execute(parsed(MOVE, CLICK, PICTURE), before_action=lambda action: action.type == "move")
    assert desk.log == ["move move"]
    assert desk.told[-1] == ("approval", "refused", "click")
    asked: list[str] = []
    desk.execute(parsed(CLICK), before_action=lambda action: asked.append(action.type) is None)
    assert asked == ["click", "screenshot"]


def test_it_can_be_stopped(desk: Desk) -> None:
    looks = iter([False, False, True])
    with pytest.raises(ComputerUseError, match="cancelled"):
        desk.execute(parsed(MOVE, CLICK), cancelled=lambda: next(looks))
    assert desk.log == ["move move"]


def test_what_a_driver_raises_is_raised(desk: Desk) -> None:
    def broken(action: Any) -> None:
        raise LookupError("no mouse")

    with pytest.raises(LookupError, match="no mouse"):
        desk.execute(parsed(CLICK), desk.driver(click=broken))
    assert desk.told == [("action", "driver_failed", "click")]
    with pytest.raises(LookupError):
        desk.execute(parsed(CLICK), before_action=broken)
    assert desk.told[-1] == ("approval", "policy_failed", "click")


def test_who_is_told_cannot_break_it(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def broken(told: Any) -> None:
        raise LookupError("a secret")

    toolset = desk.toolset()
    assert desk.call.run(toolset.execute(parsed(CLICK), on_diagnostic=broken))["output"] == SCREEN
    assert "on_diagnostic raised LookupError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("screen", [None, {}, {"type": "computer_screenshot"}, {"image_url": "x"}, "data:"])
def test_a_screen_that_cannot_be_sent_is_refused(desk: Desk, screen: Any) -> None:
    with pytest.raises(ComputerUseError, match="screenshot"):
        desk.execute(parsed(CLICK), desk.driver(screenshot=lambda: screen))
    assert desk.told[-1] == ("action", "driver_failed", "screenshot")


def test_a_screen_may_be_a_file(desk: Desk) -> None:
    screen = {"type": "computer_screenshot", "file_id": "file_1"}
    assert desk.execute(parsed(CLICK), desk.driver(screenshot=lambda: screen))["output"] == screen


def test_a_driver_needs_all_methods_in_the_right_colour(desk: Desk) -> None:
    with pytest.raises(ValueError, match="needs the method"):
        desk.toolset(object())
    driver = desk.driver()
    other = (lambda self, action: None) if desk.call.asynchronous else AsyncNothing.nothing
    type(driver).wait = other
    assert inspect.iscoroutinefunction(other) is not desk.call.asynchronous
    with pytest.raises(ValueError, match="wait is"):
        desk.toolset(driver)


class AsyncNothing:
    async def nothing(self, action: Any) -> None:
        pass


def test_a_toolset_does_one_thing_at_a_time_until_it_is_closed(desk: Desk) -> None:
    seen: list[Any] = []

    def again(action: Any) -> None:
        with pytest.raises(RuntimeError, match="busy"), toolset._turnstile:
            pass
        seen.append(toolset.close())

    toolset = desk.toolset(desk.driver(click=again))
    assert desk.call.run(toolset.execute(parsed(CLICK, MOVE)))["output"] == SCREEN
    assert seen == [{"status": "draining"}]
    assert toolset.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        desk.call.run(toolset.execute(parsed(CLICK)))


# --- the loop --------------------------------------------------------------------------------------------------------

PARAMS: dict[str, Any] = {"model": "m", "input": "go", "tools": [{"type": "computer"}]}
SAID = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "done", "annotations": []}],
}
THOUGHT = {"id": "rs_1", "type": "reasoning", "summary": [], "encrypted_content": "e"}


def response(*output: Any, status: str = "completed") -> dict[str, Any]:
    return {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": status, "output": output}


def run(desk: Desk, scripted: Scripted, answers: list[Any], params: Any = PARAMS, **options: Any) -> Any:
    waiting = iter(answers)
    scripted.answer = lambda request: scripted.json(next(waiting))
    return desk.call.run(desk.toolset().run(desk.call.client, params, **options))


def test_a_model_is_asked_until_it_answers(desk: Desk, scripted: Scripted) -> None:
    first, second = computer_call(CLICK, PICTURE), computer_call(MOVE, name="call_2")
    headers = {"X-Mine": "1", "Idempotency-Key": "once"}
    params = {**PARAMS, "include": ["x"], "extra_headers": headers}
    answers = [response(THOUGHT, first, second), response(SAID)]
    assert run(desk, scripted, answers, params).output_text == "done"
    asked, again = (one.json() for one in scripted.requests)
    assert asked == {
        **PARAMS,
        "include": ["x", "reasoning.encrypted_content"],
        "input": [{"role": "user", "content": "go"}],
    }
    outputs = [
        {"type": "computer_call_output", "call_id": name, "output": SCREEN, "acknowledged_safety_checks": []}
        for name in ("call_1", "call_2")
    ]
    assert again == {**asked, "input": [*asked["input"], THOUGHT, first, second, *outputs]}
    assert [one.headers.get("x-mine") for one in scripted.requests] == ["1", "1"]
    assert [one.headers.get("idempotency-key") == "once" for one in scripted.requests] == [True, False]
    assert params["extra_headers"] == headers


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ([response(computer_call(CLICK)), response(computer_call(CLICK, name="call_2"))], "after 2 responses"),
        ([response(computer_call(CLICK)), response(computer_call(CLICK))], "twice"),
        ([response(computer_call(CLICK), status="incomplete")], "incomplete"),
        ([response(computer_call(CLICK, pending_safety_checks=CHECKS))], "not approved"),
        ([response({"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"})], "function_call"),
    ],
    ids=["no end", "twice", "broken off", "refused", "functions"],
)
def test_what_ends_it_has_the_last_response(desk: Desk, scripted: Scripted, answers: list[Any], wrong: str) -> None:
    with pytest.raises(ComputerUseError, match=wrong) as raised:
        run(desk, scripted, answers, max_steps=2)
    assert raised.value.response is not None
    assert raised.value.response.id == "resp_1"
    assert pickle.loads(pickle.dumps(raised.value)).response == raised.value.response
    assert desk.log == ["click click", "screenshot"][: 2 * (len(answers) - 1)]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"stream": True}, "stream"),
        ({"background": True}, "background"),
        ({"conversation": "c"}, "whole input"),
        ({"previous_response_id": "r"}, "whole input"),
        ({"tools": [{"type": "computer"}, {"type": "function", "name": "f"}]}, "no functions"),
        ({"tools": [{"type": "web_search"}]}, "one computer"),
        ({"max_steps": 0}, "max_steps"),
        ({"max_steps": True}, "max_steps"),
    ],
)
def test_arguments_that_do_not_go_with_it_are_refused(
    desk: Desk, scripted: Scripted, changes: dict[str, Any], wrong: str
) -> None:
    params = {**PARAMS, **changes}
    steps = params.pop("max_steps", 20)
    with pytest.raises(ValueError, match=wrong):
        run(desk, scripted, [], params, max_steps=steps)
    assert not scripted.requests


def test_nothing_is_asked_once_it_is_cancelled(desk: Desk, scripted: Scripted) -> None:
    with pytest.raises(ComputerUseError, match="cancelled") as raised:
        run(desk, scripted, [], {"model": "m", "input": []}, cancelled=lambda: True)
    assert raised.value.response is None
    assert not scripted.requests


def test_the_names_stand_at_the_root() -> None:
    from openai_facade import AsyncComputerDriver, AsyncComputerToolset, ComputerDriver, ComputerToolset

    for kind in (ComputerDriver, AsyncComputerDriver):
        assert {name for name in vars(kind) if not name.startswith("_")} == set(MEMBERS)
    assert ComputerToolset.close.__doc__ == AsyncComputerToolset.close.__doc__
