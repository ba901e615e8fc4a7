# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openai_generated.models.token_usage import TokenUsage


@model
class Turn(Model):
    """Turn (`agent.session.turn`)."""

    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"] = "agent.session.turn"
    """Always `agent.session.turn`."""
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None


@model
class SessionTurnError(Model):
    """Session turn error."""

    code: SessionTurnErrorCode
    message: str


SessionTurnErrorCode: TypeAlias = Literal[
    "context_length_exceeded",
    "max_output_tokens",
    "usage_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
    "billing_not_active",
    "credit_balance_exhausted",
    "rate_limit_exceeded",
    "flex_unavailable",
    "server_overloaded",
    "cyber_policy",
    "misalignment_policy_violation",
    "connection_failed",
    "server_error",
    "authentication_error",
    "invalid_request",
    "resource_not_found",
    "sandbox_error",
    "executor_version_incompatible",
    "active_turn_not_steerable",
    "request_timeout",
    "internal_error",
]
"""Session turn error code: the values known when this was generated."""


TurnStatus: TypeAlias = Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
"""Turn status: the values known when this was generated."""
