# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID,
    )
    from openai_generated.models.eval_stored_completions_source import EvalStoredCompletionsSource

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
