# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.run_step_step_details import RunStepStepDetails


@model
class RunStep(Model):
    """Run step (`thread.run.step`)."""

    id: str
    """What other calls name the step by, in the form `step_…`."""
    object: Literal["thread.run.step"] = "thread.run.step"
    """Always `thread.run.step`."""
    created_at: int
    """When the step began, in seconds since 1970."""
    assistant_id: str
    """The assistant that runs."""
    thread_id: str
    """The thread that the run reads and writes."""
    run_id: str
    """The run that the step is part of."""
    type: Literal["message_creation", "tool_calls"]
    """Whether the step writes a message or calls tools."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """Where the step is; all but `in_progress` are final."""
    step_details: RunStepStepDetails
    """The message that was written, or the tool calls that were made."""
    last_error: RunStepLastError | None = None
    """Why the step failed; None if it did not."""
    expired_at: int | None = None
    """When the run ran out of time during this step, in seconds since 1970; None if not."""
    cancelled_at: int | None = None
    """When the step was stopped, in seconds since 1970; None if it was not."""
    failed_at: int | None = None
    """When the step failed, in seconds since 1970; None if it did not."""
    completed_at: int | None = None
    """When the step succeeded, in seconds since 1970; None if it has not."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the step; None if there are none."""
    usage: RunStepUsage | None = None
    """The tokens the step used; None until it has ended."""


RunStepType: TypeAlias = Literal["message_creation", "tool_calls"]
"""Run step type: the values known when this was generated."""


RunStepStatus: TypeAlias = Literal["in_progress", "cancelled", "failed", "completed", "expired"]
"""Run step status: the values known when this was generated."""


@model
class RunStepLastError(Model):
    """Run step last error."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""


RunStepLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded"]
"""Run step last error code: the values known when this was generated."""


@model
class RunStepUsage(Model):
    """Run step usage."""

    completion_tokens: int
    """Tokens that the model wrote."""
    prompt_tokens: int
    """Tokens that the model read."""
    total_tokens: int
    """Read and written together."""
