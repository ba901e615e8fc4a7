# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from openai_generated.models.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from openai_generated.models.run_create_response_data_source_responses import RunCreateResponseDataSourceResponses

    EvalRunCreateParamsDataSource: TypeAlias = (
        CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | RunCreateResponseDataSourceResponses
    )
    """Eval run create params data source: one of 3 kinds, told apart by `type`."""
else:
    EvalRunCreateParamsDataSource = TaggedUnion(
        "EvalRunCreateParamsDataSource",
        __package__,
        key="type",
        variants={
            "completions": "CreateEvalCompletionsRunDataSource",
            "jsonl": "CreateEvalJSONLRunDataSource",
            "responses": "RunCreateResponseDataSourceResponses",
        },
        shapes=(),
    )
