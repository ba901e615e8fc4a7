# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ChatCompletionCreateParamsResponseFormat: TypeAlias = (
    params.ResponseFormatTextParam | params.ResponseFormatJSONSchemaParam | params.ResponseFormatJSONObjectParam
)
"""Chat completion create params response format: one of 3 kinds, told apart by `type`."""
