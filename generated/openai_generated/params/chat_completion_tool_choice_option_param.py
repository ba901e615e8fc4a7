# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.ChatCompletionAllowedToolChoiceParam
    | params.ChatCompletionNamedToolChoiceParam
    | params.ChatCompletionNamedToolChoiceCustomParam
)
"""Chat completion tool choice option param: one of 4 kinds, told apart by `type`."""
