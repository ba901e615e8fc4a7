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
    """A secret for a browser or an app to open the session with."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    input_audio_format: str | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    output_audio_format: str | None = None
    """The encoding of the sound you get: pcm16 (the default) or one of the G.711 laws."""
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None
    """How the user's words are written down; not at all when null."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
    tracing: Literal["auto"] | SessionCreateResponseTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: SessionCreateResponseTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    tools: list[SessionCreateResponseTool] | None = None
    """The tools that the model may call."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
    truncation: Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio | None = None
    """What goes when the conversation outgrows the model: auto, disabled, or a share to keep."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
