# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class RunCancelResponseDataSourceResponsesSourceResponsesParam(TypedDict, total=False):
    """Run cancel response data source responses source responses (`responses`)."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, object] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    temperature: float | None
    top_p: float | None
    users: SequenceNotStr[str] | None
    tools: SequenceNotStr[str] | None
