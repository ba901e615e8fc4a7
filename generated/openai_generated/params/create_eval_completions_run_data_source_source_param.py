# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceSourceFileContentParam
    | params.CreateEvalJSONLRunDataSourceSourceFileIDParam
    | params.EvalStoredCompletionsSourceParam
)
"""Create eval completions run data source source: one of 3 kinds, told apart by `type`."""
