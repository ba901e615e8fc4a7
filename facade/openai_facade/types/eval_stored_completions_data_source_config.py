# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_retrieve_response_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )


__all__ = ["EvalStoredCompletionsDataSourceConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EvalStoredCompletionsDataSourceConfig": "openai_generated.models.eval_retrieve_response_data_source_config",
    },
)
