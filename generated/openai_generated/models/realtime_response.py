# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.realtime_response_audio import RealtimeResponseAudio
    from openai_generated.models.realtime_response_status import RealtimeResponseStatus
    from openai_generated.models.realtime_response_usage import RealtimeResponseUsage


@model
class RealtimeResponse(Model):
    """Realtime response (`realtime.response`)."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    audio: RealtimeResponseAudio | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    max_output_tokens: Literal["inf"] | int | None = None
