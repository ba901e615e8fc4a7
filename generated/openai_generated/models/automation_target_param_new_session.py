# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai_generated.models.automation_target_param_new_session_agent import AutomationTargetParamNewSessionAgent
    from openai_generated.models.environment_param import EnvironmentParam


@model
class AutomationTargetParamNewSession(Model):
    """Automation target param new session (`new_session`)."""

    environment: EnvironmentParam
    input: list[AgentSessionInputMessageParam]
    type: Literal["new_session"] = "new_session"
    agent: AutomationTargetParamNewSessionAgent | None = None
    agent_id: str | None = None
    metadata: dict[str, str] | None = None
    vault_ids: list[str] | None = None
