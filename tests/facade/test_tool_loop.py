"""Models that call Python functions: what is sent, called, fed back, reported, and when it ends."""

from __future__ import annotations

import asyncio
import functools
import json
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import pydantic
import pytest
from openai_facade import AsyncOpenAI, OpenAI, Tool, ToolLoopLimitError, function_tool
from openai_facade.parsing import StrictSchemaError
from openai_facade.tools.calls import Toolbox, ToolCall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Scripted

CALLED: list[Any] = []


@dataclass
class Place:
    """A place on earth."""

    city: str
    country: str | None = None


def weather(place: Place, unit: Literal["C", "F"] = "C", days: int = 1) -> dict[str, Any]:
    """Tell the weather.

    Args:
        place: Where.
    """
    CALLED.append((place, unit, days))
    return {"place": place, "grad": f"20 °{unit}"}


async def population(city: str) -> int:
    """Count the people."""
    await asyncio.sleep(0)
    return len(city)


def broken(reason: str) -> str:
    """Fail."""
    raise KeyError(reason)


class Convert(pydantic.BaseModel):
    """Convert euros."""

    amount: float

    def __call__(self) -> float:
        return self.amount * 2


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    CALLED.clear()
    yield
    CALLED.clear()


def call(name: str, arguments: Any, number: int = 1) -> tuple[str, str, str]:
    return f"call_{number}", name, arguments if isinstance(arguments, str) else json.dumps(arguments)


def response(*calls: tuple[str, str, str], text: str | None = None) -> dict[str, Any]:
    output: list[Any] = [
        {"type": "function_call", "id": f"fc_{key}", "call_id": key, "name": name, "arguments": arguments}
        for key, name, arguments in calls
    ]
    if text is not None:
        part = {"type": "output_text", "text": text, "annotations": []}
        output.append({"type": "message", "id": "msg", "role": "assistant", "status": "completed", "content": [part]})
    details = {"input_tokens_details": {"cached_tokens": 1}, "output_tokens_details": {"reasoning_tokens": 2}}
    usage = {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15, **details}
    return {"id": "r", "object": "response", "status": "completed", "model": "m", "output": output, "usage": usage}


def completion(*calls: tuple[str, str, str], text: str | None = None) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": text}
    if calls:
        message["tool_calls"] = [
            {"id": key, "type": "function", "function": {"name": name, "arguments": arguments}}
            for key, name, arguments in calls
        ]
    usage = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
    choice = {"index": 0, "finish_reason": "tool_calls" if calls else "stop", "message": message}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


class Loop:
    """Runs the same loop over either API with either client, on a server whose answers are laid out."""

    def __init__(self, scripted: Scripted, api: str, asynchronous: bool) -> None:
        self.scripted = scripted
        self.is_chat = api == "chat"
        self.asynchronous = asynchronous

    def __call__(self, *turns: Any, tools: list[Any], **options: Any) -> Any:
        make = completion if self.is_chat else response
        answers = iter([make(text=turn) if isinstance(turn, str) else make(*turn) for turn in turns])
        self.scripted.answer = lambda request: self.scripted.json(next(answers))
        question: Any = {"messages": [{"role": "user", "content": "Go"}]} if self.is_chat else {"input": "Go"}
        arguments: Any = {"model": "m", **question, "tools": tools, **options}
        if not self.asynchronous:
            with OpenAI(api_key="k", base_url=self.scripted.url, max_retries=0) as client:
                return (client.chat.completions if self.is_chat else client.responses).run_tools(**arguments)

        async def main() -> Any:
            async with AsyncOpenAI(api_key="k", base_url=self.scripted.url, max_retries=0) as client:
                resource: Any = client.chat.completions if self.is_chat else client.responses
                return await resource.run_tools(**arguments)

        return asyncio.run(main())

    def sent(self, turn: int) -> list[Any]:
        """The conversation of a request."""
        body = self.scripted.requests[turn].json()
        return body["messages"] if self.is_chat else body["input"]  # type: ignore[no-any-return]

    def outputs(self, turn: int) -> list[str]:
        """The outputs of tools in a request."""
        return [item.get("output") or item["content"] for item in self.sent(turn) if "call_1" in str(item.values())
                and (item.get("role") == "tool" or item.get("type") == "function_call_output")]  # fmt: skip


@pytest.fixture(params=["responses", "chat", "responses async", "chat async"])
def loop(request: pytest.FixtureRequest, scripted: Scripted) -> Loop:
    api, _, asynchronous = request.param.partition(" ")
    return Loop(scripted, api, bool(asynchronous))


