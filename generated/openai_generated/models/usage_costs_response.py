# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_completions_response_data_result import UsageCompletionsResponseDataResult


@model
class UsageCostsResponse(Model):
    """Usage costs response (`page`)."""

    object: Literal["page"] = "page"
    """Always `page`."""
    data: list[UsageCompletionsResponseData]
    """The spans on this page, earliest first."""
    has_more: bool
    """Whether another page follows."""
    next_page: str | None = None
    """The token for the next page; None on the last one."""


@model
class UsageCompletionsResponseData(Model):
    """Usage completions response data (`bucket`)."""

    object: Literal["bucket"] = "bucket"
    """Always `bucket`."""
    start_time: int
    """Where the span begins, in seconds since 1970."""
    end_time: int
    """Where the span ends, in seconds since 1970; that second is not part of it."""
    results: list[UsageCompletionsResponseDataResult]
    """The figures of the span, one entry for each group; empty if nothing was used."""
