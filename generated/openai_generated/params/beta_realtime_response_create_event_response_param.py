# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaRealtimeResponseCreateEventResponseParam(TypedDict, total=False):
    """Beta realtime response create event response."""

    modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    tools: Iterable[params.BetaRealtimeResponseCreateEventResponseToolParam | Model]
    tool_choice: params.BetaRealtimeResponseCreateEventResponseToolChoiceParam | Model
    temperature: float
    max_output_tokens: Literal["inf"] | int
    conversation: Literal["auto", "none"] | str
    metadata: Mapping[str, str] | None
    prompt: params.ResponsePromptParam | Model | None
    input: Iterable[params.RealtimeConversationItemParam | Model]
    max_response_output_tokens: Literal["inf"] | int
