# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

EvalCreateParamsDataSourceConfig: TypeAlias = (
    params.EvalCreateParamsDataSourceConfigCustom
    | params.EvalCreateParamsDataSourceConfigLogs
    | params.EvalCreateParamsDataSourceConfigStoredCompletions
)
"""Eval create params data source config: one of 3 kinds, told apart by `type`."""
