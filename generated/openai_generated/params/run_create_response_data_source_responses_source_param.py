# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class RunCancelResponseDataSourceResponsesSourceResponsesParam(TypedDict, total=False):
    """Run cancel response data source responses source responses (`responses`)."""

    type: Required[Literal["responses"]]
    """Always `responses`."""
    metadata: Mapping[str, object] | None
    """Only responses with these pairs; None for any."""
    model: str | None
    """Only responses of this model; None for any."""
    instructions_search: str | None
    """Only responses whose instructions hold this text; None for any."""
    created_after: int | None
    """Only responses made at this time or later, in seconds since 1970; None for no bound."""
    created_before: int | None
    """Only responses made at this time or earlier, in seconds since 1970; None for no bound."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Only responses made with this amount of thinking; None for any."""
    temperature: float | None
    """Only responses made with this randomness; None for any."""
    top_p: float | None
    """Only responses made with this share of likely tokens; None for any."""
    users: SequenceNotStr[str] | None
    """Only responses for these end users; None for any."""
    tools: SequenceNotStr[str] | None
    """Only responses made with these tools, by name; None for any."""


RunCreateResponseDataSourceResponsesSourceParam: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceSourceFileContentParam
    | params.CreateEvalJSONLRunDataSourceSourceFileIDParam
    | params.RunCancelResponseDataSourceResponsesSourceResponsesParam
)
"""Run create response data source responses source: one of 3 kinds, told apart by `type`."""
