# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai_generated.models.environment_param import EnvironmentParam
    from openai_generated.models.session_create_params_agent import SessionCreateParamsAgent
    from openai_generated.models.session_create_params_prompt_cache_options import SessionCreateParamsPromptCacheOptions
    from openai_generated.models.session_create_params_stream_options import SessionCreateParamsStreamOptions


@model
class SessionCreateParams(Model):
    """Session create params."""

    environment: EnvironmentParam
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    agent: SessionCreateParamsAgent | None = None
    """Settings of the agent for this session; agent_id takes those of a saved agent instead."""
    agent_id: str | None = None
    """The id of the saved agent to work."""
    input: str | list[AgentSessionInputMessageParam] | None = None
    """The first message, as text or as a list of messages."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"] | None = None
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""
    stream_options: SessionCreateParamsStreamOptions | None = None
    """Settings of the stream, such as include_obfuscation."""
    vault_ids: list[str] | None = None
    """The vaults whose credentials may be used."""
    stream: bool | None = None
    """Whether the events of the session are handed out while they happen; false by default."""
