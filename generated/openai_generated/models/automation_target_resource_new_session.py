# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation_agent_config import AutomationAgentConfig
    from openai_generated.models.automation_environment import AutomationEnvironment
    from openai_generated.models.automation_target_resource_new_session_input import (
        AutomationTargetResourceNewSessionInput,
    )


@model
class AutomationTargetResourceNewSession(Model):
    """Automation target resource new session (`new_session`)."""

    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"] = "new_session"
    vault_ids: list[str]
