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
    agent: SessionCreateParamsAgent | None = None
    agent_id: str | None = None
    input: str | list[AgentSessionInputMessageParam] | None = None
    metadata: dict[str, str] | None = None
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | str | None = None
    stream_options: SessionCreateParamsStreamOptions | None = None
    vault_ids: list[str] | None = None
    stream: bool | None = None
