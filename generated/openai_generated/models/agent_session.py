# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_agent import AgentSessionAgent
    from openai_generated.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openai_generated.models.agent_session_required_action import AgentSessionRequiredAction
    from openai_generated.models.environment import Environment
    from openai_generated.models.token_usage import TokenUsage


@model
class AgentSession(Model):
    """Agent session (`agent.session`)."""

    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"] = "agent.session"
    required_actions: list[AgentSessionRequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"] | str
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | str | None = None
