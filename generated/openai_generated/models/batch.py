# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost, UsageOwner


@model
class Batch(UsageOwner, Model):
    """Batch (`batch`)."""

    id: str
    """What other calls name the batch by, in the form `batch_…`."""
    object: Literal["batch"] = "batch"
    """Always `batch`."""
    endpoint: str
    """The path that every request of the batch goes to, such as `/v1/responses`."""
    model: str | None = None
    """The model that answered, by its full name; absent until it is known."""
    errors: BatchErrors | None = None
    """What was wrong with the input file; absent unless the status is `failed`."""
    input_file_id: str
    """The uploaded file with one request a line."""
    completion_window: str
    """How long the batch may take; `24h` is the only choice."""
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    """Where the batch is; `failed` means the input file was refused, not that single requests failed."""
    output_file_id: str | None = None
    """The file with the answers; absent until there are some. Lines are not in the input's order."""
    error_file_id: str | None = None
    """The file with the requests that failed; absent if none did."""
    created_at: int
    """When the batch was handed in, in seconds since 1970."""
    in_progress_at: int | None = None
    """When its requests began to run, in seconds since 1970; absent until then."""
    expires_at: int | None = None
    """When what has not run by then is given up, in seconds since 1970; absent if never."""
    finalizing_at: int | None = None
    """When the result files began to be written, in seconds since 1970; absent until then."""
    completed_at: int | None = None
    """When the result files were ready, in seconds since 1970; absent unless it completed."""
    failed_at: int | None = None
    """When the input file was refused, in seconds since 1970; absent unless it was."""
    expired_at: int | None = None
    """When the window ran out, in seconds since 1970; absent unless it did."""
    cancelling_at: int | None = None
    """When a cancel was asked for, in seconds since 1970; absent unless one was."""
    cancelled_at: int | None = None
    """When the cancel had taken effect, in seconds since 1970; absent until then."""
    request_counts: BatchRequestCounts | None = None
    """How many requests the batch has, by outcome; all 0, or absent, while it is validated."""
    usage: BatchUsage | None = None
    """The tokens of all answers together; only for batches since September 2025."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the batch; None if there are none."""


@model
class BatchErrors(Model):
    """Batch errors."""

    object: str | None = None
    """Always `list`."""
    data: list[BatchError] | None = None
    """The faults, one for each line that has one."""


@model
class BatchError(Model):
    """Batch error."""

    code: str | None = None
    """The kind of fault, for programs."""
    message: str | None = None
    """The fault in words, for people."""
    param: str | None = None
    """The part of the request that is at fault; None where no single one is."""
    line: int | None = None
    """The line of the input file, counted from 1; None for a fault of the whole file."""


BatchStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
"""Batch status: the values known when this was generated."""


@model
class BatchRequestCounts(Model):
    """Batch request counts."""

    total: int
    """How many requests the input file holds."""
    completed: int
    """Requests that were answered."""
    failed: int
    """Requests that ended in an error; see the error file."""


@model
class BatchUsage(UsageCost, Model):
    """Batch usage."""

    input_tokens: int
    """Tokens that the models read."""
    input_tokens_details: BatchUsageInputTokensDetails
    """What part of the input was cheaper."""
    output_tokens: int
    """Tokens that the models wrote, thinking included."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """What part of the output is not seen."""
    total_tokens: int
    """Input and output together."""


@model
class BatchUsageInputTokensDetails(Model):
    """Batch usage input tokens details."""

    cached_tokens: int
    """Input tokens that came out of the prompt cache."""


@model
class BatchUsageOutputTokensDetails(Model):
    """Batch usage output tokens details."""

    reasoning_tokens: int
    """Output tokens that went into thinking."""
