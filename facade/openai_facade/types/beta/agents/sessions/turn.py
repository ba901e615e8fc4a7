# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.models.turn import Turn as Turn


__all__ = ["PromptCacheOptions", "Turn"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PromptCacheOptions": "openai_generated.models.agent_session_prompt_cache_options:AgentSessionPromptCacheOptions",
        "Turn": "openai_generated.models.turn",
    },
)
