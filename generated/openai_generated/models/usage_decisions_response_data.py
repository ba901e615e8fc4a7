# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_decisions_response_data_result import UsageDecisionsResponseDataResult


@model
class UsageDecisionsResponseData(Model):
    """Usage decisions response data (`bucket`)."""

    end_time: int
    """Where the span ends, in seconds since 1970; that second is not part of it."""
    object: Literal["bucket"] = "bucket"
    """Always `bucket`."""
    results: list[UsageDecisionsResponseDataResult]
    """The figures of the span, one entry for each group; empty if nothing was used."""
    start_time: int
    """Where the span begins, in seconds since 1970."""