def test_calls_are_carried_out_and_fed_back(loop: Loop) -> None:
    steps: list[Any] = []
    arguments = {"place": {"city": "Bern", "country": None}, "unit": None, "days": 3}
    run = loop([call("weather", arguments)], "Sunny.", tools=[weather], on_step=steps.append)
    assert [(Place("Bern"), "C", 3)] == CALLED
    assert run.output_text == "Sunny."
    assert (run.turns, run.pending, len(run.results)) == (2, [], 1)
    (result,) = run.results
    assert (result.call.name, result.error) == ("weather", None)
    assert result.value["place"] == Place("Bern")
    output = '{"place":{"city":"Bern","country":null},"grad":"20 °C"}'
    assert result.output == output
    first, second = loop.sent(0), loop.sent(1)
    assert first == [{"role": "user", "content": "Go"}]
    if loop.is_chat:
        assert second[1]["tool_calls"][0]["id"] == "call_1"
        assert second[2] == {"role": "tool", "tool_call_id": "call_1", "content": output}
        assert [getattr(one, "role", None) or one["role"] for one in run.messages] == [
            "user",
            "assistant",
            "tool",
            "assistant",
        ]
        assert run.completion.choices[0].message is run.message
        assert run.usage.to_dict() == {"prompt_tokens": 20, "completion_tokens": 10, "total_tokens": 30}
    else:
        assert second[1]["type"] == "function_call"
        assert second[2] == {"type": "function_call_output", "call_id": "call_1", "output": output}
        assert len(run.items) == 4
        assert run.response.output_text == "Sunny."
        assert run.usage.input_tokens_details.cached_tokens == 2
        assert (run.usage.total_tokens, run.usage.output_tokens_details.reasoning_tokens) == (30, 4)
    assert [(step.turn, len(step.results)) for step in steps] == [(1, 1), (2, 0)]
    assert steps == run.steps
    definition = loop.scripted.requests[0].json()["tools"][0]
    assert (definition["function"] if loop.is_chat else definition)["name"] == "weather"


def test_what_goes_wrong_is_told_to_the_model(loop: Loop) -> None:
    calls = [
        call("broken", {"reason": "because"}),
        call("weather", "{not json"),
        call("weather", {"place": 5}),
        call("nowhere", {}),
    ]
    for one in calls:
        loop.scripted.requests.clear()
        run = loop([one], "Sorry.", tools=[broken, weather])
        (output,) = loop.outputs(1)
        assert output.startswith("Error: ")
        assert run.results[0].error is not None
        assert run.output_text == "Sorry."
        expected = {"broken": "KeyError: 'because'", "nowhere": "there is no tool 'nowhere', only broken, weather"}
        assert expected.get(one[1], "") in output
    assert CALLED == []
    unwritable = loop([call("opaque", {})], "Oh.", tools=[Tool(lambda: object(), name="opaque", description="x")])
    assert isinstance(unwritable.results[0].error, TypeError)


def test_what_goes_wrong_can_be_raised(loop: Loop) -> None:
    with pytest.raises(KeyError, match="because"):
        loop([call("broken", {"reason": "because"})], "x", tools=[broken], on_error="raise")
    with pytest.raises(ValueError, match="the argument 'place' does not fit"):
        loop([call("weather", {"place": 5})], "x", tools=[weather], on_error="raise")
    with pytest.raises(ValueError, match="on_error is 'ignore'"):
        loop("x", tools=[weather], on_error="ignore")


def test_turns_are_limited(loop: Loop) -> None:
    again = [call("weather", {"place": {"city": "Bern"}})]
    with pytest.raises(ToolLoopLimitError, match="After 3 turns the model still calls weather") as caught:
        loop(again, again, again, tools=[weather], max_turns=3)
    run = caught.value.run
    assert (run.turns, len(CALLED), len(run.results)) == (3, 2, 2)  # calls of the last turn are not carried out
    with pytest.raises(ToolLoopLimitError):
        loop(again, tools=[weather], max_turns=1)
    assert loop("Hello.", tools=[weather], max_turns=1).output_text == "Hello."
    with pytest.raises(ValueError, match="max_turns is 0"):
        loop("x", tools=[weather], max_turns=0)


def test_definitions_alone_are_left_to_the_caller(loop: Loop) -> None:
    plain: Any = {"type": "function", "name": "elsewhere", "parameters": {"type": "object", "properties": {}}}
    calls = [call("weather", {"place": {"city": "Bern"}}), call("elsewhere", {"a": 1}, 2)]
    run = loop(calls, tools=[weather, plain, function_tool(Place)])
    assert run.pending == [ToolCall("call_2", "elsewhere", '{"a": 1}')]
    assert len(CALLED) == len(run.results) == 1
    run = loop([call("Place", {"city": "Bern", "country": None})], tools=[Place])  # a class that cannot be called
    assert [one.name for one in run.pending] == ["Place"]


def test_a_forced_call_is_forced_once(loop: Loop) -> None:
    loop([call("weather", {"place": {"city": "Bern"}})], "Done.", tools=[weather], tool_choice="required")
    assert [request.json().get("tool_choice") for request in loop.scripted.requests] == ["required", None]
    loop.scripted.requests.clear()
    loop([call("weather", {"place": {"city": "Bern"}})], "Done.", tools=[weather], tool_choice="auto")
    assert [request.json().get("tool_choice") for request in loop.scripted.requests] == ["auto", "auto"]


