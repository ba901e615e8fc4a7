# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_session_create_params_client_secret import (
        RealtimeSessionCreateParamsClientSecret,
    )
    from openai_generated.models.realtime_session_create_params_input_audio_noise_reduction import (
        RealtimeSessionCreateParamsInputAudioNoiseReduction,
    )
    from openai_generated.models.realtime_session_create_params_input_audio_transcription import (
        RealtimeSessionCreateParamsInputAudioTranscription,
    )
    from openai_generated.models.realtime_session_create_params_model import RealtimeSessionCreateParamsModel
    from openai_generated.models.realtime_session_create_params_tool import RealtimeSessionCreateParamsTool
    from openai_generated.models.realtime_session_create_params_tracing import RealtimeSessionCreateParamsTracing
    from openai_generated.models.realtime_session_create_params_turn_detection import (
        RealtimeSessionCreateParamsTurnDetection,
    )
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateParams(Model):
    """Realtime session create params."""

    client_secret: RealtimeSessionCreateParamsClientSecret | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    input_audio_noise_reduction: RealtimeSessionCreateParamsInputAudioNoiseReduction | None = None
    input_audio_transcription: RealtimeSessionCreateParamsInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: Literal["inf"] | int | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None
    model: RealtimeSessionCreateParamsModel | str | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[RealtimeSessionCreateParamsTool] | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateParamsTracing | None = None
    turn_detection: RealtimeSessionCreateParamsTurnDetection | None = None
    voice: VoiceIdsShared | str | VoiceIdsOrCustomVoiceId | None = None
