# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai_generated.models.agent_text_param import AgentTextParam
    from openai_generated.models.agent_tool_param import AgentToolParam
    from openai_generated.models.environment_param import EnvironmentParam
    from openai_generated.models.multi_agent_config import MultiAgentConfig


@model
class AutomationTargetParamNewSession(Model):
    """Automation target param new session (`new_session`)."""

    environment: EnvironmentParam
    input: list[AgentSessionInputMessageParam]
    type: Literal["new_session"] = "new_session"
    """Always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | None = None
    agent_id: str | None = None
    metadata: dict[str, str] | None = None
    vault_ids: list[str] | None = None


@model
class AutomationTargetParamNewSessionAgent(Model):
    """Automation target param new session agent."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None = None
    experimental: AutomationTargetParamNewSessionAgentExperimental | None = None
    instructions: str | None = None
    model: str | None = None
    multi_agent: MultiAgentConfig | None = None
    reasoning: AgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = None
    text: AgentTextParam | None = None
    tools: list[AgentToolParam] | None = None


@model
class AutomationTargetParamNewSessionAgentCompaction(Model):
    """Automation target param new session agent compaction."""

    async_: bool | None = wire("async", default=None)


@model
class AutomationTargetParamNewSessionAgentExperimental(Model):
    """Automation target param new session agent experimental."""

    time_awareness: bool | None = None


AutomationTargetParamNewSessionAgentServiceTier: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
"""Automation target param new session agent service tier: the values known when this was generated."""


@model
class AutomationTargetParamExistingSession(Model):
    """Automation target param existing session (`existing_session`)."""

    instructions: str
    session_id: str
    type: Literal["existing_session"] = "existing_session"
    """Always `existing_session`."""


if TYPE_CHECKING:
    AutomationTargetParam: TypeAlias = AutomationTargetParamNewSession | AutomationTargetParamExistingSession
    """Automation target param: one of 2 kinds, told apart by `type`."""
else:
    AutomationTargetParam = TaggedUnion(
        "AutomationTargetParam",
        __package__,
        key="type",
        variants={
            "existing_session": "AutomationTargetParamExistingSession",
            "new_session": "AutomationTargetParamNewSession",
        },
        shapes=(),
    )
