# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step_last_error import RunStepLastError
    from openai_generated.models.run_step_step_details import RunStepStepDetails
    from openai_generated.models.run_step_usage import RunStepUsage


@model
class RunStep(Model):
    """Run step (`thread.run.step`)."""

    id: str
    object: Literal["thread.run.step"] = "thread.run.step"
    """Always `thread.run.step`."""
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetails
    last_error: RunStepLastError | None = None
    expired_at: int | None = None
    cancelled_at: int | None = None
    failed_at: int | None = None
    completed_at: int | None = None
    metadata: dict[str, str] | None = None
    usage: RunStepUsage | None = None
