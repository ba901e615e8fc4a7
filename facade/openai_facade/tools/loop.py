"""Let a model call Python functions until it has an answer.

One flat generator for both APIs and both kinds of client: ask, carry out the calls, feed the results back, ask again.
What differs between responses and chat completions is a dialect.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from openai_runtime.model.codec import decode
from openai_runtime.unset import Omit, omit

from ..calling.flow import Call, Step
from ..errors import ToolLoopLimitError
from ..parsing.functions import argument_text
from .calls import Toolbox, ToolCall, ToolResult

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from openai_generated.models import CompletionUsage, ResponseUsage

    from ..parsing.parsed import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedResponse

T = TypeVar("T")
A = TypeVar("A")
RunT = TypeVar("RunT", bound="ToolRun[Any]")


@dataclass(frozen=True, slots=True)
class ToolStep(Generic[A]):
    """One turn: an answer of the model, and what came of the calls in it.

    Attributes:
        turn: Its number, from 1.
        answer: The response or completion.
        results: What came of the calls, in their order.
    """

    turn: int
    answer: A
    results: list[ToolResult]


@dataclass(slots=True)
class ToolRun(Generic[A]):
    """What a loop came to.

    Attributes:
        steps: All turns.
        pending: Calls of tools that were given as definitions alone; the caller has to carry them out.
    """

    steps: list[ToolStep[A]] = field(default_factory=list)
    pending: list[ToolCall] = field(default_factory=list)

    @property
    def final(self) -> A:
        """The last answer of the model."""
        return self.steps[-1].answer

    @property
    def turns(self) -> int:
        """How often the model was asked."""
        return len(self.steps)

    @property
    def results(self) -> list[ToolResult]:
        """What came of all calls."""
        return [result for step in self.steps for result in step.results]


@dataclass(slots=True)
class ResponseToolRun(ToolRun["ParsedResponse[T]"], Generic[T]):
    """What `responses.run_tools` gives.

    Attributes:
        items: The whole exchange as input for a next request: what was sent, what the model said and called, and the
            outputs.
    """

    items: list[Any] = field(default_factory=list)

    @property
    def response(self) -> ParsedResponse[T]:
        """The last response."""
        return self.final

    @property
    def output_text(self) -> str:
        """The text of the last response."""
        return self.final.output_text

    @property
    def output_parsed(self) -> T | None:
        """The last response, read into the `text_format`."""
        return self.final.output_parsed

    @property
    def usage(self) -> ResponseUsage | None:
        """The tokens of all turns."""
        return _summed("ResponseUsage", self.steps)  # type: ignore[no-any-return]


@dataclass(slots=True)
class ChatToolRun(ToolRun["ParsedChatCompletion[T]"], Generic[T]):
    """What `chat.completions.run_tools` gives.

    Attributes:
        messages: The whole conversation, to go on with: what was sent, what the model said and called, and the outputs.
    """

    messages: list[Any] = field(default_factory=list)

    @property
    def completion(self) -> ParsedChatCompletion[T]:
        """The last completion."""
        return self.final

    @property
    def message(self) -> ParsedChatCompletionMessage[T]:
        """The last message of the model."""
        return self.final.choices[0].message

    @property
    def output_text(self) -> str:
        """The text of the last message."""
        return self.message.content or ""

    @property
    def output_parsed(self) -> T | None:
        """The last message, read into the `response_format`."""
        return self.message.parsed

    @property
    def usage(self) -> CompletionUsage | None:
        """The tokens of all turns."""
        return _summed("CompletionUsage", self.steps)  # type: ignore[no-any-return]


class Dialect(Protocol[RunT]):
    """How an API is asked, and where calls and results stand in it."""

    run: RunT

    def arguments(self) -> dict[str, Any]:
        """What to send for the next turn."""
        ...

    def calls(self, answer: Any) -> Iterator[ToolCall]:
        """The calls in an answer."""
        ...

    def add(self, answer: Any, results: list[ToolResult]) -> None:
        """Go on from an answer and the results of its calls."""
        ...


class ResponsesDialect:
    """`client.responses`: items in, items out. With a `conversation` the server has all but the newest of them."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self._sent = arguments
        given = arguments["input"]
        items = [] if isinstance(given, Omit) else given
        self._items = [{"role": "user", "content": items}] if isinstance(items, str) else list(items)
        self._kept = bool(arguments["conversation"])
        self.run = ResponseToolRun[Any](items=list(self._items))

    def arguments(self) -> dict[str, Any]:
        return {**self._sent, "input": list(self._items) or omit}

    def calls(self, answer: Any) -> Iterator[ToolCall]:
        for item in answer.output or ():
            if getattr(item, "type", None) == "function_call":
                yield ToolCall(item.call_id, item.name, argument_text(item.arguments))

    def add(self, answer: Any, results: list[ToolResult]) -> None:
        said = list(answer.output or ())
        outputs = [{"type": "function_call_output", "call_id": one.call.id, "output": one.output} for one in results]
        self._items = outputs if self._kept else [*self._items, *said, *outputs]
        self.run.items += [*said, *outputs]
        self._sent["tool_choice"] = freed(self._sent["tool_choice"])


