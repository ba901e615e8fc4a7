# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.decision_trigger_param import DecisionTriggerParam
    from openai_generated.models.initial_item import InitialItem
    from openai_generated.models.media_session_config_param_delegation import MediaSessionConfigParamDelegation
    from openai_generated.models.session_config_audio import SessionConfigAudio


@model
class SessionStartEventParam(Model):
    """Session start event param (`session.start`)."""

    session: SessionConfigParam
    type: Literal["session.start"] = "session.start"
    """Always `session.start`."""
    event_id: str | None = None


@model
class SessionConfigParam(Model):
    """Session config param."""

    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    audio: SessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: MediaSessionConfigParamDelegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTriggerParam] | None = None


SessionConfigParamModel: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
"""Session config param model: the values known when this was generated."""
