# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    params.ChatCompletionContentPartTextParam | params.ChatCompletionContentPartRefusalParam
)
"""Chat completion request assistant message content part: one of 2 kinds, told apart by `type`."""
