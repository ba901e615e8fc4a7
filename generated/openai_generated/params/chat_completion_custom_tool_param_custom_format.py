# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ChatCompletionCustomToolParamCustomFormat: TypeAlias = (
    params.ChatCompletionCustomToolParamCustomFormatText | params.ChatCompletionCustomToolParamCustomFormatGrammar
)
"""Chat completion custom tool param custom format: one of 2 kinds, told apart by `type`."""
