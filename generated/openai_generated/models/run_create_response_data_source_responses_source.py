# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID,
    )


@model
class RunCancelResponseDataSourceResponsesSourceResponses(Model):
    """Run cancel response data source responses source responses (`responses`)."""

    type: Literal["responses"] = "responses"
    """Always `responses`."""
    metadata: dict[str, object] | None = None
    """Only responses with these pairs; None for any."""
    model: str | None = None
    """Only responses of this model; None for any."""
    instructions_search: str | None = None
    """Only responses whose instructions hold this text; None for any."""
    created_after: int | None = None
    """Only responses made at this time or later, in seconds since 1970; None for no bound."""
    created_before: int | None = None
    """Only responses made at this time or earlier, in seconds since 1970; None for no bound."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """Only responses made with this amount of thinking; None for any."""
    temperature: float | None = None
    """Only responses made with this randomness; None for any."""
    top_p: float | None = None
    """Only responses made with this share of likely tokens; None for any."""
    users: list[str] | None = None
    """Only responses for these end users; None for any."""
    tools: list[str] | None = None
    """Only responses made with these tools, by name; None for any."""


if TYPE_CHECKING:
    RunCreateResponseDataSourceResponsesSource: TypeAlias = (
        CreateEvalJSONLRunDataSourceSourceFileContent
        | CreateEvalJSONLRunDataSourceSourceFileID
        | RunCancelResponseDataSourceResponsesSourceResponses
    )
    """Run create response data source responses source: one of 3 kinds, told apart by `type`."""
else:
    RunCreateResponseDataSourceResponsesSource = TaggedUnion(
        "RunCreateResponseDataSourceResponsesSource",
        __package__,
        key="type",
        variants={
            "file_content": "CreateEvalJSONLRunDataSourceSourceFileContent",
            "file_id": "CreateEvalJSONLRunDataSourceSourceFileID",
            "responses": "RunCancelResponseDataSourceResponsesSourceResponses",
        },
        shapes=(),
    )
