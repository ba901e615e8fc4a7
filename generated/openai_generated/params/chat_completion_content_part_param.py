# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ChatCompletionContentPartParam: TypeAlias = (
    params.ChatCompletionContentPartTextParam
    | params.ChatCompletionContentPartImageParam
    | params.ChatCompletionContentPartInputAudioParam
    | params.ChatCompletionContentPartParamFile
)
"""Chat completion content part param: one of 4 kinds, told apart by `type`."""
