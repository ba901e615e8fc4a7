# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.session_create_response_client_secret import SessionCreateResponseClientSecret
    from openai_generated.models.session_create_response_input_audio_transcription import (
        SessionCreateResponseInputAudioTranscription,
    )
    from openai_generated.models.session_create_response_tool import SessionCreateResponseTool
    from openai_generated.models.session_create_response_tracing import SessionCreateResponseTracing
    from openai_generated.models.session_create_response_turn_detection import SessionCreateResponseTurnDetection
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class SessionCreateResponse(Model):
    """Session create response."""

    client_secret: SessionCreateResponseClientSecret
    modalities: list[Literal["text", "audio"] | str] | None = None
    instructions: str | None = None
    voice: VoiceIdsShared | str | VoiceIdsOrCustomVoiceId | None = None
    input_audio_format: str | None = None
    output_audio_format: str | None = None
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None
    speed: float | None = None
    tracing: Literal["auto"] | SessionCreateResponseTracing | None = None
    turn_detection: SessionCreateResponseTurnDetection | None = None
    tools: list[SessionCreateResponseTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: Literal["inf"] | int | None = None
    truncation: Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatio | None = None
    prompt: ResponsePrompt | None = None
