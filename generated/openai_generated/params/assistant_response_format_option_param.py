# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params


AssistantResponseFormatOptionParam: TypeAlias = (
    Literal["auto"]
    | params.ResponseFormatTextParam
    | params.ResponseFormatJSONObjectParam
    | params.ResponseFormatJSONSchemaParam
)
"""Assistant response format option: one of 4 kinds, told apart by `type`."""
