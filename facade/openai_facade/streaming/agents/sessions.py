"""A message for a session that rests, and what comes of it: the events of one turn, and its result."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from openai_facade.calling.flow import Call

from .collecting import TurnCollector
from .turns import AgentStreamEndedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
    from types import TracebackType

    from openai_generated.models import AgentSessionEvent
    from openai_runtime.answer.stream import AsyncStream, Stream

    from openai_facade.calling.flow import Flow, Step

    from .answering import Send, ToolDesk
    from .turns import AgentTurnResult

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wire:
    """What a stream asks of its client.

    Attributes:
        retrieve: Gives the session.
        follow: Gives the stream of its events.
        send: Sends events into it.
        run: Carries out a flow.
    """

    retrieve: Callable[[], Any]
    follow: Callable[[], Any]
    send: Send
    run: Callable[[Flow], Any]


def message_of(given: str | Iterable[Any]) -> dict[str, Any]:
    """The event that brings a message into a session.

    Raises:
        ValueError: There is nothing in it.
    """
    if isinstance(given, str):
        given = [{"role": "user", "content": [{"type": "input_text", "text": given}]}] if given else []
    messages: list[Any] = list(given)
    if not messages:
        raise ValueError("input is empty; give a text, or messages")
    return {"type": "agent.session.input.message", "input": messages}


def opening(wire: Wire, session_id: str, message: dict[str, Any], key: str) -> Generator[Step, Any, Any]:
    """Follow the events of a session and then send it a message, so that none is missed; gives the events."""
    session = yield Call(wire.retrieve)
    if session.status != "idle":
        raise ValueError(
            f"the session is {session.status!r}, and stream() is for one that is idle; sessions.events.stream follows "
            "one that is at work"
        )
    stream = yield Call(wire.follow)
    try:
        yield Call(partial(wire.send, session_id, [message], key))
    except Exception:
        yield Call(stream.close)
        raise
    return stream


class AgentSessionStream(Generic[T]):
    """The events of a session's next turn: sends the message when the `with` block is entered, ends with the turn.

    Calls of tools are answered when the event after them is asked for.
    """

    def __init__(
        self,
        wire: Wire,
        session_id: str,
        message: dict[str, Any],
        key: str,
        desk: ToolDesk,
        output_type: type[T] | None,
    ) -> None:
        self._wire = wire
        self._opening = partial(opening, wire, session_id, message, key)
        self._desk = desk
        self._output_type = output_type
        self._turn = TurnCollector(session_id)
        self._stream: Stream[AgentSessionEvent] | None = None
        self._iterator: Generator[AgentSessionEvent, None, None] | None = None

    def __enter__(self) -> Self:
        if self._stream is not None:
            raise RuntimeError("a stream can be entered only once; ask for another one")
        stream: Stream[AgentSessionEvent] = self._wire.run(self._opening())
        self._stream = stream
        self._iterator = _events(stream, self._turn, self._desk, self._wire)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        return self._iterator or _not_entered("with")

    def __next__(self) -> AgentSessionEvent:
        return next(self._iterator or _not_entered("with"))

    def close(self) -> None:
        """Give the connection back; the session goes on by itself."""
        if self._iterator is not None:
            with suppress(ValueError):  # it is running: this was called from inside of it, or from another thread
                self._iterator.close()
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> None:
        """Read the events to the end of the turn."""
        for _ in self:
            pass

    def with_result_collection(self) -> Self:
        """Give the stream itself, for code of other SDKs: results are collected always."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end of the turn and give what it came to.

        Raises:
            AgentTurnResultError: It failed, was cancelled, or waits for something that nobody here gives.
            AgentOutputParseError: The answer is not what was asked for.
            AgentStreamEndedError: The events ended before the turn did.
        """
        for _ in self:
            if self._turn.waits(self._desk.has):
                break
        return self._turn.result(self._output_type)


class AsyncAgentSessionStream(Generic[T]):
    """The async twin of `AgentSessionStream`."""

    def __init__(
        self,
        wire: Wire,
        session_id: str,
        message: dict[str, Any],
        key: str,
        desk: ToolDesk,
        output_type: type[T] | None,
    ) -> None:
        self._wire = wire
        self._opening = partial(opening, wire, session_id, message, key)
        self._desk = desk
        self._output_type = output_type
        self._turn = TurnCollector(session_id)
        self._stream: AsyncStream[AgentSessionEvent] | None = None
        self._iterator: AsyncGenerator[AgentSessionEvent, None] | None = None

    async def __aenter__(self) -> Self:
        if self._stream is not None:
            raise RuntimeError("a stream can be entered only once; ask for another one")
        stream: AsyncStream[AgentSessionEvent] = await self._wire.run(self._opening())
        self._stream = stream
        self._iterator = _aevents(self._stream, self._turn, self._desk, self._wire)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]:
        return self._iterator or _not_entered("async with")

    async def __anext__(self) -> AgentSessionEvent:
        return await anext(self._iterator or _not_entered("async with"))

    async def close(self) -> None:
        """Give the connection back; the session goes on by itself."""
        if self._iterator is not None:
            with suppress(RuntimeError):  # it is running: this was called from inside of it, or from another task
                await self._iterator.aclose()
        if self._stream is not None:
            await self._stream.close()

    async def aclose(self) -> None:
        """Do what `close` does, under the name that `contextlib.aclosing` asks for."""
        await self.close()

    async def until_done(self) -> None:
        """Read the events to the end of the turn."""
        async for _ in self:
            pass

    def with_result_collection(self) -> Self:
        """Give the stream itself, for code of other SDKs: results are collected always."""
        return self

    async def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end of the turn and give what it came to; raises as the method of `AgentSessionStream`."""
        async for _ in self:
            if self._turn.waits(self._desk.has):
                break
        return self._turn.result(self._output_type)


def _events(
    stream: Stream[AgentSessionEvent], turn: TurnCollector, desk: ToolDesk, wire: Wire
) -> Generator[AgentSessionEvent, None, None]:
    for event in stream:
        turn.handle(event)
        yield event
        if calls := desk.answers(event):
            wire.run(desk.answer(turn.session_id or "", calls))
        if turn.rests:
            return
    raise _ended_early()


async def _aevents(
    stream: AsyncStream[AgentSessionEvent], turn: TurnCollector, desk: ToolDesk, wire: Wire
) -> AsyncGenerator[AgentSessionEvent, None]:
    async for event in stream:
        turn.handle(event)
        yield event
        if calls := desk.answers(event):
            await wire.run(desk.answer(turn.session_id or "", calls))
        if turn.rests:
            return
    raise _ended_early()


def _ended_early() -> AgentStreamEndedError:
    return AgentStreamEndedError("The session's events ended before its turn did; sessions.retrieve tells its state")


def _not_entered(block: str) -> NoReturn:
    raise RuntimeError(f"sessions.stream() sends when its block is entered; use it as `{block} ... as stream:`")
