# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_trigger_param import DecisionTriggerParam
    from openai_generated.models.session_update_config_param_delegation import SessionUpdateConfigParamDelegation


@model
class SessionUpdateEventParam(Model):
    """Session update event param (`session.update`)."""

    session: SessionUpdateConfigParam
    type: Literal["session.update"] = "session.update"
    """Always `session.update`."""
    event_id: str | None = None


@model
class SessionUpdateConfigParam(Model):
    """Session update config param."""

    delegation: SessionUpdateConfigParamDelegation | None = None
    triggers: list[DecisionTriggerParam] | None = None
