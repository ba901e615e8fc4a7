# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from openai_generated.models.realtime_session_create_response_model import RealtimeSessionCreateResponseModel
    from openai_generated.models.realtime_session_create_response_tool import RealtimeSessionCreateResponseTool
    from openai_generated.models.realtime_session_create_response_tool_choice import (
        RealtimeSessionCreateResponseToolChoice,
    )
    from openai_generated.models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt


@model
class RealtimeSessionCreateResponse(Model):
    """Realtime session create response (`realtime.session`)."""

    type: Literal["realtime"] = "realtime"
    id: str
    object: Literal["realtime.session"] = "realtime.session"
    expires_at: int | None = None
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    model: str | RealtimeSessionCreateResponseModel | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | None = None
    tools: list[RealtimeSessionCreateResponseTool] | None = None
    tool_choice: RealtimeSessionCreateResponseToolChoice | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: Literal["inf"] | int | None = None
    truncation: Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatio | None = None
    prompt: ResponsePrompt | None = None
    parallel_tool_calls: bool | None = None
