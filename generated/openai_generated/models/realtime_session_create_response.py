# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from openai_generated.models.realtime_session_create_response_model import RealtimeSessionCreateResponseModel
    from openai_generated.models.realtime_session_create_response_tool import RealtimeSessionCreateResponseTool
    from openai_generated.models.realtime_session_create_response_tool_choice import (
        RealtimeSessionCreateResponseToolChoice,
    )
    from openai_generated.models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt


@model
class RealtimeSessionCreateResponse(Model):
    """Realtime session create response (`realtime.session`)."""

    type: Literal["realtime"] = "realtime"
    """Always `realtime`."""
    id: str
    """Tells this session from others; begins with sess_."""
    object: Literal["realtime.session"] = "realtime.session"
    """Always `realtime.session`."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output: text or audio; audio comes with a transcript."""
    model: str | RealtimeSessionCreateResponseModel | None = None
    """The realtime model that answers."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    audio: RealtimeSessionCreateResponseAudio | None = None
    """What is listened to, and how the model sounds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    tools: list[RealtimeSessionCreateResponseTool] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeSessionCreateResponseToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    reasoning: RealtimeReasoning | None = None
    """How long a reasoning model thinks."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default)."""
    truncation: Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio | None = None
    """What goes when the conversation outgrows the model: auto, disabled, or a share to keep."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
