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

    CreateEvalJSONLRunDataSourceSource: TypeAlias = (
        CreateEvalJSONLRunDataSourceSourceFileContent | CreateEvalJSONLRunDataSourceSourceFileID
    )
    """Create eval jsonl run data source source: one of 2 kinds, told apart by `type`."""
else:
    CreateEvalJSONLRunDataSourceSource = TaggedUnion(
        "CreateEvalJSONLRunDataSourceSource",
        __package__,
        key="type",
        variants={
            "file_content": "CreateEvalJSONLRunDataSourceSourceFileContent",
            "file_id": "CreateEvalJSONLRunDataSourceSourceFileID",
        },
        shapes=(),
    )
