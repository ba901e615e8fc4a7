# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


CreateEvalJSONLRunDataSourceSourceParam: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceSourceFileContentParam | params.CreateEvalJSONLRunDataSourceSourceFileIDParam
)
"""Create eval jsonl run data source source: one of 2 kinds, told apart by `type`."""
