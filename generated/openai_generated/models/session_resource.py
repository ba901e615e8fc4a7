# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.decision_trigger import DecisionTrigger
    from openai_generated.models.initial_item import InitialItem
    from openai_generated.models.session_config_audio import SessionConfigAudio
    from openai_generated.models.session_config_delegation import SessionConfigDelegation


@model
class SessionResource(Model):
    """Session resource."""

    id: str
    expires_at: int
    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    status: Literal["active"] = "active"
    """Always `active`."""
    audio: SessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: SessionConfigDelegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


SessionResourceModel: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
"""Session resource model: the values known when this was generated."""
