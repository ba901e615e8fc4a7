# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """Realtime response create params with references param."""

    audio: params.RealtimeResponseCreateParamsWithReferencesParamAudio | Model
    conversation: Literal["auto", "none"] | str
    input: Iterable[params.RealtimeResponseCreateParamsWithReferencesParamInput | Model]
    instructions: str
    max_output_tokens: Literal["inf"] | int
    metadata: Mapping[str, str] | None
    output_modalities: Iterable[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: params.ResponsePromptParam | Model | None
    reasoning: params.RealtimeReasoningParam | Model
    tool_choice: params.RealtimeResponseCreateParamsWithReferencesParamToolChoice | Model
    tools: Iterable[params.RealtimeResponseCreateParamsWithReferencesParamTool | Model]
