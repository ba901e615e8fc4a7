# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.built_in_voice import BuiltInVoice
    from openai_generated.models.custom_voice import CustomVoice
    from openai_generated.models.decision_trigger_param import DecisionTriggerParam
    from openai_generated.models.initial_item import InitialItem
    from openai_generated.models.session_accept_params_session_delegation import SessionAcceptParamsSessionDelegation


@model
class SessionAcceptParams(Model):
    """Session accept params."""

    session: SessionAcceptParamsSession
    """How the session is set up."""


@model
class SessionAcceptParamsSession(Model):
    """Session accept params session (`live`)."""

    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    type: Literal["live"] = "live"
    """Always `live`."""
    audio: SessionAcceptParamsSessionAudio | None = None
    delegation: SessionAcceptParamsSessionDelegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTriggerParam] | None = None


SessionAcceptParamsSessionModel: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
"""Session accept params session model: the values known when this was generated."""


@model
class SessionAcceptParamsSessionAudio(Model):
    """Session accept params session audio."""

    output: SessionAcceptParamsSessionAudioOutput | None = None


@model
class SessionAcceptParamsSessionAudioOutput(Model):
    """Session accept params session audio output."""

    voice: str | BuiltInVoice | CustomVoice | None = None
