# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool
    from openai_generated.models.realtime_session_create_response_schema_audio import (
        RealtimeSessionCreateResponseSchemaAudio,
    )
    from openai_generated.models.realtime_session_create_response_schema_tracing import (
        RealtimeSessionCreateResponseSchemaTracing,
    )
    from openai_generated.models.realtime_session_create_response_schema_turn_detection import (
        RealtimeSessionCreateResponseSchemaTurnDetection,
    )


@model
class RealtimeSessionCreateResponseSchema(Model):
    """Realtime session create response schema."""

    id: str | None = None
    """Tells this session from others; begins with sess_."""
    object: str | None = None
    """The kind of session, as a word."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    model: str | None = None
    """The realtime model that answers."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output: text or audio; audio comes with a transcript."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    audio: RealtimeSessionCreateResponseSchemaAudio | None = None
    """What is listened to, and how the model sounds."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseSchemaTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: RealtimeSessionCreateResponseSchemaTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    tools: list[RealtimeFunctionTool] | None = None
    """The tools that the model may call."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default)."""
