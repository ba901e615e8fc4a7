"""The events of a session from its creation on: `sessions.create(stream=True)`, with calls of tools answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openai_runtime.answer.stream import AsyncStream, Stream

from .collecting import TurnCollector

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from openai_generated.models import AgentSessionEvent

    from openai_facade.calling.flow import Flow

    from .answering import ToolDesk
    from .turns import AgentTurnResult

T = TypeVar("T")


class AgentSessionEventStream(Stream["AgentSessionEvent"], Generic[T]):
    """The events of a new session, for as long as the server sends them.

    Calls of tools are answered when the event after them is asked for.

    Args:
        stream: The events as they come.
        desk: What answers calls of tools.
        run: Carries out a flow.
        output_type: What the answer is read into.
    """

    def __init__(
        self,
        stream: Stream[AgentSessionEvent],
        desk: ToolDesk,
        run: Callable[[Flow], Any],
        output_type: type[T] | None,
    ) -> None:
        self._raw = stream._raw
        self._desk = desk
        self._output_type = output_type
        self._turn = TurnCollector()
        self._iterator = _events(stream, self._turn, desk, run)

    def with_result_collection(self) -> Self:
        """Give the stream itself, for code of other SDKs: results are collected always."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end of the first turn and give what it came to.

        Raises:
            AgentTurnResultError: It failed, was cancelled, waits for something that nobody here gives, or its events
                broke off.
            AgentOutputParseError: The answer is not what was asked for.
        """
        while not (self._turn.over or self._turn.waits(self._desk.has)):
            if next(self._iterator, None) is None:
                break
        return self._turn.result(self._output_type)


class AsyncAgentSessionEventStream(AsyncStream["AgentSessionEvent"], Generic[T]):
    """The async twin of `AgentSessionEventStream`."""

    def __init__(
        self,
        stream: AsyncStream[AgentSessionEvent],
        desk: ToolDesk,
        run: Callable[[Flow], Any],
        output_type: type[T] | None,
    ) -> None:
        self._raw = stream._raw
        self._desk = desk
        self._output_type = output_type
        self._turn = TurnCollector()
        self._iterator = _aevents(stream, self._turn, desk, run)

    def with_result_collection(self) -> Self:
        """Give the stream itself, for code of other SDKs: results are collected always."""
        return self

    async def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end of the first turn and give what it came to; raises as that of `AgentSessionEventStream`."""
        while not (self._turn.over or self._turn.waits(self._desk.has)):
            if await anext(self._iterator, None) is None:
                break
        return self._turn.result(self._output_type)


def _events(
    stream: Stream[AgentSessionEvent], turn: TurnCollector, desk: ToolDesk, run: Callable[[Flow], Any]
) -> Generator[AgentSessionEvent, None, None]:
    with stream:
        for event in stream:
            turn.handle(event)
            yield event
            if calls := desk.answers(event):
                run(desk.answer(turn.session_id or "", calls))


async def _aevents(
    stream: AsyncStream[AgentSessionEvent], turn: TurnCollector, desk: ToolDesk, run: Callable[[Flow], Any]
) -> AsyncGenerator[AgentSessionEvent, None]:
    async with stream:
        async for event in stream:
            turn.handle(event)
            yield event
            if calls := desk.answers(event):
                await run(desk.answer(turn.session_id or "", calls))
