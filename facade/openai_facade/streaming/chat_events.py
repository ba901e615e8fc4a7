"""What a chat completion stream tells, event by event.

Snapshots of text are joined when they are read: an event costs the same however long the text has become.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from openai_runtime.model.models import dump_of

from openai_facade.streaming.deltas import Snapshot
from openai_facade.streaming.partial_json import partial_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_generated.models import ChatCompletionChunk, ChatCompletionTokenLogprob
    from openai_runtime.model.models import DumpOptions

    from openai_facade.parsing.parsed import ParsedChatCompletion

T = TypeVar("T")
ResponseFormatT = TypeVar("ResponseFormatT")


class Event:
    """One thing that happened in a stream; `type` says what."""

    __slots__ = ()
    _shown: ClassVar[tuple[str, ...]] = ()

    def to_dict(self, *, use_api_names: bool = True, exclude_unset: bool = True, **options: Any) -> dict[str, Any]:
        """Give the event as plain dicts and lists, what is inside it as it was received.

        Args:
            use_api_names: Name the keys as on the wire, not as the attributes.
            exclude_unset: Leave out what was not received; else it appears with its default.
            **options: Those of `Model.model_dump`.
        """
        return self.model_dump(by_alias=use_api_names, exclude_unset=exclude_unset, **options)

    def to_json(self, *, indent: int | None = 2, **options: Any) -> str:
        """Give what `to_dict` gives as JSON text."""
        return _json(self.to_dict(mode="json", **options), indent)

    def model_dump(self, *, mode: str = "python", **options: Unpack[DumpOptions]) -> dict[str, Any]:
        """Give the event as plain dicts and lists, fields inside it that were not received with their default.

        Args:
            mode: "json" turns values of other types than JSON's into those.
            **options: Those of `Model.model_dump`.
        """
        how = dump_of(mode, options)
        values = {name: value for name in self._shown if (value := getattr(self, name)) is not None or how.nulls}
        shown: dict[str, Any] = how.selection(values, options.get("include"), options.get("exclude"))
        return shown

    def model_dump_json(self, *, indent: int | None = None, **options: Unpack[DumpOptions]) -> str:
        """Give what `model_dump(mode="json")` gives as JSON text, compact unless `indent` is given."""
        return _json(self.model_dump(mode="json", **options), indent)

    def _state(self) -> dict[str, Any]:
        """What a copy needs: the event by itself, without the stream that it came from."""
        slots = [name for cls in type(self).__mro__ for name in cls.__dict__.get("__slots__", ())]
        state = {name: getattr(self, name) for name in slots if hasattr(self, name)}
        return {name: str(value) if isinstance(value, Snapshot) else value for name, value in state.items()}

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self._state())

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__name__}({inner})"


def _json(data: dict[str, Any], indent: int | None) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(data, indent=indent, ensure_ascii=False, separators=separators)


def _restored(kind: type[Event], state: dict[str, Any]) -> Event:
    event = object.__new__(kind)
    for name, value in state.items():
        setattr(event, name, value)
    return event


class ChunkEvent(Event):
    """A chunk as it came, with the completion up to here."""

    __slots__ = ("_snapshot", "chunk")
    _shown = ("type", "chunk", "snapshot")
    type: Literal["chunk"] = "chunk"

    def __init__(self, chunk: ChatCompletionChunk, snapshot: Callable[[], ParsedChatCompletion[Any]]) -> None:
        self.chunk = chunk
        self._snapshot: Callable[[], ParsedChatCompletion[Any]] | ParsedChatCompletion[Any] = snapshot

    @property
    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion so far; built when it is read, as far as the stream has got by then."""
        known = self._snapshot
        return known() if callable(known) else known

    def _state(self) -> dict[str, Any]:
        return {"chunk": self.chunk, "_snapshot": self.snapshot}

    def __repr__(self) -> str:
        return f"ChunkEvent(type='chunk', chunk={self.chunk!r})"


class ContentDeltaEvent(Event):
    """More text of the answer."""

    __slots__ = ("_parses", "_snapshot", "delta")
    _shown = ("type", "delta", "snapshot", "parsed")
    type: Literal["content.delta"] = "content.delta"

    def __init__(self, delta: str, snapshot: Snapshot, parses: bool) -> None:
        self.delta = delta
        self._snapshot: Snapshot | str = snapshot
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

    def _state(self) -> dict[str, Any]:
        return {**super()._state(), "_all": self.snapshot}


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
