# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.error_object import ErrorObject
    from openai_generated.models.message_stream_event import MessageStreamEvent
    from openai_generated.models.run_step_stream_event import RunStepStreamEvent
    from openai_generated.models.run_stream_event import RunStreamEvent
    from openai_generated.models.thread import Thread


@model
class AssistantStreamEventThreadCreated(Model):
    """Assistant stream event thread created."""

    enabled: bool | None = None
    """A switch of the server's that may come along; what is in the thread does not depend on it."""
    event: Literal["thread.created"] = "thread.created"
    """Always `thread.created`."""
    data: Thread
    """The thread, as it was made."""


@model
class AssistantStreamEventErrorEvent(Model):
    """Assistant stream event error event."""

    event: Literal["error"] = "error"
    """Always `error`."""
    data: ErrorObject
    """What went wrong; the stream ends with it."""


@model
class DoneEvent(Model):
    """Done event."""

    event: Literal["done"] = "done"
    """Always `done`."""
    data: Literal["[DONE]"] = "[DONE]"
    """Always `[DONE]`; nothing follows."""


if TYPE_CHECKING:
    AssistantStreamEvent: TypeAlias = (
        AssistantStreamEventThreadCreated
        | RunStreamEvent
        | RunStepStreamEvent
        | MessageStreamEvent
        | AssistantStreamEventErrorEvent
        | DoneEvent
    )
    """Assistant stream event: one of 6 kinds, told apart by `event`."""
else:
    AssistantStreamEvent = TaggedUnion(
        "AssistantStreamEvent",
        __package__,
        key="event",
        variants={
            "done": "DoneEvent",
            "error": "AssistantStreamEventErrorEvent",
            "thread.created": "AssistantStreamEventThreadCreated",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
        },
        shapes=(),
    )
