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
    metadata: dict[str, str] | None = None
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | str | None = None
