# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class LiveCreateParams(TypedDict, total=False):
    """What `POST /live/sessions` takes."""

    session: Required[params.MediaSessionConfigParam | Model]
    """How the session is set up."""
    transport: Required[params.LiveCreateResponseTransportParam | Model]
    """How audio and events travel, such as WebRTC or SIP."""


class MediaSessionConfigParam(TypedDict, total=False):
    """Media session config param."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: params.MediaSessionConfigParamAudio | Model
    client: params.ClientConfigParam | Model
    delegation: params.MediaSessionConfigParamDelegation | Model | None
    idle_timeout_s: int
    input: Iterable[params.InitialItemParam | Model]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[params.DecisionTriggerParam | Model]
    wake_policy: params.MediaSessionConfigParamWakePolicy | Model


class MediaSessionConfigParamAudio(TypedDict, total=False):
    """Media session config param audio."""

    output: params.SessionConfigAudioOutputParam | Model


class MediaSessionConfigParamWakePolicy(TypedDict, total=False):
    """Media session config param wake policy (`speech`)."""

    type: Required[Literal["speech"]]
    """Always `speech`."""
    vad_threshold: float
