# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.decision_trigger_param import DecisionTriggerParam
    from openai_generated.models.initial_item import InitialItem
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport
    from openai_generated.models.media_session_config_param_delegation import MediaSessionConfigParamDelegation
    from openai_generated.models.session_config_audio_output import SessionConfigAudioOutput


@model
class LiveCreateParams(Model):
    """Live create params."""

    session: MediaSessionConfigParam
    """How the session is set up."""
    transport: LiveCreateResponseTransport
    """How audio and events travel, such as WebRTC or SIP."""


@model
class MediaSessionConfigParam(Model):
    """Media session config param."""

    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    audio: MediaSessionConfigParamAudio | None = None
    client: ClientConfig | None = None
    delegation: MediaSessionConfigParamDelegation | None = None
    idle_timeout_s: int | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTriggerParam] | None = None
    wake_policy: MediaSessionConfigParamWakePolicy | None = None


MediaSessionConfigParamModel: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
"""Media session config param model: the values known when this was generated."""


@model
class MediaSessionConfigParamAudio(Model):
    """Media session config param audio."""

    output: SessionConfigAudioOutput | None = None


@model
class MediaSessionConfigParamWakePolicy(Model):
    """Media session config param wake policy (`speech`)."""

    type: Literal["speech"] = "speech"
    """Always `speech`."""
    vad_threshold: float | None = None
