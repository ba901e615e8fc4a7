# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openai_generated.models.session_turn_error import SessionTurnError
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
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | str
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
