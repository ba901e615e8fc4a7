# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_tool_param import AgentToolParam
    from openai_generated.models.session_create_params_prompt_cache_options import SessionCreateParamsPromptCacheOptions


@model
class SessionUpdateParams(Model):
    """Session update params."""

    agent: SessionUpdateParamsAgent | None = None
    """Settings of the agent that change for the rest of the session."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"] | None = None
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""


@model
class SessionUpdateParamsAgent(Model):
    """Session update params agent."""

    model: str | None = None
    reasoning: SessionUpdateParamsAgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = None
    tools: list[AgentToolParam] | None = None


@model
class SessionUpdateParamsAgentReasoning(Model):
    """Session update params agent reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


SessionUpdateParamsAgentReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Session update params agent reasoning effort: the values known when this was generated."""


SessionUpdateParamsAgentServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Session update params agent service tier: the values known when this was generated."""


SessionUpdateParamsReview: TypeAlias = Literal["none", "auto_review"]
"""Session update params review: the values known when this was generated."""
