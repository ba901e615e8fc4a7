# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_create_params_prompt_cache_options import SessionCreateParamsPromptCacheOptions
    from openai_generated.models.session_update_params_agent import SessionUpdateParamsAgent


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
