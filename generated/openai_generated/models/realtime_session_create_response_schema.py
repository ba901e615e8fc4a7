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
    object: str | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    model: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseSchemaAudio | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseSchemaTracing | None = None
    turn_detection: RealtimeSessionCreateResponseSchemaTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    max_output_tokens: Literal["inf"] | int | None = None
