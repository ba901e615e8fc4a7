# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """Chat completion content part refusal param (`refusal`)."""

    type: Required[Literal["refusal"]]
    """Always `refusal`."""
    refusal: Required[str]
    """The words with which the model declined."""


ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    params.ChatCompletionContentPartTextParam | params.ChatCompletionContentPartRefusalParam
)
"""Chat completion request assistant message content part: one of 2 kinds, told apart by `type`."""
