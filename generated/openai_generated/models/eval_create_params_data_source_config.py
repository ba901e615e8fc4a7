# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_create_params_data_source_config_custom import (
        EvalCreateParamsDataSourceConfigCustom,
    )
    from openai_generated.models.eval_create_params_data_source_config_logs import EvalCreateParamsDataSourceConfigLogs
    from openai_generated.models.eval_create_params_data_source_config_stored_completions import (
        EvalCreateParamsDataSourceConfigStoredCompletions,
    )

    EvalCreateParamsDataSourceConfig: TypeAlias = (
        EvalCreateParamsDataSourceConfigCustom
        | EvalCreateParamsDataSourceConfigLogs
        | EvalCreateParamsDataSourceConfigStoredCompletions
    )
    """Eval create params data source config: one of 3 kinds, told apart by `type`."""
else:
    EvalCreateParamsDataSourceConfig = TaggedUnion(
        "EvalCreateParamsDataSourceConfig",
        __package__,
        key="type",
        variants={
            "custom": "EvalCreateParamsDataSourceConfigCustom",
            "logs": "EvalCreateParamsDataSourceConfigLogs",
            "stored_completions": "EvalCreateParamsDataSourceConfigStoredCompletions",
        },
        shapes=(),
    )
