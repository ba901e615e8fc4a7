# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from openai_generated.models.assistant_stream_event_error_event import AssistantStreamEventErrorEvent as ErrorEvent
    from openai_generated.models.assistant_stream_event_thread_created import (
        AssistantStreamEventThreadCreated as ThreadCreated,
    )
    from openai_generated.models.message_stream_event_thread_message_completed import (
        MessageStreamEventThreadMessageCompleted as ThreadMessageCompleted,
    )
    from openai_generated.models.message_stream_event_thread_message_created import (
        MessageStreamEventThreadMessageCreated as ThreadMessageCreated,
    )
    from openai_generated.models.message_stream_event_thread_message_delta import (
        MessageStreamEventThreadMessageDelta as ThreadMessageDelta,
    )
    from openai_generated.models.message_stream_event_thread_message_in_progress import (
        MessageStreamEventThreadMessageInProgress as ThreadMessageInProgress,
    )
    from openai_generated.models.message_stream_event_thread_message_incomplete import (
        MessageStreamEventThreadMessageIncomplete as ThreadMessageIncomplete,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_cancelled import (
        RunStepStreamEventThreadRunStepCancelled as ThreadRunStepCancelled,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_completed import (
        RunStepStreamEventThreadRunStepCompleted as ThreadRunStepCompleted,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_created import (
        RunStepStreamEventThreadRunStepCreated as ThreadRunStepCreated,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_delta import (
        RunStepStreamEventThreadRunStepDelta as ThreadRunStepDelta,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_expired import (
        RunStepStreamEventThreadRunStepExpired as ThreadRunStepExpired,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_failed import (
        RunStepStreamEventThreadRunStepFailed as ThreadRunStepFailed,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_in_progress import (
        RunStepStreamEventThreadRunStepInProgress as ThreadRunStepInProgress,
    )
    from openai_generated.models.run_stream_event_thread_run_cancelled import (
        RunStreamEventThreadRunCancelled as ThreadRunCancelled,
    )
    from openai_generated.models.run_stream_event_thread_run_cancelling import (
        RunStreamEventThreadRunCancelling as ThreadRunCancelling,
    )
    from openai_generated.models.run_stream_event_thread_run_completed import (
        RunStreamEventThreadRunCompleted as ThreadRunCompleted,
    )
    from openai_generated.models.run_stream_event_thread_run_created import (
        RunStreamEventThreadRunCreated as ThreadRunCreated,
    )
    from openai_generated.models.run_stream_event_thread_run_expired import (
        RunStreamEventThreadRunExpired as ThreadRunExpired,
    )
    from openai_generated.models.run_stream_event_thread_run_failed import (
        RunStreamEventThreadRunFailed as ThreadRunFailed,
    )
    from openai_generated.models.run_stream_event_thread_run_in_progress import (
        RunStreamEventThreadRunInProgress as ThreadRunInProgress,
    )
    from openai_generated.models.run_stream_event_thread_run_incomplete import (
        RunStreamEventThreadRunIncomplete as ThreadRunIncomplete,
    )
    from openai_generated.models.run_stream_event_thread_run_queued import (
        RunStreamEventThreadRunQueued as ThreadRunQueued,
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
        "ErrorEvent": "openai_generated.models.assistant_stream_event_error_event:AssistantStreamEventErrorEvent",
        "ThreadCreated": "openai_generated.models.assistant_stream_event_thread_created:AssistantStreamEventThreadCreated",
        "ThreadMessageCompleted": "openai_generated.models.message_stream_event_thread_message_completed:MessageStreamEventThreadMessageCompleted",
        "ThreadMessageCreated": "openai_generated.models.message_stream_event_thread_message_created:MessageStreamEventThreadMessageCreated",
        "ThreadMessageDelta": "openai_generated.models.message_stream_event_thread_message_delta:MessageStreamEventThreadMessageDelta",
        "ThreadMessageInProgress": "openai_generated.models.message_stream_event_thread_message_in_progress:MessageStreamEventThreadMessageInProgress",
        "ThreadMessageIncomplete": "openai_generated.models.message_stream_event_thread_message_incomplete:MessageStreamEventThreadMessageIncomplete",
        "ThreadRunCancelled": "openai_generated.models.run_stream_event_thread_run_cancelled:RunStreamEventThreadRunCancelled",
        "ThreadRunCancelling": "openai_generated.models.run_stream_event_thread_run_cancelling:RunStreamEventThreadRunCancelling",
        "ThreadRunCompleted": "openai_generated.models.run_stream_event_thread_run_completed:RunStreamEventThreadRunCompleted",
        "ThreadRunCreated": "openai_generated.models.run_stream_event_thread_run_created:RunStreamEventThreadRunCreated",
        "ThreadRunExpired": "openai_generated.models.run_stream_event_thread_run_expired:RunStreamEventThreadRunExpired",
        "ThreadRunFailed": "openai_generated.models.run_stream_event_thread_run_failed:RunStreamEventThreadRunFailed",
        "ThreadRunInProgress": "openai_generated.models.run_stream_event_thread_run_in_progress:RunStreamEventThreadRunInProgress",
        "ThreadRunIncomplete": "openai_generated.models.run_stream_event_thread_run_incomplete:RunStreamEventThreadRunIncomplete",
        "ThreadRunQueued": "openai_generated.models.run_stream_event_thread_run_queued:RunStreamEventThreadRunQueued",
        "ThreadRunRequiresAction": "openai_generated.models.run_stream_event_thread_run_requires_action:RunStreamEventThreadRunRequiresAction",
        "ThreadRunStepCancelled": "openai_generated.models.run_step_stream_event_thread_run_step_cancelled:RunStepStreamEventThreadRunStepCancelled",
        "ThreadRunStepCompleted": "openai_generated.models.run_step_stream_event_thread_run_step_completed:RunStepStreamEventThreadRunStepCompleted",
        "ThreadRunStepCreated": "openai_generated.models.run_step_stream_event_thread_run_step_created:RunStepStreamEventThreadRunStepCreated",
        "ThreadRunStepDelta": "openai_generated.models.run_step_stream_event_thread_run_step_delta:RunStepStreamEventThreadRunStepDelta",
        "ThreadRunStepExpired": "openai_generated.models.run_step_stream_event_thread_run_step_expired:RunStepStreamEventThreadRunStepExpired",
        "ThreadRunStepFailed": "openai_generated.models.run_step_stream_event_thread_run_step_failed:RunStepStreamEventThreadRunStepFailed",
        "ThreadRunStepInProgress": "openai_generated.models.run_step_stream_event_thread_run_step_in_progress:RunStepStreamEventThreadRunStepInProgress",
    },
)
