# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_response_create_params_with_references_param_input import (
        RealtimeResponseCreateParamsWithReferencesParamInput,
    )
    from openai_generated.models.realtime_response_create_params_with_references_param_tool import (
        RealtimeResponseCreateParamsWithReferencesParamTool,
    )
    from openai_generated.models.realtime_response_create_params_with_references_param_tool_choice import (
        RealtimeResponseCreateParamsWithReferencesParamToolChoice,
    )
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class ResponseCreateEventWithReferencesParam(Model):
    """Response create event with references param (`response.create`)."""

    type: Literal["response.create"] = "response.create"
    """Always `response.create`."""
    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    response: RealtimeResponseCreateParamsWithReferencesParam | None = None
    """Settings for this one answer; what is left out is taken from the session."""


@model
class RealtimeResponseCreateParamsWithReferencesParam(Model):
    """Realtime response create params with references param."""

    audio: RealtimeResponseCreateParamsWithReferencesParamAudio | None = None
    """How the answer sounds."""
    conversation: Literal["auto", "none"] | str | None = None
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    input: list[RealtimeResponseCreateParamsWithReferencesParamInput] | None = None
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    instructions: str | None = None
    """How the model should answer this once, in place of the session's instructions."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, which the response repeats."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    reasoning: RealtimeReasoning | None = None
    """How long a reasoning model thinks."""
    tool_choice: RealtimeResponseCreateParamsWithReferencesParamToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    tools: list[RealtimeResponseCreateParamsWithReferencesParamTool] | None = None
    """The tools that the model may call in this answer."""


@model
class RealtimeResponseCreateParamsWithReferencesParamAudio(Model):
    """Realtime response create params with references param audio."""

    output: RealtimeResponseCreateParamsWithReferencesParamAudioOutput | None = None
    """How the model's voice is made."""


@model
class RealtimeResponseCreateParamsWithReferencesParamAudioOutput(Model):
    """Realtime response create params with references param audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""


RealtimeResponseCreateParamsWithReferencesParamConversation: TypeAlias = Literal["auto", "none"]
"""Realtime response create params with references param conversation: the values known when this was generated."""


RealtimeResponseCreateParamsWithReferencesParamOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime response create params with references param output modality: the values known when this was generated."""
