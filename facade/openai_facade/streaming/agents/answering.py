"""Calls that an agent makes of the user's functions: which are answered, and with what.

A flat generator for both kinds of client: it asks for the function to be called and the answer to be sent.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
from uuid import uuid4

from attrs import frozen
from openai_runtime.model.codec import decode_json, encode_json

from openai_facade.calling.flow import Call
from openai_facade.calling.log import logger
from openai_facade.calling.parallel import off_the_loop
from openai_facade.tools.calls import ReadCall, Tool

if TYPE_CHECKING:
    from openai_facade.calling.flow import Step

Stage: TypeAlias = Literal["arguments", "execution", "output"]
Send: TypeAlias = Callable[[str, list[dict[str, Any]], str], Any]
"""Sends events into a session, under a key that makes sending them twice harmless."""
Handlers: TypeAlias = Mapping[str, Callable[[dict[str, Any]], object] | Tool]

FAILED: Final = "The tool failed."
"""All that an agent is told: what a function raises may name what is none of its business."""


@frozen
class AgentToolError:
    """What went wrong in the call of a tool; the agent is told no more than that it failed.

    Attributes:
        error: What was raised.
        tool_name: The tool.
        session_id: The session.
        turn_id: The turn.
        call_id: The call.
        stage: Whether the arguments did not fit, the function raised, or what it returned cannot be sent.
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Stage


class ToolDesk:
    """Answers the calls of tools that it has functions for, each of them once; all others are for somebody else.

    Args:
        handlers: The functions by the names of the tools. One gets the arguments as a dict, or is a `Tool`, whose
            function gets them as it takes them.
        send: Sends the answers.
        on_error: Is told of what goes wrong.
        asynchronous: For an async client: plain functions are called in threads, what can be awaited is.
    """

    def __init__(
        self,
        handlers: Handlers | None,
        send: Send,
        on_error: Callable[[AgentToolError], object] | None = None,
        *,
        asynchronous: bool,
    ) -> None:
        self._handlers = dict(handlers or {})
        for name, handler in self._handlers.items():
            if not (callable(handler) or isinstance(handler, Tool)):
                raise TypeError(f"tool_handlers[{name!r}] is {handler!r}, which cannot be called")
        self._send = send
        self._on_error = on_error
        self._asynchronous = asynchronous
        self._answered: set[tuple[str, str]] = set()

    def has(self, call: Any) -> bool:
        """Whether a call, or an action that a session waits for, is one to be answered here."""
        return getattr(call, "type", None) == "function_call" and getattr(call, "name", None) in self._handlers

    def answers(self, event: Any) -> list[Any]:
        """The calls in an event that are still to be answered."""
        kind = getattr(event, "type", None)
        if not self._handlers:
            return []
        if kind in ("agent.session.turn.item.added", "agent.session.turn.item.done"):
            calls = [event.item]
        elif kind == "agent.session.requires_action":
            calls = list(getattr(event.session, "required_actions", None) or ())
        else:
            return []
        return [call for call in calls if self.has(call) and (call.turn_id, call.call_id) not in self._answered]

    def answer(self, session_id: str, calls: list[Any]) -> Generator[Step, Any, None]:
        """Carry out calls, one after the other, and send what comes of them."""
        for call in calls:
            self._answered.add((call.turn_id, call.call_id))
            outcome = yield from self._outcome(session_id, call)
            event = {"type": "agent.session.input.tool_result", "turn_id": call.turn_id, "call_id": call.call_id}
            yield Call(partial(self._send, session_id, [{**event, **outcome}], str(uuid4())))

    def _outcome(self, session_id: str, call: Any) -> Generator[Step, Any, dict[str, Any]]:
        stage: Stage = "arguments"
        try:
            work = _prepared(self._handlers[call.name], call.arguments)
            stage = "execution"
            value = yield Call(partial(_awaited, work) if self._asynchronous else partial(_called, work))
            stage = "output"
            return {"success": True, "output": _output(value)}
        except Exception as error:
            told = AgentToolError(error, call.name, session_id, call.turn_id, call.call_id, stage)
        yield from self._tell(told)
        return {"success": False, "error": FAILED}

    def _tell(self, failure: AgentToolError) -> Generator[Step, Any, None]:
        """Tell the user of a failure; the agent gets its answer whatever comes of that."""
        if self._on_error is None:
            logger.warning("The tool %s of an agent failed: %s", failure.tool_name, type(failure.error).__name__)
            return
        try:
            yield Call(partial(self._on_error, failure))
        except Exception as error:
            logger.warning("on_tool_error raised %s", type(error).__name__)


def _prepared(handler: Any, arguments: object) -> ReadCall:
    """Read the arguments of a call.

    Raises:
        ValueError: The arguments do not fit.
    """
    text = arguments if isinstance(arguments, str) else encode_json(arguments).decode()
    if isinstance(handler, Tool):
        return handler.read(text)
    given = decode_json(text)
    if not isinstance(given, dict):
        raise ValueError("the arguments of a tool must be a JSON object")
    return ReadCall(partial(handler, given), _is_async(handler))


def _is_async(handler: Any) -> bool:
    function = getattr(handler, "func", handler)
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


def _called(work: ReadCall) -> Any:
    value = work()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError("the function is async; use it with AsyncOpenAI")
    return value


async def _awaited(work: ReadCall) -> Any:
    value = work() if work.is_async else await off_the_loop(work)
    return await value if inspect.isawaitable(value) else value


def _output(value: Any) -> Any:
    """What the agent gets: text and parts of messages as they are, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and all(_is_part(one) for one in value):
        return list(value)
    return encode_json(value).decode()


def _is_part(value: Any) -> bool:
    kind = value.get("type") if isinstance(value, Mapping) else getattr(value, "type", None)
    return kind in ("input_text", "input_image")
