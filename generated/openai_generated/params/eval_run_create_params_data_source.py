# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

EvalRunCreateParamsDataSource: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceParam
    | params.CreateEvalCompletionsRunDataSourceParam
    | params.RunCreateResponseDataSourceResponsesParam
)
"""Eval run create params data source: one of 3 kinds, told apart by `type`."""
