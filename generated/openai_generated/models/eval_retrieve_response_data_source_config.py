# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_create_response_data_source_config_logs import (
        EvalCreateResponseDataSourceConfigLogs,
    )
    from openai_generated.models.eval_custom_data_source_config import EvalCustomDataSourceConfig
    from openai_generated.models.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig

    EvalRetrieveResponseDataSourceConfig: TypeAlias = (
        EvalCustomDataSourceConfig | EvalCreateResponseDataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig
    )
    """Eval retrieve response data source config: one of 3 kinds, told apart by `type`."""
else:
    EvalRetrieveResponseDataSourceConfig = TaggedUnion(
        "EvalRetrieveResponseDataSourceConfig",
        __package__,
        key="type",
        variants={
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalCreateResponseDataSourceConfigLogs",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        },
        shapes=(),
    )
