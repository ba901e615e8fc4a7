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
    """The kinds of output wanted: text, audio or both."""
    instructions: str
    """How the model should answer this once, in place of the session's instructions."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound: pcm16 or one of the G.711 laws."""
    tools: Iterable[params.BetaRealtimeResponseCreateEventResponseToolParam | Model]
    """The tools that the model may call in this answer."""
    tool_choice: params.BetaRealtimeResponseCreateEventResponseToolChoiceParam | Model
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_output_tokens: Literal["inf"] | int
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    conversation: Literal["auto", "none"] | str
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, which the response repeats."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    input: Iterable[params.RealtimeConversationItemParam | Model]
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    max_response_output_tokens: Literal["inf"] | int
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
