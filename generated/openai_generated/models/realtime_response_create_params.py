# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
    from openai_generated.models.realtime_response_create_params_tool import RealtimeResponseCreateParamsTool
    from openai_generated.models.realtime_response_create_params_tool_choice import (
        RealtimeResponseCreateParamsToolChoice,
    )
    from openai_generated.models.response_prompt import ResponsePrompt


@model
class RealtimeResponseCreateParams(Model):
    """Realtime response create params."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateAudioOutput | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: Literal["inf"] | int | None = None
    conversation: Literal["auto", "none"] | str | None = None
    metadata: dict[str, str] | None = None
    prompt: ResponsePrompt | None = None
    input: list[RealtimeConversationItem] | None = None
