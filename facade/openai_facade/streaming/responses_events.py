"""Events of a response stream that know more than what came over the wire: the text so far, the parsed result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_generated import models
from openai_generated.models import ResponseCompletedEvent as _Completed
from openai_generated.models import ResponseFunctionCallArgumentsDeltaEvent as _ArgumentsDelta
from openai_generated.models import ResponseTextDeltaEvent as _TextDelta
from openai_generated.models import ResponseTextDoneEvent as _TextDone
from openai_runtime.model import Model
from openai_runtime.model.fields import Key
from openai_runtime.model.record import Record

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_facade.parsing.parsed import ParsedResponse
    from openai_facade.streaming.deltas import Snapshot

T = TypeVar("T")
G = TypeVar("G", bound="_Growing")


class _SoFar(Key):
    """A text that is joined when it is read; it only enters the event when the event is looked at as a whole."""

    __slots__ = ()

    def __get__(self, record: Any, owner: type) -> Any:
        so_far = None if record is None else getattr(record, "_so_far", None)
        return super().__get__(record, owner) if so_far is None else str(so_far)


class _Growing(Model):
    """An event that knows the text up to it."""

    __slots__ = ("_so_far",)
    if TYPE_CHECKING:
        _so_far: Snapshot | None
    else:

        @property
        def __dict__(self) -> dict[str, Any]:
            """The fields, `snapshot` among them: this is what is dumped, compared, copied and pickled."""
            values = _own_dict(self)
            so_far = getattr(self, "_so_far", None)
            if so_far is not None:
                self._so_far = None
                values["snapshot"] = str(so_far)
            return values

        @__dict__.setter
        def __dict__(self, values: dict[str, Any]) -> None:
            _set_own_dict(self, values)


_own_dict = vars(Record)["__dict__"].__get__
_set_own_dict = vars(Record)["__dict__"].__set__


class ResponseTextDeltaEvent(_Growing, _TextDelta):
    """More text of the answer; `snapshot` is the text up to this event."""

    __slots__ = ()
    snapshot: str = _SoFar("snapshot")  # type: ignore[assignment]  # what a field is declared with


class ResponseFunctionCallArgumentsDeltaEvent(_Growing, _ArgumentsDelta):
    """More of the arguments of a function call; `snapshot` are those up to this event, as JSON text."""

    __slots__ = ()
    snapshot: str = _SoFar("snapshot")  # type: ignore[assignment]  # what a field is declared with


class ResponseTextDoneEvent(_TextDone, Generic[T]):
    """The text of a part of the answer is complete."""

    parsed: T | None = None


class ResponseCompletedEvent(_Completed, Generic[T]):
    """The response is finished."""

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


def text_delta(event: Any, so_far: Snapshot) -> ResponseTextDeltaEvent:
    """Give a text delta its snapshot."""
    return _growing(ResponseTextDeltaEvent, event, so_far)


def arguments_delta(event: Any, so_far: Snapshot) -> ResponseFunctionCallArgumentsDeltaEvent:
    """Give an arguments delta its snapshot."""
    return _growing(ResponseFunctionCallArgumentsDeltaEvent, event, so_far)


def text_done(event: Any, parsed: Any) -> ResponseTextDoneEvent[Any]:
    """Give a finished text its parsed value."""
    twin: ResponseTextDoneEvent[Any] = object.__new__(ResponseTextDoneEvent)
    twin.__dict__.update(event.__dict__)
    if parsed is not None:
        twin.__dict__["parsed"] = parsed
    return twin


def completed(event: Any, response: ParsedResponse[Any]) -> ResponseCompletedEvent[Any]:
    """Give the last event its parsed response."""
    twin: ResponseCompletedEvent[Any] = object.__new__(ResponseCompletedEvent)
    twin.__dict__.update(event.__dict__, response=response)
    return twin


def _growing(kind: type[G], event: Any, so_far: Snapshot) -> G:
    twin: G = object.__new__(kind)
    _set_own_dict(twin, event.__dict__.copy())  # the event as it came stays as it is
    twin._so_far = so_far
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
        | models.ResponseCompactionCompactingEvent
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
        | models.ResponseShellCallCommandAddedEvent
        | models.ResponseShellCallCommandDeltaEvent
        | models.ResponseShellCallCommandDoneEvent
        | models.ResponseShellCallOutputContentDeltaEvent
        | models.ResponseShellCallOutputContentDoneEvent
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