def test_every_kind_of_tool_is_called(loop: Loop) -> None:
    class Counter:
        """Count."""

        def __init__(self) -> None:
            self.total = 0

        def add(self, number: int) -> int:
            """Add to the total."""
            self.total += number
            return self.total

        def __call__(self, step: int = 1) -> str:
            return f"{step} up"

    counter = Counter()
    described = Tool(lambda place: f"in {place.city}", arguments=Place, name="visit", description="Visit.")
    calls = [
        call("add", {"number": 3}),
        call("Counter", {"step": None}, 2),
        call("Convert", {"amount": 1.5}, 3),
        call("visit", {"city": "Rom", "country": None}, 4),
        call("weather", {"place": {"city": "Bern"}}, 5),
    ]
    tools = [counter.add, counter, Convert, described, functools.partial(weather, unit="F", days=2)]
    run = loop(calls, "Done.", tools=tools)
    assert [result.output for result in run.results[:4]] == ["3", "1 up", "3.0", "in Rom"]
    assert [(Place("Bern"), "F", 2)] == CALLED


def test_the_final_answer_becomes_a_type(loop: Loop) -> None:
    key = "response_format" if loop.is_chat else "text_format"
    calls = [call("weather", {"place": {"city": "Bern"}})]
    run = loop(calls, '{"city": "Bern", "country": "CH"}', tools=[weather], **{key: Place})
    assert run.output_parsed == Place("Bern", "CH")


def test_two_tools_of_one_name_are_refused(loop: Loop) -> None:
    with pytest.raises(ValueError, match="two tools have the name 'weather'"):
        loop("x", tools=[weather, Tool(population, name="weather")])
    with pytest.raises(StrictSchemaError, match=r"\$\.values"):
        loop("x", tools=[open_arguments], strict=True)
    assert loop("x", tools=[Tool(open_arguments, strict=False)]).turns == 1


def open_arguments(values: dict[str, int]) -> str:
    """Take anything."""
    return str(values)


# --- one kind of client -----------------------------------------------------------------------------------------------


def test_a_sync_client_refuses_async_tools_before_it_asks(scripted: Scripted) -> None:
    for tool in (population, functools.partial(population), Tool(population)):
        with pytest.raises(TypeError, match="the tool population is async; use it with AsyncOpenAI"):
            Loop(scripted, "responses", False)("x", tools=[tool])
    assert scripted.requests == []


def test_an_async_client_calls_at_the_same_time_and_off_the_loop(scripted: Scripted) -> None:
    both = threading.Barrier(2, timeout=5)
    threads: list[bool] = []
    met: list[str] = []

    def blocking(name: str) -> str:
        """Wait for the other one."""
        threads.append(threading.current_thread() is threading.main_thread())
        both.wait()
        return name

    async def meeting(name: str) -> str:
        """Wait for the other one."""
        met.append(name)
        while len(met) < 2:
            await asyncio.sleep(0)
        return name

    async def told(step: Any) -> None:
        await asyncio.sleep(0)
        met.append(f"step {step.turn}")

    calls = [call("blocking", {"name": "a"}), call("blocking", {"name": "b"}, 2)]
    calls += [call("meeting", {"name": "c"}, 3), call("meeting", {"name": "d"}, 4)]
    run = Loop(scripted, "responses", True)(calls, "Done.", tools=[blocking, meeting], on_step=told)
    assert [result.output for result in run.results] == ["a", "b", "c", "d"]  # in the order of the calls
    assert threads == [False, False]
    assert met == ["c", "d", "step 1", "step 2"]


def test_a_conversation_gets_only_what_is_new(scripted: Scripted) -> None:
    loop = Loop(scripted, "responses", False)
    loop([call("weather", {"place": {"city": "Bern"}})], "Done.", tools=[weather], conversation="conv_1")
    assert [item.get("type") for item in loop.sent(1)] == ["function_call_output"]


def test_the_emulator_plays_along(emulator: Any) -> None:
    with OpenAI(api_key="k", base_url=emulator.base_url) as client:
        run = client.responses.run_tools(model="gpt-5.4", input="What weather in Paris?", tools=[weather])
        assert "20 °C" in run.output_text
        chat = client.chat.completions.run_tools(
            model="gpt-5.4", messages=[{"role": "user", "content": "What weather in Paris?"}], tools=[weather]
        )
        assert "20 °C" in chat.output_text
    assert len(CALLED) == 2
    again: Callable[..., Any] = client.responses.run_tools
    with pytest.raises(TypeError, match="inptu"):
        again(model="m", inptu="x", tools=[])


def test_a_toolbox_says_what_it_holds() -> None:
    box = Toolbox([weather, Convert, {"type": "web_search"}], "report")
    assert [one.get("name", one["type"]) for one in box.definitions] == ["weather", "Convert", "web_search"]
    assert repr(Tool(weather)) == "Tool(weather)"
