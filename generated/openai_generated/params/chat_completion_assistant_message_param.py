# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """Chat completion assistant message param."""

    content: str | Iterable[params.ChatCompletionRequestAssistantMessageContentPartParam | Model] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: params.ChatCompletionAssistantMessageParamAudio | Model | None
    tool_calls: Iterable[params.ChatCompletionMessageToolCallUnionParam | Model]
    function_call: params.ChatCompletionAssistantMessageParamFunctionCall | Model | None
