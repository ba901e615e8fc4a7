"""`client.beta.agents.sessions`: turns of an agent followed to their results, its calls of tools answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload
from uuid import uuid4

from openai_generated.endpoints.agents_sessions import (
    CREATE_AGENT_SESSION,
    CREATE_AGENT_SESSION_EVENT,
    RETRIEVE_AGENT_SESSION,
    STREAM_AGENT_SESSION_EVENTS,
)
from openai_generated.resources.beta.agents.sessions import sessions as generated
from openai_runtime.hints import evaluable
from openai_runtime.unset import Omit, omit

from openai_facade.calling.polling import acarry_out, carry_out

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from openai_generated import params
    from openai_generated.models import AgentSession
    from openai_runtime.model import Model
    from openai_runtime.request.call import Headers, Timeout

    from openai_facade.calling.polling import Options
    from openai_facade.streaming.agents.answering import AgentToolError, Handlers, ToolDesk
    from openai_facade.streaming.agents.created import AgentSessionEventStream, AsyncAgentSessionEventStream
    from openai_facade.streaming.agents.sessions import AgentSessionStream, AsyncAgentSessionStream, Wire

T = TypeVar("T")


class Sessions(generated.Sessions):
    """`client.beta.agents.sessions`."""

    @overload
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: None = None,
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionStream[None]:
        """Send a message into a session that is idle and follow the turn that comes of it; to be used in a `with`."""

    @overload
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: type[T],
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionStream[T]:
        """The same, with an answer that becomes a type of yours."""

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: type[T] | None = None,
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionStream[Any]:
        """Send a message into a session that is idle and follow the turn that comes of it; to be used in a `with`.

        Args:
            session_id: The id of the session.
            input: The message, or several.
            output_type: The type the answer becomes. The session has to be made with it, or with a format like it.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict.
                `Tool` objects get them as they take them. Calls of other tools are left to others.
            on_tool_error: Is told of what goes wrong in a tool; the agent is told only that it failed.
            idempotency_key: A text of your own; a message repeated with it is taken only once.

        Raises:
            ValueError: There is no message; or, when the block is entered, the session is not idle.
        """
        from openai_facade.streaming.agents.sessions import AgentSessionStream

        options = (extra_headers, None, None, timeout)
        wire = _wire(self, session_id, options, partial(carry_out, self._client))
        desk = (tool_handlers, on_tool_error, False)
        return AgentSessionStream(wire, session_id, *_asked(wire, input, idempotency_key, *desk), output_type)

    def _create(self, arguments: dict[str, Any], *options: *Options) -> AgentSession | AgentSessionEventStream[Any]:
        sent, handlers, output_type = _checked(self, arguments)
        answer: Any = self._send(CREATE_AGENT_SESSION, sent, *options)
        if sent["stream"] is not True or not _is_stream(answer):
            return answer  # type: ignore[no-any-return]
        from openai_facade.streaming.agents.created import AgentSessionEventStream

        desk = _desk(_sender(self, options), handlers, None, asynchronous=False)
        return AgentSessionEventStream(answer, desk, partial(carry_out, self._client), output_type)


class AsyncSessions(generated.AsyncSessions):
    """`client.beta.agents.sessions` of an async client."""

    @overload
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: None = None,
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAgentSessionStream[None]:
        """Send a message into a session that is idle and follow the turn that comes of it; to be used in a `with`."""

    @overload
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: type[T],
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAgentSessionStream[T]:
        """The same, with an answer that becomes a type of yours."""

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model],
        output_type: type[T] | None = None,
        tool_handlers: Handlers | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAgentSessionStream[Any]:
        """Send a message into a session that is idle and follow the turn that comes of it; to be used in `async with`.

        Args:
            session_id: The id of the session.
            input: The message, or several.
            output_type: The type the answer becomes. The session has to be made with it, or with a format like it.
            tool_handlers: Functions, async or not, by the names of the tools that they stand for; they get the
                arguments as a dict, plain functions in threads. `Tool` objects get them as they take them. Calls of
                other tools are left to others.
            on_tool_error: Is told of what goes wrong in a tool, and awaited where it is async; the agent is told only
                that it failed.
            idempotency_key: A text of your own; a message repeated with it is taken only once.

        Raises:
            ValueError: There is no message; or, when the block is entered, the session is not idle.
        """
        from openai_facade.streaming.agents.sessions import AsyncAgentSessionStream

        options = (extra_headers, None, None, timeout)
        wire = _wire(self, session_id, options, partial(acarry_out, self._client))
        desk = (tool_handlers, on_tool_error, True)
        return AsyncAgentSessionStream(wire, session_id, *_asked(wire, input, idempotency_key, *desk), output_type)

    async def _create(
        self, arguments: dict[str, Any], *options: *Options
    ) -> AgentSession | AsyncAgentSessionEventStream[Any]:
        sent, handlers, output_type = _checked(self, arguments)
        answer: Any = await self._send(CREATE_AGENT_SESSION, sent, *options)
        if sent["stream"] is not True or not _is_stream(answer):
            return answer  # type: ignore[no-any-return]
        from openai_facade.streaming.agents.created import AsyncAgentSessionEventStream

        desk = _desk(_sender(self, options), handlers, None, asynchronous=True)
        return AsyncAgentSessionEventStream(answer, desk, partial(acarry_out, self._client), output_type)


def _wire(
    sessions: Sessions | AsyncSessions, session_id: str, options: tuple[Any, ...], run: Callable[[Any], Any]
) -> Wire:
    from openai_facade.streaming.agents.sessions import Wire

    of = {"session_id": session_id}
    return Wire(
        retrieve=partial(sessions._send, RETRIEVE_AGENT_SESSION, of, *options),
        follow=partial(sessions._send, STREAM_AGENT_SESSION_EVENTS, {**of, "include_obfuscation": omit}, *options),
        send=_sender(sessions, options),
        run=run,
    )


def _sender(sessions: Sessions | AsyncSessions, options: tuple[Any, ...]) -> Any:
    """What sends events into a session; a query and a body of the user's are for other requests."""
    headers, _, _, timeout = options

    def send(session_id: str, events: list[dict[str, Any]], key: str) -> Awaitable[None] | None:
        sent = {"session_id": session_id, "events": events, "idempotency_key": key}
        return sessions._send(CREATE_AGENT_SESSION_EVENT, sent, headers, None, None, timeout)

    return send


