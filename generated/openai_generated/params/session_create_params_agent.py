# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionCreateParamsAgent(TypedDict, total=False):
    """Session create params agent."""

    compaction: params.SessionCreateParamsAgentCompaction | Model | None
    experimental: params.SessionCreateParamsAgentExperimental | Model
    instructions: str | None
    model: str
    multi_agent: params.MultiAgentConfigParam | Model | None
    reasoning: params.AgentReasoningParam | Model | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: params.AgentTextParam | Model | None
    tools: Iterable[params.AgentToolParam | Model] | None
