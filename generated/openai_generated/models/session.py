# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.session_input_audio_noise_reduction import SessionInputAudioNoiseReduction
    from openai_generated.models.session_model import SessionModel
    from openai_generated.models.session_tracing import SessionTracing
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class Session(Model):
    """Session (`realtime.session`)."""

    id: str | None = None
    object: Literal["realtime.session"] | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None
    model: str | SessionModel | None = None
    instructions: str | None = None
    voice: VoiceIdsShared | str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    speed: float | None = None
    tracing: Literal["auto"] | SessionTracing | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: Literal["inf"] | int | None = None
    expires_at: int | None = None
    prompt: ResponsePrompt | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
