# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost, UsageOwner

if TYPE_CHECKING:
    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool import AssistantTool
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy


@model
class Run(UsageOwner, Model):
    """Run (`thread.run`)."""

    id: str
    """What other calls name the run by, in the form `run_…`."""
    object: Literal["thread.run"] = "thread.run"
    """Always `thread.run`."""
    created_at: int
    """When the run was asked for, in seconds since 1970."""
    thread_id: str
    """The thread that the run reads and writes."""
    assistant_id: str
    """The assistant that runs."""
    status: RunStatus
    """Where the run is; it waits for you in `requires_action`."""
    required_action: RunRequiredAction | None = None
    """What the run waits for; None unless the status is `requires_action`."""
    last_error: RunLastError | None = None
    """Why the run failed; None if it did not."""
    expires_at: int | None = None
    """When the run is given up, in seconds since 1970: ten minutes in; None once it has ended."""
    started_at: int | None = None
    """When the run began to work, in seconds since 1970; None while it is queued."""
    cancelled_at: int | None = None
    """When the run was stopped, in seconds since 1970; None if it was not."""
    failed_at: int | None = None
    """When the run failed, in seconds since 1970; None if it did not."""
    completed_at: int | None = None
    """When the run succeeded, in seconds since 1970; None if it has not."""
    incomplete_details: RunIncompleteDetails | None = None
    """Why the run is `incomplete`; None unless it is."""
    model: str
    """The model that the run uses."""
    instructions: str
    """What the model was told before the thread."""
    tools: list[AssistantTool]
    """The tools that the run may use."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the run; None if there are none."""
    usage: RunUsage | None = None
    """The tokens the run used; None until it has ended."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; None for the model's own measure."""
    top_p: float | None = None
    """Keep only the likeliest tokens up to this share, 0 to 1; None for the model's own measure."""
    max_prompt_tokens: int | None = None
    """How many tokens all steps may read, 256 or more; None for no bound."""
    max_completion_tokens: int | None = None
    """How many tokens all steps may write, 256 or more; None for no bound."""
    truncation_strategy: RunTruncationStrategy | None = None
    """How the thread is cut to the model's context; None is as `auto`."""
    tool_choice: Literal["none", "auto", "required"] | AssistantToolChoice | None = None
    """Which tool the model must or may use; None leaves the choice to it."""
    parallel_tool_calls: bool
    """Whether the model may ask for several function calls at once."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: `auto`, text, JSON, or JSON by a schema; None is as `auto`."""


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""Run status: the values known when this was generated."""


@model
class RunRequiredAction(Model):
    """Run required action (`submit_tool_outputs`)."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Always `submit_tool_outputs`."""
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose results are wanted."""


@model
class RunRequiredActionSubmitToolOutputs(Model):
    """Run required action submit tool outputs."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls to be made; hand all results in together."""


@model
class RequiredActionFunctionToolCall(Model):
    """Required action function tool call (`function`)."""

    id: str
    """What `tool_call_id` takes when you hand in the result."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: RequiredActionFunctionToolCallFunction
    """The function of yours that is wanted."""


@model
class RequiredActionFunctionToolCallFunction(Model):
    """Required action function tool call function."""

    name: str
    """The name that the function was declared by."""
    arguments: str
    """The arguments as JSON text, which a model wrote: check before use."""


@model
class RunLastError(Model):
    """Run last error."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""


RunLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
"""Run last error code: the values known when this was generated."""


@model
class RunIncompleteDetails(Model):
    """Run incomplete details."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """Which bound on tokens the run ran into; absent if it was none."""


RunIncompleteDetailsReason: TypeAlias = Literal["max_completion_tokens", "max_prompt_tokens"]
"""Run incomplete details reason: the values known when this was generated."""


@model
class RunUsage(UsageCost, Model):
    """Run usage."""

    completion_tokens: int
    """Tokens that the model wrote."""
    prompt_tokens: int
    """Tokens that the model read."""
    total_tokens: int
    """Read and written together."""