class ChatDialect:
    """`client.chat.completions`: messages in, a message out."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self._sent = arguments
        self.run = ChatToolRun[Any](messages=list(arguments["messages"]))

    def arguments(self) -> dict[str, Any]:
        return {**self._sent, "messages": list(self.run.messages)}

    def calls(self, answer: Any) -> Iterator[ToolCall]:
        message = answer.choices[0].message if answer.choices else None
        for call in (message.tool_calls if message else None) or ():
            if getattr(call, "type", None) == "function":
                yield ToolCall(call.id, call.function.name, argument_text(call.function.arguments))

    def add(self, answer: Any, results: list[ToolResult]) -> None:
        if answer.choices:
            self.run.messages.append(answer.choices[0].message)
        self.run.messages += [{"role": "tool", "tool_call_id": one.call.id, "content": one.output} for one in results]
        self._sent["tool_choice"] = freed(self._sent["tool_choice"])


def freed(tool_choice: Any) -> Any:
    """What to say about the choice of tools after the first turn: a forced call, made again and again, has no end."""
    return tool_choice if tool_choice in ("auto", "none") else omit


def tool_loop(
    dialect: Dialect[RunT],
    ask: Callable[[dict[str, Any]], Any],
    toolbox: Toolbox,
    *,
    asynchronous: bool,
    max_turns: int,
    on_step: Callable[[ToolStep[Any]], Any] | None,
) -> Generator[Step, Any, RunT]:
    """Ask and carry out calls until there are none.

    Args:
        dialect: What to send, and where the calls are in what comes back.
        ask: Sends.
        toolbox: Carries out calls.
        asynchronous: Whether it may do so at the same time.
        max_turns: How often the model is asked at most.
        on_step: Called after every turn.

    Raises:
        ToolLoopLimitError: The model still called tools in the last turn.
    """
    if max_turns < 1:
        raise ValueError(f"max_turns is {max_turns}; the model has to be asked at least once")
    run, carry_out = dialect.run, toolbox.arun if asynchronous else toolbox.run
    if not asynchronous:
        toolbox.refuse_async()
    while True:
        answer = yield Call(lambda: ask(dialect.arguments()))
        calls = list(dialect.calls(answer))
        mine = [call for call in calls if toolbox.is_mine(call)]
        over = run.turns + 1 >= max_turns
        results = (yield Call(partial(carry_out, mine))) if mine and not over else []
        dialect.add(answer, results)
        step = ToolStep(run.turns + 1, answer, results)
        run.steps.append(step)
        if on_step is not None:
            yield Call(partial(on_step, step))
        if mine and over:
            names = ", ".join(dict.fromkeys(call.name for call in mine))
            raise ToolLoopLimitError(f"After {run.turns} turns the model still calls {names}.", run=run)
        run.pending = [call for call in calls if call not in mine]
        if not mine or run.pending:
            return run


def _summed(kind: str, steps: list[ToolStep[Any]]) -> Any:
    whole: dict[str, Any] = {}
    for step in steps:
        if (usage := getattr(step.answer, "usage", None)) is not None:
            _add(whole, usage.to_dict())
    return decode(kind, whole, "openai_generated.models") if whole else None


def _add(whole: dict[str, Any], more: dict[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict):
            inner = whole.setdefault(key, {})
            if isinstance(inner, dict):
                _add(inner, value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            known = whole.get(key)
            whole[key] = value + known if isinstance(known, int | float) else value
        else:
            whole.setdefault(key, value)
