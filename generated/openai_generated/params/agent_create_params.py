# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentCreateParams(TypedDict, total=False):
    """What `POST /agents` takes."""

    model: Required[str]
    """The id of the model."""
    compaction: params.AgentCreateParamsCompaction | Model | None
    """How earlier turns are summed up once they fill the context."""
    experimental: params.AgentCreateParamsExperimental | Model
    """Settings that may change or go away, such as time_awareness."""
    instructions: str | None
    """Guidance for the agent that ranks above the user's input."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    multi_agent: params.MultiAgentConfigParam | Model | None
    """Whether the model may set subagents to work, and how many at once."""
    name: str | None
    """The name."""
    reasoning: params.AgentReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """The class of service, auto, default, flex, priority, fast or ultrafast."""
    text: params.AgentTextParam | Model | None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: Iterable[params.PersistedAgentToolParam | Model] | None
    """The tools that the agent may call, such as functions, MCP servers and web search."""
