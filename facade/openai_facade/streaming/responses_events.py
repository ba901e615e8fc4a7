"""Events of a response stream that know more than what came over the wire: the text so far, the parsed result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_generated import models
from openai_generated.models import ResponseCompletedEvent as _Completed
from openai_generated.models import ResponseFunctionCallArgumentsDeltaEvent as _ArgumentsDelta
from openai_generated.models import ResponseTextDeltaEvent as _TextDelta
from openai_generated.models import ResponseTextDoneEvent as _TextDone

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_facade.parsing.parsed import ParsedResponse
    from openai_facade.streaming.deltas import Snapshot

T = TypeVar("T")
E = TypeVar("E")


class ResponseTextDeltaEvent(_TextDelta):
    """More text of the answer."""

    __slots__ = ("_so_far",)
    if TYPE_CHECKING:
        _so_far: Snapshot

    @property
    def snapshot(self) -> str:
        """The text up to this event."""
        return str(getattr(self, "_so_far", ""))


class ResponseFunctionCallArgumentsDeltaEvent(_ArgumentsDelta):
    """More of the arguments of a function call."""

    __slots__ = ("_so_far",)
    if TYPE_CHECKING:
        _so_far: Snapshot

    @property
    def snapshot(self) -> str:
        """The arguments up to this event, as JSON text."""
        return str(getattr(self, "_so_far", ""))


class ResponseTextDoneEvent(_TextDone, Generic[T]):
    """The text of a part of the answer is complete."""

    __slots__ = ("parsed",)
    if TYPE_CHECKING:
        parsed: T | None


class ResponseCompletedEvent(_Completed, Generic[T]):
    """The response is finished."""

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


def text_delta(event: Any, so_far: Snapshot) -> ResponseTextDeltaEvent:
    """Give a text delta its snapshot."""
    return _with(ResponseTextDeltaEvent, event, "_so_far", so_far)


def arguments_delta(event: Any, so_far: Snapshot) -> ResponseFunctionCallArgumentsDeltaEvent:
    """Give an arguments delta its snapshot."""
    return _with(ResponseFunctionCallArgumentsDeltaEvent, event, "_so_far", so_far)


def text_done(event: Any, parsed: Any) -> ResponseTextDoneEvent[Any]:
    """Give a finished text its parsed value."""
    return _with(ResponseTextDoneEvent, event, "parsed", parsed)


def completed(event: Any, response: ParsedResponse[Any]) -> ResponseCompletedEvent[Any]:
    """Give the last event its parsed response."""
    twin: ResponseCompletedEvent[Any] = object.__new__(ResponseCompletedEvent)
    twin.__dict__.update(event.__dict__, response=response)
    return twin


def _with(kind: type[E], event: Any, name: str, value: Any) -> E:
    twin: E = object.__new__(kind)
    twin.__dict__ = event.__dict__
    setattr(twin, name, value)
    return twin


if TYPE_CHECKING:
    # Spelled out, so that the four kinds above stand for their plain twins: a union cannot be told to leave some out.
    # A test compares the list with the description's.
    ResponseStreamEvent: TypeAlias = (
        ResponseTextDeltaEvent
        | ResponseTextDoneEvent[T]
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseCompletedEvent[T]
        | models.ResponseAudioDeltaEvent
        | models.ResponseAudioDoneEvent
        | models.ResponseAudioTranscriptDeltaEvent
        | models.ResponseAudioTranscriptDoneEvent
        | models.ResponseCodeInterpreterCallCodeDeltaEvent
        | models.ResponseCodeInterpreterCallCodeDoneEvent
        | models.ResponseCodeInterpreterCallCompletedEvent
        | models.ResponseCodeInterpreterCallInProgressEvent
        | models.ResponseCodeInterpreterCallInterpretingEvent
        | models.ResponseContentPartAddedEvent
        | models.ResponseContentPartDoneEvent
        | models.ResponseCreatedEvent
        | models.ResponseErrorEvent
        | models.ResponseFileSearchCallCompletedEvent
        | models.ResponseFileSearchCallInProgressEvent
        | models.ResponseFileSearchCallSearchingEvent
        | models.ResponseFunctionCallArgumentsDoneEvent
        | models.ResponseInProgressEvent
        | models.ResponseFailedEvent
        | models.ResponseIncompleteEvent
        | models.ResponseOutputItemAddedEvent
        | models.ResponseOutputItemDoneEvent
        | models.ResponseReasoningSummaryPartAddedEvent
        | models.ResponseReasoningSummaryPartDoneEvent
        | models.ResponseReasoningSummaryTextDeltaEvent
        | models.ResponseReasoningSummaryTextDoneEvent
        | models.ResponseReasoningTextDeltaEvent
        | models.ResponseReasoningTextDoneEvent
        | models.ResponseRefusalDeltaEvent
        | models.ResponseRefusalDoneEvent
        | models.ResponseWebSearchCallCompletedEvent
        | models.ResponseWebSearchCallInProgressEvent
        | models.ResponseWebSearchCallSearchingEvent
        | models.ResponseImageGenCallCompletedEvent
        | models.ResponseImageGenCallGeneratingEvent
        | models.ResponseImageGenCallInProgressEvent
        | models.ResponseImageGenCallPartialImageEvent
        | models.ResponseMcpCallArgumentsDeltaEvent
        | models.ResponseMcpCallArgumentsDoneEvent
        | models.ResponseMcpCallCompletedEvent
        | models.ResponseMcpCallFailedEvent
        | models.ResponseMcpCallInProgressEvent
        | models.ResponseMcpListToolsCompletedEvent
        | models.ResponseMcpListToolsFailedEvent
        | models.ResponseMcpListToolsInProgressEvent
        | models.ResponseOutputTextAnnotationAddedEvent
        | models.ResponseQueuedEvent
        | models.ResponseCustomToolCallInputDeltaEvent
        | models.ResponseCustomToolCallInputDoneEvent
    )
else:
    ResponseStreamEvent = (
        ResponseTextDeltaEvent
        | ResponseTextDoneEvent[T]
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseCompletedEvent[T]
        | models.ResponseStreamEvent
    )
