# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionUpdateParams(TypedDict, total=False):
    """What `POST /agents/sessions/{session_id}` takes."""

    agent: params.SessionUpdateParamsAgent | Model
    """Settings of the agent that change for the rest of the session."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"]
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""


class SessionUpdateParamsAgent(TypedDict, total=False):
    """Session update params agent."""

    model: str
    reasoning: params.SessionUpdateParamsAgentReasoning | Model
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[params.AgentToolParam | Model] | None


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    """Session update params agent reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
