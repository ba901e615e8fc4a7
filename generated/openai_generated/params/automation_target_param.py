# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class AutomationTargetParamNewSession(TypedDict, total=False):
    """Automation target param new session (`new_session`)."""

    environment: Required[params.EnvironmentParam | Model]
    input: Required[Iterable[params.AgentSessionInputMessageParam | Model]]
    type: Required[Literal["new_session"]]
    """Always `new_session`."""
    agent: params.AutomationTargetParamNewSessionAgent | Model
    agent_id: str
    metadata: Mapping[str, str] | None
    vault_ids: SequenceNotStr[str] | None


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    """Automation target param new session agent."""

    compaction: params.AutomationTargetParamNewSessionAgentCompaction | Model | None
    experimental: params.AutomationTargetParamNewSessionAgentExperimental | Model
    instructions: str | None
    model: str
    multi_agent: params.MultiAgentConfigParam | Model | None
    reasoning: params.AgentReasoningParam | Model | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: params.AgentTextParam | Model | None
    tools: Iterable[params.AgentToolParam | Model] | None


AutomationTargetParamNewSessionAgentCompaction = TypedDict(
    "AutomationTargetParamNewSessionAgentCompaction",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Automation target param new session agent compaction."""


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    """Automation target param new session agent experimental."""

    time_awareness: bool


class AutomationTargetParamExistingSession(TypedDict, total=False):
    """Automation target param existing session (`existing_session`)."""

    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]
    """Always `existing_session`."""


AutomationTargetParam: TypeAlias = params.AutomationTargetParamNewSession | params.AutomationTargetParamExistingSession
"""Automation target param: one of 2 kinds, told apart by `type`."""
