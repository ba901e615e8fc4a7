"""What a chat completion stream tells, event by event.

Snapshots of text are joined when they are read: an event costs the same however long the text has become.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from openai_facade.streaming.deltas import plain
from openai_facade.streaming.partial_json import partial_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_generated.models import ChatCompletionChunk, ChatCompletionTokenLogprob

    from openai_facade.parsing.parsed import ParsedChatCompletion
    from openai_facade.streaming.deltas import Snapshot

T = TypeVar("T")
ResponseFormatT = TypeVar("ResponseFormatT")


class Event:
    """One thing that happened in a stream; `type` says what."""

    __slots__ = ()
    _shown: ClassVar[tuple[str, ...]] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the event as plain dicts and lists; snapshots of text are joined."""
        return {name: plain(getattr(self, name)) for name in self._shown}

    model_dump = to_dict

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__name__}({inner})"


class ChunkEvent(Event):
    """A chunk as it came, with the completion up to here."""

    __slots__ = ("_snapshot", "chunk")
    _shown = ("type", "chunk")
    type: Literal["chunk"] = "chunk"

    def __init__(self, chunk: ChatCompletionChunk, snapshot: Callable[[], ParsedChatCompletion[Any]]) -> None:
        self.chunk = chunk
        self._snapshot = snapshot

    @property
    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion so far; built when it is read, as far as the stream has got by then."""
        return self._snapshot()


class ContentDeltaEvent(Event):
    """More text of the answer."""

    __slots__ = ("_parses", "_snapshot", "delta")
    _shown = ("type", "delta", "snapshot", "parsed")
    type: Literal["content.delta"] = "content.delta"

    def __init__(self, delta: str, snapshot: Snapshot, parses: bool) -> None:
        self.delta = delta
        self._snapshot = snapshot
        self._parses = parses

    @property
    def snapshot(self) -> str:
        """The text up to this event."""
        return str(self._snapshot)

    @property
    def parsed(self) -> object | None:
        """What is complete of the JSON up to this event; None when no structured output was asked for."""
        return partial_json(self.snapshot) if self._parses else None


class ContentDoneEvent(Event, Generic[ResponseFormatT]):
    """The text of the answer is complete."""

    __slots__ = ("content", "parsed")
    _shown = ("type", "content", "parsed")
    type: Literal["content.done"] = "content.done"

    def __init__(self, content: str, parsed: ResponseFormatT | None) -> None:
        self.content = content
        self.parsed = parsed


class RefusalDeltaEvent(Event):
    """More text of a refusal."""

    __slots__ = ("_snapshot", "delta")
    _shown = ("type", "delta", "snapshot")
    type: Literal["refusal.delta"] = "refusal.delta"

    def __init__(self, delta: str, snapshot: Snapshot) -> None:
        self.delta = delta
        self._snapshot = snapshot

    @property
    def snapshot(self) -> str:
        """The refusal up to this event."""
        return str(self._snapshot)


class RefusalDoneEvent(Event):
    """The refusal is complete."""

    __slots__ = ("refusal",)
    _shown = ("type", "refusal")
    type: Literal["refusal.done"] = "refusal.done"

    def __init__(self, refusal: str) -> None:
        self.refusal = refusal


class FunctionToolCallArgumentsDeltaEvent(Event):
    """More of the arguments of a tool call."""

    __slots__ = ("_arguments", "arguments_delta", "index", "name")
    _shown = ("type", "name", "index", "arguments", "parsed_arguments", "arguments_delta")
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    def __init__(self, name: str, index: int, arguments_delta: str, arguments: Snapshot) -> None:
        self.name = name
        self.index = index
        self.arguments_delta = arguments_delta
        self._arguments = arguments

    @property
    def arguments(self) -> str:
        """The arguments up to this event, as JSON text."""
        return str(self._arguments)

    @property
    def parsed_arguments(self) -> object | None:
        """What is complete of the arguments up to this event."""
        found: object | None = partial_json(self.arguments)
        return found


class FunctionToolCallArgumentsDoneEvent(Event):
    """The arguments of a tool call are complete."""

    __slots__ = ("arguments", "index", "name", "parsed_arguments")
    _shown = ("type", "name", "index", "arguments", "parsed_arguments")
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"

    def __init__(self, name: str, index: int, arguments: str, parsed_arguments: object | None) -> None:
        self.name = name
        self.index = index
        self.arguments = arguments
        self.parsed_arguments = parsed_arguments


class _LogprobsDeltaEvent(Event):
    __slots__ = ("_all", "_count")

    def __init__(self, new: list[ChatCompletionTokenLogprob], whole: list[ChatCompletionTokenLogprob]) -> None:
        self._all = whole
        self._count = len(whole)
        setattr(self, self._shown[1], new)

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """All log probabilities up to this event."""
        return self._all[: self._count]


class LogprobsContentDeltaEvent(_LogprobsDeltaEvent):
    """Log probabilities of more tokens of the answer."""

    __slots__ = ("content",)
    _shown = ("type", "content", "snapshot")
    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"
    content: list[ChatCompletionTokenLogprob]


class LogprobsContentDoneEvent(Event):
    """The log probabilities of the answer are complete."""

    __slots__ = ("content",)
    _shown = ("type", "content")
    type: Literal["logprobs.content.done"] = "logprobs.content.done"

    def __init__(self, content: list[ChatCompletionTokenLogprob]) -> None:
        self.content = content


class LogprobsRefusalDeltaEvent(_LogprobsDeltaEvent):
    """Log probabilities of more tokens of a refusal."""

    __slots__ = ("refusal",)
    _shown = ("type", "refusal", "snapshot")
    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"
    refusal: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDoneEvent(Event):
    """The log probabilities of a refusal are complete."""

    __slots__ = ("refusal",)
    _shown = ("type", "refusal")
    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"

    def __init__(self, refusal: list[ChatCompletionTokenLogprob]) -> None:
        self.refusal = refusal


ChatCompletionStreamEvent = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ResponseFormatT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
