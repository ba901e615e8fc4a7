# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_trigger import DecisionTrigger
    from openai_generated.models.session_update_config_delegation import SessionUpdateConfigDelegation


@model
class SessionUpdateEvent(Model):
    """Session update event (`session.update`)."""

    session: SessionUpdateConfig
    type: Literal["session.update"] = "session.update"
    """Always `session.update`."""
    event_id: str | None = None


@model
class SessionUpdateConfig(Model):
    """Session update config."""

    delegation: SessionUpdateConfigDelegation | None = None
    triggers: list[DecisionTrigger] | None = None