def _desk(send: Any, handlers: Any, on_error: Any, *, asynchronous: bool) -> ToolDesk:
    from openai_facade.streaming.agents.answering import ToolDesk

    return ToolDesk(handlers, send, on_error, asynchronous=asynchronous)


def _asked(
    wire: Wire, given: Any, key: str | Omit, handlers: Any, on_error: Any, asynchronous: bool
) -> tuple[dict[str, Any], str, ToolDesk]:
    """What is sent, under which key, and what answers the calls that come of it."""
    from openai_facade.streaming.agents.sessions import message_of

    chosen = str(uuid4()) if isinstance(key, Omit) else key
    return message_of(given), chosen, _desk(wire.send, handlers, on_error, asynchronous=asynchronous)


def _checked(sessions: Sessions | AsyncSessions, arguments: Mapping[str, Any]) -> tuple[dict[str, Any], Any, Any]:
    """What to send, the functions, and the type of the answer."""
    sent = dict(arguments)
    handlers, output_type = sent.pop("tool_handlers"), sent.pop("output_type")
    if handlers and sent["stream"] is not True:
        raise ValueError("tool_handlers answer what is heard in a stream; pass stream=True with them")
    if output_type is not None:
        sent["agent"] = _with_format(sent["agent"], output_type, sessions._client)
    return sent, handlers, output_type


def _with_format(agent: Any, output_type: Any, client: object) -> dict[str, Any]:
    """The settings of an agent, with the schema of a type in the place of its text format."""
    from openai_facade.parsing.strictness import strictness
    from openai_facade.parsing.targets import target_of

    target = target_of(output_type)
    if target is None:
        raise TypeError("output_type has to be a type; a format as the API takes it goes into agent['text']['format']")
    given = {} if isinstance(agent, Omit) else _fields(agent)
    text = _fields(given.get("text") or {})
    if text.get("format") is not None:
        raise ValueError("output_type and agent.text.format both say what to answer with; give one of them")
    schema = target.text_format(strict=strictness(omit, client))["schema"]
    return {**given, "text": {**text, "format": {"type": "json_schema", "schema": schema}}}


def _fields(given: Any) -> dict[str, Any]:
    return dict(getattr(given, "__dict__", given))  # what a model has received, without what it has not


def _is_stream(answer: Any) -> bool:
    """Whether an answer is one: the views of raw responses answer with something else."""
    from openai_runtime.answer.stream import AsyncStream, Stream

    return isinstance(answer, Stream | AsyncStream)


evaluable(__name__)
