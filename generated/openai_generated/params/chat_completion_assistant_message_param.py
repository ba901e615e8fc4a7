# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """Chat completion assistant message param."""

    content: str | Iterable[params.ChatCompletionRequestAssistantMessageContentPartParam | Model] | None
    """What the assistant said; may be left out only beside tool_calls or function_call."""
    refusal: str | None
    """The assistant's refusal, when it declined to answer."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    name: str
    """Tells apart several participants that share the role of assistant."""
    audio: params.ChatCompletionAssistantMessageParamAudio | Model | None
    """An earlier spoken answer of the model that the conversation goes on from."""
    tool_calls: Iterable[params.ChatCompletionMessageToolCallUnionParam | Model]
    """The tool calls the assistant made in this turn; a tool message must answer each of them."""
    function_call: params.ChatCompletionAssistantMessageParamFunctionCall | Model | None
    """The function the assistant wanted called; the older form of tool_calls."""


class ChatCompletionAssistantMessageParamAudio(TypedDict, total=False):
    """Chat completion assistant message param audio."""

    id: Required[str]
    """The id of that spoken answer, valid until its expires_at."""


class ChatCompletionAssistantMessageParamFunctionCall(TypedDict, total=False):
    """Chat completion assistant message param function call."""

    arguments: Required[str]
    """The arguments as JSON text that the model wrote; it may be invalid."""
    name: Required[str]
    """Which function the assistant wanted called."""
