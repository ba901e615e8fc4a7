# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeResponseCreateParams(TypedDict, total=False):
    """Realtime response create params."""

    output_modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    audio: params.RealtimeResponseCreateAudioOutputParam | Model
    tools: Iterable[params.RealtimeResponseCreateParamsTool | Model]
    tool_choice: params.RealtimeResponseCreateParamsToolChoice | Model
    parallel_tool_calls: bool
    reasoning: params.RealtimeReasoningParam | Model
    max_output_tokens: Literal["inf"] | int
    conversation: Literal["auto", "none"] | str
    metadata: Mapping[str, str] | None
    prompt: params.ResponsePromptParam | Model | None
    input: Iterable[params.RealtimeConversationItemParam | Model]
