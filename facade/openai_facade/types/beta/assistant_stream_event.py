# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_stream_event import (
        AssistantStreamEvent as AssistantStreamEvent,
        AssistantStreamEventErrorEvent as ErrorEvent,
        AssistantStreamEventThreadCreated as ThreadCreated,
    )
    from openai_generated.models.message_stream_event import (
        MessageStreamEventThreadMessageCompleted as ThreadMessageCompleted,
        MessageStreamEventThreadMessageCreated as ThreadMessageCreated,
        MessageStreamEventThreadMessageDelta as ThreadMessageDelta,
        MessageStreamEventThreadMessageInProgress as ThreadMessageInProgress,
        MessageStreamEventThreadMessageIncomplete as ThreadMessageIncomplete,
    )
    from openai_generated.models.run_step_stream_event import (
        RunStepStreamEventThreadRunStepCancelled as ThreadRunStepCancelled,
        RunStepStreamEventThreadRunStepCompleted as ThreadRunStepCompleted,
        RunStepStreamEventThreadRunStepCreated as ThreadRunStepCreated,
        RunStepStreamEventThreadRunStepDelta as ThreadRunStepDelta,
        RunStepStreamEventThreadRunStepExpired as ThreadRunStepExpired,
        RunStepStreamEventThreadRunStepFailed as ThreadRunStepFailed,
        RunStepStreamEventThreadRunStepInProgress as ThreadRunStepInProgress,
    )
    from openai_generated.models.run_stream_event_thread_run_cancelled import (
        RunStreamEventThreadRunCancelled as ThreadRunCancelled,
        RunStreamEventThreadRunCancelling as ThreadRunCancelling,
        RunStreamEventThreadRunCompleted as ThreadRunCompleted,
        RunStreamEventThreadRunCreated as ThreadRunCreated,
        RunStreamEventThreadRunExpired as ThreadRunExpired,
        RunStreamEventThreadRunFailed as ThreadRunFailed,
        RunStreamEventThreadRunIncomplete as ThreadRunIncomplete,
        RunStreamEventThreadRunQueued as ThreadRunQueued,
    )
    from openai_generated.models.run_stream_event_thread_run_in_progress import (
        RunStreamEventThreadRunInProgress as ThreadRunInProgress,
    )
    from openai_generated.models.run_stream_event_thread_run_requires_action import (
        RunStreamEventThreadRunRequiresAction as ThreadRunRequiresAction,
    )


__all__ = [
    "AssistantStreamEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunIncomplete",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantStreamEvent": "openai_generated.models.assistant_stream_event",
        "ErrorEvent": "openai_generated.models.assistant_stream_event:AssistantStreamEventErrorEvent",
        "ThreadCreated": "openai_generated.models.assistant_stream_event:AssistantStreamEventThreadCreated",
        "ThreadMessageCompleted": "openai_generated.models.message_stream_event:MessageStreamEventThreadMessageCompleted",
        "ThreadMessageCreated": "openai_generated.models.message_stream_event:MessageStreamEventThreadMessageCreated",
        "ThreadMessageDelta": "openai_generated.models.message_stream_event:MessageStreamEventThreadMessageDelta",
        "ThreadMessageInProgress": "openai_generated.models.message_stream_event:MessageStreamEventThreadMessageInProgress",
        "ThreadMessageIncomplete": "openai_generated.models.message_stream_event:MessageStreamEventThreadMessageIncomplete",
        "ThreadRunCancelled": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunCancelled",
        "ThreadRunCancelling": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunCancelling",
        "ThreadRunCompleted": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunCompleted",
        "ThreadRunCreated": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunCreated",
        "ThreadRunExpired": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunExpired",
        "ThreadRunFailed": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunFailed",
        "ThreadRunInProgress": "openai_generated.models.run_stream_event_thread_run_in_progress:RunStreamEventThreadRunInProgress",
        "ThreadRunIncomplete": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunIncomplete",
        "ThreadRunQueued": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunQueued",
        "ThreadRunRequiresAction": "openai_generated.models.run_stream_event_thread_run_requires_action:RunStreamEventThreadRunRequiresAction",
        "ThreadRunStepCancelled": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepCancelled",
        "ThreadRunStepCompleted": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepCompleted",
        "ThreadRunStepCreated": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepCreated",
        "ThreadRunStepDelta": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepDelta",
        "ThreadRunStepExpired": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepExpired",
        "ThreadRunStepFailed": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepFailed",
        "ThreadRunStepInProgress": "openai_generated.models.run_step_stream_event:RunStepStreamEventThreadRunStepInProgress",
    },
)
