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
    """A secret for a browser or an app to open the session with."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    input_audio_noise_reduction: RealtimeSessionCreateParamsInputAudioNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    input_audio_transcription: RealtimeSessionCreateParamsInputAudioTranscription | None = None
    """How the user's words are written down; not at all when null."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    model: RealtimeSessionCreateParamsModel | None = None
    """The realtime model that answers."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you get: pcm16 (the default) or one of the G.711 laws."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    tools: list[RealtimeSessionCreateParamsTool] | None = None
    """The tools that the model may call."""
    tracing: Literal["auto"] | RealtimeSessionCreateParamsTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: RealtimeSessionCreateParamsTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
