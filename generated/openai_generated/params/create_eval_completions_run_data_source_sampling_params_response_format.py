# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = (
    params.ResponseFormatTextParam | params.ResponseFormatJSONSchemaParam | params.ResponseFormatJSONObjectParam
)
"""Create eval completions run data source sampling params response format: one of 3 kinds, told apart by `type`."""
