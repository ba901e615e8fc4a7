# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool import AssistantTool
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.run_incomplete_details import RunIncompleteDetails
    from openai_generated.models.run_last_error import RunLastError
    from openai_generated.models.run_required_action import RunRequiredAction
    from openai_generated.models.run_status import RunStatus
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy
    from openai_generated.models.run_usage import RunUsage


@model
class Run(UsageOwner, Model):
    """Run (`thread.run`)."""

    id: str
    object: Literal["thread.run"] = "thread.run"
    """Always `thread.run`."""
    created_at: int
    thread_id: str
    assistant_id: str
    status: RunStatus
    required_action: RunRequiredAction | None = None
    last_error: RunLastError | None = None
    expires_at: int | None = None
    started_at: int | None = None
    cancelled_at: int | None = None
    failed_at: int | None = None
    completed_at: int | None = None
    incomplete_details: RunIncompleteDetails | None = None
    model: str
    instructions: str
    tools: list[AssistantTool]
    metadata: dict[str, str] | None = None
    usage: RunUsage | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    truncation_strategy: RunTruncationStrategy | None = None
    tool_choice: Literal["none", "auto", "required"] | AssistantToolChoice | None = None
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOption | None = None
