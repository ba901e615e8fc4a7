# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.agent_compaction import AgentCompaction
    from openai_generated.models.agent_experimental import AgentExperimental
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_text import AgentText
    from openai_generated.models.agent_tool import AgentTool
    from openai_generated.models.automation_environment import AutomationEnvironment
    from openai_generated.models.input_content_schema import InputContentSchema
    from openai_generated.models.multi_agent_config import MultiAgentConfig


@model
class AutomationTargetResourceNewSession(Model):
    """Automation target resource new session (`new_session`)."""

    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"] = "new_session"
    """Always `new_session`."""
    vault_ids: list[str]


@model
class AutomationAgentConfig(Model):
    """Automation agent config."""

    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


AutomationAgentConfigServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Automation agent config service tier: the values known when this was generated."""


@model
class AutomationTargetResourceNewSessionInput(Model):
    """Automation target resource new session input (`message`)."""

    content: list[InputContentSchema]
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] = "message"
    """Always `message`."""


@model
class AutomationTargetResourceExistingSession(Model):
    """Automation target resource existing session (`existing_session`)."""

    instructions: str
    session_id: str
    type: Literal["existing_session"] = "existing_session"
    """Always `existing_session`."""


if TYPE_CHECKING:
    AutomationTarget: TypeAlias = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession
    """Automation target: one of 2 kinds, told apart by `type`."""
else:
    AutomationTarget = TaggedUnion(
        "AutomationTarget",
        __package__,
        key="type",
        variants={
            "existing_session": "AutomationTargetResourceExistingSession",
            "new_session": "AutomationTargetResourceNewSession",
        },
        shapes=(),
    )
