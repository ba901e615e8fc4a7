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
class EvalStoredCompletionsSource(Model):
    """Eval stored completions source (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, str] | None = None
    """Only completions with these pairs; None for any."""
    model: str | None = None
    """Only completions of this model; None for any."""
    created_after: int | None = None
    """Only completions made after this time, in seconds since 1970; None for no bound."""
    created_before: int | None = None
    """Only completions made before this time, in seconds since 1970; None for no bound."""
    limit: int | None = None
    """How many completions to take at most; None for all."""


if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
        CreateEvalJSONLRunDataSourceSourceFileContent
        | CreateEvalJSONLRunDataSourceSourceFileID
        | EvalStoredCompletionsSource
    )
    """Create eval completions run data source source: one of 3 kinds, told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceSource = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceSource",
        __package__,
        key="type",
        variants={
            "file_content": "CreateEvalJSONLRunDataSourceSourceFileContent",
            "file_id": "CreateEvalJSONLRunDataSourceSourceFileID",
            "stored_completions": "EvalStoredCompletionsSource",
        },
        shapes=(),
    )
